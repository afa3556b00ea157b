import type { Inline, StatementBlock } from './blocks.ts';
import type { Claim } from './claim.ts';
import { isSaid } from './claims.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import type { ClaimGroup } from './groups.ts';
import { actorsOf, reportersOf } from './lines/actors.ts';
import { cites, strong, tally, words } from './lines/inlines.ts';
import { textOf } from './sentences/words-at.ts';
import { deedWords } from './statement/deed-words.ts';
import { claimWords, differing, shownPieces } from './statement/pieces.ts';

/** A group of claims as one statement: who, what they do, how many report it, then the words of each source. */
export function statementBlock(group: ClaimGroup, index: EvidenceIndex): StatementBlock {
  const { lead } = group;
  const shown = wordings(group.claims, index);
  const rest = group.claims.filter((claim) => !shown.includes(claim)).slice(0, MOST_CITES);
  const done = [words(' '), strong(words(doneBy(lead, index)))];
  const who = [...actorsOf(lead, index), ...done, ...reportersOf(lead, index), words(' ')];
  return {
    type: 'statement',
    id: lead.id,
    party: lead.parties[0] ?? null,
    act: lead.act,
    lead: [...who, tally(group, index), ...(shown.length > 1 ? [words(' · wording differs')] : [])],
    quotes: shown.map((claim, place): Inline[] => [
      ...claimWords(claim, who, index),
      ...(place === shown.length - 1 ? cites(rest.flatMap(({ sentences }) => sentences)) : []),
    ]),
  };
}

/** What those who make a claim do by it, in plain words, as of one or of several: "rejects", "ask". */
export function doneBy(claim: Claim, index: EvidenceIndex): string {
  const several = isPlural((isSaid(claim) ? claim.by?.unnamed : claim.unnamed) ?? '');
  const actors = several || isGroup(claim, index) ? 2 : Math.max(claim.parties.length, claim.actors.length);
  return deedWords(claim, actors, index);
}

// "Pilots", "Conductors at Meridian Rail": one group, many people; whoever speaks for them is one.
function isGroup({ parties, actors }: Claim, index: EvidenceIndex): boolean {
  if (actors.length === 1 && index.entities.get(actors[0]!)?.type === 'person') return false;
  const [only, ...others] = parties.length > 0 ? parties : actors;
  const entity = index.entities.get(only ?? '');
  return others.length === 0 && entity?.type === 'group' && isPlural(entity.name);
}

// "negotiators", "two officials familiar with the talks", "both sides"; the noun before what hangs on it counts, so "its
// envoy to the talks" is one.
function isPlural(description: string): boolean {
  if (
    /^(?:(?:about|around|some|nearly|almost|over|more than|up to|at least) )?(?:both|two|three|four|five|several|some|many|few|[\d,.]+)\b/i.test(
      description,
    )
  )
    return true;
  const [head = ''] = description.split(
    /,| (?:in|of|from|at|with|who|whose|which|that|whom|close|familiar|near|to|for|on|by)\b/i,
  );
  return /(?:[^s]s|\bpeople|\bpolice|men)$/i.test(head.trim());
}

// Another wording is shown where words are quoted, for there it matters; retold words and equal ones are cited alone, and so
// are those by which another document tells another deed: the verb at the head is not theirs.
function wordings(claims: readonly Claim[], index: EvidenceIndex): Claim[] {
  const [lead, ...others] = claims;
  const seen = new Set([plain(lead!, index)]);
  const quoted = others.filter((claim) => {
    if (!(isQuoted(claim) || isMarked(claim, index)) || seen.has(plain(claim, index))) return false;
    if (claim.act !== lead!.act && claim.act !== 'STATE') return false;
    seen.add(plain(claim, index));
    return true;
  });
  return [lead!, ...quoted.slice(0, MOST_WORDINGS - 1)];
}

function isQuoted(claim: Claim): boolean {
  return isSaid(claim) && claim.by?.kind !== 'indirect';
}

function isMarked(claim: Claim, index: EvidenceIndex): boolean {
  return shownPieces(claim, index).some((piece) => differing(claim, piece, index).length > 0);
}

function plain(claim: Claim, index: EvidenceIndex): string {
  const text = textOf(claim.document, index);
  const pieces = shownPieces(claim, index).map(({ start, end }) => text.slice(start, end));
  return pieces
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Of other documents, below the one that leads. */
const MOST_WORDINGS = 3;
/** The tally beside them counts the rest. */
const MOST_CITES = 4;
