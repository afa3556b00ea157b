import { describe, expect, it } from 'vitest';
import { last, speakersOf, told } from './fixtures/statements-in.ts';

describe('the speaker of a statement', () => {
  it.each([
    ['{s1 Trade Minister [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{t1 “No,”} {c1 said} {s1 the union’s lawyer, [Ana Lind|person], who left}.', ['ana-lind']],
    ['{s1 The minister, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Defence Minister General (retired) [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 The spokesman (late) of [Ana Lind|person]} {c1 said} {t1 it was late}.', []],
    ['{s1 The Minister of Ports and the Blue Economy}, [Ana Lind|person], {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Its builders, the state-owned [Nordvik|organisation],} {c1 said} {t1 it was late}.', []],
    ['{t1 It was late}, {c1 said} {s1 its builder, the state-owned [Nordvik|organisation]}.', ['nordvik']],
    ['{s1 The cabin crew union, [Kabin|organisation],} {c1 said} {t1 it was late}.', ['kabin']],
    ['{s1 [Chile|country]’s chief negotiator, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 [Peru|country] and [Chile|country]} {c1 said} {t1 it was late}.', ['peru', 'chile']],
    ['[Peru|country] met [Chile|country]. {s1 Both sides} {c1 said} {t1 it was late}.', []],
    ['[Ana Lind|person] met drivers. {s1 She} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['[Ana Lind|person] met drivers. {c1 According to} {s1 her}, {t1 it was late}.', ['ana-lind']],
    ['[Ana Lind|person], {s1 who} {c1 said} {t1 it was late}, left.', ['ana-lind']],
    ['{s1 A statement from the [Guild|organisation]} {c1 said} {t1 it was late}.', ['guild']],
    ['{s1 Figures compiled by the [Guild|organisation] over a year} {c1 suggest} {t1 it was late}.', ['guild']],
    ['{s1 A letter obtained by the [Guild|organisation]} {c1 says} {t1 it was late}.', []],
    ['{s1 A rebuke from [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Commissioner for Trade [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Loaders at [Oslo|place] and [Bergen|person], who} {c1 said} {t1 it was late}, left.', []],
    ['Although [Ana Lind|person] was the one who {c1 proposed} {t1 talks}, she left.', ['ana-lind']],
    ['[Ana Lind|person] met the one who {c1 proposed} {t1 talks}.', []],
    ['{s1 Director for safeguards [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Sister of victim [Ana Lind|person]} {c1 said} {t1 it was late}.', []],
    ['{s1 Her opponent in May, farmer [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 The representative of the ministry [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Its leader, a retired nurse named [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    [
      '{s1 The ceiling which [Peru|country] and [Chile|country]} {c1 say} {t1 they can live with} is low.',
      ['peru', 'chile'],
    ],
    ['{s1 Its parent, [Nordhavn|organisation],} {c1 said} {t1 it was late}.', ['nordhavn']],
    ['{s1 The organisers, the [Guild|organisation],} {c1 said} {t1 it was late}.', ['guild']],
    ['The [Guild|organisation], {s1 the oldest union, which has 90 members,} {c1 said} {t1 it was late}.', ['guild']],
    [
      'The [Guild|organisation], {s1 whose president, [Ana Lind|person],} {c1 said} {t1 it was late}, met.',
      ['ana-lind'],
    ],
  ])('is settled in: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it('is nobody whose words only say whose something is', () => {
    expect(last('The crew, {s1 whose absence} cost much, {c1 said} {t1 it was late}.')).toMatchObject({
      speakers: [],
      unnamed: null,
    });
  });

  it.each(['the', 'nobody', 'everyone'])('is nobody whom only “%s” stands for', (word) => {
    expect(last(`{s1 ${word}} {c1 said} {t1 it was late}.`)).toMatchObject({ speakers: [], unnamed: null });
  });

  it.each(['Someone close to her', 'Another'])(
    'is in the source’s own words, who is no more than somebody: “%s”',
    (words) => {
      const told = `The [Guild|organisation] met. {s1 ${words}} {c1 said} {t1 it was late}.`;
      expect(last(told)).toMatchObject({ speakers: [], unnamed: words });
      expect(last(told.replace(words, 'Someone'))).toMatchObject({ speakers: [], unnamed: null });
    },
  );

  it('keeps the word before a noun that could be a verb', () => {
    const told = '{s1 aid agencies} {c1 say} {t1 it was late}.';
    expect(last(told)).toMatchObject({ unnamed: 'aid agencies' });
    expect(last('{t1 It was late}, {c1 according to} {s1 aid agencies}.')).toMatchObject({ unnamed: 'aid agencies' });
    expect(last('{c1 According to} {s1 police}, {t1 it was late}.')).toMatchObject({ unnamed: 'police' });
    const owned = 'They failed to {s1 raise members}’ {c1 pledges} {t1 to wait}.';
    expect(last(owned)).toMatchObject({ unnamed: 'members' });
  });

  it('takes the name behind a role that the words found leave out', () => {
    expect(speakersOf('{s1 [Chile|country]’s trade minister}, [Ana Lind|person], {c1 said} {t1 it was late}.')).toEqual(
      ['ana-lind'],
    );
  });

  it('stays open where nobody is told of, and says why', () => {
    const { statements, rejected } = told('{t1 “It is late.”} The crowd went home.');
    expect(statements[0]).toMatchObject({ speakers: [], unnamed: null, party: null });
    expect(rejected).toEqual([
      { ...statements[0]!.content, rule: 'speaker-is-established', reason: 'no words stand for a speaker' },
    ]);
  });

  it('stays open for the outlet’s own "we", but not inside somebody’s quotation', () => {
    expect(last('{s1 We} {c1 understand} {t1 it was late}.')).toMatchObject({ speakers: [], unnamed: null });
    const quoted = '{s1 [Ana Lind|person]} {c1 said}: {t1 “{s2 We} {c2 hope} {t2 it is not late}.”}';
    expect(last(quoted).speakers).toEqual(['ana-lind']);
  });
});

describe('a source without a name', () => {
  it('keeps its own description and the party it speaks for', () => {
    const text = '{c1 According to} {s1 a source in the [Chilean|country|chile] delegation}, {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'a source in the Chilean delegation', party: 'chile' });
  });

  it('keeps the first description for "the source" and "one of them"', () => {
    const text =
      '{s1 Two [Chilean|country|chile] officials} {c1 said} {t1 no}. {s2 One of them} {c2 said} {t2 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'Two Chilean officials', party: 'chile' });
  });

  it('is one description for two sources joined', () => {
    const text = '{s1 A [Chilean|country|chile] and a [Peruvian|country|peru] source} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'A Chilean and a Peruvian source', party: 'chile' });
  });

  it('is each body of a list with its article, and no body in what somebody is said to be', () => {
    const list = '{s1 The [Quay Guild|organisation], the [Mill Board|organisation] and [Tarn Rail|organisation]}';
    expect(last(`${list} {c1 said} {t1 no}.`)).toMatchObject({ speakers: ['quay-guild', 'mill-board', 'tarn-rail'] });
    const chief = '{s1 [Ana Lind|person], the [Quay Guild|organisation] chief and negotiator}';
    expect(last(`${chief} {c1 said} {t1 no}.`)).toMatchObject({ speakers: ['ana-lind'] });
  });

  it('has no party where the words give none', () => {
    expect(last('{s1 Two diplomats briefed on the talks} {c1 said} {t1 it was late}.')).toMatchObject({
      unnamed: 'Two diplomats briefed on the talks',
      party: null,
    });
  });
});
