import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { discourseOf } from '../../language/discourse/discourse.ts';
import type { Analysis } from '../../types.ts';
import { joinEntities } from '../entities.ts';
import { organsOfBlocs } from './organs-of-blocs.ts';

const ROOTS = [
  ['european-commission', 'european-union'],
  ['ida-holm', 'european-union'],
] as const;

function organsIn(marked: string, roots: readonly (readonly [string, string])[] = ROOTS): Record<string, string> {
  const { lexed, names } = markedText(marked);
  const analysis = { ...lexed, ...names, ...discourseOf(lexed, names) } as unknown as Analysis;
  const { entities, idOf } = joinEntities([analysis], { issues: [], known: [] });
  return Object.fromEntries(organsOfBlocs(entities, [analysis], idOf, new Map(roots)));
}

describe('organsOfBlocs: whoever speaks for an organ of a union of lands', () => {
  const text =
    'The [European Union|organisation] met. [Ida Holm|person], a spokeswoman for the [European Commission|organisation], left.';

  it('speaks for the organ, which is a party of its own', () => {
    expect(organsIn(text)).toEqual({ 'ida-holm': 'european-commission', 'european-commission': 'european-commission' });
  });

  it('is not whoever speaks for the union, was there before, or is of a commission that is nobody’s organ', () => {
    expect(organsIn(text.replace('a spokeswoman for the [European', 'an envoy met by the [European'))).toEqual({});
    expect(organsIn(text.replace('a spokeswoman', 'a former spokeswoman'))).toEqual({});
    expect(organsIn(text, [['european-commission', 'european-commission']])).toEqual({});
    expect(organsIn(text, [ROOTS[0], ['ida-holm', 'peru']])).toEqual({});
  });
});
