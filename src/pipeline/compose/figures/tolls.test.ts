import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/schema/evidence.ts';
import { evidenceFor, type Given } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { fateWords } from './tolls/fate-of.ts';
import { tollsOf } from './tolls.ts';

const LEAD = 'An explosion tore through the quarry at Rask on Monday.';
const EARLY = 'At least 14 people were killed in the blast.';
const LATE = 'The death toll from the blast rose to 31 on Thursday.';

function tolls(documents: Given['documents'], days: readonly (string | null)[] = []) {
  return tollsOf(indexOf(documents, days)).map(({ counts }) => counts.map(({ value }) => value));
}

function latest(documents: Given['documents'], days: readonly (string | null)[]) {
  const index = indexOf(documents, days);
  return tollsOf(index).flatMap(({ latest: fact }) => {
    if (!fact) return [];
    const { start, end } = fateWords(fact, index);
    return index.documents.get(fact.document)?.text.slice(start, end) ?? [];
  });
}

function indexOf(documents: Given['documents'], days: readonly (string | null)[]) {
  const ids = Object.keys(documents);
  const facts = ids.flatMap((document) => documents[document]!.flatMap((sentence) => countsIn(document, sentence)));
  const stated = Object.fromEntries(ids.map((id, place) => [id, { published: days[place] ?? null }]));
  const evidence: Evidence = evidenceFor({ documents, stated, entities: { rask: { name: 'Rask' } }, facts });
  return evidenceIndex(evidence, {});
}

function countsIn(document: string, sentence: string): NonNullable<Given['facts']>[number][] {
  return [
    ...sentence.matchAll(/(?:[Aa]t least )?\b(\d+)(?: (?:more |other )?(people|bodies|drivers|guards|lives))?\b/g),
  ].map(([words, number, unit]) => ({
    in: document,
    kind: 'count' as const,
    words,
    value: Number(number),
    unit: unit ?? 'toll',
    rule: unit ? 'count' : 'count-before',
  }));
}

describe('tollsOf', () => {
  it('sets what several documents count of one mishap side by side, however they word it', () => {
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, LATE] })).toEqual([[14, 31]]);
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, 'It says 19 people lost their lives.'] })).toEqual([[14, 19]]);
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, 'The blast has claimed at least 19 lives.'] }, [])).toEqual([[14, 19]]);
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, 'It saved 19 lives.'] })).toEqual([]);
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, 'It killed 3 people in Rask, one in Velm.'] })).toEqual([]);
    expect(tolls({ a: [LEAD, 'About 40 people were still missing.'], b: [LEAD, '6 people are missing.'] })).toEqual([
      [40, 6],
    ]);
  });

  it('puts the earliest report first where each tells its day, else what can only grow by how many', () => {
    const documents = { a: [LEAD, LATE], b: [LEAD, EARLY] };
    expect(tolls(documents)).toEqual([[14, 31]]);
    expect(tolls(documents, ['2031-05-06', '2031-05-09'])).toEqual([[31, 14]]);
    const missing = (number: number) => [LEAD, `It says ${number} people are missing.`];
    expect(tolls({ a: missing(40), b: missing(6) })).toEqual([[40, 6]]);
  });

  it('knows the latest count, with the words of what it counts, where one report is the last', () => {
    const documents = { a: [LEAD, LATE], b: [LEAD, EARLY] };
    expect(latest(documents, ['2031-05-09', '2031-05-06'])).toEqual(['death toll from the blast rose to 31']);
    expect(latest(documents, ['2031-05-06', '2031-05-09'])).toEqual(['At least 14 people were killed']);
    expect(latest(documents, ['2031-05-06', '2031-05-06'])).toEqual([]);
    // The dead become no fewer: without its day the highest is the last.
    expect(latest(documents, [null, '2031-05-06'])).toEqual(['death toll from the blast rose to 31']);
  });

  it('keeps the dead, the injured and the missing apart, and takes no count of two documents that agree', () => {
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, 'Some 31 people were injured.'] })).toEqual([]);
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, 'The blast left 14 people dead.'] })).toEqual([]);
  });

  it('takes the bodies of fallen that are handed over for no toll', () => {
    const handed = 'They gave back the bodies of some 31 people killed in the blast.';
    expect(tolls({ a: [LEAD, EARLY], b: [LEAD, handed] })).toEqual([]);
  });

  it('takes no part of the dead, nor what is feared, nor those of another year', () => {
    const other = (sentence: string) => tolls({ a: [LEAD, EARLY], b: [LEAD, sentence] });
    expect(other('Rescuers found 12 more bodies.')).toEqual([]);
    expect(other('The blast killed many, among them 9 people.')).toEqual([]);
    expect(other('Up to 60 people were feared dead.')).toEqual([]);
    expect(other('Ten years ago 80 people died in a fire there.')).toEqual([]);
    expect(other('In the northern village 9 people died in the village alone.')).toEqual([]);
  });

  it('joins no counts of two mishaps, nor of attacks that share no rare words', () => {
    const storm = 'A storm reached Rask on Monday.';
    expect(tolls({ a: [LEAD, EARLY], b: [storm, 'The storm killed 5 people.'] })).toEqual([]);
    const fire = 'A fire burned in Rask on Monday.';
    const raid = (number: number, place: string) => [fire, `Soldiers killed ${number} people in ${place}.`];
    expect(tolls({ a: raid(5, 'Oster'), b: raid(9, 'Melk') })).toEqual([]);
  });

  it('joins the count of a document that does not name the mishap again, and none of a war', () => {
    const table = (line: string) => tolls({ a: [LEAD, EARLY], b: [line, 'Confirmed are 19 people dead.'] });
    expect(table('Situation at Rask.')).toEqual([[14, 19]]);
    expect(table('Situation at Melk.')).toEqual([]);
    expect(table('Troops, rebels and drones came to Rask.')).toEqual([]);
  });

  it('joins the counts of one attack by rare words, unless they are of other people', () => {
    const quiet = Array.from({ length: 24 }, (_, place) => `Crew ${'abcdefghijklmnopqrstuvwxyz'[place]} went home.`);
    const joined = (own: string, other: string) =>
      tolls({
        a: [`The raid on the Oster creamery killed 5 ${own}.`, ...quiet],
        b: [`It said 8 ${other} died at the Oster creamery.`],
      });
    expect(joined('drivers', 'people')).toEqual([[5, 8]]);
    expect(joined('drivers', 'guards')).toEqual([]);
  });
});
