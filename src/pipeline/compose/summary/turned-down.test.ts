import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isTurnedDown } from './turned-down.ts';

function turnedDown(refusing: string, words: string, days: readonly [string, string] = ['2031-05-06', '2031-05-08']) {
  const evidence = evidenceFor({
    documents: { a: ['The board has offered 4 percent.'], b: [`It ${words} in a ballot.`] },
    stated: { a: { published: days[0] }, b: { published: days[1] } },
    entities: { board: { name: 'Board', standing: 'party' }, guild: { name: 'Guild', standing: 'party' } },
    acts: [
      { in: 'a', words: 'has offered 4 percent', act: 'AGREE', rule: 'offer', actors: ['board'] },
      { in: 'b', words, act: 'REJECT', actors: [refusing] },
    ],
  });
  return isTurnedDown(evidence.sentences[0]!, evidenceIndex(evidence, {}));
}

it('knows an offer that the other side has turned down since', () => {
  expect(turnedDown('guild', 'rejected the pay offer')).toBe(true);
});

it('knows an offer for open that came after the refusal of another, by who made it, or where a ban was refused', () => {
  expect(turnedDown('guild', 'rejected the pay offer', ['2031-05-08', '2031-05-06'])).toBe(false);
  expect(turnedDown('board', 'rejected the pay offer')).toBe(false);
  expect(turnedDown('guild', 'rejected the ban')).toBe(false);
});
