import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

function acts(text: string): string[] {
  const { acts: found } = analyse(sourceDocument(text), { issues: [], known: [] });
  return found.map(({ act, actors }) => `${act} ${actors.join('+') || '-'}`);
}

describe('what those will do whom a union speaks for', () => {
  it('is the union’s that says so', () => {
    const president = 'said Ana Lind, president of the Federation of Health Workers.';
    expect(acts(`Tilden nurses will stop work from Monday, ${president}`)).toEqual(['THREATEN ana-lind']);
  });

  it('is not a minister’s who says so', () => {
    const minister = 'said Ana Lind, the health minister of Norway.';
    expect(acts(`Tilden nurses will stop work from Monday, ${minister}`)).not.toContain('THREATEN ana-lind');
  });
});

describe('what is voted on in a house', () => {
  it('is done by the house where nobody else is named', () => {
    expect(acts('The motion was defeated in the Velm City Council by 58 votes to 39.')).toEqual([
      'REJECT velm-city-council',
    ]);
    expect(acts('The motion was defeated in Norway by 58 votes to 39.')).not.toContain('REJECT norway');
  });
});
