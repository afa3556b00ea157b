import type { Span } from '#src/schema/evidence.ts';
import type { Claim } from '../claim.ts';
import { isSaid } from '../claims.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ClaimGroup } from '../groups.ts';
import { shownPieces } from '../statement/pieces.ts';

/**
 * The groups without those whose words another one of them shows already, all of them or nearly: of "two people say Peru has
 * offered X" and "Peru offers X" the one that tells a position stays. What a party's position is known by stays too.
 */
export function withoutTold(groups: readonly ClaimGroup[], index: EvidenceIndex): ClaimGroup[] {
  const near = Map.groupBy(
    groups.flatMap((group) => [...new Set(group.lead.sentences)].map((sentence) => ({ sentence, group }))),
    ({ sentence }) => sentence,
  );
  return groups.filter((group) => {
    const others = group.lead.sentences.flatMap((id) => near.get(id) ?? []).map((one) => one.group);
    return !others.some((other) => other !== group && isCoveredBy(group.lead, other.lead, index));
  });
}

function isCoveredBy(claim: Claim, by: Claim, index: EvidenceIndex): boolean {
  if (claim.document !== by.document || outranks(claim, by)) return false;
  const isPosition = claim.stances.length > 0 || (claim.by === null && claim.act !== 'STATE');
  if (isPosition && claim.parties.some((party) => !by.parties.includes(party))) return false;
  const [own, other] = [shownPieces(claim, index), shownPieces(by, index)];
  const shared = sum(own.flatMap((a) => other.map((b) => overlap(a, b))));
  const lengths = [sum(own.map(length)), sum(other.map(length))];
  if (shared < COVERED * Math.min(...lengths)) return false;
  // "They must refuse, she said, and warned of pickets": what the same party says inside its own words it says once.
  if (lengths[0]! <= lengths[1]! && isSame(claim.parties, by.parties) && claim.parties.length > 0) return true;
  return shared >= MUCH_THE_SAME * Math.max(...lengths);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

// A position tells more than a saying, who says it themselves more than who tells it of them.
function outranks(a: Claim, b: Claim): boolean {
  const weight = (claim: Claim) =>
    (claim.stances.length > 0 ? POINTS.stance : 0) +
    (claim.act !== 'STATE' ? POINTS.deed : 0) +
    (isSaid(claim) ? POINTS.said : 0);
  return weight(a) > weight(b) || (weight(a) === weight(b) && a.id < b.id);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function length({ start, end }: Span): number {
  return end - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The share of the shorter claim’s words that stand in the other: it tells nothing of its own. */
const COVERED = 0.9;
/** The share of the longer one’s that the two have in common: they differ by a few words. */
const MUCH_THE_SAME = 0.6;

/** Each outweighs those behind it together. */
const POINTS = { stance: 4, deed: 2, said: 1 };
