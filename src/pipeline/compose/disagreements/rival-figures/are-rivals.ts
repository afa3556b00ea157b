import counted from '../../../data/counted-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../../evidence-index.ts';
import type { Figure } from './figures-in.ts';

/**
 * True for two figures that may be of one thing and differ. Two counts of things that have each their own name are of two:
 * "1,150 members", "28,000 passengers". However far apart they are where words say that a share or sum is of the same.
 */
export function areRivals(first: Figure, second: Figure, isOfSame: boolean): boolean {
  if (!(first.kind === second.kind || isSumToo(first, second)) || first.value === second.value) return false;
  const [low, high] = [first.value, second.value].sort((a, b) => a - b);
  const isSaid = isOfSame && first.kind !== 'count';
  if (!isSaid && (low! < FEWEST || low! < NEAR * high!)) return false;
  if (first.kind === 'percentage' || first.unit === null) return true;
  return first.unit === second.unit || isUnnamed(second);
}

// "It would cost 18 million crowns. The port puts the figure at 31 million": of crowns, though it does not say so.
function isSumToo(first: Figure, second: Figure): boolean {
  return first.kind === 'money' && second.kind === 'count' && isUnnamed(second);
}

/** True for a count that its own words do not name, or only call a figure. */
export function isUnnamed({ unit }: Figure): boolean {
  return unit === null || UNNAMED.has(unit);
}

/** True where one voice gives both, as far as the evidence knows. */
export function isSameVoice(first: Figure, second: Figure, index: EvidenceIndex): boolean {
  const [own, other] = [first, second].map((figure) => {
    const over = (index.statementsOver.get(figure.sentence) ?? []).filter(
      ({ content }) => content.start <= figure.start && figure.end <= content.end,
    );
    const [nearest] = over.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
    return nearest === undefined ? null : (nearest.speakerEntity ?? nearest.unnamed);
  });
  return own !== null && own === other;
}

/** What a count is of, where its own words say no more. */
const UNNAMED: ReadonlySet<string> = new Set(counted.reckoned);
/** Smaller ones differ by chance. */
const FEWEST = 3;
/** The smaller over the larger. */
const NEAR = 0.25;
