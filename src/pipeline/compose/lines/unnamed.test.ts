import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/schema/evidence.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { readText } from '../sentences/read-text.ts';
import { unnamedIn } from './unnamed.ts';

type Given = Parameters<typeof evidenceFor>[0];

function headOf(
  sentence: string,
  statements: NonNullable<Given['statements']>,
  acts: NonNullable<Given['acts']> = [],
): string {
  const evidence: Evidence = evidenceFor({
    documents: { a: ['Ana Lind of Norwind met Ben Quarn of the Guild.', sentence] },
    entities: {
      norwind: { name: 'Norwind', standing: 'party' },
      guild: { name: 'Guild', standing: 'party' },
      lind: { name: 'Ana Lind', type: 'person', party: 'norwind' },
      vik: { name: 'Jon Vik', type: 'person', party: 'norwind' },
      quarn: { name: 'Ben Quarn', type: 'person', party: 'guild' },
    },
    statements,
    acts,
  });
  const { start, end } = evidence.sentences[1]!;
  return readText(unnamedIn('a', [{ start, end }], [], evidenceIndex(evidence, {})));
}

describe('who stands at the head of a line', () => {
  it('names who demands what the words tell of "the company", before a dash', () => {
    const sentence = 'The company demands quiet.';
    expect(
      headOf(sentence, [{ in: 'a', content: 'quiet', cue: 'demands', speaker: 'The company', who: 'norwind' }]),
    ).toBe('Norwind — ');
  });

  it('names whoever speaks a turn before a colon, as one who says it', () => {
    const turn = { in: 'a', content: 'We will not move', cue: ':', speaker: 'LIND', who: 'lind' };
    expect(headOf('LIND: We will not move.', [turn])).toBe('Norwind · Ana Lind: ');
  });

  it('names nobody for what a later clause says of another, whose line it would seem to be', () => {
    const sentence = 'The Guild will strike, even though the company demands quiet.';
    expect(
      headOf(sentence, [{ in: 'a', content: 'quiet', cue: 'demands', speaker: 'the company', who: 'norwind' }]),
    ).toBe('');
  });

  it('names whoever speaks and not whom they tell of', () => {
    const sentence = 'I asked for quiet and they said no, quite firmly.';
    const head = headOf(sentence, [
      { in: 'a', content: sentence, who: 'lind' },
      { in: 'a', content: 'no, quite firmly', cue: 'said', speaker: 'they', who: 'quarn' },
    ]);
    expect(head).toBe('Norwind · Ana Lind: ');
  });

  it('names nobody twice, nor a party behind the person who speaks for it', () => {
    const sentence = 'It would be on Monday, and I shall say yes.';
    const head = headOf(sentence, [
      { in: 'a', content: 'would be on Monday', cue: 'It', who: 'lind' },
      { in: 'a', content: 'I shall say yes', who: 'norwind' },
    ]);
    expect(head).toBe('Norwind · Ana Lind — ');
  });

  it('names the party of two people once, and those of two parties each', () => {
    const said = (...who: string[]) =>
      headOf('We will not move on Monday.', [
        { in: 'a', content: 'We will not move', who: who[0]! },
        { in: 'a', content: 'on Monday', who: who[1]! },
      ]);
    expect(said('lind', 'vik')).toBe('Norwind · Ana Lind · Jon Vik: ');
    expect(said('lind', 'quarn')).toBe('Norwind · Ana Lind · Guild · Ben Quarn: ');
  });

  it('names both who did it together where the words name one of them only', () => {
    const signed = { in: 'a', act: 'AGREE' as const, actors: ['norwind', 'guild'] };
    const of = (sentence: string, words: string) => headOf(sentence, [], [{ ...signed, words }]);
    expect(of('Norwind and the drivers signed a truce.', 'signed a truce')).toBe('Norwind · Guild — ');
    expect(of('Norwind and the Guild signed a truce.', 'signed a truce')).toBe('');
  });
});
