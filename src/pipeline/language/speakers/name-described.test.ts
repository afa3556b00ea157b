import { describe, expect, it } from 'vitest';
import { speakersOf } from './fixtures/statements-in.ts';

describe('the name that words describe', () => {
  it.each([
    ['Blame came from [Ana Lind|person], {s1 a lawyer in Cusco}, who {c1 fears} {t1 it is late}.', ['ana-lind']],
    ['Blame came from [Ana Lind|person], {s1 chairman of the league, who} {c1 fears} {t1 it is late}.', ['ana-lind']],
    ['[Ana Lind|person], head of the league and {s1 herself a surgeon}, {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Critics include [Ana Lind|person], a lawyer, who} {c1 fears} {t1 it is late}.', ['ana-lind']],
    ['{s1 Asked by this paper, the minister, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 The town’s only dentist, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['Blame came from [Skylark|organisation], {s1 an airline}, which {c1 said} {t1 it was late}.', ['skylark']],
    ['[Skylark|organisation], {s1 a lobby group that} {c1 opposed} {t1 the levy}, left.', ['skylark']],
    ['[Skylark|organisation], {s1 a letter that} {c1 opposed} {t1 the levy}, left.', []],
    ['After talks with [Ana Lind|person], {s1 the mayor} {c1 said} {t1 it was late}.', []],
    ['They heard [Ana Lind|person], the lawyer, and {s1 a nurse}, who {c1 said} {t1 it was late}.', []],
    ['Without [Skylark|organisation], {s1 the pilots’ union}, which {c1 said} {t1 it was late}, lost.', []],
    ['By late May, {s1 a lawyer in Cusco}, who {c1 said} {t1 it was late}, left.', []],
    ['There are families in {s1 [Brell|organisation] who} {c1 say} {t1 it was late}.', []],
    ['Blame came from critics of {s1 [Ana Lind|person]} who {c1 say} {t1 it was late}.', []],
    ['Blame came from a friend, {s1 [Ana Lind|person], who} {c1 said} {t1 it was late}.', ['ana-lind']],
  ])('is whose description the words are, and nobody’s beside: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it('is the name that its words only describe, behind a comma or before one', () => {
    const text = '[Norwind|organisation], {s1 [Peru|country]’s largest airline}, {c1 said} {t1 it was late}.';
    expect(speakersOf(text)).toEqual(['norwind']);
    expect(speakersOf(text.replace('[Norwind|organisation]', 'On Monday'))).toEqual([]);
    expect(speakersOf('{s1 The organisers, the [Sky Network|organisation],} {c1 said} {t1 it was late}.')).toEqual([
      'sky-network',
    ]);
    const checks =
      '{s1 Checks by our reporter at the [City Bank|organisation], [Ilesha|organisation],} {c1 showed} {t1 it}.';
    expect(speakersOf(checks)).toEqual([]);
    expect(speakersOf(checks.replace('Checks by our reporter at', 'The parent of'))).toEqual(['ilesha']);
    const named = '{s1 Their leader, a retired teacher named [Ana Lind|person],} {c1 said} {t1 it was late}.';
    expect(speakersOf(named)).toEqual(['ana-lind']);
    expect(speakersOf(named.replace('named', 'behind'))).toEqual([]);
  });
});
