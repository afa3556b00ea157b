import { describe, expect, it } from 'vitest';
import { evidenceFor, type Given } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { figuresOf, figureWords } from '../figures.ts';
import { readText } from '../sentences/read-text.ts';
import { figurePhrase, isUnexplained } from './figure-phrase.ts';

describe('the words shown of a figure', () => {
  it.each([
    ['The union demands a pay rise of 11 percent.', '11 percent', 'a pay rise of 11 percent'],
    ['Canada is preparing duties of 20 percent on copper.', '20 percent', 'duties of 20 percent'],
    ['The bill requires a 45% cut by May.', '45%', '45% cut'],
    ['Under the deal, wages go up by 3 percent from May.', '3 percent', 'wages go up by 3 percent'],
    ['It said 94 percent of its members on the shift had left.', '94 percent', '94 percent of its members'],
    ['On the day of the strike 94 percent of crews had left.', '94 percent', '94 percent of crews'],
    ['It cancelled 94 percent of its flights while crews slept.', '94 percent', '94 percent of its flights'],
    ['It handles 40 percent of flights.', '40 percent', '40 percent of flights'],
    [
      'Under the deal the tariff falls from 12 percent to 5 percent.',
      '5 percent',
      'the tariff falls from 12 percent to 5 percent',
    ],
  ])('say what it counts: %s', (sentence, words, phrase) => {
    expect(shown(sentence, words, 'percentage')).toBe(phrase);
  });

  it('are with what costs it behind the sum, and with no verb there', () => {
    expect(shown('The mills gave up their planned £13bn merger after a ruling.', '£13bn', 'money')).toBe(
      'their planned £13bn merger',
    );
    expect(shown('The price of £13bn fell after a ruling.', '£13bn', 'money')).toBe('The price of £13bn');
  });

  it('are the sum with what it costs where only an article stands before it, or whose it is', () => {
    expect(shown('A judge cleared the $85 million merger in May.', '$85 million', 'money')).toBe('$85 million merger');
    expect(shown('He backs Norwind’s $85 million takeover offer for it.', '$85 million', 'money')).toBe(
      '$85 million takeover offer',
    );
    expect(shown('They let $85 million vanish by night.', '$85 million', 'money')).toBe('$85 million');
    expect(shown('The mill was sold to the state for $85 million in May.', '$85 million', 'money')).toBe('$85 million');
  });

  it('are of something where the figure itself goes on with it, and not where it only tells who acts', () => {
    const isOpen = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: [`They took it, ${words}.`] },
        entities: {},
        facts: [{ in: 'a', words, kind: 'percentage' }],
      });
      return isUnexplained(evidence.facts[0]!, evidenceIndex(evidence, {}));
    };
    expect(isOpen('11 percent wage increase')).toBe(false);
    expect(isOpen('11 percent voting')).toBe(true);
    expect(isOpen('11 percent')).toBe(true);
  });

  it('are not of what the sum before is paid for, and keep the verb that sets a value', () => {
    expect(shown('It raised its bid to 8 crowns a share from 7 crowns.', '7 crowns', 'money')).toBe('7 crowns');
    expect(shown('It gave a share from 7 crowns on.', '7 crowns', 'money')).toBe('a share from 7 crowns');
    expect(shown('It raised its offer for the mill by 4 percent to 7 crowns.', '7 crowns', 'money')).toBe(
      'its offer for the mill by 4 percent to 7 crowns',
    );
    expect(shown('It won, valuing the mill at 5 million crowns.', '5 million crowns', 'money')).toBe(
      'valuing the mill at 5 million crowns',
    );
  });

  it('are not of whom somebody asks or sues for it', () => {
    expect(shown('The mill asked the city for $85 million in May.', '$85 million', 'money')).toBe('$85 million');
    expect(shown('The mill needs a loan for $85 million in May.', '$85 million', 'money')).toBe(
      'a loan for $85 million',
    );
  });

  it('are the figure alone where its own words say what it counts, or nothing near does', () => {
    expect(shown('The two sides agreed to keep 40 ambulance flights.', '40 ambulance flights', 'count')).toBe(
      '40 ambulance flights',
    );
    expect(shown('It got 87 percent of those who voted.', '87 percent', 'percentage')).toBe('87 percent');
    expect(shown('Copper, tin and zinc: 11 percent.', '11 percent', 'percentage')).toBe('11 percent');
    expect(shown('We came down from 11 percent.', '11 percent', 'percentage')).toBe('11 percent');
    expect(shown('It offered to buy Holm Railway at 11 percent above.', '11 percent', 'percentage')).toBe('11 percent');
    expect(shown('It was called waste and of 11 percent.', '11 percent', 'percentage')).toBe('11 percent');
  });

  it('give a vote with both its figures, whichever is asked for', () => {
    const text = 'The house passed the law by 78 votes to 70.';
    expect(shown(text, '78 votes', 'count')).toBe('78 votes to 70');
    expect(shown(text, '70', 'count')).toBe('78 votes to 70');
    expect(shown('Growth fell from 4 to 3 percent.', '4', 'count')).not.toBe('4 to 3 percent');
  });

  it('say whose proposal it is in, where the words name them', () => {
    const text = (of: string) => `Peru will sign ${of} for a 30-day truce.`;
    expect(shown(text('a proposal from Lund'), '30-day truce', 'duration')).toBe(
      'a proposal from Lund for a 30-day truce',
    );
    expect(shown(text('Lund’s plan'), '30-day truce', 'duration')).toBe('Lund’s plan for a 30-day truce');
    expect(shown(text('a proposal'), '30-day truce', 'duration')).toBe('30-day truce');
    const said = [{ in: 'a', content: 'a 30-day truce', who: 'peru' }];
    expect(shown(text('Lund’s plan'), '30-day truce', 'duration', said)).toBe('30-day truce');
  });

  it('never reach beyond what its speaker says', () => {
    const demand = 'The demand was 11 percent of wages, Peru said.';
    const said = (content: string) => [{ in: 'a', content, who: 'peru' }];
    expect(shown(demand, '11 percent', 'percentage', said('11 percent of wages'))).toBe('11 percent of wages');
    expect(shown(demand, '11 percent', 'percentage', said('11 percent'))).toBe('11 percent');
  });
});

it('begins with no one who is asked for it', () => {
  expect(shown('Relief teams asked donors for 8 million euros.', '8 million euros', 'money')).toBe('8 million euros');
  expect(shown('They face a bill for 8 million euros.', '8 million euros', 'money')).toBe('a bill for 8 million euros');
});

describe('who says a figure', () => {
  it('is who gives it; of who only refuses to deal with it, it is told', () => {
    const told = (cue: string) => {
      const content = `${cue} the men who hold 34 seats`;
      const evidence = evidenceFor({
        documents: { a: [`Peru ${content}.`] },
        entities: { peru: { name: 'Peru' } },
        statements: [{ in: 'a', content: 'the men who hold 34 seats', who: 'peru', cue }],
        facts: [{ in: 'a', kind: 'count', words: '34 seats', value: 34 }],
      });
      const index = evidenceIndex(evidence, {});
      return readText(figureWords(figuresOf(index)[0]!, index));
    };
    expect(told('refused')).toContain('34 seats, in a report on Peru');
    expect(told('counts')).toContain('34 seats, according to Peru');
  });

  it('is whoever says a part of the words that are shown', () => {
    const evidence = evidenceFor({
      documents: { a: ['Peru rejected a pay offer worth 11 percent.'] },
      entities: { peru: { name: 'Peru' } },
      statements: [{ in: 'a', content: 'a pay offer', who: 'peru' }],
      facts: [{ in: 'a', kind: 'percentage', words: '11 percent', value: 11 }],
    });
    const index = evidenceIndex(evidence, {});
    expect(readText(figureWords(figuresOf(index)[0]!, index))).toContain(
      'a pay offer worth 11 percent, according to Peru',
    );
  });

  it('is nobody who only turns it down', () => {
    const told = (rule: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru rejected an offer of 11 percent.'] },
        entities: { peru: { name: 'Peru' } },
        statements: [{ in: 'a', content: 'an offer of 11 percent', who: 'peru' }],
        acts: [
          {
            in: 'a',
            words: 'rejected an offer of 11 percent',
            act: 'REJECT',
            actors: ['peru'],
            statement: 'st1',
            rule,
          },
        ],
        facts: [{ in: 'a', kind: 'percentage', words: '11 percent', value: 11 }],
      });
      const index = evidenceIndex(evidence, {});
      return readText(figureWords(figuresOf(index)[0]!, index));
    };
    expect(told('reject')).toContain('11 percent, rejected by Peru');
    expect(told('deny that')).toContain('11 percent, according to Peru');
  });
});

function shown(
  sentence: string,
  words: string,
  kind: 'percentage' | 'count' | 'duration' | 'money',
  statements: Given['statements'] = [],
): string {
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    entities: { peru: { name: 'Peru' } },
    statements,
    facts: [{ in: 'a', kind, words, value: 11 }],
  });
  const { start, end } = figurePhrase(evidence.facts[0]!, evidenceIndex(evidence, {}));
  return sentence.slice(start, end);
}
