import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';

function leadsOf(opening: string): number {
  const evidence = evidenceFor({ documents: { a: [opening, '- Peru closed the port.'] }, entities: {} });
  return evidenceIndex(evidence, {}).listLeads.size;
}

it('hangs the items of a list on the words that open it, and on none by which an editor opens any list', () => {
  expect(leadsOf('The Guild asks for:')).toBe(1);
  expect(leadsOf('What you need to know:')).toBe(0);
  expect(leadsOf('Key points:')).toBe(0);
});
