import { expect, it } from 'vitest';
import { analysed } from '../../../analysed.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { joinEntities } from '../../entities.ts';
import { withParties } from '../../parties.ts';

it('gives a president without a land to the one whose prime minister is told of, and to no kingdom', () => {
  const told = (land: string) =>
    `${land}’s prime minister, Otto Ruiz, spoke to the president on Monday. President Ana Lind was glad, ${land} said.`;
  expect(partyIn(told('Peru'))).toBe('peru');
  expect(partyIn(told('Norway'))).toBeNull();
});

it('gives a secretary of a field of state to the one land whose government is told of, and none of a union', () => {
  const told = (office: string) =>
    `Peru met its doctors. The Government of Peru would not move. It will not, the Government said. ${office} Ana Lind was glad. The union of porters left.`;
  expect(partyIn(told('Health Secretary'))).toBe('peru');
  expect(partyIn(told('Secretary of State'))).toBe('peru');
  expect(partyIn(told('Shadow secretary of state'))).not.toBe('peru');
  expect(partyIn(told('Branch secretary'))).not.toBe('peru');
});

function partyIn(text: string): string | null | undefined {
  const settings = { issues: [], known: [] };
  const { analyses } = analysed([sourceDocument(text)], settings, {});
  const { entities, idOf } = joinEntities(analyses, settings);
  return withParties(entities, analyses, idOf, settings).find(({ id }) => id === 'ana-lind')?.party;
}
