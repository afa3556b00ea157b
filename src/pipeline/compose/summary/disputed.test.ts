import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { disputeWeight, isOfDispute } from './disputed.ts';

function weight(sentence: string): number {
  const evidence = evidenceFor({
    documents: { a: [sentence] },
    entities: { peru: { name: 'Peru', standing: 'party' } },
    acts: [{ in: 'a', words: 'let them walk', act: 'REJECT', actors: ['peru'] }],
  });
  return disputeWeight(evidence.sentences[0]!, evidenceIndex(evidence, {}));
}

it('puts what somebody only calls out behind what is turned down in so many words', () => {
  expect(weight('“Then let them walk,” Peru replied.')).toBeLessThan(weight('Peru said no and let them walk.'));
  expect(weight('Peru said “no” and let them walk.')).toBe(weight('Peru said no and let them walk.'));
});

it('takes nothing for disputed for which somebody is sorry, but for what he turns down with it', () => {
  const disputed = (words: string, act: 'ACCUSE' | 'REJECT') => {
    const evidence = evidenceFor({
      documents: { a: [`Peru ${words}.`] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [{ in: 'a', words, act, actors: ['peru'], rule: 'regret' }],
    });
    return isOfDispute(evidence.sentences[0]!, evidenceIndex(evidence, {}));
  };
  expect(disputed('regrets the delay of the ferries', 'ACCUSE')).toBe(false);
  expect(disputed('regrets and rejects the delay', 'REJECT')).toBe(true);
});

it('takes what a release calls out for no dispute', () => {
  const disputed = (sentence: string) => {
    const evidence = evidenceFor({
      documents: { a: [sentence] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [{ in: 'a', words: sentence.slice(0, -1), act: 'REQUEST', actors: ['peru'] }],
    });
    return isOfDispute(evidence.sentences[0]!, evidenceIndex(evidence, {}));
  };
  expect(disputed('Let the facts of the ferry be known.')).toBe(false);
  expect(disputed('Peru invites Chile to sit down with it.')).toBe(false);
  expect(disputed('Peru demands the facts of the ferry.')).toBe(true);
});

it('takes who agrees to end what it did for no dispute', () => {
  const disputed = (act: 'AGREE' | 'REJECT') => {
    const evidence = evidenceFor({
      documents: { a: ['Peru spoke of the blockade of the port.'] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [{ in: 'a', words: 'spoke of the blockade', act, actors: ['peru'], stance: 'against' }],
    });
    return isOfDispute(evidence.sentences[0]!, evidenceIndex(evidence, {}));
  };
  expect(disputed('AGREE')).toBe(false);
  expect(disputed('REJECT')).toBe(true);
});

it('leaves to what is decided how a court that the sentence opens with rules, and to what is next what must be approved', () => {
  const disputed = (words: string) => {
    const evidence = evidenceFor({
      documents: { a: [`${words}.`] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [{ in: 'a', words, act: 'REJECT', actors: ['peru'] }],
    });
    return isOfDispute(evidence.sentences[0]!, evidenceIndex(evidence, {}));
  };
  expect(disputed('The labour court on Monday overturned the ban')).toBe(false);
  expect(disputed('Peru said that the court overturned the ban')).toBe(true);
  expect(disputed('The lease must be approved by the house')).toBe(false);
  expect(disputed('The lease must be dropped by the house')).toBe(true);
});

it('takes who criticises a deal that the parties made for disputed, whoever it is, and what else outsiders criticise for none', () => {
  const disputed = (what: string) => {
    const evidence = evidenceFor({
      documents: { a: ['Peru and Chile reached a deal.', `The guild criticised ${what}.`] },
      stated: { a: { published: '2025-06-03' } },
      entities: {
        peru: { name: 'Peru', standing: 'party' },
        chile: { name: 'Chile', standing: 'party' },
        guild: { name: 'The guild', standing: 'outside' },
      },
      acts: [
        { in: 'a', words: 'reached a deal', act: 'AGREE', actors: ['peru', 'chile'] },
        { in: 'a', words: `criticised ${what}`, act: 'ACCUSE', actors: ['guild'] },
      ],
    });
    return isOfDispute(evidence.sentences[1]!, evidenceIndex(evidence, {}));
  };
  expect(disputed('the deal')).toBe(true);
  expect(disputed('the weather')).toBe(false);
});
