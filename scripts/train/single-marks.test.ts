import { describe, expect, it } from 'vitest';
import { examplesOf as pronounsOf } from './meant/examples.ts';
import type { Briefing } from './same/briefings.ts';
import { examplesOf as pairsOf } from './same/examples.ts';

const NOTE = 'The harbour company cancelled the night ferry to Ostrand on Monday.';
const LETTER = `Ida Brekke, the mayor of Ostrand, wrote to the company. ‘We were not asked,’ she said. ‘The harbour company cancelled the night ferry on Monday.’ ‘It did so by text message,’ she said. ‘Nobody rang us.’`;
const briefing: Briefing = {
  documents: [
    ['note.txt', NOTE],
    ['letter.txt', LETTER],
  ].map(([name, text]) => ({ name: name!, bytes: new TextEncoder().encode(text) })),
  marked: [
    [
      { document: 'note.txt', sentence: NOTE },
      { document: 'letter.txt', sentence: '‘The harbour company cancelled the night ferry on Monday.’' },
    ],
  ],
  partly: [],
  positions: [
    { document: 'letter.txt', span: '‘It did so by text message,’ she said', act: 'ACCUSE', holder: ['Ida Brekke'] },
  ],
};

describe('a paper that quotes in single marks', () => {
  it('is learnt from by the words that stand in it', async () => {
    const { pairs } = await pairsOf(briefing);
    expect(pairs.map(({ verdict }) => verdict)).toContain(true);
    expect((await pronounsOf(briefing)).length).toBeGreaterThan(0);
  });
});
