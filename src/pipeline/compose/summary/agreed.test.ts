import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isAgreed } from './agreed.ts';

it('takes what came of another year’s meeting for no outcome', () => {
  const outcome = (sentence: string) => {
    const evidence = evidenceFor({
      documents: { a: ['Peru and Chile talked of maps.', sentence] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [
        { in: 'a', words: 'ended without agreement', act: 'AGREE', actors: ['peru', 'chile'], modality: ['negated'] },
      ],
    });
    return lines(composePages(evidence, {})[0]!, 'Outcome');
  };
  expect(outcome('The meeting of Peru and Chile ended without agreement.')).toHaveLength(1);
  expect(outcome('Last year’s meeting of Peru and Chile ended without agreement.')).toEqual([]);
});

it('takes one mind on what is so, or the hope of a deal, for nothing agreed', () => {
  const agreed = (sentence: string, words: string, rule = 'agree') => {
    const evidence = evidenceFor({
      documents: { a: [sentence] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [{ in: 'a', words, act: 'AGREE', actors: ['peru'], recipients: ['chile'], rule }],
    });
    return isAgreed(evidence.acts[0]!, evidenceIndex(evidence, {}));
  };
  const told = (words: string) => agreed(`Peru ${words}.`, words);
  expect(told('agreed that the terms of Chile are in breach of the treaty')).toBe(false);
  expect(told('agreed that the terms of Chile will be in the treaty')).toBe(true);
  expect(told('agreed with Chile that crews have to be paid')).toBe(true);
  expect(told('seeks to reach a deal with Chile')).toBe(false);
  expect(agreed('Peru is hopeful that one day it will sign a deal.', 'will sign a deal')).toBe(false);
  expect(agreed('Peru is glad that on Friday it will sign a deal.', 'will sign a deal')).toBe(true);
  expect(agreed('Peru said the deal talks will continue.', 'deal talks will continue', 'talks continue')).toBe(false);
});

it('takes what somebody could have agreed to, or two are willing to do, for nothing agreed', () => {
  const agreed = (sentence: string, words: string) => {
    const evidence = evidenceFor({
      documents: { a: [sentence] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [{ in: 'a', words, act: 'AGREE', actors: ['peru', 'chile'] }],
    });
    return isAgreed(evidence.acts[0]!, evidenceIndex(evidence, {}));
  };
  expect(agreed('Peru and Chile agreed to a loan for the ferry.', 'agreed to a loan for the ferry')).toBe(true);
  expect(agreed('Peru and Chile spent a month trying to hammer out a deal.', 'hammer out a deal')).toBe(false);
  expect(agreed('Peru and Chile met in the north to hammer out a deal.', 'hammer out a deal')).toBe(true);
  expect(agreed('Peru and Chile could have done more, for example agreeing to a loan.', 'agreeing to a loan')).toBe(
    false,
  );
  expect(
    agreed('Peru and Chile are willing to give up the ferry.', 'Peru and Chile are willing to give up the ferry'),
  ).toBe(false);
  expect(agreed('Peru and Chile would back the crew of the ferry.', 'would back the crew of the ferry')).toBe(false);
});

describe('what came of talks', () => {
  const of = (documents: Record<string, string[]>, days: Record<string, string>) =>
    evidenceFor({
      documents,
      stated: Object.fromEntries(Object.entries(days).map(([id, published]) => [id, { published }])),
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [
        { in: 'a', words: 'turned down the offer', act: 'REJECT', actors: ['peru', 'chile'] },
        { in: 'b', words: 'signed a deal', act: 'AGREE', actors: ['peru', 'chile'] },
      ],
    });
  const outcome = (days: Record<string, string>, before = 'The border is open.') => {
    const refusal = 'Peru and Chile turned down the offer.';
    const evidence = of({ a: [refusal], b: [before, 'Peru and Chile signed a deal at dawn.'] }, days);
    return lines(composePages(evidence, {})[0]!, 'Outcome').join(' ');
  };

  it('is a deal that those named for many reached, and not one of some of them with somebody else', () => {
    const reached = (sentence: string, words: string) => {
      const evidence = evidenceFor({
        documents: { a: ['What did the talks decide?', sentence] },
        entities: {
          many: { name: 'Delegates', type: 'group' },
          peru: { name: 'Peru', standing: 'party' },
          chile: { name: 'Chile', standing: 'party' },
        },
        acts: [{ in: 'a', words, act: 'AGREE', actors: ['many'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome').join(' ');
    };
    const deal = 'reached an agreement in Kabin on Friday';
    expect(reached(`Delegates from 40 countries ${deal}.`, deal)).toContain(deal);
    const fund = 'agreed in the early hours of Saturday on a fund';
    expect(reached(`Nearly 190 countries ${fund}.`, fund)).toContain(fund);
    expect(reached(`A few countries ${fund}.`, fund)).toBe('');
    const rest = 'agreed to dredge the bay, in a deal';
    expect(reached(`Countries ${rest} struck at noon.`, 'agreed to dredge the bay')).toContain(rest);
    expect(reached(`Countries ${rest} of a kind.`, 'agreed to dredge the bay')).toBe('');
    expect(reached('Delegates from 40 countries offered to sign an agreement.', 'offered to sign')).toBe('');
  });

  it('is a deal of somebody and whom the document only describes, and a quarrel at law that one settled', () => {
    const reached = (sentence: string, words: string) => {
      const evidence = evidenceFor({
        documents: { a: ['The quay is open.', sentence] },
        entities: { guild: { name: 'Guild', standing: 'party' }, port: { name: 'Port', standing: 'party' } },
        acts: [{ in: 'a', words, act: 'AGREE', actors: ['guild'], recipients: words.includes('port') ? ['port'] : [] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome').join(' ');
    };
    const deal = 'reached a tentative deal on Friday';
    expect(reached(`The guild and the port ${deal}.`, deal)).toContain(deal);
    expect(reached(`The guild said on Friday that it ${deal}.`, deal)).toBe('');
    expect(reached(`The guild paid 40 crews, settling their lawsuit.`, 'settling their lawsuit')).toContain('lawsuit');
    const inquiry = 'would look into whether the deal with the port is fair';
    expect(reached(`The guild ${inquiry}.`, inquiry)).toBe('');
    expect(reached(`The guild paid 40 crews, settling their nerves.`, 'settling their nerves')).toBe('');
  });

  it('is an exchange that both carried out, and not what one of them gave', () => {
    const found = (actors: readonly string[]) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru and Chile completed an exchange of crews on Friday.'] },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: 'completed an exchange of crews', act: 'RETREAT', actors }],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome').length;
    };
    expect(found(['peru', 'chile'])).toBe(1);
    expect(found(['peru'])).toBe(0);
  });

  it('is nothing on which two only differ', () => {
    const found = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: [`The two sides ${words} on how many ships sailed after talks.`] },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: `${words} on how many ships sailed`, act: 'REJECT', actors: ['peru', 'chile'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome');
    };
    expect(found('cannot agree')).toEqual([]);
    expect(found('failed to agree')).toHaveLength(1);
  });

  it('is the deal of a later report, and not the collapse of an earlier one', () => {
    expect(outcome({ a: '2031-03-01', b: '2031-03-09' })).not.toContain('turned down');
    expect(outcome({ a: '2031-03-01', b: '2031-03-09' })).toContain('signed a deal');
    expect(outcome({ a: '2031-03-09', b: '2031-03-01' })).toContain('turned down');
  });

  it('may stand behind a few words that only say that there is news', () => {
    const long = 'The border, at which trucks had stood for weeks in the heat, is open.';
    expect(outcome({ a: '2031-03-01', b: '2031-03-09' }, long)).toBe('');
  });

  it('is no gesture that both refused', () => {
    const evidence = evidenceFor({
      documents: { a: ['Peru met Chile.', 'Neither would shake hands for the photographers.'] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [{ in: 'a', words: 'would shake hands', act: 'REJECT', actors: ['peru', 'chile'] }],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Outcome')).toEqual([]);
  });
});

it('takes the deal that a dispute between one and those without a name has reached for agreed', () => {
  const agreed = (opening: string) => {
    const evidence = evidenceFor({
      documents: { a: [`${opening} has reached a tentative deal.`] },
      entities: { norwind: { name: 'Norwind', standing: 'party' } },
      acts: [{ in: 'a', words: 'has reached a tentative deal', act: 'AGREE', actors: ['norwind'] }],
    });
    return isAgreed(evidence.acts[0]!, evidenceIndex(evidence, {}));
  };
  expect(agreed('The pay dispute between Norwind and its pilots, who had walked out,')).toBe(true);
  expect(agreed('Norwind, whose pilots had walked out,')).toBe(false);
});
