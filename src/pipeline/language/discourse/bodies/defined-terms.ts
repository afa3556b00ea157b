import type { Core } from '../../phrases/phrase-core.ts';
import type { Scene } from '../../phrases/scene.ts';
import { termsBehind } from '../../phrases/terms-behind.ts';

/**
 * What a document says it will call somebody from then on, in small letters: “company” of “Norwind Forge Limited (the
 * “Company”)”, “fund” of “Norwind Capital (“Norwind” or the “Fund”)”; none that it says of two.
 */
export function definedTerms({ text, mentions }: Scene): ReadonlyMap<string, string> {
  const terms = new Map<string, string | null>();
  for (const { entity, end } of mentions) {
    for (const term of termsBehind(text, end)) {
      const key = text.slice(term.start, term.end).toLowerCase();
      terms.set(key, terms.has(key) && terms.get(key) !== entity ? null : entity);
    }
  }
  return new Map([...terms].flatMap(([term, entity]) => (entity === null ? [] : [[term, entity] as const])));
}

/** Whom “the Company” means where the document has said so; null for other phrases. */
export function definedAt(
  { scene: { tokens }, defined }: { readonly scene: Scene; readonly defined: ReadonlyMap<string, string> },
  { from, head }: Core,
): string | null {
  if (defined.size === 0 || head !== from + 1 || tokens[from]!.lower !== 'the') return null;
  return /^\p{Lu}/u.test(tokens[head]!.text) ? (defined.get(tokens[head]!.lower) ?? null) : null;
}
