import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isOfTheirTalks } from './of-their-talks.ts';

function isOfTalks(sentence: string, words: string): boolean {
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    entities: {
      norwind: { name: 'Norwind', standing: 'party' },
      guild: { name: 'Guild', standing: 'party' },
    },
    facts: [{ in: 'a', words, kind: 'date' }],
  });
  return isOfTheirTalks(evidence.facts[0]!, evidenceIndex(evidence, {}));
}

describe('what is a time, a length or a place of the parties’ talks', () => {
  it.each([
    ['Norwind and the Guild agreed on Tuesday to a truce of the docks for a month, with pay to follow.', 'Tuesday'],
    ['The envoy of the port, who had flown in overnight, met the two sides for six hours in a hall.', 'six hours'],
    ['Less than two hours passed during the discussions in a palace in Kabin, and then both left.', 'Kabin'],
    ['The first session, in the town hall, lasted five hours.', 'five hours'],
    ['"Law has won," the minister said in Kabin, where talks between the rivals went into a third day.', 'Kabin'],
  ])('is what their own meeting or agreement is told by: %s', (sentence, words) => {
    expect(isOfTalks(sentence, words)).toBe(true);
  });

  it.each([
    ['the next talks', 'Norwind and the Guild left the quota for the next round of talks in Kabin.', 'Kabin'],
    ['a first round of several', 'The first talks of the two sides were in Kabin, followed by others.', 'Kabin'],
    ['too wide a place', 'Norwind and the Guild talked of peace in the Middle East.', 'the Middle East'],
    [
      'whom only one of them called',
      'The minister of Norwind spoke yesterday with a colleague in the south.',
      'yesterday',
    ],
    [
      'talks with somebody else',
      'Norwind said it was in talks with a rival firm in Kabin about the cold stores there.',
      'Kabin',
    ],
    [
      'what else lasted',
      'Norwind broke a strike of the Guild, a walkout that had lasted six weeks and emptied the port.',
      'six weeks',
    ],
    [
      'what is still to come',
      'Norwind and the Guild have agreed to meet on Friday under a mediator of the port board.',
      'Friday',
    ],
    [
      'a meeting of one body',
      'After a meeting of the cabinet on Friday that heard Norwind alone, the ban was lifted at once.',
      'Friday',
    ],
    [
      'a time long past',
      'The two sides held a session in Kabin last year that ended in nothing, and met no more.',
      'Kabin',
    ],
  ])('is not of %s', (_, sentence, words) => {
    expect(isOfTalks(sentence, words)).toBe(false);
  });
});
