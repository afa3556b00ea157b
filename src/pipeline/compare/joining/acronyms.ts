import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { keyOf } from '../../spelling/key.ts';
import { ministryLetters } from '../../spelling/ministry-letters.ts';
import { areMixedLetters } from '../../spelling/mixed-letters.ts';
import { isOfLegalForm } from '../../wording/legal-forms.ts';
import type { Met } from './met.ts';
import type { Sets } from './sets.ts';

/**
 * Bodies that one document names in full and another by its acronym alone, or by the short name that the first gives it,
 * where that fits one of them. Sure is what a document introduces: "the Fair Trade Office (FTO)" makes one of both in the
 * documents that have them apart.
 */
export function acronymPairs(met: readonly Met[], sets: Sets): (readonly [number, number, boolean])[] {
  const byAcronym = new Map<string, number[]>();
  for (const [index, one] of met.entries()) {
    if (one.type === 'person' || one.code !== null || !isLong(one.name) || isAcronym(one.name)) continue;
    for (const acronym of acronymsOf(one)) {
      const own = byAcronym.get(acronym);
      if (own) own.push(index);
      else byAcronym.set(acronym, [index]);
    }
  }
  return met.flatMap((one, index): [number, number, boolean][] => {
    if (one.type === 'person' || one.code !== null || !isShort(one.name)) return [];
    const fitting = byAcronym.get(keyOf(one.name)) ?? [];
    const roots = rootsOf(fitting, sets);
    // "RTU", which one paper gives to a half of the "Rail and Tram Union's" name, is the whole one's.
    const spelt = roots.size > 1 ? fitting.filter((i) => initialsOf(met[i]!.name) === keyOf(one.name)) : [];
    if (rootsOf(spelt, sets).size === 1) return [[spelt[0]!, index, false]];
    const isStated = fitting.some((i) => statedBy(met[i]!).has(keyOf(one.name)) && met[i]!.document !== one.document);
    return roots.size === 1 ? [[fitting[0]!, index, isStated]] : [];
  });
}

function rootsOf(indexes: readonly number[], sets: Sets): ReadonlySet<number> {
  return new Set(indexes.map((i) => sets.root(i)));
}

// What the document itself introduces, the initials where there are three or more, and those of a ministry with its "of".
function acronymsOf(one: Met): Set<string> {
  const stated = [...statedBy(one), ...ministryLetters(one.name).map(keyOf)];
  const initials = initialsOf(one.name);
  return new Set(initials.length > 2 ? [...stated, initials] : stated);
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !isOfLegalForm(word.replace(',', '')))
    .map((word) => word[0])
    .join('')
    .toLowerCase();
}

/** The letters and short names, by their keys, that a document gives a body it also names in full. */
export function statedBy(one: Met): Set<string> {
  const parts = new Set(one.name.split(/[\s-]+/).map(keyOf));
  return new Set(
    one.forms
      .filter(isShort)
      .map(keyOf)
      .filter((form) => !parts.has(form)),
  );
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}&.+]{2,10}$/u.test(name) || /^\p{Lu}{2,5}-\p{Lu}{2,5}$/u.test(name);
}

// "NRF", and "Fetraquarn" for the "Federation of Quarn Loggers"
function isShort(name: string): boolean {
  return (
    isAcronym(name) || areMixedLetters(name) || (/^\p{Lu}\p{L}{3,}$/u.test(name) && !isDictionaryWord(keyOf(name)))
  );
}

/** True for a name of several words. */
export function isLong(name: string): boolean {
  return /\s|-/.test(name);
}
