import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isEventDate } from './is-event-date.ts';

describe('isEventDate', () => {
  it.each([
    ['The bridge fell in 1931.', '1931'],
    ['Crews last struck in 2019, for two days.', '2019'],
    ['The output is to fall by a third from 2027 and to stay there.', '2027'],
    ['The plant will open in the course of 2026.', '2026'],
    ['The board found no fault in its report of 4 May.', '4 May'],
    ['The curfew will be lifted from Friday.', 'Friday'],
    ['The lock will be shut before 4 May.', '4 May'],
    ['The board met on Wednesday, since the mayor asked for it.', 'Wednesday'],
    ['Every member came on Wednesday.', 'Wednesday'],
    ['The board, which had met twice, voted on Wednesday.', 'Wednesday'],
    ['The wards should have ten nurses from Friday.', 'Friday'],
  ])('takes the day on which something is told to happen: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(true);
  });

  it.each([
    ['I stand by the crews, and the doctor should be let in today.', 'today'],
    ['Not today, no, we are not leaving the pier today.', 'today'],
    ['About Norwind: The company carried 2,000 boats in May.', 'May'],
  ])('takes no day of what is only wished or denied, nor of what stands below every release: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
  });

  it('takes no past year in which something may not be, and one in which it must have been', () => {
    expect(isEvent('The list of lenders cannot be frozen in 1992.', '1992', '2025-03-04')).toBe(false);
    expect(isEvent('The bridge must have stood in 1992.', '1992', '2025-03-04')).toBe(true);
  });

  it.each([
    ['The board meets every Wednesday.', 'Wednesday'],
    ['The canal has not been full in July since 2016.', 'July'],
    ['The gates stay open between May and September.', 'September'],
    ['On a normal Tuesday the gates are open at six.', 'Tuesday'],
    ['What becomes of the ferry on Saturdays?', 'Saturdays'],
  ])('takes no day or month that comes again and again: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
  });

  it.each([
    ['Not today, said Holm.', 'today'],
    ['Fever never waits for tomorrow.', 'tomorrow'],
    ["Why does the letter bear Tuesday's date, she wonders.", 'Tuesday'],
  ])('takes no day on which a few words say that nothing happens, nor that of a paper: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
    expect(isEvent('The crews did not leave for the northern harbour of Quarn today.', 'today')).toBe(true);
  });

  it.each([
    ['The two countries quarrel over a treaty of 1911 that each reads its way.', '1911'],
    ['Peru, which is poor under a treaty from 1992, will not pay.', '1992'],
    ['It would end its part in the Energy Dialogue of 2019.', '2019'],
    ['The cabinet may use the 2009 law on links.', '2009'],
    ['The port holds to the truce of 12 April.', '12 April'],
    ['The crews accepted the draft of 12 April as a basis.', '12 April'],
    ['No clerk will be sent home before 2036.', '2036'],
    ['She refused the loan, which the crews had asked for in May.', 'May'],
    ['The bill asks for a cut of a third from 2022 levels.', '2022'],
    ['The trust has argued since its foundation in 2014 that trade helps.', '2014'],
  ])('takes no year that tells which thing is meant: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
  });

  it.each([
    ['"No," said Ben Quarn, who took over as chairman in March.', 'March'],
    ['Ana Lind, appointed by the board in May, rejected it.', 'May'],
  ])('takes no day of what somebody was before: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
  });

  it('takes the day on which somebody is appointed or goes', () => {
    expect(isEvent('Ana Lind was appointed in May.', 'May')).toBe(true);
    expect(isEvent('Ben Quarn, who took over from Lind, resigned on Friday.', 'Friday')).toBe(true);
    expect(isEvent('Ben Quarn, who chairs it, was elected in May.', 'May')).toBe(true);
  });

  it.each([
    ['Holmvik, 3 June 2025.', '3 June 2025'],
    ['The Norwater Herald, June 4.', 'June 4'],
    ['HOLMVIK, June 4, NWA.', 'June 4'],
  ])('takes no day of the head of a paper: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
  });

  it.each([
    ['The union asks for a rise of 9 percent from January.', 'January'],
    ['The board cannot accept the claim for 9 percent backdated to January.', 'January'],
    ['The ruling should have come on Friday, she said.', 'Friday'],
    ['The land drained its lakes a century ago.', 'a century ago'],
    ['It would open tomorrow if the beams came.', 'tomorrow'],
  ])('takes no day on which nothing happens: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
  });
});

describe('a year after the reports', () => {
  it.each([
    ['The licence for 2032 hangs on it.', '2032'],
    ['The league is seeking $300 billion a year from 2032.', '2032'],
    ['The premier has promised to double it by 2032.', '2032'],
    ['The law speaks of a review in 2032.', '2032'],
  ])('is no event where it says how far a plan reaches: %s', (sentence, date) => {
    expect(isEvent(sentence, date, '2026-05-03')).toBe(false);
  });

  it.each([
    ['The plant will close in 2032.', '2032'],
    ['The fund is to start work in 2032.', '2032'],
    ['The plant closed in 2024.', '2024'],
    ['A vote is planned in 2027.', '2027'],
  ])('is one where something is told to be then: %s', (sentence, date) => {
    expect(isEvent(sentence, date, '2026-05-03')).toBe(true);
  });
});

describe('a day that dates nothing', () => {
  it.each([
    ['Pay is 11 percent lower than in 2015.', '2015'],
    ['We will take them on at the pay they have today.', 'today'],
    ['The price was a third of what it is today.', 'today'],
    ["She pledged her votes in Tuesday's debate.", 'Tuesday'],
    ['No contract signed after 10 March will be honoured.', '10 March'],
    ['A boy born in 2009 was hurt at the lock.', '2009'],
  ])('is how things stand or which thing is meant: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(false);
  });

  it.each([
    ['The firm confirms that it has today presented an offer.', 'today'],
    ["Tuesday's debate ended in a brawl.", 'Tuesday'],
    ['The lock will be closed after 10 March.', '10 March'],
    ['The cub was born on 10 March.', '10 March'],
  ])('is not that of a deed: %s', (sentence, date) => {
    expect(isEvent(sentence, date)).toBe(true);
  });
});

function isEvent(sentence: string, words: string, published: string | null = null): boolean {
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    stated: { a: { published } },
    entities: {},
    facts: [{ in: 'a', words, kind: 'date' }],
  });
  const index = evidenceIndex(evidence, {});
  return isEventDate(index.facts[0]!, index);
}
