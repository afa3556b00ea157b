import { corrected } from './correct.ts';
import type { Filters, Pagefind } from './pagefind.ts';
import { type Query, queryOf } from './query.ts';
import { rankedPages } from './rank.ts';
import { oncePerSentence, type Result, resultsOn } from './results.ts';
import type { Variants } from './variants.ts';
import { answers, folded } from './words.ts';

/**
 * Answers a question from the index: the pages, best first, of which `results(from, to)` loads some, and what was
 * searched in place of a word the site does not have. Text in quotation marks must stand there as it is.
 */
export async function search(site: SearchedSite, text: string, options: SearchOptions = {}): Promise<Answer> {
  const asked = await attempt(site, text, options);
  const unseen = asked.query.slots.filter((_, index) => !asked.seen.has(index)).flatMap((slot) => slot.words);
  if (unseen.length === 0 || asked.query.phrase) return asked;
  const dictionary = await site.dictionary();
  const unknown = unseen.filter(
    (word) => !dictionary.some((known) => known[0] === word[0] && answers(known, word, true)),
  );
  if (unknown.length === 0) return asked;
  const replacements = options.literally ? new Map<string, string>() : replacementsFor(unknown, dictionary);
  const absent = new Set(unknown.filter((word) => !replacements.has(word)));
  if (replacements.size === 0) return attempt(site, text, options, absent);
  const instead = text
    .trim()
    .split(/\s+/)
    .map((word) => replaced(word, replacements))
    .join(' ');
  return { ...(await attempt(site, instead, options, absent)), instead };
}

/** Results are shown so many at a time. */
export const pageLength = 10;
/** Of so many pages the index offers, each is looked into before it counts as found; of more, the first few. */
const fewPages = 30;

const nothing: ReadonlySet<string> = new Set();

/** What is absent from the site is not looked for: the index would offer words that only begin alike. */
async function attempt(
  site: SearchedSite,
  text: string,
  { filters = {} }: SearchOptions,
  absent = nothing,
): Promise<Attempt> {
  const query = queryOf(text, site.variants);
  const slots = query.slots.map((slot) => ({
    ...slot,
    forms: slot.forms.filter((form) => !form.some((word) => absent.has(word))),
  }));
  const pages = await rankedPages(site.pagefind, { ...query, slots }, filters);
  const isFew = pages.length <= fewPages;
  const looked = await resultsOn(isFew ? pages : pages.slice(0, pageLength), query);
  const merged = oncePerSentence(looked);
  const results = async (from: number, to: number) =>
    isFew ? merged.slice(from, to) : oncePerSentence(await resultsOn(pages.slice(from, to), query));
  const isGuess = !isFew && looked.length > 0;
  const seen = new Set(looked.flatMap((result) => result.found));
  const whole = looked.some((result) => result.found.length === slots.length);
  const missing = slots.filter((_, index) => !whole && !looked[0]?.found.includes(index));
  return {
    query,
    count: isGuess ? pages.length : looked.length,
    isGuess,
    length: isGuess ? pages.length : merged.length,
    missing: missing.map((slot) => slot.words.join(' ')),
    instead: null,
    seen,
    results,
  };
}

/** Written as the reader wrote it: a capital stays one. */
function replaced(word: string, replacements: ReadonlyMap<string, string>): string {
  const replacement = replacements.get(folded(word));
  if (replacement === undefined) return word;
  return /^\p{Lu}/u.test(word) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** For each word the site does not have, the one it most likely stands for. */
function replacementsFor(words: readonly string[], dictionary: readonly string[]): Map<string, string> {
  const pairs = words.map((word) => [word, corrected(word, dictionary)] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null));
}

/** What the search needs of a site; the dictionary is asked for only when a word is not found. */
export interface SearchedSite {
  readonly pagefind: Pagefind;
  readonly variants: Variants;
  /** All words of the site in the form they are compared in, the most frequent first. */
  readonly dictionary: () => Promise<readonly string[]>;
}

export interface SearchOptions {
  readonly filters?: Filters;
  /** Do not put another word in place of one the site does not have. */
  readonly literally?: boolean;
}

export interface Answer {
  /** Pages found. */
  readonly count: number;
  /** Whether there are so many that not each was looked into: the number is then what the index offers. */
  readonly isGuess: boolean;
  /** How far `results` goes. */
  readonly length: number;
  /** What was asked for that no page holds together with the rest; [] where the first page holds everything. */
  readonly missing: readonly string[];
  /** The words searched in place of those typed; null where those typed were searched. */
  readonly instead: string | null;
  readonly results: (from: number, to: number) => Promise<Result[]>;
}

interface Attempt extends Answer {
  readonly query: Query;
  /** Which of the things asked for the best pages really hold. */
  readonly seen: ReadonlySet<number>;
}
