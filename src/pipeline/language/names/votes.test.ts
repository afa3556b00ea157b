import { describe, expect, it } from 'vitest';
import { namedIn as read } from '../../fixtures/named.ts';

describe('what a name is, by the words around it', () => {
  it('tells them by the words around them', () => {
    const names = read(
      'Ola Brekke, 58, works for Tarn Mining, which sells tin. She lives in Vikfjell. The Wool Guild objects.',
    );
    expect(names.entities.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Ola Brekke: person',
      'Tarn Mining: organisation',
      'Vikfjell: place',
      'Wool Guild: organisation',
    ]);
  });
});
