import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { foundByRules } from '../rules/cue-rules.ts';
import { isMisread } from './misread.ts';

describe('isMisread', () => {
  it('knows a subject that is taken for what it demands', () => {
    const text = "The league, which left in May, demanded the mayor's resignation.";
    expect(misread(text, 'demanded', "the mayor's resignation", 'The league, which left in May')).toBe(true);
    expect(misread(text, 'demanded', 'The league', "the mayor's resignation")).toBe(false);
  });

  it('leaves a quotation before its verb and its speaker', () => {
    expect(misread('“It is over,” demanded Ana Lind.', 'demanded', 'Ana Lind', '“It is over,”')).toBe(false);
  });

  it('misses the subject of what is put between commas', () => {
    const text = 'Norland, according to a diplomat, fears a failure.';
    expect(misread(text, 'according', 'a diplomat', 'fears a failure')).toBe(true);
    expect(misread('According to a diplomat, Norland is late.', 'According', 'a diplomat', 'Norland is late')).toBe(
      false,
    );
  });

  it('knows what a noun is the subject of', () => {
    expect(misread('Among them the fear comes from hunger.', 'fear', 'them', 'comes from hunger')).toBe(true);
    expect(misread('Their hope to return is small.', 'hope', 'Their', 'to return')).toBe(false);
  });

  it('knows what follows as an afterthought', () => {
    const text = 'The two have agreed, mediators said on Tuesday, in the first accord of the war.';
    expect(misread(text, 'said', 'mediators', 'in the first accord of the war')).toBe(true);
    expect(misread(text, 'said', 'mediators', 'The two have agreed')).toBe(false);
  });

  it('knows what a happening stirs in others, and what somebody fears', () => {
    const left = 'The army quit talks on milk and bread, raising fears of a war.';
    expect(misread(left, 'fears', 'bread', 'of a war')).toBe(true);
    expect(misread('The army fears a war.', 'fears', 'The army', 'a war')).toBe(false);
  });

  it('knows who only remains, and who remains of a mind', () => {
    const left = 'While two crews remain, turning back is late.';
    expect(misread(left, 'remain', 'two crews', 'turning back is late')).toBe(true);
    expect(misread('Lind remains sure that it is late.', 'remains', 'Lind', 'that it is late')).toBe(false);
  });

  it('knows what a noun is about, and what somebody regards', () => {
    const shared = 'Norland shares the worry of its neighbours regarding the vote.';
    expect(misread(shared, 'regarding', 'its neighbours', 'the vote')).toBe(true);
    expect(misread('Lind left, regarding the vote as lost.', 'regarding', 'Lind', 'the vote as lost')).toBe(false);
  });

  it('knows what is answered or read, and not said', () => {
    expect(
      misread('The mayor did not respond to a request for comment.', 'respond', 'The mayor', 'a request for comment'),
    ).toBe(true);
    expect(misread('The mayor responded that it was late.', 'responded', 'The mayor', 'that it was late')).toBe(false);
    expect(misread('Lind has read it four times.', 'read', 'Lind', 'it four times')).toBe(true);
  });

  it('knows what is only named for an instance', () => {
    expect(misread('He chose, say, the Liberals.', 'say', 'He', 'the Liberals')).toBe(true);
    expect(misread('They say, often, that he left.', 'say', 'They', 'that he left')).toBe(false);
  });

  it('knows what somebody wants to hear of others', () => {
    const text = 'The nurses are seeking guarantees of shorter shifts.';
    expect(misread(text, 'guarantees', 'The nurses', 'shorter shifts')).toBe(true);
    expect(misread('The guild made a promise to wait.', 'promise', 'The guild', 'to wait')).toBe(false);
  });

  it('knows who is only named, and what a crowd marches for', () => {
    const text = 'The skipper, identified by the coast guard as Ana Lind, was charged.';
    expect(misread(text, 'identified', 'the coast guard', 'The skipper')).toBe(true);
    expect(misread('The guard identified a fault in the hull.', 'identified', 'The guard', 'a fault in the hull')).toBe(
      false,
    );
    const march = 'Hundreds gathered in the square to protest against the weir.';
    expect(misread(march, 'protest', 'Hundreds', 'the weir')).toBe(true);
    const wrote = 'The guild wrote to protest that it was not asked.';
    expect(misread(wrote, 'protest', 'The guild', 'that it was not asked')).toBe(false);
  });

  it('knows another report behind the comma', () => {
    const text = 'It was over, Lind confirmed, adding that it was late.';
    expect(misread(text, 'confirmed', 'Lind', 'adding that it was late')).toBe(true);
    expect(misread('Lind likes swimming, reading and sleep.', 'likes', 'Lind', 'swimming, reading and sleep')).toBe(
      false,
    );
  });
});

function misread(text: string, cue: string, speaker: string, content: string): boolean {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  const at = range(cue).from;
  const rule = foundByRules(reading).find((found) => found.cue.from === at);
  return isMisread(reading, { cue: at, speaker: range(speaker), content: range(content), rest: [] }, rule);
}
