import { describe, expect, it } from 'vitest';
import { namedIn } from '../../fixtures/named.ts';

const namesIn = (text: string) => namedIn(text).entities.map(({ name }) => name);

describe('the letter of a party and a seat behind a name', () => {
  it.each([
    'Sen. Ana Lind (R-Texas) refused.',
    'Sen. Ana Lind (D-W.Va.) refused.',
    'Sen. Ana Lind (D-Mont.), of the panel, refused.',
    'Rep. Ana Lind, R-Tarn, refused.',
  ])('are no name: %s', (text) => {
    expect(namesIn(text)).toEqual(['Ana Lind']);
  });

  it.each([
    ['Ana Lind (Quarn-Velm) refused.', 'Quarn-Velm'],
    ['Ana Lind and E-Norwind refused.', 'Norwind'],
    ['Ana Lind, E-Norwind director, refused.', 'Norwind'],
  ])('are not a name with a hyphen: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe('the letters of a state behind a town', () => {
  it.each(['Velmar, OH\n\nAna Lind left.', 'Ana Lind left for Velmar, OH, at noon.'])('are no name: %s', (text) => {
    expect(namesIn(text)).not.toContain('OH');
  });

  it('are a body in a row of them, or before its head', () => {
    expect(namesIn('The talks between Norwind, PA and Quarn Lines failed. PA left.')).toContain('PA');
    expect(namesIn('Ana Lind met Norwind, PA chief Bo Velm said. PA left.')).toContain('PA');
  });
});
