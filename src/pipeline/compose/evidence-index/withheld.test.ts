import { expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

function disputed(words: string): string[] {
  const lead = ['Peru met Chile.', 'Chile met Peru.'];
  const evidence = evidenceFor({
    documents: { a: [...lead, `Peru ${words}.`] },
    entities: { peru: { name: 'Peru', standing: 'party' } },
    acts: [
      ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
      { in: 'a', words, act: 'REJECT', actors: ['peru'], stance: 'against' },
    ],
  });
  return lines(composePages(evidence, {})[0]!, 'Disputed');
}

it.each([
  'declined to comment on the harbour dues',
  'refused to say how much the ferry would cost',
  'repeatedly refused to name the buyer of the mill',
  'declines to discuss the bridge tolls',
])('what is kept back is no dispute: %s', (words) => expect(disputed(words)).toEqual([]));

it.each([
  'refused to discuss the harbour dues at all',
  'declined to sign the ferry contract',
  'refused to give up the mill',
])('what is turned down is one: %s', (words) => expect(disputed(words)).toHaveLength(1));
