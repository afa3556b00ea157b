import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const PERU = '[Peru|country]';

it('takes the head of a delegation for one of whom the sentence before is about', () => {
  expect(
    partyOf(`${PERU} withdrew its paper. Head of delegation ${ANA} said it was old. [Chile|country] was glad.`),
  ).toBe('peru');
  expect(
    partyOf(`${PERU} withdrew its paper. Chief negotiator ${ANA} said it was old. [Chile|country] was glad.`),
  ).toBe('peru');
  expect(
    partyOf(`${PERU} withdrew its paper. Head of the [Growers League|organisation] ${ANA} said it was old.`),
  ).not.toBe('peru');
});

it('leaves open whose minister speaks behind what another land asks of this one', () => {
  const text = `${PERU} moved its boats. [Ecuador|country], which lent them, asked ${PERU} to wait. “Boats help nobody,” said Foreign Minister ${ANA}.`;
  expect(partyOf(text)).toBeNull();
  expect(partyOf(`${PERU} moved its boats. “Boats help nobody,” said Foreign Minister ${ANA}.`)).toBe('peru');
});

it('leaves open whose president it is by whom one land was told something about another’s', () => {
  const text = (what: string) =>
    `${PERU} summoned the [Chilean|country|chile] ambassador ${what}. [Chile|country] waits. ${PERU} waits.`;
  expect(partyOf(text(`over remarks by President ${ANA}`))).toBeNull();
  expect(partyOf(`${PERU} published remarks by President ${ANA}. ${PERU} waits.`)).toBe('peru');
});

it('takes a manager for the club’s of a text that tells of one, and for no other firm’s', () => {
  const bid = '[Norwind Capital|organisation] said it would bid again.';
  expect(
    partyOf(`[Tarn Rovers|organisation] is for sale. The club lost money. ${bid} Manager ${ANA} hoped to stay.`),
  ).toBe('tarn-rovers');
  expect(partyOf(`The club is for sale. ${bid} Manager ${ANA} hoped to stay.`)).toBeNull();
  expect(partyOf(`The mill is for sale. ${bid} Manager ${ANA} hoped to stay.`)).toBe('norwind-capital');
  expect(partyOf(`The club is for sale. ${bid} Managing director ${ANA} hoped to stay.`)).toBe('norwind-capital');
});
