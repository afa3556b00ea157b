import { expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

it('shows an answer without the letter before it', () => {
  const evidence = evidenceFor({
    documents: { a: ['Peru met Ana Lind at the port.', 'A: We reject the map of the bay.'] },
    entities: { peru: { name: 'Peru', standing: 'party' } },
    statements: [{ in: 'a', content: 'We reject the map of the bay.', who: 'peru', rule: 'turn' }],
    acts: [{ in: 'a', words: 'reject the map of the bay', act: 'REJECT', actors: ['peru'], statement: 'st1' }],
  });
  expect(lines(composePages(evidence, {})[0]!, 'Disputed')).toEqual([
    'Peru: We reject the map of the bay. 1 of 1 source',
  ]);
});
