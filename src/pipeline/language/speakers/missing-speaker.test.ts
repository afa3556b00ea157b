import { describe, expect, it } from 'vitest';
import { last, speakersOf, told } from './fixtures/statements-in.ts';

describe('a speaker the attribution leaves out', () => {
  it.each([
    ['[Ana Lind|person], who leads the crews, {c1 said} {t1 it was late}.', ['ana-lind']],
    ['[Ana Lind|person] left the hall, {c1 calling} {t1 it a trap}.', ['ana-lind']],
    ['[Ana Lind|person], who {c1 said} {t1 it was late}, left.', ['ana-lind']],
    ['[Ana Lind|person] was more careful: {t1 “It may be late.”}', ['ana-lind']],
    ['[Ana Lind|person] praised the crews and {c1 pledged} {t1 more pay}.', ['ana-lind']],
    ['[Ana Lind|person] was quick, though, to {c1 deny} {t1 that it was late}.', ['ana-lind']],
    ['[Ana Lind|person] frowned when asked whether [Peru|country] had paid: {t1 “It may be late.”}', ['ana-lind']],
    ['Councillor [Ana Lind|person], moving the motion: {t1 “It is late.”}', ['ana-lind']],
    ['[Ana Lind|person] left early. She’s {c1 rejected} {t1 the plan}.', ['ana-lind']],
    ['[Peru|country], which is advancing and is {c1 worried} {t1 that it will rain}, left.', ['peru']],
    ['[Peru|country] – which is {c1 worried} {t1 that it will rain} – left.', ['peru']],
  ])('is found by grammar in: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it('is who asked not to be named and is blunter, before a colon, and nobody whom another verb tells of', () => {
    const asked = 'A manager who asked to stay unnamed';
    expect(last(`${asked} was blunter: {t1 “It is late.”}`).unnamed).toBe('A manager');
    expect(last(`${asked} left the bar: {t1 “It is late.”}`).unnamed).toBeNull();
  });

  it.each([
    [
      '[Ana Lind|person] met [Ole Berg|person] and [Berg|person|ole-berg] left, {c1 calling} {t1 it a trap}.',
      'two could have',
    ],
    ['[Ana Lind|person] was {c1 asked} {t1 whether it was late}.', 'she is asked'],
    ['[Ana Lind|person] left. {t1 “It is late.”}', 'nothing joins them'],
    [
      'Before [Ana Lind|person]’s speech, dancers came, praising [Ole Berg|person] and {c1 demanding} {t1 a vote}.',
      'hers tells only when',
    ],
    ['[Ana Lind|person] was too late to {c1 deny} {t1 that it was late}.', 'she did not'],
    ['[Ana Lind|person] frowned and [Peru|country] had paid: {t1 “It may be late.”}', 'either may'],
    [
      '[Ana Lind|person] waited; a clerk asked [Ole Berg|person], and he laughed and {c1 said} {t1 it was late}.',
      'he may',
    ],
  ])('is not guessed in: %s (%s)', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });

  it('is who opens the quotation, not the speaker before', () => {
    const text = '{t1 “It is late,”} {s1 [Ana Lind|person]} {c1 said}. [Ole Berg|person] was calm: {t2+1 “It is not.”}';
    expect(speakersOf(text)).toEqual(['ole-berg']);
  });

  it('is the earlier speaker where a quotation goes on', () => {
    const { statements } = told('{t1 “It is late,”} {s1 [Ana Lind|person]} {c1 said}. {t2+1 “We must go.”}');
    expect(statements[1]).toMatchObject({ speakers: ['ana-lind'], continues: statements[0]!.id });
  });
});

describe('the speaker of a verb without one', () => {
  it('is not who is cited between commas, where another verb of the sentence follows', () => {
    const text = '[Peru|country] has agreed, [Ana Lind|person] said, but {c1 wants} {t1 a written promise}.';
    expect(speakersOf(text)).toEqual(['peru']);
    expect(speakersOf('[Ana Lind|person] left, but {c1 wants} {t1 a written promise}.')).toEqual(['ana-lind']);
  });

  it('is the subject of the verb whose object the noun of saying is, and of no other verb', () => {
    expect(
      speakersOf('[Peru|country] rejects the terms, and is seeking {c1 guarantees} of {t1 its future safety}.'),
    ).toEqual(['peru']);
    expect(speakersOf('[Peru|country] left after {c1 demands} for {t1 a new vote in May}.')).toEqual([]);
  });
});
