import { describe, expect, it } from 'vitest';
import type { Analysis, LocalEntity } from '../../types.ts';
import { joinEntities } from '../entities.ts';
import { body, document, ids } from '../fixtures/joined.ts';

describe('those who fight', () => {
  it('joins who fights for a land by its name to what else the name holds, and no party to another', () => {
    expect(ids([[body('Zevran Liberation Front')], [body('Zevran Front')]])).toHaveLength(1);
    expect(ids([[body('Popular Front of Zevran')], [body('Zevran Front')]])).toHaveLength(1);
    expect(
      ids([[body('Zevran Liberation Front')], [body('Popular Front of Zevran')], [body('Zevran Front')]]),
    ).toHaveLength(3);
    expect(ids([[body('Liberal Reform Movement')], [body('Liberal Movement')]])).toHaveLength(2);
  });

  it('joins rebels to the one body that is called a rebel one', () => {
    const rebels: LocalEntity = { ...body('Norvarian rebels'), type: 'group' };
    const calling = (key: string, ...entities: LocalEntity[]) => ({
      ...document(key, entities),
      callings: entities.map(({ key: entity }) => ({ entity, noun: 'rebel' })),
    });
    const count = (...documents: Analysis[]) => joinEntities(documents, { issues: [], known: [] }).entities.length;
    expect(count(calling('a', body('Upland Front')), document('b', [rebels]))).toBe(1);
    expect(count(calling('a', body('Upland Front')), document('b', [{ ...rebels, name: 'Rebels in Norvaria' }]))).toBe(
      1,
    );
    expect(count(calling('a', body('Upland Front')), document('b', [{ ...rebels, name: 'Miners in Norvaria' }]))).toBe(
      2,
    );
    expect(count(document('a', [body('Upland Front')]), document('b', [rebels]))).toBe(2);
    expect(count(document('a', [body('Upland Liberation Front')]), document('b', [rebels]))).toBe(1);
    const fronts = [body('Upland Liberation Front'), body('Coast Resistance Front')];
    expect(count(document('a', fronts), document('b', [rebels]))).toBe(3);
    expect(count(calling('a', body('Upland Front'), body('Coast Front')), document('b', [rebels]))).toBe(3);
  });
});
