import { expect, it } from 'vitest';
import type { PloverAct } from '#src/schema/evidence.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { unitsOf } from '../model/units.ts';
import { isMisjudged } from './misjudged.ts';

it('knows for no refusal what leaves all open', () => {
  expect(misjudged('REJECT', 'Nothing was ruled out.')).toBe(true);
  expect(misjudged('REJECT', 'No such step is off the table.')).toBe(true);
  expect(misjudged('REJECT', 'There is little doubt of it.')).toBe(true);
  expect(misjudged('REJECT', 'This was possible.')).toBe(true);
  expect(misjudged('REJECT', 'I can’t wait to start.')).toBe(true);
  expect(misjudged('REJECT', 'We cannot wait to see it.')).toBe(true);
  expect(misjudged('REJECT', 'The plan was ruled out.')).toBe(false);
  expect(misjudged('REJECT', 'This was not possible.')).toBe(false);
  expect(misjudged('REJECT', 'We cannot wait any longer.')).toBe(false);
});

it('knows for no blame what was not found', () => {
  expect(misjudged('ACCUSE', 'found no clear evidence that the seal was broken')).toBe(true);
  expect(misjudged('REJECT', 'there is no proof of a leak')).toBe(true);
  expect(misjudged('ACCUSE', 'saw few seals, and evidence that the door was broken')).toBe(false);
});

it('knows for no threat what somebody may do, and what good may come of it', () => {
  expect(misjudged('THREATEN', 'The league had the right to form a bloc.')).toBe(true);
  expect(misjudged('THREATEN', 'The league had no right to complain.')).toBe(true);
  expect(misjudged('THREATEN', 'The league turned to the right to form a bloc.')).toBe(false);
  expect(misjudged('THREATEN', 'The fees could be discussed.')).toBe(true);
  expect(misjudged('THREATEN', 'The fees will be discussed.')).toBe(false);
});

it('knows for no offer what somebody is offered, and for no demand what is only possible', () => {
  expect(misjudged('AGREE', 'confirms that it received an unwelcome proposal to buy the mill')).toBe(true);
  expect(misjudged('AGREE', 'Three bidders made offers.')).toBe(true);
  expect(misjudged('AGREE', 'The league made two offers.')).toBe(false);
  expect(misjudged('REQUEST', 'The rate may have to stay where it is.')).toBe(true);
  expect(misjudged('REQUEST', 'Crews might need to leave.')).toBe(true);
  expect(misjudged('REQUEST', 'The rate has to fall.')).toBe(false);
});

it('knows for no promise of whoever says so what somebody gets under a deal or a ruling', () => {
  expect(misjudged('AGREE', 'Under the new pact, crews will get a day off', 'crews will get a day off')).toBe(true);
  expect(misjudged('AGREE', 'Under the ruling, crews will get a day off', 'crews will get a day off')).toBe(true);
  expect(misjudged('AGREE', 'Under the bridge, crews will get a day off', 'crews will get a day off')).toBe(false);
});

it('knows for no act of any kind the reason that is cited', () => {
  expect(misjudged('ACCUSE', 'Norwind will shut it, citing weak demand.', 'weak demand')).toBe(true);
  expect(misjudged('ACCUSE', 'Norwind will shut it, blaming weak demand.', 'weak demand')).toBe(false);
});

it('knows for no act of any kind what somebody wants to find out, and for one what he says', () => {
  const wondered = (words: string) => misjudged('ACCUSE', `Lind wondered ${words}`, words);
  expect(wondered('whether the seals had been broken')).toBe(true);
  expect(wondered('how the seals were made')).toBe(true);
  expect(wondered('why nobody had asked')).toBe(false);
  expect(misjudged('ACCUSE', 'Who broke the seals?')).toBe(false);
});

// Of a text, or of some of its words.
function misjudged(act: PloverAct, text: string, words = text): boolean {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const start = text.indexOf(words);
  const [unit] = unitsOf({ start, end: start + words.length }, lexed.tokens, clausesOf(lexed));
  return isMisjudged(act, unit!, lexed.tokens);
}
