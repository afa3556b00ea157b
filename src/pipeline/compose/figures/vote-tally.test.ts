import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { figuresOf } from '../figures.ts';
import { textOf } from '../sentences/words-at.ts';
import { keyFigures } from './key-figures.ts';
import { voteTally } from './vote-tally.ts';

describe('the figures of a vote', () => {
  const result = (text: string, words: string) => {
    const evidence = evidenceFor({
      documents: { a: [text] },
      entities: {},
      facts: [{ in: 'a', words, kind: 'count', value: 1, unit: 'votes' }],
    });
    return voteTally(evidence.facts[0]!, evidenceIndex(evidence, {}))?.result ?? null;
  };

  it('are one result, however the sides stand beside each other', () => {
    expect(result('It had 93 votes in favour, 18 against, and 65 abstentions.', '65 abstentions')).toBe('93 18 65');
    expect(result('It had 93 votes for and eight against.', 'eight')).toBe('93 8');
    expect(result('It passed by 1,078 votes to 70.', '70')).toBe('1078 70');
    expect(result('It passed by 93 votes to 18, with 65 abstentions.', '93 votes')).toBe('93 18 65');
  });

  it('are none of a rate, a score of percents or one side alone', () => {
    expect(result('Growth fell from 4 to 3 percent.', '4')).toBeNull();
    expect(result('It went from 41 to 3.5 votes.', '41')).toBeNull();
    expect(result('It had 93 votes in favour, while Peru was against it.', '93 votes')).toBeNull();
  });

  it('lead among the key figures where several report them, two votes with one side alike as two', () => {
    const rows = (a: string, b: string) => {
      const vote = (document: string, words: string) =>
        ({ in: document, words, kind: 'count', value: 93, unit: 'votes' }) as const;
      const evidence = evidenceFor({
        documents: Object.fromEntries([a, b, a, b].map((told, i) => ['abcd'[i], ['Peru left.', `Peru had ${told}.`]])),
        entities: { peru: { name: 'Peru', standing: 'party' } },
        facts: [...'abcd'].map((one) => vote(one, '93 votes')),
      });
      const index = evidenceIndex(evidence, {});
      return keyFigures(figuresOf(index), index).map(
        ({ label, words, figure }) => `${label}: ${textOf(figure.lead.document, index).slice(words.start, words.end)}`,
      );
    };
    const first = '93 votes in favour and 18 against';
    const second = '93 votes in favour and 8 against';
    expect(rows(first, second)).toEqual([`Vote: ${first}`, `Vote: ${second}`]);
    expect(rows(first, first)).toHaveLength(1);
    expect(rows('93 votes', '93 votes')).toEqual([]);
  });
});
