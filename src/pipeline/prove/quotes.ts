import type { Problem } from '#src/schema/problem.ts';
import { blanks } from '../mdx/blanks.ts';
import { nodesIn } from '../mdx/notes.ts';
import { attributeOf, type Component, isComponent, readableText } from '../mdx/readable-text.ts';
import type { Line } from './lines.ts';
import { type ParsedPage, problemAt } from './page.ts';
import { type Sources, spanAt } from './sources.ts';

/** Gate 1, places: each quotation of a line stands in a sentence that a note of the same line holds. */
export function uncitedQuotes({ page, quotes, sentences }: Line): Problem[] {
  return quotes
    .filter(
      ({ document, start, end }) =>
        !sentences.some((one) => one.document === document.id && one.start < end && one.end > start),
    )
    .map(({ node, document, start, end }) =>
      problemAt(
        page,
        node,
        'quote-is-cited',
        `the quotation ${document.id}:${start}-${end} has no note in its line`,
        'put the reference to its sentence behind it',
      ),
    );
}

/** Gate 1, quotations: each `<Q at>` of the page holds exactly the words of the span it names. */
export function inexactQuotes(page: ParsedPage, sources: Sources): Problem[] {
  return nodesIn(page.tree)
    .filter((node) => isComponent(node, 'Q'))
    .flatMap((quote) => inexact(page, quote, sources));
}

function inexact(page: ParsedPage, quote: Component, sources: Sources): Problem[] {
  const at = attributeOf(quote, 'at');
  const span = spanAt(at, sources);
  if (typeof span === 'string')
    return [problemAt(page, quote, 'citation-resolves', span, 'name a document of this briefing and a span inside it')];
  const expected = blanks(span.document.text.slice(span.start, span.end));
  const actual = blanks(readableText(quote));
  if (actual === expected) return [];
  const message = `the quotation ${at} of ${span.document.file} says ${shown(actual)}; the document says ${shown(expected)}`;
  return [
    problemAt(
      page,
      quote,
      'quote-is-exact',
      message,
      'restore the document’s words, or name the span that holds these',
    ),
  ];
}

function shown(words: string): string {
  return words.length > 160 ? `“${words.slice(0, 160)}…”` : `“${words}”`;
}
