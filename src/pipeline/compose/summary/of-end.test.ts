import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isOfEnd } from './of-end.ts';

describe('isOfEnd', () => {
  it.each([
    'The strike that had shut the locks for eight days was over.',
    'The pilots strike that by all accounts cost the harbour a fortune in the weeks before the vote has ended.',
    'Talks between the pilots and the harbour board broke down on Monday.',
    'A week-long blockade of the northern locks has ended.',
    'The conference, which was to close on Friday, ended without a text.',
    'Pilots at Norwind have called off the four-day strike planned from Friday after both sides accepted a plan.',
    'The crews called off their strike on Sunday.',
    'Crews at Norwind will return to work on Monday after a vote, ending a strike that lasted four weeks.',
    'Growers in the valley began lifting their road blockades after the state gave in.',
    'The crews ended their strike on Sunday.',
    'Norwind and Velm have called off their planned £2bn merger after a ruling.',
    'The Trade Board (TB) has formally blocked the proposed takeover of Norwind by Velm.',
  ])('tells that what the parties were at is over: %s', (sentence) => {
    expect(isEnd(sentence)).toBe(true);
    expect(isEnd('The locks are old.', 'So are the boats.', 'A ferry waited.', sentence)).toBe(false);
  });

  it.each([
    'The strike would have ended on Friday.',
    'The last strike ended in a week.',
    'The board met a day after the talks broke down.',
    'The strike will not be over before Friday.',
    'The talks had ended by then.',
    'The war-ended port is silent.',
    'The crews would have called off the strike.',
    'The board said the crews had called off the strike.',
    'Nobody called off the strike.',
    'Crews at Norwind would return to work on Monday if they were paid, ending a strike.',
    'Crews at Norwind will return to work on Monday after a holiday.',
    'The crews called off the dance.',
    'The crews that ended their strike met on Sunday.',
    'The crews began their strike on Sunday.',
    'The Trade Board has not blocked the proposed takeover.',
    'The Trade Board has blocked the road to the takeover.',
  ])('takes nothing else for it: %s', (sentence) => {
    expect(isEnd(sentence)).toBe(false);
  });

  it('takes the word of a party for what it called off itself, and of nobody else', () => {
    const text = 'The crews have called off their strike, the Guild said.';
    const said = (standing: 'party' | null) => {
      const evidence = evidenceFor({
        documents: { a: [text] },
        entities: { guild: { name: 'Guild', type: 'organisation', party: 'guild', standing } },
        statements: [
          {
            in: 'a',
            content: 'The crews have called off their strike',
            who: 'guild',
            speaker: 'the Guild',
            cue: 'said',
          },
        ],
      });
      return isOfEnd(evidence.sentences[0]!, evidenceIndex(evidence, {}));
    };
    expect(said('party')).toBe(true);
    expect(said(null)).toBe(false);
  });

  it('takes no word of somebody for it', () => {
    const evidence = evidenceFor({
      documents: { a: ['The strike is over, said Ana Lind.'] },
      entities: { lind: { name: 'Ana Lind', type: 'person' } },
      statements: [{ in: 'a', content: 'The strike is over', who: 'lind', speaker: 'Ana Lind' }],
    });
    expect(isOfEnd(evidence.sentences[0]!, evidenceIndex(evidence, {}))).toBe(false);
  });

  it('lets somebody promise something behind it', () => {
    const evidence = evidenceFor({
      documents: { a: ['The crews ended their strike after the port agreed to pay more.'] },
      entities: { port: { name: 'the port' } },
      statements: [{ in: 'a', content: 'to pay more', who: 'port', cue: 'agreed' }],
    });
    expect(isOfEnd(evidence.sentences[0]!, evidenceIndex(evidence, {}))).toBe(true);
  });
});

function isEnd(...sentences: string[]): boolean {
  const evidence = evidenceFor({ documents: { a: sentences }, entities: {} });
  return isOfEnd(evidence.sentences.at(-1)!, evidenceIndex(evidence, {}));
}
