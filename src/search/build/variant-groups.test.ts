import { describe, expect, it } from 'vitest';
import type { Entity, Evidence } from '#src/schema/evidence.ts';
import { variantGroups } from './variant-groups.ts';

const entity = (type: Entity['type'], name: string, aliases: string[], code: string | null = null): Entity => ({
  id: 'id',
  type,
  name,
  aliases,
  code,
  party: null,
  role: null,
  standing: null,
});

function groups(entities: Entity[], ...texts: string[]): string[][] {
  return variantGroups([{ entities } as unknown as Evidence], texts);
}

describe('variantGroups', () => {
  it('joins two spellings of a name', () => {
    const found = groups(
      [entity('person', 'Saparmurat Nyazov', ['Niyazov', 'Mr Niyazov'])],
      'Niyazov spoke.',
      'Nyazov left.',
    );
    expect(found).toContainEqual(['Nyazov', 'Niyazov']);
  });

  it('keeps a capital, a people and an inflected form apart from the country', () => {
    expect(
      groups([entity('country', 'Norway', ['Oslo', 'Norwegian', 'Norwegians'])], 'Oslo Norway Norwegian Norwegians'),
    ).toEqual([]);
  });

  it('joins an abbreviation with what it stands for', () => {
    const found = groups([entity('organisation', 'Dock Workers’ League', ['DWL', 'the League'])], 'The DWL struck.');
    expect(found).toContainEqual(['DWL', 'Dock Workers’ League']);
  });

  it('knows the names of a country that its documents do not use', () => {
    const found = groups([entity('country', 'Türkiye', [], 'TR')], 'Türkiye hosted the talks.');
    expect(found.flat()).toContain('Turkey');
  });

  it('takes from the general table what the site can use', () => {
    const found = groups([], 'The POW left Kiev.');
    expect(found).toContainEqual(['Kyiv', 'Kiev']);
    expect(found).toContainEqual(['prisoner of war', 'POW']);
    expect(found.flat()).not.toContain('Peking');
  });

  it('does not take the beginning of a word for an abbreviation', () => {
    expect(groups([], 'An autumn of euros under umbrellas.')).toEqual([]);
  });
});
