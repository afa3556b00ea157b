import type { EvidenceDocument } from '#src/schema/evidence.ts';

/** A document in one line: its title, then its publisher and date, or that they are not stated. */
export function sourceLine({ title, publisher, author, published }: EvidenceDocument): string {
  const missing = [...(publisher === null ? ['publisher'] : []), ...(published === null ? ['date'] : [])];
  const stated = [title, author, publisher, published].filter((part) => part !== null);
  return [...stated, ...(missing.length > 0 ? [`${missing.join(' and ')} not stated`] : [])].join(', ');
}
