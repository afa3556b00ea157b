import type { Problem } from '#src/schema/problem.ts';
import type { Line } from './lines.ts';
import { problemAt } from './page.ts';
import { type Sources, sameness } from './sources.ts';

/**
 * Gate 2, counts: "2 of 3 sources" counts all documents of the briefing, at least those the line cites, and at most those
 * that the evidence finds to report the same.
 */
export function wrongTallies(line: Line, sources: Sources): Problem[] {
  const total = sources.documents.size;
  const cited = new Set(line.sentences.map(({ document }) => document));
  return line.tallies.flatMap(({ node, value }) => {
    const match = /^(\d+) of (\d+) sources?(?:, (\d+) independent)?$/.exec(value);
    if (!match) return [];
    const [count, of, independent] = [Number(match[1]), Number(match[2]), Number(match[3] ?? match[1])];
    const most = reporting(line, sources).size;
    if (of === total && count >= cited.size && count <= Math.max(most, cited.size) && independent <= count) return [];
    const message = `“${value}” does not count right: the line cites ${cited.size} of ${total}, and the evidence finds ${most} that report the same`;
    return [problemAt(line.page, node, 'count-is-computed', message, 'count the sources that the evidence finds')];
  });
}

function reporting({ sentences }: Line, { clustersOf, factsIn, factsLike, sentences: known }: Sources): Set<string> {
  const same = sentences.flatMap(({ id }) => (clustersOf.get(id) ?? []).flatMap((cluster) => cluster.sentences));
  const values = new Set(sentences.flatMap(({ id }) => (factsIn.get(id) ?? []).map(sameness)));
  const valued = [...values].flatMap((value) => (factsLike.get(value) ?? []).map(({ document }) => document));
  const told = same.flatMap((id) => known.get(id)?.document ?? []);
  return new Set([...sentences.map(({ document }) => document), ...told, ...valued]);
}
