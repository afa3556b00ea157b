import { describe, expect, it } from 'vitest';
import { markedNames as marked, typedNames } from '../../../fixtures/named.ts';

describe('a name behind what somebody is', () => {
  it('is a person’s, with a surname that is a word too, and the party is named apart', () => {
    const text = 'Liberal leader Ida Hill came. They asked Social Democrat Ana Velm and Liberal Hill.';
    expect(marked(text)).toBe(
      '[Liberal] leader [Ida Hill] came. They asked [Social Democrat] [Ana Velm] and [Liberal] [Hill].',
    );
    expect(typedNames(text)).toContain('Ana Velm: person');
  });

  it('is of the group that somebody leads in a council', () => {
    expect(marked('Conservative group leader Ida Velm came. Green group leader Ole Berg left.')).toBe(
      '[Conservative] group leader [Ida Velm] came. [Green] group leader [Ole Berg] left.',
    );
    expect(marked('Green activists met Ida Velm.')).toBe('Green activists met [Ida Velm].');
  });

  it('is a body’s where the words are of a body', () => {
    expect(marked('They read the Liberal Voice and met the Socialist Velm Party.')).toBe(
      'They read the [Liberal Voice] and met the [Socialist Velm Party].',
    );
    expect(marked('She leads the Conservative Hill Foundation.')).toBe('She leads the [Conservative Hill Foundation].');
  });

  it('takes Christian Democrat for no Christian', () => {
    expect(typedNames('A court freed Christian Democrat Velm on Monday.')).toEqual(
      expect.arrayContaining(['Christian Democrat: organisation']),
    );
  });
});

describe('what fills the brackets behind a name', () => {
  it('is a party, and nothing else that opens with a capital', () => {
    expect(marked('Ana Velm (Greens) left. Ole Berg (Conservatives) stayed.')).toBe(
      '[Ana Velm] ([Greens]) left. [Ole Berg] ([Conservatives]) stayed.',
    );
    expect(marked('Ana Velm (Mayor) left. It was late (Greens are healthy).')).toBe(
      '[Ana Velm] (Mayor) left. It was late (Greens are healthy).',
    );
  });
});
