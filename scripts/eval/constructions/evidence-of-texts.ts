import { evidenceOf } from '#src/pipeline/evidence.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import type { Evidence } from '#src/schema/evidence.ts';

/** The evidence of a briefing of these texts, in files named "0.txt", "1.txt" and so on. */
export async function evidenceOfTexts(...texts: readonly string[]): Promise<Evidence> {
  const files = texts.map((text, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(text) }));
  const { documents, unread } = await readDocuments(files, {}, 'eval');
  return evidenceOf('eval', documents, {}, unread);
}

/** The names and other forms of an entity; "" where there is none. */
export function namesOf({ entities }: Evidence, id: string): string {
  const entity = entities.find((one) => one.id === id);
  return entity ? [entity.name, ...entity.aliases].join(', ') : '';
}
