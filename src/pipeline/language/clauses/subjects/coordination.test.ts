import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: the subject that verbs share', () => {
  it('goes back behind a comma from a condition or a time to the sentence’s own verb of that tense', () => {
    expect(read('Lind said she would go if the vote was lost, and called a rally.')).toContain('call(Lind)');
    expect(read('Peru freed the cook after his brother paid a fine, but kept the boat.')).toContain('keep(Peru)');
    expect(read('Peru freed the cook after his brother paid a fine and sold the boat.')).toContain('sell(his brother)');
    expect(read('If Chile leaves, and blocks the port, Peru will protest.')).toContain('block(Chile)');
  });

  it('takes the comma of a headline for “and”', () => {
    expect(read('Marland, rebels swap captives')).toEqual(['swap(Marland + rebels)']);
    expect(read('Aid reaches Marland after government, rebels agree pause').at(-1)).toBe('agree(government + rebels)');
    expect(read('Two hurt after Marland, rebels say').at(-1)).toBe('say(rebels)');
    expect(read('Two hurt after crash, rebels block road').at(-1)).toBe('block(rebels)');
    expect(read('Marland, once a rebel, swaps captives')).not.toContain('swap(Marland + a rebel)');
  });

  it('shares the subject of a coordinated verb in the same tense', () => {
    expect(read('Lind said that flights were disrupted and warned that it would go on.')).toContain('warn(Lind)');
    expect(read('Lind said that the report was late and warned that it would go on.')).toContain('warn(the report)');
    expect(read('Peru said it is ready and called for calm.').at(-1)).toBe('call(Peru)');
  });

  it('goes back to who says so where “but” stands behind a comma', () => {
    expect(read('Lind said the growers met, but refused it.').at(-1)).toBe('refuse(Lind)');
    expect(read('Lind said the growers met but refused it.').at(-1)).toBe('refuse(the growers)');
  });

  it('goes back over “it” to who tells of it, where what follows is said too', () => {
    expect(read('Lind told the board that it was late and warned that crews might leave.').at(-2)).toBe('warn(Lind)');
    expect(read('Lind told the board that it was late and fell again.').at(-1)).toBe('fall(it)');
  });

  it('gives what agrees with one to one, past several', () => {
    expect(read('Lind fears that prices will rise and has called for a cap.').at(-1)).toBe('call(Lind)');
    expect(read('Lind says that ministers are late and have slept.').at(-1)).toBe('sleep(ministers)');
  });

  it('lets no passive go on where who does what follows is its subject', () => {
    expect(read('Lind demanded that the bill be dropped and threatened to leave.')[2]).toBe('threaten(Lind)');
    expect(read('The bill was drafted and rejected in May.')[1]).toBe('reject(The bill)');
  });

  it('gives nobody who only hears it what another does', () => {
    expect(read('Lind heard the mayor promise a vote and reject the plan.').at(-1)).not.toBe('reject(Lind)');
    expect(read('Lind heard the mayor and rejected the plan.').at(-1)).toBe('reject(Lind)');
  });

  it('goes back over who says so between commas, unless by its tense it goes on from there', () => {
    expect(read('Ana Lind was calm, aides say, but would not reopen the talks.').at(-1)).toBe('reopen(Ana Lind) not');
    expect(read('Peru was ready, diplomats said, but refused the offer.').at(-1)).toBe('refuse(Peru)');
    expect(read('Chile had lied, Peru charged, and called for a probe.').at(-1)).toBe('call(Peru)');
    expect(read('Chile had lied, he charged, and called for a probe.').at(-1)).toBe('call(he)');
  });

  it('opens no clause at “before” and a time', () => {
    expect(read('The pact was signed just before midnight by Peru and Chile.')).toEqual(['sign(The pact)']);
    expect(read('Peru left before the day ended.').at(-1)).toBe('end(the day)');
  });

  it('leaves what stands in quotation marks that are closed to itself', () => {
    expect(read('Lind called it "a bill sent to farmers" and is urging calm.').at(-1)).toBe('urge(Lind)');
    expect(read('Lind said: "The board sent a bill and is urging calm."').at(-1)).toBe('urge(The board)');
  });

  it('lets a form that the past leaves unchanged share the subject of a verb in the past', () => {
    expect(read('Lind wrote that the port had begun cutting and set a date.').at(-1)).toBe('set(Lind)');
    expect(read('Lind wrote that the growers met and set a date.').at(-1)).toBe('set(the growers)');
  });

  it('leaves a reason behind a comma to who gives it', () => {
    expect(read('Lind said it is late because growers would not pay, and criticised it.').at(-1)).toBe(
      'criticise(Lind)',
    );
    expect(read('Lind said it was late because growers refused it and left.').at(-1)).toBe('leave(growers)');
  });

  it('goes back to who says so from a thing that cannot judge', () => {
    expect(read('Lind said the price was fair but rejected the plan.').at(-1)).toBe('reject(Lind)');
    expect(read('Lind said the price was fair but fell again.').at(-1)).toBe('fall(the price)');
    expect(read('Lind said the board was fair but rejected the plan.').at(-1)).toBe('reject(the board)');
  });

  it('reads past a time that parts “and” from its verb', () => {
    expect(read('Peru met the envoys and, when the talks ended, rejected the plan.').at(-1)).toBe('reject(Peru)');
    expect(read('Peru met the envoys and, after a week of talks, rejected the plan.').at(-1)).toBe('reject(Peru)');
    expect(read('Peru met the envoys and, when the talks ended, Chile left.').at(-1)).toBe('leave(Chile)');
  });

  it('goes back past a thing that something was done to, to who judges', () => {
    expect(read('Peru has promised a vote and forbidden its envoys to leave.')).toContain('forbid(Peru)');
    expect(read('Peru has seen the text written in May and known to few.')).not.toContain('know(Peru)');
    expect(read('Peru welcomed a report that was sent out in May and rejected the plan.').at(-1)).toBe('reject(Peru)');
    expect(read('Peru quoted a report that blamed Chile and rejected the plan.').at(-1)).toBe('reject(a report)');
  });
});

describe('clausesOf: going on behind what is said aside', () => {
  it('goes back over “as”, “so that” and a time behind a comma to who did the first', () => {
    expect(read('Lind did not resign, as critics had asked, but apologised.').at(-1)).toBe('apologise(Lind)');
    expect(read('Peru has named a judge, so that silence is no consent, and will sue.').at(-1)).toBe('sue(Peru)');
    expect(read('Lind offered time before any limit applies, but would not lower it.').at(-1)).toBe('lower(Lind) not');
    expect(read('Lind left as critics asked why and jeered.').at(-1)).toBe('jeer(critics)');
  });

  it('goes on behind “nor”', () => {
    expect(read('Lind has neither accepted nor rejected it.').at(-1)).toBe('reject(Lind) not');
    expect(read('Lind slept, nor did Peru leave.').at(-1)).toMatch(/^leave\(Peru/);
  });

  it('goes on from who criticises, not from those made to look up', () => {
    expect(read('He dismissed it and, in a ruling that made lawyers look up, criticised it.').at(-1)).toBe(
      'criticise(He)',
    );
  });

  it('goes back past what befell somebody to who says something against it', () => {
    expect(read('Lind apologised to those who fell ill but denied it.').at(-1)).toBe('deny(Lind)');
    expect(read('Lind met those who fell ill but denied it.').at(-1)).toBe('deny(those)');
    expect(read('Lind criticised Otto Ruiz, who fell ill but denied it.').at(-1)).toBe('deny(Otto Ruiz)');
  });
});
