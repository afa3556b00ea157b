import { describe, expect, it } from 'vitest';
import { inventedBriefing } from './fixtures/invented-briefing.ts';
import { keyNumbers } from './key-numbers.ts';

const { evidence } = inventedBriefing();
const inWords = (...asked: Parameters<typeof keyNumbers>) =>
  keyNumbers(...asked).map(({ value, label }) => `${value} ${label}`);
const row = (id: string) => `| <Party id="${id}">Name</Party> | party | <Tally>1</Tally> |\n`;
const page = (ids: readonly string[], more = '') =>
  `| Party | Standing | Statements |\n| - | - | - |\n${ids.map(row).join('')}\n## Crews\n\n| Name | Role |\n| - | - |\n| Ana | leader |\n${more}`;

describe('what a briefing counts of itself', () => {
  it('is put in the singular where there is one', () => {
    const alone = { ...evidence, documents: evidence.documents.slice(0, 1), sentences: evidence.sentences.slice(0, 1) };
    expect(inWords(alone, page(['crews']))).toEqual(['1 document', '1 of 1 sentence cited', '1 party']);
    expect(inWords(evidence, page(['crews', 'port']))).toEqual(['2 documents', '3 of 4 sentences cited', '2 parties']);
  });

  it('has as many parties as their page lists, and those it has no room for', () => {
    const more = '\n<Tally>3</Tally> more parties in the [index](../index/)\n';
    expect(inWords(evidence, page(['crews', 'port'], more)).at(-1)).toBe('5 parties');
  });

  it('leaves out what there is none of', () => {
    expect(inWords(evidence, null)).toEqual(['2 documents', '3 of 4 sentences cited']);
  });
});
