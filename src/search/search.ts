import { corrected } from './correct.ts';
import type { Filters, Fragment, Pagefind } from './pagefind.ts';
import { type Passage, passagesOf, sentenceOf } from './passages.ts';
import { type Query, queryOf } from './query.ts';
import { type RankedPage, rankedPages } from './rank.ts';
import type { Variants } from './variants.ts';
import { answers, folded, wordsIn } from './words.ts';

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

/** How many of the best pages are looked into before they are shown; results come in pages of as many. */
export const pageLength = 10;

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
  const results = async (from: number, to: number) => resultsOf(pages.slice(from, to), query);
  const best = await results(0, pageLength);
  const seen = new Set(best.flatMap((result) => result.passages.flatMap((passage) => passage.found)));
  const whole = best.some((result) => result.found.length === slots.length);
  const missing = whole
    ? []
    : slots.filter((_, index) => !best[0]?.found.includes(index)).map((slot) => slot.words.join(' '));
  return { query, count: best.length === 0 ? 0 : pages.length, missing, instead: null, seen, results };
}

/**
 * Loaded pages: first those that really hold more of what was asked, of these one whose title it is, then those that
 * hold it in one place. Pages that show one and the same sentence are one result.
 */
async function resultsOf(pages: readonly RankedPage[], query: Query): Promise<Result[]> {
  const loaded = await Promise.all(pages.map(async (page) => resultOf(await page.hit.data(), page, query)));
  const found = loaded.filter((result) => result.passages.length > 0);
  const title = query.words.join(' ');
  const merit = (result: Result) => [
    result.found.length,
    Number(wordsIn(result.title).join(' ') === title),
    result.passages[0]!.found.length,
  ];
  return oncePerSentence(found.sort((a, b) => compared(merit(b), merit(a))));
}

function compared(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - other[index]!).find((difference) => difference !== 0) ?? 0;
}

/** Of the places that show one sentence, the one in its source. */
function oncePerSentence(results: readonly Result[]): Result[] {
  const groups = Map.groupBy(results, evidenceOf);
  return [...groups.values()].map((group) => {
    const [first, ...others] = group.toSorted((a, b) => Number(isSource(b)) - Number(isSource(a))) as [
      Result,
      ...Result[],
    ];
    return {
      ...first,
      also: others.map(({ url, title, passages: [best] }) => ({ url: addressOf(url, best!), title })),
    };
  });
}

/** The briefing and sentence that a result's best passage rests on; a result that rests on none stands for itself. */
function evidenceOf({ url, passages }: Result): string {
  const sentence = sentenceOf(passages[0]!);
  return sentence === null ? url : `/${url.split('/')[1]}/ ${sentence}`;
}

const isSource = ({ url }: Result) => /\/sources\/[^/]+\/$/.test(url);

/** Where a passage of a page is. */
export const addressOf = (url: string, { id }: Passage) => (id === null ? url : `${url}#${id}`);

function resultOf(fragment: Fragment, page: RankedPage, query: Query): Result {
  const passages = passagesOf(fragment, page.positions, query);
  const found = [...new Set(passages.flatMap((passage) => passage.found))];
  return { url: fragment.url, title: fragment.meta['title'] ?? '', meta: fragment.meta, passages, found, also: [] };
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

/** One page of the site. */
export interface Result {
  /** Its address, without an anchor. */
  readonly url: string;
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Best first; at least one. */
  readonly passages: readonly Passage[];
  /** Which of the things asked for the page holds. */
  readonly found: readonly number[];
  /** Other pages on which its best passage stands too. */
  readonly also: readonly { readonly url: string; readonly title: string }[];
}
