import { describe, expect, it } from 'vitest';
import { markedText } from '../fixtures/marked-text.ts';
import { discourseOf } from '../language/discourse/discourse.ts';
import type { Analysis, Learned } from '../types.ts';
import { joinEntities } from './entities.ts';
import { learnedOf } from './learned.ts';

function analysisOf(marked: string, place: number): Analysis {
  const { lexed, names } = markedText(marked, `d${place}`);
  const discourse = discourseOf(lexed, names);
  const mentions = [...names.mentions, ...discourse.mentions];
  const nothing = { statements: [], acts: [], predications: [], facts: [], issues: [], rejected: [] };
  return { ...lexed, ...names, ...discourse, mentions, ...nothing };
}

function learnt(texts: readonly string[]): Map<string, Learned> {
  const analyses = texts.map(analysisOf);
  return learnedOf(analyses, joinEntities(analyses, { issues: [], known: [] }).idOf);
}

const told = 'The airline [Norwind|organisation] met. [Norwind|organisation] chief executive [Ida Holm|person] left.';

describe('learnedOf', () => {
  it('hands on what a body is called and what somebody is, under the keys of the other document', () => {
    const found = learnt([told, '[Ida Holm|person|ida] of nowhere met [Norwind|organisation|nw].']).get('d1');
    expect(found?.callings).toEqual([{ entity: 'nw', noun: 'airline' }]);
    expect(found?.affiliations[0]).toMatchObject({ entity: 'ida', word: 'chief executive', party: 'nw' });
  });

  it('hands on whose affairs one document treats that names its government, and not where it only names the land', () => {
    const home = (words: string) =>
      learnt([words, 'The Government will suspend the patrols. [Norwind|organisation] left.']).get('d1')?.home;
    expect(home('The [Government of Quarn|country|quarn] freed crews. [Quarn|country|quarn] was glad.')).toBe(
      'government-of-quarn',
    );
    expect(home('[Quarn|country|quarn] freed crews. [Quarn|country|quarn] was glad.') ?? null).toBeNull();
  });

  it('hands nothing on that a document says itself', () => {
    expect(learnt([told, told]).size).toBe(0);
  });

  it('hands on who is who of those whom a document does not name, and nobody of whom nothing is said', () => {
    const found = learnt([`${told} [Jon Vik|person] met drivers.`, '[Chile|country] met.']).get('d1');
    expect(found?.strangers.map(({ entity }) => entity.key)).toEqual(['norwind', 'ida-holm']);
    expect(found?.affiliations).toMatchObject([{ entity: 'ida-holm', word: 'chief executive', party: 'norwind' }]);
  });

  it('does not hand on what somebody was', () => {
    const found = learnt([
      'Former [Norwind|organisation] chief executive [Ida Holm|person] left.',
      '[Ida Holm|person] met.',
    ]);
    expect(found.get('d1')?.affiliations).toEqual([]);
  });

  it('hands on that a land is a state, and nothing of one that every list has', () => {
    const found = learnt(['The government of [Marenia|country] left.', '[Marenia|organisation|m] waited.']).get('d1');
    expect(found?.callings).toContainEqual({ entity: 'm', noun: 'country' });
    expect(learnt(['[Marenia|organisation] left.', '[Marenia|organisation] waited.']).has('d1')).toBe(false);
  });

  it('hands on whose army the army is, unless two states have one', () => {
    const own = 'The army of [Chile|country] left.';
    const open = '[Chile|country|cl] and [Peru|country|pe] talked.';
    expect(learnt([own, open]).get('d1')?.organs).toEqual([{ noun: 'army', owner: 'cl' }]);
    expect(learnt([own, 'The army of [Peru|country] stayed.', open]).has('d2')).toBe(false);
    // Whose army it is was inferred here, and not said.
    expect(learnt(['[Chile|country] waited. The army left.', open]).has('d1')).toBe(false);
  });
});
