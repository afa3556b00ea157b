import type { Paragraph } from 'mdast';
import type { Evidence } from '#src/schema/evidence.ts';
import { pageTree } from './page-tree.ts';

/**
 * What a briefing counts of itself, each with the word for that many: "1", "document". Of parties as many as the page of
 * parties lists, `parties` being its body; what there is none of is left out.
 */
export function keyNumbers({ documents, sentences, statements }: Evidence, parties: string | null): KeyNumber[] {
  const cited = sentences.filter(({ use }) => use === 'cited').length;
  return [
    numberOf(documents.length, 'document', 'documents'),
    { value: `${cited} of ${sentences.length}`, label: sentences.length === 1 ? 'sentence cited' : 'sentences cited' },
    numberOf(parties === null ? 0 : partiesListed(parties), 'party', 'parties'),
    numberOf(statements.length, 'statement', 'statements'),
  ].filter(({ value }) => value !== '0');
}

function numberOf(number: number, one: string, many: string): KeyNumber {
  return { value: `${number}`, label: number === 1 ? one : many };
}

// The rows of its first table, and whoever the page has no room for: "3 more parties in the index".
function partiesListed(body: string): number {
  const { children } = pageTree(body);
  const table = children.find((node) => node.type === 'table');
  const more = children.flatMap((node) => (node.type === 'paragraph' ? moreIn(node) : []));
  return (table ? table.children.length - 1 : 0) + (more[0] ?? 0);
}

function moreIn({ children: [tally, words] }: Paragraph): number[] {
  if (tally?.type !== 'mdxJsxTextElement' || words?.type !== 'text' || !words.value.startsWith(' more ')) return [];
  const [number] = tally.children;
  return number?.type === 'text' ? [Number(number.value)] : [];
}

interface KeyNumber {
  readonly value: string;
  readonly label: string;
}
