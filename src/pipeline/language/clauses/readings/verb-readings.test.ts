import { describe, expect, it } from 'vitest';
import { clausesOf } from '../clauses.ts';
import { lexedOf, read } from '../fixtures/clauses-in.ts';

describe('clausesOf: what is a verb', () => {
  it('takes lands behind their name for no verb, and who states something for one', () => {
    expect(read('Peru wanted Chile and the Andean states to pay.').join()).not.toContain('state(');
    expect(read('In it the Andean states that it was late.').join()).toContain('state(');
  });

  it('reads a sentence that opens with “States”, and still takes who states something for one who does', () => {
    expect(read('States pay the toll.')).toEqual(['pay(States)']);
    expect(read('Peru states that it pays the toll.')[0]).toBe('state(Peru)');
  });

  it('takes “last”, “further” and “no longer” beside a verb for no verb and no subject', () => {
    expect(read('It last met in May.')).toEqual(['meet(It)']);
    expect(read('It is the price that Norway itself demanded.').at(-1)).toBe('demand(Norway)');
    expect(read('It is the price that they gave themselves.').at(-1)).toBe('give(they)');
    expect(read('They further urge Peru to wait.')[0]).toBe('urge(They)');
    expect(read('Peru no longer backs it.')).toEqual(['back(Peru) not']);
    expect(read('Peru can no longer accept it.')).toEqual(['accept(Peru) not']);
    expect(read('Peru is no longer opposed to it.')[0]).toBe('oppose(Peru) not');
    expect(read('She would not, though, lift the ban.')).toEqual(['lift(She) not']);
    expect(read('Peru wants to further it.')).toEqual(['want(Peru)', 'further(Peru)']);
  });

  it('takes feelings for what somebody is, not for what is done', () => {
    expect(read('Peru is not satisfied with it.')).toEqual(['be(Peru) not']);
    expect(read('Peru was encouraged by it.')).toEqual(['encourage(Peru)']);
  });

  it('takes what is denied for a verb behind its auxiliary, whatever else it may be', () => {
    expect(read('Peru had not given him a date.')).toEqual(['give(Peru) not']);
    expect(read('Peru was late given the rain.')).toEqual(['be(Peru)']);
    expect(read('It is not according to the rules.')).toEqual(['be(It) not']);
  });

  it('takes “several freed men” behind a preposition or a verb for whom, and “several” alone for who does it', () => {
    expect(read('Peru met with several freed men.')).toEqual(['meet(Peru)']);
    expect(read('Peru met several freed men.')).toEqual(['meet(Peru)']);
    expect(read('Several freed men.')).toEqual(['free(Several)']);
    expect(read('Peru said several freed men.').at(-1)).toBe('free(several)');
  });

  it('reads the verb of a headline', () => {
    expect(read('Peru and two groups sign 90-day truce')).toEqual(['sign(Peru + two groups)']);
    expect(read('Press release 118')).toEqual([]);
    expect(read('The would-be buyer left.')).toEqual(['leave(The would-be buyer)']);
  });

  it('takes things that look like verbs for things', () => {
    expect(read('Calls by some for a ban were rejected.')).toEqual(['reject(Calls)']);
    expect(read('Managing director Ana Lind called it unfair.')).toEqual(['call(Managing director Ana Lind)']);
    expect(read('Most of its members would settle for less.')).toEqual(['settle(Most)']);
    expect(read('The march ended early.')).toEqual(['end(The march)']);
    expect(read('Peru asked for a winter break of a week.')).toEqual(['ask(Peru)']);
    expect(read('Peru would help pay it.').map((one) => one.split('(')[0])).toEqual(['help', 'pay']);
  });

  it('takes "provided" after a name and "stood by" for verbs', () => {
    expect(read('Peru provided shelter for the families.')).toEqual(['provide(Peru)']);
    expect(read('Peru stood by its offer.')).toEqual(['stand(Peru)']);
    expect(read('Peru will go, provided they pay.').at(-1)).toBe('pay(they)');
    expect(read('Rebels backed by Peru agreed.').at(-1)).toBe('agree(Rebels)');
  });

  it('takes “back” for a verb behind “to” and “will”', () => {
    expect(read('The council voted to back the guards.')).toEqual(['vote(The council)', 'back(The council)']);
    expect(read('Peru will back the plan.')).toEqual(['back(Peru)']);
    expect(read('Peru will go back to the table.')).toEqual(['go(Peru)']);
  });

  it('takes “get” with an object for a verb of its own', () => {
    expect(read('Every family will get its money.')).toEqual(['get(Every family)']);
    expect(read('The crews will get ready.')).toEqual(['be(The crews)']);
  });

  it('takes “each” and “both” behind those who do something for no part of the verb’s object', () => {
    expect(read('Peru and Chile each accused the other of theft.')[0]).toContain('accuse(');
    expect(read('Peru and Chile both rejected the plan.')[0]).toContain('reject(');
    expect(read('Peru gave each side a map.')).toEqual(['give(Peru)']);
  });

  it('takes what is got wrong for no deed', () => {
    expect(read('We got it wrong.')).toEqual(['get(We)']);
  });

  it('takes “agreed to by” for done by whoever follows', () => {
    expect(clausesOf(lexedOf('The fee was agreed to by Peru.'))[0]?.passive).toBe(true);
    expect(clausesOf(lexedOf('Peru was committed to the plan.'))[0]?.passive).toBe(false);
  });

  it('takes what joins the word before it for no verb where it is said of a name', () => {
    expect(read('Crews rejected an offer from the state-run Norwind Ports.')).toEqual(['reject(Crews)']);
    expect(read('Aid came from rebel-held Taiz.')).toEqual(['come(Aid)']);
    expect(read('Peru test-fired two missiles.').at(-1)).toMatch(/^fire/);
  });

  it('takes “-ing” alone before its verb for what acts', () => {
    expect(read('She said shelling had killed two.')).toEqual(['say(She)', 'kill(shelling)']);
    expect(read('The minister speaking had left.')).toContain('leave(The minister)');
  });

  it('takes a form that never changes behind “had” and before an article for a verb', () => {
    expect(read('The row had cast a shadow over the talks.')[0]).toMatch(/^cast/);
    expect(read('The play had cast members from Peru.')).not.toContain('cast(The play)');
  });

  it('takes a plain form behind one thing and before an auxiliary for a noun', () => {
    expect(read('The convoy at the Vratna pass was burned.')).toEqual(['burn(The convoy)']);
    expect(read('The people they help are ill.')).toContain('help(they)');
  });

  it('takes a plain form behind “at home” for what those at home do', () => {
    expect(read('The critics at home complain about the bill.')).toEqual(['complain(The critics)']);
    expect(read('In long rest lies strength.').join()).not.toContain('rest(');
  });

  it('takes a plain verb of which more is told for a name', () => {
    expect(read('Unite, which represents crews, has refused.').at(-1)).toBe('refuse(Unite)');
  });
});
