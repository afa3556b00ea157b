import type { Fact } from '#src/schema/evidence.ts';
import { numberOf, sentenceId } from '#src/schema/sentence-id.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { joinedByTies } from './joined-by-ties.ts';
import { voteTally } from './vote-tally.ts';

/**
 * Facts that are the same fact: of one kind and value, and joined by what they stand in: sentences that report the same, or
 * one issue and unit. "Two days" in two reports of two matters are two facts; so are two Fridays that nothing resolves, and
 * the 93 in favour of two votes.
 */
export function sameFacts(facts: readonly Fact[], index: EvidenceIndex): Fact[][] {
  const valued = Map.groupBy(facts, (fact) => {
    const { kind, value, text, document } = fact;
    return JSON.stringify([kind, value ?? [document, text.toLowerCase()], voteTally(fact, index)?.result]);
  });
  return [...valued.values()].flatMap((alike) => joinedByTies(alike, (fact) => tiesOf(fact, index)));
}

// A report may part in two sentences what another tells in one, so the sentences beside it count too.
function tiesOf({ document, sentence, issue, kind, unit }: Fact, index: EvidenceIndex): string[] {
  const number = numberOf(sentence);
  const near = [number - 1, number, number + 1].map((one) => sentenceId(document, one));
  const clusters = near
    .flatMap((id) => index.clustersOf.get(id) ?? [])
    .map(({ id }) => `cluster ${id} ${kind === 'count' ? '' : unit}`);
  return [
    `sentence ${sentence}`,
    ...clusters,
    ...(issue !== null && kind !== 'date' ? [`issue ${issue} ${unit?.split(' ', 1)[0]}`] : []),
  ];
}
