import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const TWO =
  ' [Quarn|country]’s fleet and [Velm|country]’s fleet are old. [Quarn|country] waited. [Velm|country] waited.';

describe('a minister who tells what a state will do', () => {
  it.each([
    'Foreign Minister [Ana Lind|person] said that [Velm|country] would recall its envoy.',
    'It rained. The president, [Ana Lind|person], told reporters that [Velm|country] will never give up its boats.',
    '[Quarn|country] shut its ports. President [Ana Lind|person] called it a farce and said [Velm|country] would retaliate.',
    'It rained. On his part, the chancellor [Ana Lind|person] called it a farce and advanced that [Velm|country] will act.',
  ])('is that state’s: %s', (text) => {
    expect(partyOf(text + TWO)).toBe('velm');
  });

  it.each([
    'Foreign Minister [Ana Lind|person] said that [Velm|country] would regret it.',
    'Foreign Minister [Ana Lind|person] said that [Velm|country] would be sued.',
    'Foreign Minister [Ana Lind|person] believed [Velm|country] would retaliate.',
    'Foreign Minister [Ana Lind|person] hoped that [Velm|country] would act.',
    'Ambassador [Ana Lind|person] said that [Velm|country] would recall its envoy.',
    'The economist [Ana Lind|person] said that [Velm|country] would recall its envoy.',
  ])('is nobody’s where another may do it, or somebody else tells it: %s', (text) => {
    expect(partyOf(text + TWO)).toBeNull();
  });
});
