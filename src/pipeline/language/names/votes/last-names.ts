import type { EntityType } from '#src/schema/evidence.ts';
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isFamilyFirst } from '../../../spelling/family-first.ts';
import { personParts } from '../../../spelling/person.ts';
import type { Keyed } from '../votes.ts';
import { nameKey, textOf, type Word } from '../words.ts';
import type { Votes } from './ballot.ts';

/**
 * The keys by which those may be called whose whole names the documents of a briefing have: "lind" of "Ana Lind", "lind vale"
 * of "Ana Lind-Vale", "yoon" of "Yoon Seung-jin", and the first names; and how many are.
 */
export function lastNamesIn(documents: readonly Typed[]): ReadonlyMap<string, number> {
  const told = new Map(
    documents.flatMap(({ pieces, types }) =>
      pieces.flatMap(({ key, words }) => (words.length > 1 && types.get(key) === 'person' ? [[key, words]] : [])),
    ),
  );
  // "A. Lind" and "Ana Lind" are one.
  const bearers = Map.groupBy(
    [...told.values()].flatMap((words) => lastNamesOf(words).map((name) => ({ name, initial: words[0]!.key[0] }))),
    ({ name }) => name,
  );
  return new Map([...bearers].map(([name, all]) => [name, new Set(all.map(({ initial }) => initial)).size]));
}

/** True for a name of one word that nothing shows to be a body or a place: what another document shows of it counts. */
export function isUntold(key: string, { form, around }: Told): boolean {
  if (key.includes(' ') || form.organisation > UNKNOWN || around.organisation > 0) return false;
  return Math.max(form.place, around.place, form.none, around.none) <= 0;
}

/** The same for a transcript's label, whose capitals tell nothing: what is known as a body or a place is one all the same. */
export function isUntoldLabel({ form, around }: Told): boolean {
  return around.organisation <= 0 && around.place <= 0 && Math.max(form.organisation, form.place) < KNOWN;
}

function lastNamesOf(words: readonly Word[]): string[] {
  const double = words.slice(words.findLastIndex(({ gap }, i) => i > 0 && gap !== '-'));
  const [first] = words;
  // "Ana" of a letter that calls nobody by the last name.
  const isFirst = first!.text.length > 2 && first!.capital && !isDictionaryWord(first!.key);
  return [
    words.at(-1)!.key,
    ...(double.length < words.length ? [nameKey(double)] : []),
    ...(isFirst || isFamilyFirst(personParts(textOf(words))) ? [first!.key] : []),
  ];
}

/** What a form that says nothing counts for a body. */
const UNKNOWN = 1.5;
const KNOWN = 50;

interface Typed {
  readonly pieces: readonly Keyed[];
  readonly types: ReadonlyMap<string, EntityType | 'none'>;
}

interface Told {
  readonly form: Votes;
  readonly around: Votes;
}
