import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

const peru = 'LIMA, May 3 - Peru’s fishermen blocked a road on Monday. ';

describe('a body before what it offers, asks for or threatens', () => {
  it('is the one that the text tells of so', () => {
    expect(owners(`${peru}Fishermen have turned down a government proposal to share the catch.`)).toEqual(['peru']);
    expect(owners(`${peru}A new government plan to end the ban was praised by Chile.`)).toEqual(['peru']);
    expect(owners('Norwind, the airline, met the Pilots’ Guild. The Guild rejected the company offer.')).toEqual([
      'norwind',
    ]);
  });

  it('is nobody where the text tells of none, or of several, or another word says which it is', () => {
    expect(owners('Norway and Chile met in Lima. A government offer was rejected.')).toEqual([]);
    expect(owners(`${peru}A local government offer of land was rejected by the Guild.`)).toEqual([]);
    expect(owners(`${peru}Fishermen crossed a government building site.`)).toEqual([]);
  });
});

function owners(text: string): string[] {
  const { acts } = analyse(sourceDocument(text), { issues: [], known: [] });
  return acts.filter(({ rule }) => rule.startsWith('noun: ')).flatMap(({ actors }) => actors);
}
