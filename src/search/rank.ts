import type { Filters, Hit, Pagefind } from './pagefind.ts';
import type { Query, Slot } from './query.ts';
import { shortestWindow } from './window.ts';

/**
 * The pages that hold what was asked, best first: those with everything, or where there are none, those that lack
 * least. What counts: how rare and how exact the words are (Pagefind's own score) and how close together they stand.
 */
export async function rankedPages(pagefind: Pagefind, query: Query, filters: Filters): Promise<RankedPage[]> {
  const hits = hitsOf(pagefind, filters);
  const pages = new Map<string, { readonly hit: Hit; readonly slots: Map<number, Places> }>();
  for (const [index, slot] of query.slots.entries()) {
    for (const [id, { hit, ...places }] of await placesOf(slot, hits)) {
      const page = pages.get(id) ?? { hit, slots: new Map<number, Places>() };
      page.slots.set(index, places);
      pages.set(id, page);
    }
  }
  const ranked = [...pages.values()].map((page) => rankedPage(page, query)).filter((page) => page.score > 0);
  const most = Math.max(0, ...ranked.map((page) => page.positions.size));
  const enough =
    most === query.slots.length ? most : Math.max(1, Math.min(most, Math.ceil(query.slots.length * leastShare)));
  return ranked
    .filter((page) => page.positions.size >= enough)
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
}

/** Of a question no page answers in full, a page must hold at least this share. */
const leastShare = 0.5;
/** A form that was not typed counts a little less than the one that was. */
const variantWeight = 0.9;
/** Words of one form may stand this many words further apart than side by side ("prisoners of the war"). */
const slack = 2;

/** One search a word, remembered. */
function hitsOf(pagefind: Pagefind, filters: Filters): (word: string) => Promise<ReadonlyMap<string, Hit>> {
  const known = new Map<string, Promise<ReadonlyMap<string, Hit>>>();
  return (word) => {
    const search =
      known.get(word) ??
      pagefind.search(word, { filters }).then(({ results }) => new Map(results.map((hit) => [hit.id, hit])));
    known.set(word, search);
    return search;
  };
}

async function placesOf(slot: Slot, hits: ReturnType<typeof hitsOf>): Promise<Map<string, Places & { hit: Hit }>> {
  const found = new Map<string, Places & { hit: Hit }>();
  for (const [order, form] of slot.forms.entries()) {
    const [first, ...rest] = await Promise.all(form.map(hits));
    for (const [id, hit] of first ?? []) {
      const places = placesInPage([hit, ...rest.map((others) => others.get(id))]);
      if (!places) continue;
      const score = places.score * (order === 0 ? 1 : variantWeight);
      const before = found.get(id);
      found.set(id, {
        hit,
        score: Math.max(score, before?.score ?? 0),
        positions: before ? ascending([...before.positions, ...places.positions]) : places.positions,
      });
    }
  }
  return found;
}

/** Where the words of one form stand on one page; null where one is missing or they are too far apart. */
function placesInPage(words: readonly (Hit | undefined)[]): Places | null {
  const present = words.filter((word) => word !== undefined);
  if (present.length < words.length) return null;
  const lists = present.map((word) => word.words);
  const score = Math.min(...present.map((word) => word.score));
  if (lists.length === 1) return { score, positions: lists[0]! };
  const reach = lists.length + slack;
  const positions = ascending(lists.flat()).filter((at) =>
    lists.every((list) => list.some((other) => Math.abs(other - at) < reach)),
  );
  return positions.length === 0 ? null : { score, positions };
}

function rankedPage(
  page: { readonly hit: Hit; readonly slots: ReadonlyMap<number, Places> },
  query: Query,
): RankedPage {
  const positions = new Map([...page.slots].map(([index, places]) => [index, places.positions]));
  const lists = [...positions.values()].filter((list) => list.length > 0);
  const words = [...page.slots.values()].reduce((sum, places) => sum + places.score, 0);
  const window = lists.length === 0 ? 1 : shortestWindow(lists).length;
  const together = lists.length / Math.max(window, lists.length);
  const apart = query.phrase && (window > lists.length || lists.length < query.slots.length);
  const share = page.slots.size / query.slots.length;
  return { hit: page.hit, positions, score: apart ? 0 : words * share * share * (1 + closeness * together) };
}

/** How much standing side by side adds to the words' own score. */
const closeness = 4;

const ascending = (positions: readonly number[]) => [...new Set(positions)].sort((a, b) => a - b);

interface Places {
  readonly score: number;
  readonly positions: readonly number[];
}

export interface RankedPage {
  readonly hit: Hit;
  /** Where each thing asked for stands, by its place in the query; those the page lacks are missing. */
  readonly positions: ReadonlyMap<number, readonly number[]>;
  readonly score: number;
}
