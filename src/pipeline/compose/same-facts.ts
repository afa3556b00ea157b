import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from './index.ts';
import { listed } from './listed.ts';

/**
 * Facts that are the same fact: of one kind and value, and joined by what they stand in: sentences that report the same, or
 * one issue and unit. "Two days" in two reports of two matters are two facts; so are two Fridays that nothing resolves.
 */
export function sameFacts(facts: readonly Fact[], index: EvidenceIndex): Fact[][] {
  const valued = Map.groupBy(facts, ({ kind, value, text, document }) =>
    JSON.stringify([kind, value ?? [document, text.toLowerCase()]]),
  );
  return [...valued.values()].flatMap((alike) => (alike.length === 1 ? [alike] : connected(alike, index)));
}

// Groups grow as facts share a tie; a fact with ties to two groups makes them one.
function connected(facts: readonly Fact[], index: EvidenceIndex): Fact[][] {
  const home = new Map<string, number>();
  const parent: number[] = facts.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const [place, fact] of facts.entries())
    for (const tie of tiesOf(fact, index)) {
      const first = home.get(tie);
      if (first === undefined) home.set(tie, place);
      else parent[Math.max(root(first), root(place))] = Math.min(root(first), root(place));
    }
  const groups = new Map<string, Fact[]>();
  for (const [place, fact] of facts.entries()) listed(groups, String(root(place))).push(fact);
  return [...groups.values()];
}

// A report may part in two sentences what another tells in one, so the sentences beside it count too.
function tiesOf({ document, sentence, issue, kind, unit }: Fact, index: EvidenceIndex): string[] {
  const number = Number(sentence.slice(document.length + 1));
  const near = [number - 1, number, number + 1].map((one) => `${document}.${one}`);
  const clusters = near
    .flatMap((id) => index.clustersOf.get(id) ?? [])
    .map(({ id }) => `cluster ${id} ${kind === 'count' ? '' : unit}`);
  return [
    `sentence ${sentence}`,
    ...clusters,
    ...(issue !== null && kind !== 'date' ? [`issue ${issue} ${unit?.split(' ', 1)[0]}`] : []),
  ];
}
