import type { EvidenceDocument } from '#src/schema/evidence.ts';
import type { Briefing } from '../briefings.ts';
import { documentName } from '../document-name.ts';

/**
 * The sources in the words of the Citation Style Language 1.0.2, for reference managers. A source is a "document", whose
 * kind nobody states, with what it states of itself and no more; its hash tells the file.
 */
export function referencesOf({ id, documents }: Briefing): Reference[] {
  return [...documents.values()].map((document) => ({
    id: `${id}-${document.label}`,
    type: 'document',
    title: documentName(document),
    language: document.language,
    ...(document.author === null ? {} : { author: [{ literal: document.author }] }),
    ...(document.publisher === null ? {} : { publisher: document.publisher }),
    ...(document.published === null ? {} : { issued: { 'date-parts': [dayOf(document.published)] } }),
    ...(document.url === null ? {} : { URL: document.url }),
    note: noteOf(document),
  }));
}

// "2026-03-02T10:00Z": CSL has days, and no hours.
function dayOf(published: string): number[] {
  return published.slice(0, 10).split('-').map(Number);
}

function noteOf({ licence, sha256 }: EvidenceDocument): string {
  return `${licence === null ? '' : `Licence: ${licence}. `}SHA-256: ${sha256}`;
}

/** A CSL item. */
export interface Reference {
  readonly id: string;
  readonly type: 'document';
  readonly title: string;
  readonly language: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note: string;
}
