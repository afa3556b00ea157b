import type { Entity, Span } from '#src/schema/evidence.ts';
import { formKey } from '#src/schema/form.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { cites, joined, quote } from '../lines/inlines.ts';
import { wordsAt } from '../sentences/words-at.ts';

/** Where each entity is first written in each of its forms, and in which sentences it is named: one pass over the mentions. */
export function formsOf(index: EvidenceIndex): Forms {
  const forms = new Map<string, Map<string, Form>>();
  const sentences = new Map<string, string[]>();
  const aliases = new Map(index.evidence.entities.map((one) => [one.id, new Set([one.name, ...one.aliases])]));
  for (const { id: sentence, document } of index.sentences.values())
    for (const { entity, start, end } of index.mentionsIn.get(sentence) ?? []) {
      const words = wordsAt({ document, start, end }, index);
      if (!aliases.get(entity)?.has(words)) continue;
      const found = forms.get(entity) ?? new Map<string, Form>();
      const key = formKey(words);
      const known = found.get(key);
      // "Leck" rather than the "LECK" of a transcript.
      if (!known || (isLoud(known, index) && words !== words.toUpperCase()))
        found.set(key, { document, start, end, sentence });
      forms.set(entity, found);
      const named = sentences.get(entity) ?? [];
      if (named.at(-1) !== sentence) named.push(sentence);
      sentences.set(entity, named);
    }
  return { forms, sentences };
}

function isLoud({ document, start, end }: Form, index: EvidenceIndex): boolean {
  const words = wordsAt({ document, start, end }, index);
  return words === words.toUpperCase();
}

/** The entity as the sources write it, each spelling with the sentence it is first met in. */
export function spellings(entity: string, { forms }: Forms, index: EvidenceIndex): Inline[] {
  const found = [...(forms.get(entity)?.values() ?? [])].slice(0, MOST_FORMS);
  return joined(
    found.map(({ document, start, end, sentence }) => [quote(document, { start, end }, index), ...cites([sentence])]),
    ', ',
  );
}

/** The role as a source words it in a sentence that names the person; nothing where none does. */
export function stated(role: string, { id }: Entity, { sentences }: Forms, index: EvidenceIndex): Inline[] {
  for (const sentence of sentences.get(id)?.slice(0, MOST_SEARCHED) ?? []) {
    const span = within(role, sentence, index);
    if (span) return [quote(span.document, span, index), ...cites([sentence])];
  }
  return [];
}

function within(role: string, sentence: string, index: EvidenceIndex): (Span & { document: string }) | null {
  const found = index.sentences.get(sentence);
  if (!found) return null;
  const text = wordsAt(found, index);
  const at = text.indexOf(role);
  if (at < 0) return null;
  return { document: found.document, start: found.start + at, end: found.start + at + role.length };
}

/** Spellings shown of one entity. */
const MOST_FORMS = 5;
/** Sentences that name a person in which his role is looked for: it is told of early or not at all. */
const MOST_SEARCHED = 20;

export interface Forms {
  /** By entity, then by the words in small letters. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, Form>>;
  /** By entity, in reading order. */
  readonly sentences: ReadonlyMap<string, readonly string[]>;
}

interface Form extends Span {
  readonly document: string;
  readonly sentence: string;
}
