import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { readText } from '../sentences/read-text.ts';
import { sentenceLine } from './line.ts';

it('says who "she" is where all that is done in a sentence is one’s, and not where another does something in it', () => {
  const line = (sentence: string, acts: NonNullable<Parameters<typeof evidenceFor>[0]['acts']>) => {
    const evidence = evidenceFor({
      documents: { a: [sentence] },
      entities: { lind: { name: 'Ana Lind', type: 'person' }, quarn: { name: 'Ben Quarn', type: 'person' } },
      acts,
    });
    const index = evidenceIndex(evidence, {});
    return readText(sentenceLine(index.sentencesOf.get('a')![0]!, index));
  };
  const signed = { in: 'a', words: 'signed it', act: 'AGREE' as const, actors: ['lind'] };
  expect(line('On Sunday she signed it.', [signed])).toMatch(/^Ana Lind — On Sunday/);
  const left = { in: 'a', words: 'left', act: 'REJECT' as const, actors: ['quarn'] };
  expect(line('On Sunday she signed it and left.', [signed, left])).toMatch(/^On Sunday/);
});

it('says which "the company" is that a line opens with, where it does what the words tell', () => {
  const line = (sentence: string, actors: string[]) => {
    const evidence = evidenceFor({
      documents: { a: ['Norwind is an airline.', sentence] },
      entities: {
        norwind: { name: 'Norwind' },
        quarn: { name: 'Ben Quarn', type: 'person' },
      },
      acts: [{ in: 'a', words: 'will fly again', act: 'AGREE', actors }],
    });
    const [known] = evidence.mentions;
    const start = evidence.documents[0]!.text.search(/the company/i);
    const mentions = [...evidence.mentions, { ...known!, start, end: start + 'the company'.length }];
    const index = evidenceIndex({ ...evidence, mentions }, {});
    return readText(sentenceLine(index.sentencesOf.get('a')![1]!, index));
  };
  expect(line('The company will fly again.', ['norwind'])).toMatch(/^Norwind — The company/);
  expect(line('The company will fly again.', ['quarn'])).toMatch(/^The company/);
  expect(line('The company, Norwind, will fly again.', ['norwind'])).toMatch(/^The company/);
  expect(line('On Monday the company will fly again.', ['norwind'])).toMatch(/^On Monday/);
});
