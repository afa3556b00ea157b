import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import type { Attribution, LocalStatement } from '../../types.ts';
import { discourseOf } from '../discourse/discourse.ts';
import { type Statements, statementsOf } from './speakers.ts';

function told(marked: string): Statements & { readonly text: string } {
  const { document, lexed, names, attributions } = markedText(marked);
  const discourse = discourseOf(lexed, names);
  const merged = { ...names, mentions: [...names.mentions, ...discourse.mentions].sort((a, b) => a.start - b.start) };
  return { ...statementsOf(lexed, merged, attributions, discourse), text: document.text };
}

function last(marked: string): LocalStatement {
  return told(marked).statements.at(-1)!;
}

const speakersOf = (marked: string) => last(marked).speakers;

describe('words for a speaker that name nobody', () => {
  const unnamed = (marked: string) => last(marked).unnamed;

  it('are published without the pronoun that goes on from them, and not at all where they are one', () => {
    expect(unnamed('{s1 the police board, which} {c1 promised} {t1 an inquiry}.')).toBe('the police board');
    expect(unnamed('{s1 b)} {c1 undertakes} {t1 to stop};')).toBeNull();
    expect(unnamed('It rained; {s1 their} {c1 demand} {t1 for a dry day} stood.')).toBeNull();
  });

  it('are the leader’s where they begin with the body, which has not spoken', () => {
    const { speakers, unnamed, party } = last(
      'The [Dockers Union|organisation] met. {s1 The union’s leader} {c1 said} {t1 it was late}.',
    );
    expect([speakers, unnamed, party]).toEqual([[], 'The union’s leader', 'dockers-union']);
  });
});

describe('the speaker of a statement', () => {
  it.each([
    ['{s1 Trade Minister [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{t1 “No,”} {c1 said} {s1 the union’s lawyer, [Ana Lind|person], who left}.', ['ana-lind']],
    ['{s1 The minister, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 The cabin crew union, [Kabin|organisation],} {c1 said} {t1 it was late}.', ['kabin']],
    ['{s1 [Chile|country]’s chief negotiator, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 [Peru|country] and [Chile|country]} {c1 said} {t1 it was late}.', ['peru', 'chile']],
    ['[Peru|country] met [Chile|country]. {s1 Both sides} {c1 said} {t1 it was late}.', []],
    ['[Ana Lind|person] met drivers. {s1 She} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['[Ana Lind|person] met drivers. {c1 According to} {s1 her}, {t1 it was late}.', ['ana-lind']],
    ['[Ana Lind|person], {s1 who} {c1 said} {t1 it was late}, left.', ['ana-lind']],
    ['{s1 A statement from the [Guild|organisation]} {c1 said} {t1 it was late}.', ['guild']],
    ['{s1 Figures compiled by the [Guild|organisation] over a year} {c1 suggest} {t1 it was late}.', ['guild']],
    ['{s1 A rebuke from [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Commissioner for Trade [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
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

  it.each([
    ['Blame came from [Ana Lind|person], {s1 a lawyer in Cusco}, who {c1 fears} {t1 it is late}.', ['ana-lind']],
    ['Blame came from [Ana Lind|person], {s1 chairman of the league, who} {c1 fears} {t1 it is late}.', ['ana-lind']],
    ['[Ana Lind|person], head of the league and {s1 herself a surgeon}, {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 Critics include [Ana Lind|person], a lawyer, who} {c1 fears} {t1 it is late}.', ['ana-lind']],
    ['{s1 Asked by this paper, the minister, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['{s1 The town’s only dentist, [Ana Lind|person],} {c1 said} {t1 it was late}.', ['ana-lind']],
    ['Blame came from [Skylark|organisation], {s1 an airline}, which {c1 said} {t1 it was late}.', ['skylark']],
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
    const named = '{s1 Their leader, a retired teacher named [Ana Lind|person],} {c1 said} {t1 it was late}.';
    expect(speakersOf(named)).toEqual(['ana-lind']);
    expect(speakersOf(named.replace('named', 'behind'))).toEqual([]);
  });

  it('is the office that a paper comes from, where nothing says whose, and no prison', () => {
    const text = '{s1 A statement from the regional office} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: [], unnamed: 'the regional office' });
    expect(last(text.replace('regional office', 'cold cellar'))).toMatchObject({
      unnamed: 'A statement from the cold cellar',
    });
  });

  it('is nobody who only stands near: behind a preposition, a title of somebody else or what is no utterance', () => {
    expect(
      speakersOf('After talks with the [Guild|organisation], {s1 the oldest union, which left,} {c1 said} {t1 so}.'),
    ).toEqual([]);
    expect(speakersOf('{s1 A spokesman for singer [Ana Lind|person]} {c1 said} {t1 it was late}.')).toEqual([]);
    expect(speakersOf('{s1 The mayor, the [Guild|organisation], and others} {c1 said} {t1 it was late}.')).toEqual([]);
    expect(speakersOf('{s1 A train from [Peru|country]} {c1 suggested} {t1 it was late}.')).toEqual([]);
  });

  it('is not who is cited between commas, where another verb of the sentence follows', () => {
    const text = '[Peru|country] has agreed, [Ana Lind|person] said, but {c1 wants} {t1 a written promise}.';
    expect(speakersOf(text)).toEqual(['peru']);
    expect(speakersOf('[Ana Lind|person] left, but {c1 wants} {t1 a written promise}.')).toEqual(['ana-lind']);
  });

  it('is nobody whose words only say whose something is', () => {
    expect(last('The crew, {s1 whose absence} cost much, {c1 said} {t1 it was late}.')).toMatchObject({
      speakers: [],
      unnamed: null,
    });
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

  it('takes the name behind a role that the words found leave out', () => {
    expect(speakersOf('{s1 [Chile|country]’s trade minister}, [Ana Lind|person], {c1 said} {t1 it was late}.')).toEqual(
      ['ana-lind'],
    );
  });

  it('is the subject of the verb whose object the noun of saying is, and of no other verb', () => {
    expect(
      speakersOf('[Peru|country] rejects the terms, and is seeking {c1 guarantees} of {t1 its future safety}.'),
    ).toEqual(['peru']);
    expect(speakersOf('[Peru|country] left after {c1 demands} for {t1 a new vote in May}.')).toEqual([]);
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

describe('a speaker the attribution leaves out', () => {
  it.each([
    ['[Ana Lind|person], who leads the crews, {c1 said} {t1 it was late}.', ['ana-lind']],
    ['[Ana Lind|person] left the hall, {c1 calling} {t1 it a trap}.', ['ana-lind']],
    ['[Ana Lind|person], who {c1 said} {t1 it was late}, left.', ['ana-lind']],
    ['[Ana Lind|person] was more careful: {t1 “It may be late.”}', ['ana-lind']],
    ['[Ana Lind|person] praised the crews and {c1 pledged} {t1 more pay}.', ['ana-lind']],
    ['[Peru|country], which is advancing and is {c1 worried} {t1 that it will rain}, left.', ['peru']],
    ['[Peru|country] – which is {c1 worried} {t1 that it will rain} – left.', ['peru']],
  ])('is found by grammar in: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it.each([
    [
      '[Ana Lind|person] met [Ole Berg|person] and [Berg|person|ole-berg] left, {c1 calling} {t1 it a trap}.',
      'two could have',
    ],
    ['[Ana Lind|person] was {c1 asked} {t1 whether it was late}.', 'she is asked'],
    ['[Ana Lind|person] left. {t1 “It is late.”}', 'nothing joins them'],
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

  it('has no party where the words give none', () => {
    expect(last('{s1 Two diplomats briefed on the talks} {c1 said} {t1 it was late}.')).toMatchObject({
      unnamed: 'Two diplomats briefed on the talks',
      party: null,
    });
  });
});

describe('the chain of reporting', () => {
  it('names the outlet that reports somebody’s words', () => {
    const text =
      '{c1 According to} {s1 [Pacific Wire|organisation]}, {t1 {s2 [Chile|country]} {c2 said} {t2 it was late}}.';
    expect(last(text)).toMatchObject({ speakers: ['chile'], via: ['pacific-wire'] });
  });

  it('names it too where only the inner report was found', () => {
    expect(
      last('According to [Pacific Wire|organisation], {s1 [Chile|country]} {c1 said} {t1 it was late}.').via,
    ).toEqual(['pacific-wire']);
  });

  it('tells the outlet of the opening from the speaker, where both were taken for one', () => {
    const text = 'According to {s1 the [Pacific Wire|organisation], [Chile|country]} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: ['chile'], via: ['pacific-wire'] });
  });

  it('names whom a body speaks through, and the outlet that was told', () => {
    const text =
      '{s1 [Chile|country], through the head of its delegation [Ana Lind|person],} {c1 said} {t1 it was late}.';
    expect(last(text)).toMatchObject({ speakers: ['chile'], via: ['ana-lind'] });
    expect(last('{s1 [Ana Lind|person]} {c1 told} [Radio Sur|organisation] {t1 it was late}.').via).toEqual([
      'radio-sur',
    ]);
  });

  it('does not name a listener that is no outlet, nor the speaker himself', () => {
    expect(last('{s1 [Ana Lind|person]} {c1 told} [Chile|country] {t1 it was late}.').via).toEqual([]);
    const text = '{s1 [Ana Lind|person]} {c1 said} {t1 {s2 she} {c2 hoped} {t2 it was not late}}.';
    expect(last(text).via).toEqual([]);
  });
});

describe('ids', () => {
  it('stay when another statement is found, and differ between spans', () => {
    const one = told('{s1 [Ana|person]} {c1 said} {t1 it was late}. {s2 [Ana|person]} {c2 said} {t2 so}.').statements;
    const other = told('{s1 [Ana|person]} {c1 said} {t1 it was late}. [Ana|person] said so.').statements;
    expect(other[0]!.id).toBe(one[0]!.id);
    expect(one[1]!.id).not.toBe(one[0]!.id);
    expect(one[0]!.id).toMatch(/^q[0-9a-z]{7}$/);
  });

  it('tell two reports of one span apart', () => {
    const { lexed, names, attributions } = markedText('{s1 [Ana|person]} {c1 said} {t1 it was late}.');
    const { statements } = statementsOf(lexed, names, [attributions[0]!, attributions[0]!], discourseOf(lexed, names));
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
  });
});

describe('any attributions', () => {
  const text =
    '[Ana Lind|person] met [Peru|country]. “We stay,” she said, but the [Guild|organisation] of [Chile|country] left. A source in the union denied it: “No.”';
  const { document, lexed, names } = markedText(text);
  const discourse = discourseOf(lexed, names);
  const span = fc
    .tuple(fc.nat(document.text.length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([start, size]) => ({ start, end: Math.min(document.text.length, start + size) }));
  const attribution = fc.record({
    content: span,
    cue: fc.option(span),
    speaker: fc.option(span),
    continues: fc.option(fc.nat(6)),
  });

  it('give one statement each, with ids of their own and keys that exist, the same each time', () => {
    fc.assert(
      fc.property(fc.array(attribution, { maxLength: 7 }), (found) => {
        const list = found.map(
          (one): Attribution => ({
            ...one,
            continues: one.continues !== null && one.continues < found.length ? one.continues : null,
            kind: 'indirect',
            rule: 'any',
            confidence: 1,
          }),
        );
        const { statements } = statementsOf(lexed, names, list, discourse);
        const keys = new Set(names.entities.map(({ key }) => key));
        expect(statements.length).toBe(list.length);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(list.length);
        for (const { speakers, via, party } of statements)
          expect([...speakers, ...via, ...(party === null ? [] : [party])].every((key) => keys.has(key))).toBe(true);
        for (const { unnamed } of statements) expect(unnamed === null || document.text.includes(unnamed)).toBe(true);
        expect(statementsOf(lexed, names, list, discourse).statements).toEqual(statements);
      }),
      { numRuns: 200 },
    );
  });
});
