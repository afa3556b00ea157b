import bodiesData from '../../data/bodies.json' with { type: 'json' };
import legalForms from '../../data/legal-forms.json' with { type: 'json' };
import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { FIRM_ENDS } from '../../spelling/firm-ends.ts';
import { endsInForeignBody, isForeignBody } from '../../spelling/foreign-bodies.ts';
import { keyOf } from '../../spelling/key.ts';

const BODIES = new Set(nameWords.organisation);
const STARTS = new Set(nameWords.organisationStarts);
const WINGS: ReadonlySet<string> = new Set(bodiesData.wings);
const OF_STATES = /^(?:ministry|department|government|embassy|office|parliament|army)$/;
const LEGAL: ReadonlySet<string> = new Set(legalForms.atEnd);

/**
 * The keys of the parts of a body's name that stand for all of it where one body of a briefing has them: its first words
 * ("Tarn Hill" of "Tarn Hill Horizon"), a foreign word for what it is ("Sindicato"), or what stands behind that
 * ("Onda Larga" of "Associação Onda Larga"). The "Nordvik Rail Union" and the "Nordvik Rail Drivers" are others.
 */
export function partsOfName(name: string): string[] {
  const all = name.split(/\s+/);
  const words = LEGAL.has(keyOf(all.at(-1)!)) ? all.slice(0, -1) : all;
  if (words.length < 2 || !/^\p{Lu}/u.test(name)) return [];
  const first = keyOf(words[0]!);
  const isFirm = words.length < all.length && words.length === 2 && !isDictionaryWord(first);
  return [...(isFirm ? [first] : []), ...aroundKind(words), ...opensOf(words)];
}

// "Associação" and "Onda Larga" of "Associação Onda Larga".
function aroundKind([kind, ...own]: readonly string[]): string[] {
  if (!isKind(kind!)) return [];
  return own.length > 1 && areNames(own) ? [keyOf(kind!), keyOf(own.join(' '))] : [keyOf(kind!)];
}

function opensOf(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let length = 2; length < words.length; length += 1) {
    const rest = words.slice(length).map(keyOf);
    // "Red Dawn" of the "Red Dawn Party", a union's first trade of two.
    const isShort = (rest.length === 1 && rest[0] === 'party') || isMore(words, length);
    // The ministry of wool is not that of wool dyeing, nor a league its youth.
    const isOther = (words.slice(0, length).includes('of') && /^\p{Lu}/u.test(words[length]!)) || isWing(rest);
    if (
      isOther ||
      !/^\p{Lu}/u.test(words[length - 1]!) ||
      (!isShort && rest.some((word) => BODIES.has(word) || FIRM_ENDS.has(word))) ||
      // "Pilots' Guild" of the "Pilots' Guild of the Islands"; a "Rail Union" is not its drivers.
      (/[^s]s$/.test(rest.at(-1)!) && !(rest[0] === 'of' && rest[1] === 'the') && !isShort)
    )
      continue;
    // "Council of Tarnby": another town may have one, and another land a ministry.
    if (rest[0] === 'of' && (rest.length < 3 || OF_STATES.test(keyOf(words[0]!)))) continue;
    found.push(keyOf(words.slice(0, length).join(' ')));
  }
  return found;
}

// "Association of Machinists | and Harbour Workers": called by the first of its trades.
function isMore(words: readonly string[], length: number): boolean {
  return words[length] === 'and' && words[length - 2] === 'of' && /[^s]s$/.test(words[length - 1]!);
}

function isWing([only, more]: readonly string[]): boolean {
  return more === undefined && WINGS.has(only!);
}

function isKind(word: string): boolean {
  const key = keyOf(word);
  return !isDictionaryWord(key) && (STARTS.has(key) || isForeignBody(key) || endsInForeignBody(key));
}

function areNames(words: readonly string[]): boolean {
  return words.every((word) => /^\p{Lu}/u.test(word));
}
