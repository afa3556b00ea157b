import { expect, it } from 'vitest';
import { holders } from '../fixtures/held.ts';

it('takes the stand that is told between commas behind a name', () => {
  expect(holders('Peru, wary of a new levy, slept.')).toContain('ACCUSE Peru');
  expect(holders('Peru, dismayed by the levy, slept.')).toContain('ACCUSE Peru');
  expect(holders('Peru, never a friend of the levy, slept.')).toContain('REJECT Peru');
  expect(holders('Peru, rich in copper, slept.')).toEqual([]);
  expect(holders('Peru, once a friend of the levy, slept.')).toEqual([]);
});

it('takes the stand that opens a sentence for whoever is named behind', () => {
  expect(holders('Furious at the delay, Peru gave a dinner.')).toContain('ACCUSE Peru');
  expect(holders('Opposed to the levy, Peru gave a dinner.')).toContain('REJECT Peru');
  expect(holders('A fierce critic of the levy, Peru gave a dinner.')).toContain('ACCUSE Peru');
  expect(holders('At the end of the day, Peru gave a dinner.')).toEqual(['STATE Peru']);
});

it('takes who is named among critics or backers for one of them', () => {
  expect(holders('Critics of the levy, including Peru and Norway, slept.')).toContain('ACCUSE Peru+Norway');
  expect(holders('Backers of the levy such as Peru gave a dinner.')).toContain('SUPPORT Peru');
  expect(holders('Critics of Peru slept.')).toEqual([]);
});

it('takes who is called an opponent for one, not who was', () => {
  expect(holders('Peru is a staunch opponent of the levy.')).toEqual(['REJECT Peru']);
  expect(holders('Peru was an opponent of the levy.')).not.toContain('REJECT Peru');
  expect(holders('Ana Lind of Peru is a supporter of Leeds United.')).toEqual([]);
});
