import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../../../language/discourse/discourse.ts';
import type { Analysis } from '../../../types.ts';
import { joinEntities } from '../../entities.ts';
import { homeOfficers } from './home-officers.ts';

function officersOf(marked: string, roots: readonly (readonly [string, string])[]): Record<string, string> {
  const { lexed, names } = markedText(marked);
  const analysis = { ...lexed, ...names, ...discourseOf(lexed, names) } as unknown as Analysis;
  const { entities, idOf } = joinEntities([analysis], { issues: [], known: [] });
  return Object.fromEntries(homeOfficers(entities, [analysis], idOf, new Map(roots)));
}

describe('homeOfficers: ministers of a paper that leaves their land out', () => {
  const text =
    'It rained in [Peru|country] and [Chile|country]. Of tariffs the trade minister, [Ida Holm|person], knew. ' +
    'So it was, said [Ana Lind|person], the deputy farm minister, at noon.';

  it('are of the land of the others that it leaves out', () => {
    expect(officersOf(text, [['ida-holm', 'peru']])).toEqual({ 'ana-lind': 'peru' });
  });

  it('are of none where nobody’s land is known, or the other’s land is stated', () => {
    expect(officersOf(text, [])).toEqual({});
    const stated = text.replace('the trade minister', '[Peru|country]’s trade minister');
    expect(officersOf(stated, [['ida-holm', 'peru']])).toEqual({});
    expect(officersOf(text.replace('deputy', 'shadow'), [['ida-holm', 'peru']])).toEqual({});
    expect(officersOf(text.replace('deputy', 'visiting'), [['ida-holm', 'peru']])).toEqual({});
  });

  it('have a president of their land beside them, where the paper tells of nobody else’s', () => {
    const led = text.replace('[Ana Lind|person], the deputy farm minister', 'President [Ana Lind|person]');
    expect(officersOf(led, [['ida-holm', 'peru']])).toEqual({ 'ana-lind': 'peru' });
    expect(
      officersOf(led, [
        ['ida-holm', 'peru'],
        ['ana-lind', 'union'],
      ]),
    ).toEqual({});
    expect(officersOf(led.replace('minister', 'expert'), [['ida-holm', 'peru']])).toEqual({});
  });
});
