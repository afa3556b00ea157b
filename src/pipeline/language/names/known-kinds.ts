import knownNames from '../../data/known-names.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';
import { CITIES } from '../../spelling/towns.ts';
import { nameKey, textOf, type Word } from './words.ts';

const KINDS = new Map<string, Kind[]>();
for (const form of knownNames.works) put(form, 'none');
for (const form of knownNames.bodies) put(form, 'organisation');
for (const form of knownNames.regions) put(form, 'place');

/**
 * What a name is in the news of the world ("Reuters", "Saxony", "Medicare"): 'none' for works, feasts, products; null where
 * unknown.
 */
export function knownKind(words: readonly Word[]): KnownKind | null {
  const kinds = KINDS.get(nameKey(words));
  if (!kinds) return null;
  const text = textOf(words);
  return kinds.find(({ exact }) => exact === null || exact === text)?.type ?? null;
}

/** True for a name that a city of some size bears; people and bodies may bear it too. */
export function isCity(words: readonly Word[]): boolean {
  return CITIES.has(nameKey(words));
}

// "IT" is not "It": letters alone stand as they are.
function put(form: string, type: KnownKind): void {
  const key = keyOf(form)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
  const own = KINDS.get(key) ?? [];
  own.push({ type, exact: /^[\p{Lu}\p{N}+.&-]{1,5}$/u.test(form) ? form : null });
  KINDS.set(key, own);
}

export type KnownKind = 'organisation' | 'place' | 'none';

interface Kind {
  readonly type: KnownKind;
  readonly exact: string | null;
}
