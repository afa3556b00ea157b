import { expect, it } from 'vitest';
import { statusOf } from './status.ts';

const agreed = (words: string, ...actors: string[]) => statusOf({ act: 'AGREE', modality: [], actors }, words);

it.each([
  ['will pay 85 million crowns a year', 'promised'],
  ['guarantees 420 cubic metres', 'promised'],
  ['We offer: a rise of 6 percent', 'offered'],
  ['proposed a levy of 3 crowns', 'proposed'],
  ['is now ready to pay 6 percent and to settle the arrears', 'offered'],
])('what one party alone says it will do is not agreed: %s', (words, status) =>
  expect(agreed(words, 'peru')).toBe(status),
);

it.each([
  ['signed a lease of 40 years', ['peru']],
  ['accepted 3 percent', ['peru']],
  ['will each free 40 sailors', ['peru', 'chile']],
])('what is signed, accepted or done by several is: %s', (words, actors) =>
  expect(agreed(words, ...actors)).toBe('agreed'),
);

it('takes an envoy called home for a measure, and what is called for as proposed', () => {
  const status = (words: string) => statusOf({ act: 'SANCTION', modality: [], actors: ['peru'] }, words);
  expect(status('called home its envoy')).toBe('imposed');
  expect(status('called for a ban on wool')).toBe('proposed');
});

it('takes what somebody admits for no offer, and what somebody proposes for no demand', () => {
  const status = (act: 'CONCEDE' | 'REQUEST' | 'RETREAT', words: string) =>
    statusOf({ act, modality: [], actors: ['peru'] }, words);
  expect(status('CONCEDE', 'conceded that it was short of 38 drivers')).toBe('admitted');
  expect(status('CONCEDE', 'scrapped 214 flights')).toBe('cancelled');
  expect(status('RETREAT', 'called off the four-day strike')).toBe('called off');
  expect(status('RETREAT', 'released 214 detainees')).toBe('carried out');
  expect(status('CONCEDE', 'lowered its price to 3 crowns')).toBe('offered');
  expect(status('REQUEST', 'recommended a rise of 7 percent')).toBe('proposed');
  expect(status('REQUEST', 'made 46 broad recommendations')).toBe('proposed');
  expect(status('REQUEST', 'made a demand for 46 of its recommendations')).toBe('demanded');
  expect(status('REQUEST', 'demanded that the proposed levy be 7 percent')).toBe('demanded');
});

it('takes what is offered for an offer whatever it hangs on, what a court orders for more than a wish, and a bid for an offer', () => {
  expect(agreed('has offered to move its guns eight kilometres within days of a signature', 'peru')).toBe('offered');
  expect(agreed('has signed an offer of 8 percent', 'peru')).toBe('agreed');
  const status = (words: string) => statusOf({ act: 'REQUEST', modality: [], actors: ['court'] }, words);
  expect(status('ordered Norwind to pay 40 million')).toBe('ordered');
  expect(status('asked Norwind to pay 40 million')).toBe('demanded');
  expect(status('wants to buy the yard for 40 million')).toBe('offered');
  expect(status('wants 40 million')).toBe('demanded');
});
