import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isResignation, isResignedSince } from './resigned.ts';

const index = (before: string, told: string, days: readonly [string, string] = ['2027-05-03', '2027-05-20']) =>
  evidenceIndex(
    evidenceFor({
      documents: { a: [before], b: [told] },
      stated: { a: { published: days[0] }, b: { published: days[1] } },
      entities: { lind: { name: 'Ana Lind', type: 'person' }, vik: { name: 'Jon Vik', type: 'person' } },
      acts: told.includes('resigned')
        ? [
            {
              in: 'b',
              words: 'resigned',
              act: 'RETREAT',
              rule: 'resign',
              actors: [told.startsWith('Ana') ? 'lind' : 'vik'],
            },
          ]
        : [],
    }),
    {},
  );

it('overtakes who is asked to resign, or would not, and no other', () => {
  const isGone = (before: string, told = 'Ana Lind resigned at noon.', days?: readonly [string, string]) => {
    const found = index(before, told, days);
    return isResignedSince(found.sentencesOf.get('a')![0]!, found);
  };
  expect(isGone('Two members called for Ana Lind to resign.')).toBe(true);
  expect(isGone('Ana Lind would not step down.')).toBe(true);
  expect(isGone('Ana Lind would not sell the pier.')).toBe(false);
  expect(isGone('Two members called for Ana Lind to resign.', 'Jon Vik resigned at noon.')).toBe(false);
  expect(isGone('Ana Lind would not step down.', 'Ana Lind resigned at noon.', ['2027-05-20', '2027-05-03'])).toBe(
    false,
  );
});

it('is told where somebody was asked for it', () => {
  const isTold = (before: string) => {
    const found = index(before, 'Ana Lind resigned at noon.');
    return isResignation(found.sentencesOf.get('b')![0]!, found);
  };
  expect(isTold('Two members called for Ana Lind to resign.')).toBe(true);
  expect(isTold('Two members called for Ana Lind to dance.')).toBe(false);
});
