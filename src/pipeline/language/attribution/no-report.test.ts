import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../fixtures/token-ranges.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { lex } from '../lex.ts';
import { isNoReport } from './no-report.ts';
import { readingOf } from './reading.ts';

describe('isNoReport', () => {
  it('knows what somebody goes on to do, and what he goes on to say', () => {
    expect(isNone('Support continues to grow in the valley.', 'continues', 'to grow in the valley')).toBe(true);
    expect(isNone('“We are late,” she continued.', 'continued', '“We are late,”')).toBe(false);
    expect(isNone('Support refuses to grow.', 'refuses', 'to grow')).toBe(false);
  });

  it('knows what somebody is led to do, but by no words', () => {
    expect(isNone('The verdict led Berg to leave.', 'led', 'to leave')).toBe(true);
    expect(isNone('Lind persuaded Berg to leave.', 'persuaded', 'to leave')).toBe(false);
  });

  it('knows the headline that leaves out an “is”, and who accuses somebody', () => {
    expect(isNone('Lind accused of hiding a theft.', 'accused', 'of hiding a theft', 'Lind')).toBe(true);
    expect(isNone('Lind Accused By Berg Of Lying.', 'Accused', 'Of Lying', 'Lind')).toBe(true);
    expect(isNone('Lind accused Berg of hiding a theft.', 'accused', 'Berg of hiding a theft', 'Lind')).toBe(false);
    expect(isNone('Lind was accused by Berg of lying.', 'accused', 'of lying', 'Berg')).toBe(false);
    expect(isNone('Lind warned of a theft.', 'warned', 'a theft')).toBe(false);
  });

  it('knows whom somebody calls by telephone, and what he calls him', () => {
    expect(
      isNone('Lind called his friend Ole Berg and thanked him.', 'called', 'Ole Berg and thanked him', 'Lind'),
    ).toBe(true);
    expect(isNone('Lind called Ole Berg a thief and thanked him.', 'called', 'Ole Berg a thief', 'Lind')).toBe(false);
  });

  it('knows what those claim whom a court hears', () => {
    const heard = 'The court sought a reply to the plea, alleging that the sale was rigged.';
    expect(isNone(heard, 'alleging', 'that the sale was rigged', 'The court')).toBe(true);
    const sued = 'The guild went to court, alleging that the sale was rigged.';
    expect(isNone(sued, 'alleging', 'that the sale was rigged', 'The guild')).toBe(false);
  });

  it('knows the name by which a thing goes, and what somebody calls it', () => {
    const named = 'Lind issued the so-called “Port Warning”.';
    expect(isNone(named, 'called', '“Port Warning”', 'Lind')).toBe(true);
    expect(isNone('Lind so called it “a theft”.', 'called', '“a theft”', 'Lind')).toBe(false);
  });

  it('knows by what name others know a thing', () => {
    expect(isNone('The court ruled in a so-called “tapping case” that began in May.', 'ruled', '“tapping case”')).toBe(
      true,
    );
    expect(isNone('The court ruled it a “plain case” of theft.', 'ruled', '“plain case” of theft')).toBe(false);
    expect(isNone('Lind found guilty of theft.', 'found', 'guilty of theft', 'Lind')).toBe(true);
  });

  it('knows who resolves a quarrel, and what somebody resolves to do', () => {
    expect(isNone('Peru stepped in to resolve the quarrel over tolls.', 'resolve', 'the quarrel over tolls')).toBe(
      true,
    );
    expect(isNone('Peru resolved to sail.', 'resolved', 'to sail')).toBe(false);
  });

  it('knows who loses a post, and what is dismissed by a word', () => {
    expect(isNone('Berg dismissed 40 people.', 'dismissed', '40 people')).toBe(true);
    expect(isNone('Berg dismissed 40 claims.', 'dismissed', '40 claims')).toBe(false);
    expect(isNone('Berg dismissed the workers as idle.', 'dismissed', 'the workers as idle')).toBe(false);
  });

  it('knows what somebody does by a verb that may tell what is said', () => {
    expect(isNone('Peru recalled its ambassador.', 'recalled', 'its ambassador')).toBe(true);
    expect(isNone('Peru recalled its promise.', 'recalled', 'its promise')).toBe(false);
    expect(isNone('Peru concluded in Lima talks with Chile.', 'concluded', 'talks with Chile')).toBe(true);
    expect(isNone('Peru concluded that talks were late.', 'concluded', 'that talks were late')).toBe(false);
    expect(isNone('Berg asked not to be named.', 'asked', 'not to be named')).toBe(true);
    expect(isNone('Berg asked not to be moved.', 'asked', 'not to be moved')).toBe(false);
  });

  it('knows who is told to do a thing, in a headline', () => {
    expect(isNone('Crews told to stay at home', 'told', 'to stay at home')).toBe(true);
    expect(isNone('Crews asked to stay at home', 'asked', 'to stay at home')).toBe(false);
  });

  it('knows how others read what is said', () => {
    expect(isNone('It was late, which was widely read as a warning.', 'read', 'It was late')).toBe(true);
    expect(isNone('It was late, a letter read.', 'read', 'It was late')).toBe(false);
    expect(isNone('The plan is seen as a gift.', 'seen', 'The plan')).toBe(true);
    expect(isNone('The plan is seen as a gift by Berg.', 'seen', 'a gift', 'Berg')).toBe(false);
  });

  it('knows which word somebody has not used', () => {
    expect(isNone('Berg has not once said the word “toll”.', 'said', 'the word “toll”')).toBe(true);
    expect(isNone('Berg did not mention “tolls” to them.', 'mention', '“tolls” to them')).toBe(true);
    expect(isNone('Berg has never used the phrase “toll road”.', 'used', 'the phrase “toll road”')).toBe(true);
    expect(isNone('Berg did not like the word “toll”.', 'like', 'the word “toll”')).toBe(false);
    expect(isNone('Berg said the word “toll” twice.', 'said', 'the word “toll”')).toBe(false);
    expect(isNone('Berg did not mention that it was late.', 'mention', 'that it was late')).toBe(false);
  });

  it('knows what a paper’s own reporter writes in it', () => {
    const isOwn = (by: string, said = 'writes', told = 'The mayor looks tired') =>
      isNone(`${by} ${said}: ${told}.`, said, told, by);
    expect(isOwn('Our correspondent Ana Lind')).toBe(true);
    expect(isOwn('Our chief political correspondent Ana Lind')).toBe(true);
    expect(isOwn('Our reporter in Lima')).toBe(true);
    expect(isOwn('The correspondent Ana Lind')).toBe(false);
    expect(isOwn('Our chairman Ana Lind')).toBe(false);
    expect(isNone('“Our reporter said it was late,” Berg wrote.', 'said', 'it was late', 'Our reporter')).toBe(false);
    expect(isNone('Berg told our reporter that it was late.', 'told', 'that it was late', 'Berg')).toBe(false);
  });

  it('knows a time alone, and an answer of one word', () => {
    expect(isNone('Berg wrote recently.', 'wrote', 'recently')).toBe(true);
    expect(isNone('Berg said no to them.', 'said', 'no')).toBe(false);
    expect(isNone('Berg said “recently”.', 'said', '“recently”')).toBe(false);
  });

  it('knows what is only compared with what was said, and what goes on behind it', () => {
    expect(
      isNone('Berg freed two fewer than it had promised, and received nine.', 'promised', 'and received nine'),
    ).toBe(true);
    expect(isNone('Berg did as it had promised, and left.', 'promised', 'and left')).toBe(true);
    expect(isNone('Berg promised, and Lind left.', 'promised', 'and Lind left')).toBe(false);
  });

  it('knows what is thought of a thing that somebody has proposed, and what somebody has said of it', () => {
    const text = (verb: string) => `The cut, as the minister has ${verb}, would hurt schools.`;
    expect(isNone(text('proposed'), 'proposed', 'would hurt schools', 'the minister')).toBe(true);
    expect(isNone(text('warned'), 'warned', 'would hurt schools', 'the minister')).toBe(false);
  });

  it('knows that what stands before “according to which” is not said by it', () => {
    const text = 'Berg rejected the criticism, according to which it was late.';
    expect(isNone(text, 'according', 'Berg rejected the criticism')).toBe(true);
    expect(isNone('It was late, according to Berg.', 'according', 'It was late')).toBe(false);
  });

  it('knows what a writer and his readers know', () => {
    expect(isNone('We know how tempting that can be.', 'know', 'how tempting that can be', 'We')).toBe(true);
    expect(isNone('They know how tempting that can be.', 'know', 'how tempting that can be', 'They')).toBe(false);
    expect(isNone('We think that it is late.', 'think', 'that it is late', 'We')).toBe(false);
  });

  it('knows plans that there are not', () => {
    expect(isNone('There are no plans to close the port.', 'plans', 'to close the port')).toBe(true);
    expect(isNone('There are no immediate plans to close it.', 'plans', 'to close it')).toBe(true);
    expect(isNone('There are plans to close the port.', 'plans', 'to close the port')).toBe(false);
  });

  it('knows what was more or less than somebody said', () => {
    const text = 'The ferry came later than Berg had announced.';
    expect(isNone(text, 'announced', 'The ferry came later')).toBe(true);
    expect(isNone('The ferry came late, Berg announced.', 'announced', 'The ferry came late')).toBe(false);
  });

  it('knows what is told of a thing by nobody', () => {
    expect(isNone('They took the route to Rome announced for May.', 'announced', 'for May')).toBe(true);
    expect(isNone('They took the route to Rome announced by Berg for May.', 'announced', 'by Berg')).toBe(false);
  });

  it('knows what describes the noun', () => {
    expect(isNone('Their demands, which have grown, are known.', 'demands', 'which have grown')).toBe(true);
    expect(isNone('Their demand that wages rise is known.', 'demand', 'that wages rise')).toBe(false);
  });

  it('knows what is told of whoever may think so', () => {
    expect(isNone('Growers who believe they have lost may write.', 'believe', 'they have lost')).toBe(true);
    expect(isNone('Those who think it is late may leave.', 'think', 'it is late')).toBe(true);
    expect(isNone('Growers, who believe they have lost, may write.', 'believe', 'they have lost')).toBe(false);
    expect(isNone('The growers who believe they have lost wept.', 'believe', 'they have lost')).toBe(false);
  });

  it('knows what stands in a claim that the sentence only judges', () => {
    const claim = 'Reports that Peru intends to close the port are untrue.';
    expect(isNone(claim, 'intends', 'to close the port are untrue')).toBe(true);
    expect(isNone(claim.replace(' are untrue', ''), 'intends', 'to close the port')).toBe(false);
    expect(isNone('A plan that critics say would cost jobs is dead.', 'say', 'would cost jobs is dead')).toBe(false);
  });

  it('knows what a noun nearer to it tells', () => {
    const fare = 'The fare was announced by Lind after a complaint by growers that it was low.';
    expect(isNone(fare, 'announced', 'that it was low')).toBe(true);
    expect(isNone('It was announced by Lind after the vote that it was low.', 'announced', 'that it was low')).toBe(
      false,
    );
  });

  it('knows what nothing and none of them says', () => {
    expect(isNone('No evidence supports the charge.', 'supports', 'the charge', 'No evidence')).toBe(true);
    expect(isNone('The evidence supports the charge.', 'supports', 'the charge', 'The evidence')).toBe(false);
  });

  it('knows what is only claimed of a thing, and what is wanted', () => {
    const waters = 'Peru seized a ship in waters both lands claim.';
    expect(isNone(waters, 'claim', 'Peru seized a ship in waters', 'both lands')).toBe(true);
    expect(isNone(waters.replace(' both', ', both'), 'claim', 'Peru seized a ship in waters', 'both lands')).toBe(
      false,
    );
    expect(isNone('They roast at home, which is what Berg wanted.', 'wanted', 'what', 'Berg')).toBe(true);
    expect(isNone('They roast, which Berg denies.', 'denies', 'which', 'Berg')).toBe(false);
  });

  it('knows what would only link something to what is said', () => {
    expect(isNone('Peru backed the text it had agreed to.', 'agreed', 'to', 'it')).toBe(true);
    expect(isNone('Peru disputed that.', 'disputed', 'that', 'Peru')).toBe(false);
  });

  it('knows what another goes on to tell behind a semicolon', () => {
    const text = 'It was late, she reckons; Berg puts it at two.';
    expect(isNone(text, 'reckons', 'Berg puts it at two')).toBe(true);
    expect(isNone(text, 'reckons', 'It was late')).toBe(false);
  });
});

describe('isNoReport: what nobody in particular says', () => {
  it('knows what is expected or meant to come, and who expects it', () => {
    expect(isNone('The road is expected to open in May.', 'expected', 'to open in May')).toBe(true);
    expect(isNone('Lind expected to open it in May.', 'expected', 'to open it in May')).toBe(false);
  });

  it('gives nobody the letter with which others answer what is said', () => {
    expect(isNone('Norwind met Lind’s claims with a letter of its own.', 'claims', 'a letter of its own', 'Lind')).toBe(
      true,
    );
    expect(isNone('Norwind met Lind’s claims that it was late.', 'claims', 'that it was late', 'Lind')).toBe(false);
  });

  it('gives to nobody what not all say', () => {
    expect(isNone('Not all members welcomed the plan.', 'welcomed', 'the plan', 'all members')).toBe(true);
    expect(isNone('All members welcomed the plan.', 'welcomed', 'the plan', 'All members')).toBe(false);
  });
});

function isNone(text: string, cue: string, content: string, speaker?: string): boolean {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  return isNoReport(reading, {
    cue: range(cue).from,
    content: range(content),
    speaker: speaker === undefined ? null : range(speaker),
  });
}
