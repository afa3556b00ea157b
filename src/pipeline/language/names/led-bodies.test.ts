import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../fixtures/named.ts';

describe('a body of no name', () => {
  it('is known by what it is called where somebody is said to lead it', () => {
    expect(types('Ana Ruiz, who heads the federation of pear growers, said no.')).toContain(
      'federation of pear growers: organisation',
    );
    expect(types('Ana Ruiz, who leads the opposition group, said no.')).toContain('opposition group: organisation');
  });

  it('is not where the words name any, where one is named, and where nobody leads it', () => {
    expect(types('Ana Ruiz, who leads the group, said no.')).toEqual(['Ana Ruiz: person']);
    expect(types('The Tarn Opposition Group met. Ana Ruiz, who leads the opposition group, said no.')).not.toContain(
      'opposition group: organisation',
    );
    expect(types('Ana Ruiz, who left the opposition group, said no.')).toEqual(['Ana Ruiz: person']);
  });
});
