import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

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

  it('is done by the only house told of shortly before, and by no union', () => {
    expect(acts('Ana Lind spoke in the Velm City Council. A motion was defeated by 58 votes to 39.').at(-1)).toBe(
      'REJECT velm-city-council',
    );
    expect(acts('Ana Lind spoke for the Velm Teachers Union. A motion was defeated by 58 votes to 39.').at(-1)).toBe(
      'REJECT -',
    );
  });
});

describe('an arrest for which nobody is named', () => {
  it('is done by the police told of beside it, and by nobody where none are', () => {
    expect(acts('Riot police fired tear gas outside the ministry; 17 were detained.').at(-1)).toBe(
      'COERCE riot-police',
    );
    const night = 'Police used water cannon against a crowd, and 31 people were detained';
    expect(acts(`${night} by nightfall.`).at(-1)).toBe('COERCE police');
    expect(acts(`${night} by masked men.`).at(-1)).toBe('COERCE -');
    expect(acts('Troops left the town; 17 were detained.').at(-1)).toBe('COERCE -');
    expect(acts('Riot police fired tear gas. It rained. It was late. Then 17 were detained.').at(-1)).toBe('COERCE -');
  });
});
