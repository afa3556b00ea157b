import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('blames nobody whom only the next clause asks, and finds whom one verb asks behind its own words', () => {
  const text = 'Minister Ana Lind said she was "deeply disappointed" and had asked Norwind to look for a buyer.';
  expect(doneTo(text, 'ACCUSE')).toEqual([]);
  expect(doneTo(text, 'REQUEST')).toEqual(['norwind']);
});

it('blames who is to blame, who blames nobody', () => {
  const text = 'Ana Lind said Norwind was to blame.';
  expect(doneTo(text, 'ACCUSE')).toEqual(['norwind']);
  expect(actsIn(text).flatMap(({ actors }) => actors)).not.toContain('norwind');
});

it('does nothing to whom the next clause tells of, nor to where it is said', () => {
  const text = 'Peru will free ten men, while Chile will release nine, the envoy said on Telegram.';
  expect(actsIn(text).map(({ actors, recipients }) => [...actors, '>', ...recipients].join(' '))).toEqual([
    'peru >',
    'chile >',
  ]);
  expect(doneTo('Peru accused Telegram of lying.', 'ACCUSE')).toEqual(['telegram']);
});

it('does to no court what somebody does to another in it', () => {
  expect(doneTo('Ana Lind has filed a lawsuit in the Supreme Court.', 'ACCUSE')).toEqual([]);
  expect(doneTo('Ana Lind has criticised the Supreme Court.', 'ACCUSE')).toEqual(['supreme-court']);
});

it('agrees with nobody of whom only what is told of the other side tells', () => {
  expect(doneTo('Peru reached a deal with the builder of a port that Chile had refused.', 'AGREE')).toEqual([]);
  expect(doneTo('Peru reached a deal with Chile, which had refused.', 'AGREE')).toEqual(['chile']);
  expect(doneTo('Peru condemned the raid that Chile carried out.', 'ACCUSE')).toEqual(['chile']);
});

it('backs nobody by welcoming that what he has is done away with, and whose deed it is', () => {
  expect(doneTo('Ana Lind welcomed the destruction of Peru’s mines.', 'SUPPORT')).toEqual([]);
  expect(doneTo('Ana Lind welcomed progress on dismantling Peru’s mines in Chile.', 'SUPPORT')).toEqual([]);
  expect(doneTo('Ana Lind welcomed the efforts of Peru.', 'SUPPORT')).toEqual(['peru']);
});

it('calls a protest by who holds it, and none by whom others are called to', () => {
  expect(actsIn('Peru called a protest outside the ministry for 22 May.').map(({ act }) => act)).toEqual(['PROTEST']);
  expect(actsIn('Police were called to a protest in Lima.').map(({ act }) => act)).not.toContain('PROTEST');
});

function doneTo(text: string, act: string): readonly string[] {
  return actsIn(text)
    .filter((one) => one.act === act)
    .flatMap(({ recipients }) => recipients);
}

function actsIn(text: string) {
  return analyse(sourceDocument(text), { issues: [], known: [] }).acts;
}
