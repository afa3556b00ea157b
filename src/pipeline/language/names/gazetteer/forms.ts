import type { EntityType } from '#src/schema/evidence.ts';
import { keyOf } from '../../../spelling/key.ts';

/** Enters a form under its first word, the longest first. */
export function addForm(index: Index, form: string, entry: Listed): void {
  // "US" is not "us", and "Ill." is Illinois only with its full stop.
  const exact = /^[\p{Lu}\p{N}.+-]{1,5}$/u.test(form) || /^\S+\.$/.test(form);
  // A text's words are read without their "'s": "People's Republic".
  const keys = keyOf(form.replaceAll("'s ", ' '))
    .split(/[\s-]+/)
    .filter(Boolean);
  const first = keys[0];
  if (first === undefined) return;
  const row = { keys, exact: exact ? withoutDots(form) : null, owns: form.includes("'s "), entry };
  const list = index.get(first) ?? [];
  if (list.some((other) => other.keys.join(' ') === keys.join(' ') && other.exact === row.exact)) return;
  list.push(row);
  list.sort((a, b) => b.keys.length - a.keys.length);
  index.set(first, list);
}

// "U.S.", and "U.S" of a careless writer, as "US", but "Fla." with its one full stop.
function withoutDots(form: string): string {
  return /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(form) ? form.replaceAll('.', '') : form;
}

/** What the longest listed form that begins at a word stands for. */
export function longestAt(index: Index, words: readonly Readable[], at: number): Found | null {
  for (const row of index.get(words[at]?.key ?? '') ?? []) {
    if (row.exact !== null && withoutDots(words[at]!.text) !== row.exact) continue;
    const joint = row.owns ? OWNED : BESIDE;
    if (row.keys.every((key, i) => words[at + i]?.key === key && (i === 0 || joint.test(words[at + i]!.gap))))
      return isOfWaters(row.entry, words[at + row.keys.length]) || isOfRegion(row, words[at + row.keys.length])
        ? null
        : { ...row.entry, length: row.keys.length };
  }
  return null;
}

// "Indian Ocean" is no India's.
function isOfWaters({ use }: Listed, next: Readable | undefined): boolean {
  return use === 'demonym' && next?.gap === ' ' && /^(?:Ocean|Sea)$/.test(next.text);
}

// "The West African nation", "Western Balkans": of a part of the world that a direction names.
function isOfRegion({ keys, entry }: { keys: readonly string[]; entry: Listed }, next: Readable | undefined): boolean {
  const isDirection = entry.type === 'group' && keys.length === 1 && /^west(?:ern)?$/.test(keys[0]!);
  return isDirection && next !== undefined && /^[ -]$/.test(next.gap) && REGION.test(next.text);
}

const REGION = /^(?:Africans?|Asians?|Indians?|Indies|Balkans?|Bank|Europeans?|Germans?|Sahara|Pacific|Mediterranean)$/;
const BESIDE = /^[ \t\n-]{1,2}$|^$/;
const OWNED = /^(?:['’]s)?[ \t\n-]{1,2}$|^$/;

/** What a form stands for. `party` is the id of the entity it belongs to. */
export interface Entry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly code: string | null;
  readonly party: string | null;
  readonly role: string | null;
}

export interface Listed extends Entry {
  readonly use: Use;
}

export interface Found extends Listed {
  /** In words. */
  readonly length: number;
}

export type Use = 'name' | 'demonym' | 'seat' | 'capital' | 'known';
export type Readable = { readonly key: string; readonly text: string; readonly gap: string };
/** Forms by their first word. */
export type Index = Map<
  string,
  { readonly keys: readonly string[]; readonly exact: string | null; readonly owns: boolean; readonly entry: Listed }[]
>;
