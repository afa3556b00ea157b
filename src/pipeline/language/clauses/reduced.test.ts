import { describe, expect, it } from 'vitest';
import { links, read } from './fixtures/clauses-in.ts';

describe('a thing and when it was said', () => {
  it('leaves the verb behind "and" to who did the first', () => {
    expect(read('Lind welcomed the cuts announced on Monday and warned the board.').at(-1)).toBe('warn(Lind)');
    expect(read('Lind said the firm announced on Monday a cut.')).toContain('announce(the firm)');
  });

  it('takes what stands behind a comma for done to the thing, where who did it follows a time', () => {
    expect(links('It is a compromise, rejected twice on Thursday by Norway.').at(-1)).toBe('reduced');
    expect(links('It was a compromise, rejected late by Thursday.').at(-1)).not.toBe('reduced');
  });

  it('takes what sums up the words before for a description, and a report by somebody for a sentence of its own', () => {
    expect(links('Lind said pay would fall, a claim dismissed as fantasy by the Guild.').at(-1)).toBe('reduced');
    expect(links('Pay will fall, a spokesman told reporters.').at(-1)).toBe('main');
    expect(links('Pay will fall, a court ruled on Monday.').at(-1)).toBe('main');
  });

  it('reads past both who did what stands between commas, to the verb behind them', () => {
    expect(read('The truce, negotiated over ten days by Peru and Chile, covers the river.').at(-1)).toBe(
      'cover(The truce)',
    );
    expect(read('The Guild, backed by Peru, and Chile rejected it.').at(-1)).not.toBe('reject(The Guild)');
  });

  it('reads past two things that were done to the subject, also inside what somebody says', () => {
    expect(read('The board, founded in 1920 and chaired by Ana Lind, rejected it.').at(-1)).toBe('reject(The board)');
    expect(read('Ivo Dahl said the board, founded in 1920 and chaired by Ana Lind, had rejected it.').at(-1)).toBe(
      'reject(the board)',
    );
    expect(read('Peru backed the board, founded a bank and chaired the talks.').at(-1)).toBe('chair(Peru)');
  });

  it('gives “which” the verb behind an apposition to the name', () => {
    expect(read('The plan, which Ana Lind, the chief envoy, rejected on Friday, was put off.')[0]).toBe(
      'reject(Ana Lind)',
    );
    expect(read('The plan, signed in Oslo on Friday, was put off.').at(-1)).toBe('put(The plan)');
  });

  it('reads past what somebody is asked, whatever verbs the question has', () => {
    expect(links('The board, asked why it had not sailed, said it was late.')[0]).toBe('reduced');
    expect(links('The board, which asked why it had not sailed, said it was late.')[0]).toBe('relative');
    expect(links('On Monday the crews, hungry and late, asked why it had not sailed.')[0]).toBe('main');
  });

  it('finds nobody in front who could do what a participle tells', () => {
    expect(links('Under the deal, signed in Oslo on Monday, the port reopens.')).toEqual(['reduced', 'main']);
    expect(links('In Oslo, said Ana Lind, the talks went well.')[0]).toBe('main');
  });
});

describe('clausesOf: past forms that are no verbs of their own', () => {
  it('takes a form that is only a participle, and what was agreed somewhere, for no verb of its own', () => {
    expect(read('Peru would not accept a plan written in Oslo.').map((one) => one.split('(')[0])).toEqual([
      'accept',
      'write',
    ]);
    expect(links('Peru rejects a plan written in Oslo.')).toEqual(['main', 'reduced']);
    expect(links('Peru confirms its plan for a swap agreed in Oslo.')).toEqual(['main', 'reduced']);
    expect(links('Peru and Chile agreed in Oslo.')).toEqual(['main']);
  });

  it('takes what is done to the subject for a description, with its time before who did it', () => {
    expect(read('The cuts announced last week by Chile are late.').at(-1)).toBe('be(The cuts)');
    expect(links('The cuts announced on Monday by Chile are late.')).toEqual(['reduced', 'main']);
    expect(read('Ana Lind announced on Monday by e-mail that it was late.')[0]).toBe('announce(Ana Lind)');
  });

  it('takes no verb whose subject does what follows for a description', () => {
    expect(read('Peru offered to match whatever Chile raises.')[0]).toBe('offer(Peru)');
    expect(read('The council voted by 11 to 4 to leave.')).toEqual(['vote(The council)', 'leave(The council)']);
  });

  it('reads the verb right behind a noun and “it” as its own', () => {
    expect(read('Peru urged Chile to open the port it closed in May.').at(-1)).toBe('close(it)');
    expect(read('Peru opened a port closed in May.')).not.toContain('close(a port)');
  });

  it('takes what is told of a thing, and has no object of its own, for a description', () => {
    expect(links('Peru rejects the claim, repeated on Monday by Chile, that farms are at risk.')[1]).toBe('reduced');
    expect(links('Peru rejects the claim, repeated in the press, that farms are at risk.')[1]).toBe('reduced');
    expect(links('Peru met the press, repeated the claim and left.')[1]).toBe('main');
    expect(links('Peru will use the route to Chile announced for May.')).toEqual(['main', 'reduced']);
    expect(read('The cuts to farms announced in May will close nine mills.')).toEqual([
      'announce()',
      'close(The cuts)',
    ]);
    expect(read('Norway announced in a letter Chile would leave.')[0]).toBe('announce(Norway)');
    expect(links('Peru sent 58 trucks, two fewer than announced.')).toEqual(['main', 'reduced']);
  });
});

describe('clausesOf: what is done to somebody who has a verb further on', () => {
  it('reads over what was done to those in apposition, to who says so', () => {
    expect(read('Ivo Dahl, a farmer held for seven months, said guards had beaten him.')).toContain('say(Ivo Dahl)');
    expect(read('Ivo Dahl, a farmer, held the bridge for seven months.')).toContain('hold(Ivo Dahl)');
  });

  it('reads over what was done to them when, though they do something there', () => {
    expect(read('The five activists detained on Thursday after they hung a banner have done nothing.').at(-1)).toBe(
      'do(The five activists)',
    );
    expect(links('The police detained on Thursday five activists after they hung a banner.')[0]).toBe('main');
  });

  it('leaves the verb to who does it where the next verb is another’s', () => {
    expect(read('Peru accepted at once, Chile asked for time.')).toEqual(['accept(Peru)', 'ask(Chile)']);
    expect(read('Peru asked for wine to be left off the list, two officials said.')[0]).toBe('ask(Peru)');
    expect(read('Peru suspended part of its aid for Chile, the Quarn Times reported on Friday.')[0]).toBe(
      'suspend(Peru)',
    );
  });

  it('finds who acts behind a place or a day in front', () => {
    expect(read('In the capital several hundred people demonstrated outside the port.')).toEqual([
      'demonstrate(several hundred people)',
    ]);
    expect(read('At Norport hundreds of growers queued at the gate.')[0]).toBe('queue(hundreds)');
    expect(read('In a spirit of good faith Peru offered on 28 May to pay.')[0]).toBe('offer(Peru)');
    expect(links('The board met with workers in Norport arrested on Monday.').at(-1)).toBe('reduced');
  });

  it('takes the verb of a clause that has no other for its own', () => {
    expect(read('It closes, after a last attempt to save the port failed in Oslo.').at(-1)).toBe(
      'fail(a last attempt)',
    );
    expect(links('Peru left after the plan to save the port agreed in Oslo was dropped.').at(-1)).toBe('time');
  });

  it('leaves its verb to a pronoun in front', () => {
    expect(read('She handed in a letter demanding the post be kept.')[0]).toBe('hand(She)');
    expect(read('You asked for 45 and you signed for 58.')).toEqual(['ask(You)', 'sign(you)']);
  });
});
