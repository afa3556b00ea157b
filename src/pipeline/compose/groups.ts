import { contentWords, likeness } from '../wording/likeness.ts';
import type { Claim } from './claim.ts';
import { POSITION_ACTS } from './claims/position-acts.ts';
import { isSaid } from './claims.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { type Corroboration, corroborationOf } from './lines/corroboration.ts';
import { textOf } from './sentences/words-at.ts';
import { needsItsSentence, shownPieces } from './statement/pieces.ts';

/**
 * Claims with those of other documents that report the same of the same speakers, the best reported first: pinned ones,
 * then by independent reports, documents, named speakers, place in the documents.
 */
export function groupsOf(claims: readonly Claim[], index: EvidenceIndex): ClaimGroup[] {
  const byCluster = new Map<string, Claim[][]>();
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const clusters = index.clustersOf.get(claim.sentence) ?? [];
    const near = clusters.flatMap(({ id }) => byCluster.get(id) ?? []);
    const home = near.find((group) => tellsSame(group, claim, index));
    const group = home ?? [];
    group.push(claim);
    if (home) continue;
    groups.push(group);
    // Found by the clusters of its first claim alone: what is like a later one need not be like it, and would be counted
    // as one more report of it.
    for (const { id } of clusters) byCluster.set(id, [...(byCluster.get(id) ?? []), group]);
  }
  return ranked(
    groups.map((group) => groupOf(group, index)),
    index,
  );
}

// The claim that says most leads: one with a stance, said rather than told, quoted rather than retold.
function groupOf(claims: readonly Claim[], index: EvidenceIndex): ClaimGroup {
  const weight = (claim: Claim) =>
    (claim.stance !== null ? POINTS.stance : 0) +
    (POSITION_ACTS.has(claim.act) ? POINTS.position : 0) +
    (isSaid(claim) ? POINTS.said : 0) +
    (claim.by && claim.by.kind !== 'indirect' ? POINTS.quoted : 0) +
    (needsItsSentence(claim, index) ? 0 : POINTS.alone);
  const [lead, ...others] = [...claims].sort((a, b) => weight(b) - weight(a));
  const first = claims[0]!;
  return {
    // The first one is always cited, whichever leads.
    claims: [lead!, ...(lead === first ? [] : [first]), ...others.filter((claim) => claim !== first)],
    lead: lead!,
    ...corroborationOf(
      claims.flatMap(({ sentences }) => sentences),
      index,
    ),
  };
}

// One claim a document; speakers are never merged, and a claim told by a source joins one that is said only as the same act.
function tellsSame(group: readonly Claim[], claim: Claim, index: EvidenceIndex): boolean {
  const [first] = group;
  if (!first || group.some(({ document }) => document === claim.document) || !sameVoice(first, claim)) return false;
  if (!sameFigures(figuresIn(first, index), figuresIn(claim, index))) return false;
  return (
    likeness(contentOfClaim(first, index), contentOfClaim(claim, index)) >= ALIKE ||
    (first.act === claim.act && claim.act !== 'STATE')
  );
}

// Two reports with other numbers agree on nothing.
function sameFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((figure) => b.has(figure));
}

function figuresIn(claim: Claim, index: EvidenceIndex): Set<string> {
  const text = textOf(claim.document, index);
  const shown = shownPieces(claim, index).map(({ start, end }) => text.slice(start, end));
  return new Set(shown.flatMap((words) => words.match(/\d[\d.,]*(?<=\d)/g) ?? []));
}

// "He had spoken by phone with Trump", said, and "Zelensky held a phone call with Trump", told, report one deed of one.
function sameVoice(a: Claim, b: Claim): boolean {
  if (isSaid(a) && isSaid(b)) return voice(a) === voice(b);
  if (isSaid(a) !== isSaid(b) && a.actors.length > 0 && voice(a) === voice(b))
    return a.acts.some((act) => act !== 'STATE' && b.acts.includes(act));
  return a.act === b.act && a.act !== 'STATE' && [...a.parties].sort().join() === [...b.parties].sort().join();
}

function voice({ actors, by, unnamed }: Claim): string {
  return actors.length > 0 ? [...actors].sort().join() : (by?.unnamed ?? unnamed ?? '').toLowerCase();
}

function contentOfClaim({ document, pieces }: Claim, index: EvidenceIndex): ReadonlySet<string> {
  const text = textOf(document, index);
  return contentWords(pieces.map(({ start, end }) => text.slice(start, end)).join(' '));
}

function ranked(groups: readonly ClaimGroup[], index: EvidenceIndex): ClaimGroup[] {
  const pinned = new Map((index.settings.pin ?? []).map((id, place) => [id, place]));
  const pin = ({ claims }: ClaimGroup) => Math.min(...claims.map(({ id }) => pinned.get(id) ?? Infinity));
  const order = (group: ClaimGroup) => [
    Math.min(pin(group), 1e9),
    -group.independent,
    -group.documents,
    group.lead.actors.length > 0 ? 0 : 1,
    group.lead.act === 'STATE' ? 1 : 0,
    index.rank.get(group.lead.sentence) ?? 0,
  ];
  const keyed = groups.map((group) => ({ group, key: order(group) }));
  return keyed.sort((a, b) => lexical(a.key, b.key)).map(({ group }) => group);
}

function lexical(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const difference = value - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What makes a claim lead its group: a stance outweighs a position, and that who says it himself. */
const POINTS = { stance: 4, position: 2, said: 1, quoted: 1, alone: 0.5 };
/** Likeness of their words from which two claims of one voice tell the same. */
const ALIKE = 0.2;

export interface ClaimGroup extends Corroboration {
  readonly claims: readonly Claim[];
  readonly lead: Claim;
}
