import { describe, expect, it } from 'vitest';
import type { PloverAct } from '#src/schema/evidence.ts';
import type { Analysis } from '../../../types.ts';
import { outletsOf } from './outlets.ts';

describe('outletsOf', () => {
  it('takes who reports for an outlet by the name, and no union, court or council that has such a word', () => {
    expect(outlets(['Quarn Radio', 'Tarn Media Group', 'Radio Officers’ Union', 'Press Council of Quarn'])).toEqual([
      'Quarn Radio',
      'Tarn Media Group',
    ]);
  });

  it('takes whom the head of a paper shows for one, but not the union whose letter it is', () => {
    expect(outlets(['Tarn Online', 'Media Workers’ Union'], {}, ['Tarn Online', 'Media Workers’ Union'])).toEqual([
      'Tarn Online',
    ]);
  });

  it('takes a broadcaster that does something for a party, not one that only says it', () => {
    const names = ['Quarn Broadcasting Service'];
    expect(outlets(names, { 'Quarn Broadcasting Service': 'REJECT' })).toEqual([]);
    expect(outlets(names, { 'Quarn Broadcasting Service': 'STATE' })).toEqual(names);
  });
});

function outlets(
  names: readonly string[],
  deeds: Readonly<Record<string, PloverAct>> = {},
  heads: readonly string[] = [],
) {
  const analysis = {
    document: { id: 'a' },
    callings: heads.map((entity) => ({ entity, noun: 'newspaper' })),
    acts: Object.entries(deeds).map(([actor, act]) => ({ act, actors: [actor] })),
  } as unknown as Analysis;
  const entities = names.map((name) => ({ id: name, name }));
  return [...outletsOf(entities, [analysis], (_document, key) => key)];
}
