import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isOfDeal, isOfSameDeal, isReturned } from './of-deal.ts';

const MADE = 'The harbour board and the pilots reached a deal on Monday night.';

describe('isOfDeal', () => {
  it.each([
    'The agreement brings 9 per cent in two steps and a new boat for each crew.',
    'The deal, which runs to 40 pages, commits the board to hire ten pilots.',
    'Under the accord, the locks will reopen on Friday.',
    'The settlement also caps overtime at six hours a week.',
  ])('tells what is in a deal that was made: %s', (sentence) => {
    expect(isDeal(MADE, sentence)).toBe(true);
    expect(isDeal('The harbour board and the pilots met on Monday night.', sentence)).toBe(false);
  });

  it.each([
    'The draft agreement brings 9 per cent in two steps.',
    'Under the 2015 accord, the locks were to reopen.',
    'The agreement would bring 9 per cent.',
    'The agreement of the crews brings hope.',
    'The board brings 9 per cent.',
  ])('takes no other paper, nor what one would bring: %s', (sentence) => {
    expect(isDeal(MADE, sentence)).toBe(false);
  });

  it('knows a deal by the title of its report', () => {
    expect(isDeal('Pilots and board sign truce', 'Under the truce, the locks will reopen.')).toBe(true);
    expect(isDeal('Pilots and board hope for truce', 'Under the truce, the locks will reopen.')).toBe(false);
  });

  it('takes no view of a deal', () => {
    const evidence = evidenceFor({
      documents: { a: [MADE, 'The deal ends a shame, said Ana Lind.'] },
      entities: { lind: { name: 'Ana Lind', type: 'person' } },
      statements: [{ in: 'a', content: 'The deal ends a shame', who: 'lind', speaker: 'Ana Lind' }],
    });
    expect(isOfDeal(evidence.sentences[1]!, evidenceIndex(evidence, {}))).toBe(false);
  });
});

it('takes what somebody is to admit by a deal for one of its terms, and what they admit of it for their word', () => {
  const isTerm = (words: string, cue: string) => {
    const evidence = evidenceFor({
      documents: { a: [MADE, `Under the deal, the pilots ${words} no guilt.`] },
      entities: { pilots: { name: 'pilots', standing: 'party' } },
      statements: [{ in: 'a', content: 'no guilt', who: 'pilots', cue }],
    });
    return isOfDeal(evidence.sentences[1]!, evidenceIndex(evidence, {}));
  };
  expect(isTerm('will pay a fine and admit', 'admit')).toBe(true);
  expect(isTerm('pay a fine and admitted', 'admitted')).toBe(false);
});

describe('isOfSameDeal', () => {
  const isSame = (before: string, who: string, modality: 'hypothetical' | null = null) => {
    const evidence = evidenceFor({
      documents: { a: [MADE, before, 'In return the pilots drop their claim.'] },
      entities: { pilots: { name: 'pilots', standing: 'party' }, mayor: { name: 'mayor' } },
      acts: [
        { in: 'a', words: 'drop their claim', act: 'CONCEDE', actors: [who], modality: modality ? [modality] : [] },
      ],
    });
    return isOfSameDeal(evidence.sentences[2]!, evidenceIndex(evidence, {}));
  };

  it('takes what is to be given in return by whoever says so, where a deal was made before', () => {
    const isGiven = (before: string, opening = 'In return, ') => {
      const evidence = evidenceFor({
        documents: { a: [before, `${opening}the pilots will drop their claim, Ana Lind said.`] },
        entities: { pilots: { name: 'pilots', standing: 'party' }, lind: { name: 'Ana Lind', type: 'person' } },
        statements: [{ in: 'a', content: 'the pilots will drop their claim', who: 'lind', speaker: 'Ana Lind' }],
        acts: [{ in: 'a', words: 'will drop their claim', act: 'AGREE', actors: ['pilots'], modality: ['future'] }],
      });
      return isOfSameDeal(evidence.sentences[1]!, evidenceIndex(evidence, {}));
    };
    expect(isGiven(MADE)).toBe(true);
    expect(isGiven(MADE, 'On Monday ')).toBe(false);
    expect(isGiven('The harbour board met the pilots.')).toBe(false);
  });

  it('takes what is given in return for what a deal brings by people of no name, and what a party promises not to do', () => {
    const same = (words: string, before = 'Under the accord, the locks will reopen.') => {
      const evidence = evidenceFor({
        documents: { a: [MADE, before, `${words}.`] },
        entities: { pilots: { name: 'pilots', standing: 'party' }, crews: { name: 'crews', type: 'group' } },
        acts: [
          {
            in: 'a',
            words: words.replace(/^.*? (?=will|promised)/, ''),
            act: 'AGREE',
            actors: [words.includes('crews') ? 'crews' : 'pilots'],
            modality: words.includes('will') ? ['future'] : [],
          },
        ],
      });
      return isOfSameDeal(evidence.sentences[2]!, evidenceIndex(evidence, {}));
    };
    expect(same('In return, crews will forgo a rise')).toBe(true);
    expect(same('In return, crews will forgo a rise', 'It rained in the harbour.')).toBe(false);
    expect(same('The pilots promised not to strike')).toBe(true);
    expect(same('The pilots promised they would not strike')).toBe(false);
  });

  it('takes what a party gives behind the sentence that tells what is in the deal', () => {
    expect(isSame('Under the accord, the locks will reopen.', 'pilots')).toBe(true);
    expect(isSame('It rained in the harbour.', 'pilots')).toBe(false);
  });

  it('takes nothing that somebody else gives, nor what one may give', () => {
    expect(isSame('Under the accord, the locks will reopen.', 'mayor')).toBe(false);
    expect(isSame('Under the accord, the locks will reopen.', 'pilots', 'hypothetical')).toBe(false);
  });
});

function isDeal(...sentences: string[]): boolean {
  const evidence = evidenceFor({ documents: { a: sentences }, entities: {} });
  return isOfDeal(evidence.sentences.at(-1)!, evidenceIndex(evidence, {}));
}

it('knows what one party gave for what another gave in return', () => {
  const agreed = (second: string) => {
    const evidence = evidenceFor({
      documents: { a: ['Norwind agreed to keep the depot until 2030.', second] },
      entities: { norwind: { name: 'Norwind', standing: 'party' }, guild: { name: 'Guild', standing: 'party' } },
      acts: [
        { in: 'a', words: 'agreed to keep the depot', act: 'AGREE', actors: ['norwind'] },
        { in: 'a', words: 'consented to new shifts', act: 'AGREE', actors: ['guild'] },
      ],
    });
    const index = evidenceIndex(evidence, {});
    return isReturned(index.sentencesOf.get('a')![0]!, index);
  };
  expect(agreed('In return, the Guild consented to new shifts.')).toBe(true);
  expect(agreed('Last year the Guild consented to new shifts.')).toBe(false);
});
