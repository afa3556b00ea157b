import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('gives a prime minister to no land that has none', () => {
  const text = (land: string) =>
    `${land} raised the duty. Prime Minister Ana Lind said it was wrong. Canada’s government waited.`;
  expect(partyIn(text('Norway'))).toBe('norway');
  expect(partyIn(text('Mexico'))).not.toBe('mexico');
});

it('gives an office of state to the land that a report from its capital tells of', () => {
  const text = (office: string) =>
    `LONDON (Post) - Britain will pay, Prime Minister Ana Lind said. The ${office} declined to comment on it.`;
  const partyOfLast = (office: string) =>
    analyse(sourceDocument(text(office)), { issues: [], known: [] }).entities.find(({ name }) => name === office)
      ?.party;
  expect(partyOfLast('Foreign Office')).toBe('united-kingdom');
  expect(partyOfLast('Law Office')).not.toBe('united-kingdom');
});

it('gives a president to no kingdom and no part of one', () => {
  const text = (land: string) => `${land} raised the duty. President Ana Lind said it was wrong.`;
  expect(partyIn(text('Chile'))).toBe('chile');
  expect(partyIn(text('Norway'))).not.toBe('norway');
  expect(partyIn(text('Scotland'))).not.toBe('scotland');
});

it('gives an office to the land where the sentence opens, and none behind what it sets against that', () => {
  const text = (link: string) =>
    `Nigeria and Ghana wait. In Abuja, President Otto Ruiz slept, ${link} Vice President Ana Lind said it was late.`;
  expect(partyIn(text('and'))).toBe('nigeria');
  expect(partyIn(text('while'))).toBeNull();
});

it('gives a presidential spokesman to the land in whose capital he says so', () => {
  const text = 'Nigeria and Ghana wait. In Abuja, presidential spokesman Ana Lind said the sea was high.';
  expect(partyIn(text)).toBe('nigeria');
  expect(partyIn(text.replace('In Abuja, p', 'P'))).not.toBe('nigeria');
});

it('gives a minister of police or enterprise to his land as any other', () => {
  const text = (office: string) => `Norway will cut its duty. ${office} Ana Lind said it was fair.`;
  expect(partyIn(text('Police Minister'))).toBe('norway');
  expect(partyIn(text('Enterprise Minister'))).toBe('norway');
  expect(partyIn(text('Company president'))).not.toBe('norway');
});

it('gives who is in the shadow of an office to no land', () => {
  const text = (office: string) => `Norway will cut its duty. ${office} Ana Lind said it was fair.`;
  expect(partyIn(text('Trade minister'))).toBe('norway');
  expect(partyIn(text('Shadow trade minister'))).toBeNull();
});

it('gives no land whoever makes films or leads a firm and only comes from it', () => {
  const text = (office: string) => `The ${office} Ana Lind said it was late.`;
  expect(partyIn(text('Peruvian director'))).toBeNull();
  expect(partyIn(text('Peruvian chief executive'))).toBeNull();
  expect(partyIn(text('Peruvian ambassador'))).toBe('peru');
  expect(partyIn(text('Peruvian ministry’s director'))).toBe('peru');
});

function partyIn(text: string): string | null | undefined {
  return analyse(sourceDocument(text), { issues: [], known: [] }).statements[0]?.party;
}
