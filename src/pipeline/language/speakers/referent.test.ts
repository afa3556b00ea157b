import { describe, expect, it } from 'vitest';
import { last, speakersOf } from './fixtures/statements-in.ts';

describe('whom the words for a speaker mean', () => {
  it('is the office that a paper comes from, where nothing says whose, and no prison', () => {
    const text = '{s1 A statement from the regional office} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'the regional office' });
    expect(last(text.replace('regional office', 'cold cellar'))).toMatchObject({
      unnamed: 'A statement from the cold cellar',
    });
  });

  it('is no land where somebody from there is meant, and the land by its own name', () => {
    const text =
      'The [Republic of Samoa|country|samoa] sent one. {s1 The [Samoan|country|samoa]} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'The Samoan' });
    expect(speakersOf('[Samoa|country] sent one. {s1 [Samoa|country]} {c1 said} {t1 it was late}.')).toEqual(['samoa']);
  });

  it('is a body of people, and not those of them told of before', () => {
    const text = 'Some residents were late. {s1 The residents’ group} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'The residents’ group' });
    expect(last(text.replace('residents’ group', 'residents'))).toMatchObject({
      unnamed: expect.not.stringMatching('group'),
    });
  });

  it('is who made a paper or an inquiry, however it is told', () => {
    const said = '{c1 found} {t1 that it was late}.';
    expect(last(`{s1 The report that the [Guild|organisation] published} ${said}`)).toMatchObject({
      speakers: ['guild'],
    });
    expect(last(`{s1 An inquiry by the [Guild|organisation]} ${said}`)).toMatchObject({ speakers: ['guild'] });
    expect(last(`{s1 The report that the [Guild|organisation] feared} ${said}`)).toMatchObject({ speakers: [] });
  });

  it('is who is named behind what tells what he does', () => {
    const said = '{c1 said} {t1 it was late}.';
    const named = (who: string) => last(`{s1 A lawyer ${who}, [Ana Lind|person],} ${said}`);
    expect(named('acting for the union')).toMatchObject({ speakers: ['ana-lind'] });
    expect(named('who owns the field')).toMatchObject({ speakers: ['ana-lind'] });
    expect(last(`{s1 Drivers citing the union, [Norwind|organisation],} ${said}`)).toMatchObject({ speakers: [] });
  });

  it('is who is named right behind an office of several words, with a rank or without one', () => {
    const said = (who: string) => speakersOf(`{s1 ${who} [Ana Lind|person]} {c1 said} {t1 it was late}.`);
    for (const office of [
      'Chief of staff',
      'Head of people',
      'The chief of staff General',
      'The envoy of the army Major',
      'The envoy to the League',
    ])
      expect(said(office)).toEqual(['ana-lind']);
    for (const other of [
      'A letter to the League',
      'The lawyer of Major',
      'An aide of the minister',
      'The envoy of the late Major',
    ])
      expect(said(other)).toEqual([]);
  });

  it('is the body named at the end of what stands in apposition', () => {
    const said = '{c1 said} {t1 it was late}.';
    const built = (by: string) => last(`{s1 Its builder, the ${by},} ${said}`);
    expect(built('state-owned [Norwind Power|organisation]')).toMatchObject({ speakers: ['norwind-power'] });
    expect(built('privately held [Norwind Power|organisation]')).toMatchObject({ speakers: ['norwind-power'] });
    expect(
      last(`{s1 Its builders, the state-owned [Norwind Power|organisation] and others,} ${said}`),
    ).not.toMatchObject({ speakers: ['norwind-power'] });
  });

  it('is the land that a republic is, and no town of one', () => {
    const said = '{c1 said} {t1 it was late}.';
    expect(last(`{s1 The neighbouring republic of [Peru|country]} ${said}`)).toMatchObject({ speakers: ['peru'] });
    expect(last(`{s1 The people of [Peru|country]} ${said}`)).toMatchObject({ speakers: [] });
  });

  it('is the body whose rebels speak, and one of them nobody named', () => {
    const said = '{c1 said} {t1 it was late}.';
    const front = 'of the [Upland Front|organisation]';
    expect(last(`{s1 Rebels ${front}} ${said}`)).toMatchObject({ speakers: ['upland-front'] });
    expect(last(`{s1 A rebel ${front}} ${said}`)).toMatchObject({ speakers: [] });
  });

  it('is nobody who only stands near: behind a preposition, a title of somebody else or what is no utterance', () => {
    expect(
      speakersOf('After talks with the [Guild|organisation], {s1 the oldest union, which left,} {c1 said} {t1 so}.'),
    ).toEqual([]);
    expect(speakersOf('{s1 A spokesman for singer [Ana Lind|person]} {c1 said} {t1 it was late}.')).toEqual([]);
    expect(speakersOf('{s1 The mayor, the [Guild|organisation], and others} {c1 said} {t1 it was late}.')).toEqual([]);
    expect(speakersOf('{s1 A train from [Peru|country]} {c1 suggested} {t1 it was late}.')).toEqual([]);
  });

  it('is the one who speaks, not the one spoken for', () => {
    const text = '{s1 A spokesman for President [Ana Lind|person]} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'A spokesman for President Ana Lind' });
  });

  it('is no person whose office speaks', () => {
    expect(last('{s1 [Ana Lind|person]’s office} {c1 said} {t1 it was late}.')).toMatchObject({
      speakers: [],
      unnamed: 'Ana Lind’s office',
    });
  });
});
