import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { lexedOf, links, read } from './fixtures/clauses-in.ts';

describe('clausesOf: links', () => {
  it('hang behind a condition on the verb whose “that” it parts from them', () => {
    expect(links('Peru said that unless the port closed, it would leave.')).toEqual([
      'main',
      'condition',
      'complement',
    ]);
    expect(links('Unless a text was agreed it would leave.')).toEqual(['condition', 'main']);
  });

  it('hang in a plain form on the verb by which they are demanded, and not where the demand has an object of its own', () => {
    expect(links('Peru demands Chile withdraw its troops.')).toEqual(['main', 'complement']);
    expect(links('The text condemns the war and demands the crews be freed.').at(-1)).toBe('complement');
    expect(links('Peru demands Chile withdrew its troops.').at(-1)).not.toBe('complement');
    expect(links('Growers who demand subsidies leave early.').at(-1)).toBe('main');
  });

  it('hang on no verb by which somebody only calls himself something', () => {
    expect(links('A group calling itself Norhalm claimed the raid.')).toEqual(['reduced', 'main']);
    expect(links('Peru complained, calling a halt.')).toEqual(['main', 'participle']);
  });

  it('says how a clause hangs on the words before it', () => {
    expect(links('Peru said that Chile left after rain fell because roads flooded.')).toEqual([
      'main',
      'complement',
      'time',
      'reason',
    ]);
    expect(links('Peru will act if Chile leaves.')).toEqual(['main', 'condition']);
    expect(links('Peru will act on condition Chile leaves.')).toEqual(['main', 'condition']);
    expect(links('Peru told of a condition they all dread.')).not.toContain('condition');
    expect(links('The deal reached in May failed.')).toEqual(['reduced', 'main']);
    expect(links('Peru built a road to sell grain.')).toEqual(['main', 'noun']);
    expect(links('Peru met Chile to sell grain.')).toEqual(['main', 'purpose']);
  });

  it('takes for denied what nobody does, as its subject or behind "by"', () => {
    expect(read('Neither side accepted the plan.')).toEqual(['accept(Neither side) not']);
    expect(read('The plan was accepted by neither side.')).toEqual(['accept(The plan) not']);
    expect(read('The plan was read by nobody and accepted by both sides.').at(-1)).not.toContain(' not');
  });

  it('takes the words before ", an official said" for what is said', () => {
    expect(links('Peru left the bloc, an official said.')).toEqual(['complement', 'main']);
    expect(links('Peru left the bloc, an official said, brushing aside a plea.').slice(0, 2)).toEqual([
      'complement',
      'main',
    ]);
  });

  it('hangs “and that” on the verb that the “that” before it hangs on', () => {
    expect(governors('Peru said it was shut out of the talks and that it would sue.')).toEqual([null, 'say', 'say']);
    expect(governors('Peru said it would wait until Chile paid and that it would sue.').at(-1)).toBe('say');
    expect(governors('Peru said that it felt that the port was late.')).toEqual([null, 'say', 'feel']);
  });

  it('takes what somebody is critical of for what is done behind “that”, and not what is clear to somebody', () => {
    expect(links('Peru was critical of the plan that the guild proposed.')).toEqual(['main', 'relative']);
    expect(read('Peru was critical of the plan that the guild proposed, dismissing it.').at(-1)).toBe('dismiss(Peru)');
    expect(links('It was clear to the board that the firm paid.')).toEqual(['main', 'complement']);
  });

  it('opens a clause with “as” where an aim comes to something, and none where something is taken for it', () => {
    expect(read('Crews struck as attempts to reach a deal faltered.').at(-1)).toBe('falter(attempts)');
    expect(read('Crews slept as efforts to free them were blocked.').at(-1)).toBe('block(efforts)');
    expect(read('Crews condemned the visits as attempts to divide them.').at(-1)).toBe('divide(Crews)');
  });

  it('finds who does something behind “as” and “after” in a headline', () => {
    expect(read('Norwind to leave as Peru rejects plan').at(-1)).toBe('reject(Peru)');
    expect(read('Talks end after Northern Front rejects plan').at(-1)).toBe('reject(Northern Front)');
    expect(read('Norwind to leave as minister rejects plan').at(-1)).toBe('reject(minister)');
    expect(read('Norwind to leave as Chile and Peru reject plan').at(-1)).toBe('reject(Chile + Peru)');
    expect(read('The mayor after the vote rejects the plan.').at(-1)).toBe('reject(The mayor)');
  });

  it('takes what is done to an offer or a claim for told of it, whatever else such a noun may hold', () => {
    expect(links('Peru made a demand that the guild has rejected.')).toEqual(['main', 'relative']);
    expect(links('Peru made a claim that the guild denied and to which Chile has not replied.')[1]).toBe('relative');
    expect(links('Peru repeated its claim that the guild had slept.')).toEqual(['main', 'complement']);
  });

  it('takes a clause that opens with its auxiliary for a condition, and a question for none', () => {
    expect(links('Had Peru said no, Chile would have sued.')).toEqual(['condition', 'main']);
    expect(links('Should Chile refuse, Peru will leave.')).toEqual(['condition', 'main']);
    expect(links('Were it to lose, Peru would sue.').at(-1)).toBe('main');
    expect(links('Peru would have sued had Chile refused.')).toEqual(['main', 'condition']);
    expect(links('Peru would sue were it to lose.')).not.toContain('complement');
    expect(links('Should Chile pay?')).toEqual(['main']);
    expect(links('Peru had the pier rebuilt.')).not.toContain('condition');
    expect(links('The boats were there, and the crews were the last to leave.')).not.toContain('condition');
  });
});

/** The verb that governs each clause. */
function governors(text: string): (string | null)[] {
  const clauses = clausesOf(lexedOf(text));
  return clauses.map(({ governor }) => (governor === null ? null : clauses[governor]!.verb));
}
