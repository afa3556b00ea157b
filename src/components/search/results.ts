import type { Passage } from '#src/search/passages.ts';
import { addressOf, type Result } from '#src/search/results.ts';
import { type Answer, pageLength } from '#src/search/search.ts';
import { element } from './element.ts';
import { excerpt, inQuotes, pagesOf } from './wording.ts';

/** What the search page says above its results: how many, what was searched instead, what no page has. */
export function summaryOf(asked: string, answer: Answer, literal: string): Node[] {
  const { count, instead, missing } = answer;
  const words = inQuotes(instead ?? asked);
  const lines = [
    element('p', {}, count === 0 ? `Nothing found for ${words}.` : `${words} found on ${pagesOf(answer)}.`),
  ];
  if (instead !== null) {
    lines.push(
      element(
        'p',
        {},
        `No page has all words of ${inQuotes(asked)}. `,
        element('a', { href: literal }, `Search for ${inQuotes(asked)} all the same`),
      ),
    );
  }
  if (count > 0 && missing.length > 0) {
    lines.push(
      element('p', {}, `No page holds everything; left out here: ${missing.map((word) => `“${word}”`).join(', ')}.`),
    );
  }
  return lines;
}

/** Two other passages of a page at most stand below its best. */
const MORE = 2;

/** One result as an item of the list of results. */
export function resultItem(result: Result): HTMLElement {
  const [best, ...others] = result.passages as [Passage, ...Passage[]];
  const where = [result.meta['kind'], result.meta['briefing']].filter(Boolean).join(' · ');
  const more = others.filter((other) => other.found.length === best.found.length).slice(0, MORE);
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: addressOf(result.url, best) }, result.title)),
    element('p', { class: 'search-place' }, where),
    ...[best, ...more].map((passage) => passageLine(result, passage)),
    ...(result.also.length === 0 ? [] : [alsoOn(result)]),
  );
}

function alsoOn({ also }: Result): HTMLElement {
  const links = also.flatMap(({ url, title }, index) => [
    index === 0 ? 'Also on ' : ', ',
    element('a', { href: url }, title),
  ]);
  return element('p', { class: 'search-place' }, ...links);
}

function passageLine(result: Result, passage: Passage): HTMLElement {
  const link = element('a', { href: addressOf(result.url, passage) }, passage.title);
  const label = passage.title === '' ? [] : [element('span', { class: 'search-label' }, link), ' '];
  return element('p', { class: 'search-excerpt' }, ...label, ...excerpt(passage.excerpt));
}

/** Links to the pages of results before and after one; nothing where all are on it. */
export function turnOf(page: number, count: number, addressOfPage: (page: number) => string): Node[] {
  const last = Math.ceil(count / pageLength);
  if (last < 2) return [];
  const previous = page > 1 ? [element('a', { rel: 'prev', href: addressOfPage(page - 1) }, 'Previous results')] : [];
  const next = page < last ? [element('a', { rel: 'next', href: addressOfPage(page + 1) }, 'More results')] : [];
  return [...previous, element('span', {}, `Page ${page} of ${last}`), ...next];
}
