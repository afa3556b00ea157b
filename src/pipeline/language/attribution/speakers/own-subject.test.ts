import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { ownSubject } from './own-subject.ts';

describe('ownSubject', () => {
  it('takes what hangs on a preposition out of a speaker', () => {
    const text = 'In a survey by Berg, voters expect rain.';
    expect(subject(text, 'Berg, voters', 'expect')).toBe('voters');
    expect(subject('Unlike Tom Berg, Ana Lind expects rain.', 'Unlike Tom Berg, Ana Lind', 'expects')).toBe('Ana Lind');
    expect(subject('In Rona, Ana Lind expects rain.', 'Rona, Ana Lind', 'expects')).toBe('Ana Lind');
  });

  it('gives what one is told of before the verb to whoever stands beside the verb', () => {
    expect(subject('The minister, whom Lind accused of lying, left.', 'The minister, whom Lind', 'accused')).toBe(
      'Lind',
    );
    expect(subject('The tax, which many bakers dislike, went up.', 'The tax, which many bakers', 'dislike')).toBe(
      'many bakers',
    );
  });

  it('takes the town that opens a sentence out of a speaker who is described behind the name', () => {
    const text = 'Out at Ostby, Ana Lind, of the growers, doubts it.';
    expect(subject(text, 'Out at Ostby, Ana Lind, of the growers,', 'doubts')).toBe('Ana Lind, of the growers,');
  });

  it('leaves out that it is no longer done, and keeps whose life is no longer', () => {
    expect(subject('The union no longer insists on it.', 'The union no longer', 'insists')).toBe('The union');
    expect(subject('A life no shorter, no longer than hers says so.', 'A life no shorter', 'says')).toBe(
      'A life no shorter',
    );
  });

  it('leaves out what opens the sentence before a pronoun, and keeps who is joined to one', () => {
    expect(subject('All the same she insists on it.', 'All the same she', 'insists')).toBe('she');
    expect(subject('Neither Lind nor I said so.', 'Neither Lind nor I', 'said')).toBe('Neither Lind nor I');
  });

  it('leaves out the year before who speaks', () => {
    expect(subject('In 2023 exporters rejected it.', '2023 exporters', 'rejected')).toBe('exporters');
  });

  it('leaves out what stands behind a semicolon', () => {
    const text = 'It was late, according to Berg; others came.';
    expect(subject(text, 'Berg; others', 'according')).toBe('Berg');
  });

  it('leaves out what the same subject does before', () => {
    const text = 'Norway thanked the bank for its help and welcomed the vote.';
    expect(subject(text, 'Norway thanked the bank for its', 'welcomed')).toBe('Norway');
    const told = 'The man who thanked the bank for it welcomed the vote.';
    expect(subject(told, 'The man who thanked the bank for it', 'welcomed')).toBe(
      'The man who thanked the bank for it',
    );
  });

  it('gives what hangs on the subject back to it', () => {
    const said = 'Two nurses briefed on the merger said: “No.”';
    expect(subject(said, 'the merger', 'said')).toBe('Two nurses briefed on the merger');
    const letter = 'A letter sent to Ana Lind says it is late.';
    expect(subject(letter, 'Ana Lind', 'says')).toBe('A letter sent to Ana Lind');
  });

  it('gives what is set apart or joined behind a preposition back to the subject', () => {
    const growers = 'Growers from Peru and Chile refused it.';
    expect(subject(growers, 'Chile', 'refused')).toBe('Growers from Peru and Chile');
    const apart = 'Norway, backed by Peru and two other states, opposed it.';
    expect(subject(apart, 'two other states', 'opposed')).toBe('Norway');
    expect(subject('Peru and Chile opposed it.', 'Peru and Chile', 'opposed')).toBe('Peru and Chile');
    const whose = 'It drew growers in Chile, whose guilds pledged it.';
    expect(subject(whose, 'Chile', 'pledged')).toBe('Chile');
  });

  it('gives the second of two that something lies between back to it, however long the first is', () => {
    const talks =
      "The hosts of the talks between the Quarn Sugar Growers' League (SL) and the Rail Union have said it is late.";
    expect(subject(talks, 'the Rail Union', 'said')).toBe(talks.slice(0, talks.indexOf(' have said')));
    const blamed = 'It ended talks between Norway and Ana Lind, who blamed it.';
    expect(subject(blamed, 'Ana Lind', 'blamed')).toBe('Ana Lind');
    const left = 'The hosts left, and the Rail Union said it was late.';
    expect(subject(left, 'the Rail Union', 'said')).toBe('the Rail Union');
  });

  it('gives the second of what a body is known as back to it', () => {
    const court = 'The Court of Norway (CN), known as the Old Bench, said it was late.';
    expect(subject(court, 'the Old Bench,', 'said')).toBe('The Court of Norway (CN)');
    const turned = 'The Court of Norway met, and as it rained the Old Bench, said it was late.';
    expect(subject(turned, 'the Old Bench,', 'said')).not.toContain('Court');
  });

  it('gives what is said a day after something to who opens the sentence', () => {
    const after = 'President Ana Lind in a talk, one day after the vote asserted that it was late.';
    expect(subject(after, 'the vote', 'asserted')).toBe('President Ana Lind');
    const said = 'President Ana Lind left, and one day after Tor Berg said so.';
    expect(subject(said, 'Tor Berg', 'said')).toBe('Tor Berg');
  });

  it('gives what kind of body it is back to the name before its letters', () => {
    const two = 'Norway and the Sun Front (SF) rebel group agreed to it.';
    expect(subject(two, 'rebel group', 'agreed')).toBe('Norway and the Sun Front (SF) rebel group');
    const other = 'With the Sun Front (SF) away, rebel groups agreed to it.';
    expect(subject(other, 'rebel groups', 'agreed')).toBe('rebel groups');
  });

  it('takes whoever a new clause is about, not who spoke before it', () => {
    const turned = 'The nurses left, but hospital doctors stayed and said so.';
    expect(subject(turned, 'The nurses', 'said')).toBe('hospital doctors');
    const weather = 'Ana Lind left, but the weather was bad, and said so.';
    expect(subject(weather, 'Ana Lind', 'said')).toBe('Ana Lind');
  });

  it('knows who speaks from who only hears it', () => {
    expect(subject('Tom Berg listened as Ana Lind said so.', 'Tom Berg listened as Ana Lind', 'said')).toBe('Ana Lind');
    const known = 'A man known as Ben Lind said so.';
    expect(subject(known, 'A man known as Ben Lind', 'said')).toBe('A man known as Ben Lind');
  });

  it('keeps a subject that only stands behind a phrase', () => {
    expect(subject('After talks in Rona Ana Lind said so.', 'Ana Lind', 'said')).toBe('Ana Lind');
    expect(subject('The baker left, and in Rona Ana Lind said so.', 'Ana Lind', 'said')).toBe('Ana Lind');
  });

  it('adds whoever the named only owns', () => {
    expect(subject('A rival of Ana Lind rejected it.', 'Ana Lind', 'rejected')).toBe('A rival of Ana Lind');
    expect(subject('A rival met Ana Lind, who rejected it.', 'Ana Lind', 'rejected')).toBe('Ana Lind');
  });

  it('keeps what describes the speaker', () => {
    const aide = 'An aide to Ana Lind, the mayor, expects rain.';
    expect(subject(aide, 'An aide to Ana Lind, the mayor', 'expects')).toBe('An aide to Ana Lind, the mayor');
    const union = 'The union, which left in May, expects rain.';
    expect(subject(union, 'The union, which left in May', 'expects')).toBe('The union, which left in May');
  });
});

function subject(text: string, speaker: string, cue: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = ownSubject(reading, range(speaker), range(cue).from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
