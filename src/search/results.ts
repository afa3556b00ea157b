import type { Fragment } from './pagefind.ts';
import { type Passage, passagesOf, sentenceOf } from './passages.ts';
import type { Query } from './query.ts';
import type { RankedPage } from './rank.ts';
import { wordsIn } from './words.ts';

/**
 * The pages, loaded, that really hold something of what was asked: first those that hold more of it, of these one whose
 * title it is, then those that hold it in one place.
 */
export async function resultsOn(pages: readonly RankedPage[], query: Query): Promise<Result[]> {
  const loaded = await Promise.all(pages.map(async (page) => resultOf(await page.hit.data(), page, query)));
  const found = loaded.filter((result) => result.passages.length > 0);
  const title = query.words.join(' ');
  const merit = (result: Result) => [
    result.found.length,
    Number(wordsIn(result.title).join(' ') === title),
    result.passages[0]!.found.length,
  ];
  return found.sort((a, b) => compared(merit(b), merit(a)));
}

function compared(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - other[index]!).find((difference) => difference !== 0) ?? 0;
}

/** Makes one result of those whose best passage is one and the same sentence: the one in its source stands for all. */
export function oncePerSentence(results: readonly Result[]): Result[] {
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
