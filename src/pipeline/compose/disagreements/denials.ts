import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { listed } from '../lines/listed.ts';
import { partyOf } from '../party-of.ts';
import { reportsOf } from '../reports.ts';
import { contentStems } from '../sentences/content-stems.ts';
import { isQuestion } from '../sentences/is-question.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { speakersOf } from '../speakers.ts';
import { type Denial, denialIn } from './denial-in.ts';
import { type Rarity, rarityOf } from './rarity.ts';

/**
 * What is claimed and denied, each with the sentences that tell it, the claim first: "The guild says that the gates were shut"
 * before "The port denied this". A denial that tells by itself what it denies stands alone, unless somebody else's sentence
 * says the same in so many rare words. What both parties deny to each other comes first.
 */
export function denials(index: EvidenceIndex): readonly Denied[] {
  const found = [...index.sentencesOf.values()].flatMap((sentences) => deniedIn(sentences, index));
  if (found.length === 0) return [];
  const claims = claimsBySentence(found, index);
  return found
    .map(({ denial, claim: told }): Denied => {
      const claim = told ?? claims.get(denial.id) ?? null;
      return { claim, denial, weight: weightOf(denial, claim, index) };
    })
    .sort((a, b) => b.weight - a.weight);
}

// Each denial of a document; the claim where the sentence before tells it.
function deniedIn(sentences: readonly EvidenceSentence[], index: EvidenceIndex): Found[] {
  return sentences.flatMap((denial, place) => {
    if (index.headings.has(denial.id) || index.asked.has(denial.id)) return [];
    const kind = denialIn(shownWords(denial, index));
    if (kind === null) return [];
    const before = sentences[place - 1];
    const claim = before && isClaim(before, denial, kind, index) ? before : null;
    return kind !== 'whole' && claim === null ? [] : [{ denial, kind, claim }];
  });
}

// In the same paragraph, or the last of the one before. A denial that tells what it denies has its claim there only where
// somebody else is accused.
function isClaim(before: EvidenceSentence, denial: EvidenceSentence, kind: Denial, index: EvidenceIndex): boolean {
  if (index.headings.has(before.id) || denial.paragraph - before.paragraph > 1) return false;
  const words = shownWords(before, index);
  if (kind === 'answer') return !isQuestion(words) && (!index.asked.has(before.id) || ACCUSING.test(words));
  if (kind === 'retort') return ACCUSING.test(words);
  return ACCUSING.test(words) && !isOfOneVoice(before, denial, index);
}

// Of a denial that tells what it denies, the sentence of somebody else that claims it in the most words that few others have.
function claimsBySentence(found: readonly Found[], index: EvidenceIndex): Map<string, EvidenceSentence> {
  const rarity = rarityOf(index);
  const denying = new Set(found.map(({ denial }) => denial.id));
  const claiming = [...index.sentences.values()].filter(
    (one) =>
      !denying.has(one.id) && !index.headings.has(one.id) && !index.asked.has(one.id) && isToldBySomebody(one, index),
  );
  const byStem = new Map<string, EvidenceSentence[]>();
  for (const one of claiming)
    for (const stem of contentStems(shownWords(one, index))) if (rarity(stem) >= RARE) listed(byStem, stem).push(one);
  const claims = new Map<string, EvidenceSentence>();
  for (const { denial, kind } of found) {
    const claim = kind === 'whole' && !holdsBoth(denial, index) ? likest(denial, byStem, rarity, index) : null;
    if (claim) claims.set(denial.id, claim);
  }
  return claims;
}

// "The guild says that the sheds leak; the port denies this": who claims it is told with it.
function holdsBoth(denial: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(denial, index);
  return ACCUSING.test(words) || /; /.test(words);
}

function likest(
  denial: EvidenceSentence,
  byStem: ReadonlyMap<string, readonly EvidenceSentence[]>,
  rarity: Rarity,
  index: EvidenceIndex,
): EvidenceSentence | null {
  const shared = new Map<EvidenceSentence, { sum: number; count: number }>();
  for (const stem of contentStems(shownWords(denial, index)))
    for (const one of byStem.get(stem) ?? []) {
      const { sum, count } = shared.get(one) ?? { sum: 0, count: 0 };
      shared.set(one, { sum: sum + rarity(stem), count: count + 1 });
    }
  const [best] = [...shared]
    .filter(([one, { sum, count }]) => count >= FEWEST && sum >= ALIKE && !isOfOneVoice(one, denial, index))
    .sort(([, a], [, b]) => b.sum - a.sum);
  return best?.[0] ?? null;
}

function isToldBySomebody({ id }: EvidenceSentence, { statementsOver, actsIn }: EvidenceIndex): boolean {
  return statementsOver.has(id) || (actsIn.get(id) ?? []).some(({ act }) => act === 'ACCUSE');
}

function isOfOneVoice(claim: EvidenceSentence, denial: EvidenceSentence, index: EvidenceIndex): boolean {
  const denying = denyingIn(denial, index);
  return voicesOf(claim, index).some((id) => denying.includes(id));
}

// Those who turn something down in it, as far as an act tells; else all its voices: "rejects the claim of the guild".
function denyingIn(denial: EvidenceSentence, index: EvidenceIndex): string[] {
  const acts = (index.actsIn.get(denial.id) ?? []).filter(({ act }) => act === 'REJECT');
  const parties = acts.flatMap(({ actors }) => actors.map((one) => partyOf(one, index) ?? one));
  return parties.length > 0 ? parties : voicesOf(denial, index);
}

// The parties, or who has none, that say or do what a sentence tells.
function voicesOf({ id }: EvidenceSentence, index: EvidenceIndex): string[] {
  const speaking = (index.statementsOver.get(id) ?? []).flatMap(speakersOf);
  const acting = (index.actsIn.get(id) ?? []).flatMap(({ actors }) => actors);
  return [...new Set([...speaking, ...acting].map((one) => partyOf(one, index) ?? one))];
}

// Parties on both sides before one, and what several documents report.
function weightOf(denial: EvidenceSentence, claim: EvidenceSentence | null, index: EvidenceIndex): number {
  const isOfParty = (one: EvidenceSentence | null) =>
    one !== null && voicesOf(one, index).some((id) => index.parties.includes(id));
  return Number(isOfParty(denial)) + Number(isOfParty(claim)) + reportsOf(denial.id, index).length - 1;
}

/** Of words that few sentences share, at least these, and so much together. */
const FEWEST = 3;
const ALIKE = 9;
const ACCUSING =
  /\b(?:accus\p{L}+|alleg\p{L}+|blam\p{L}+|charg(?:es|ed|ing) (?!\d|[$€£])|reproach\p{L}+|claim(?:s|ed)? that|complain\p{L}+ that)(?!\p{L})/iu;
/** A stem that more than one sentence in twenty has finds too many. */
const RARE = 3;

interface Found {
  readonly denial: EvidenceSentence;
  readonly kind: Denial;
  readonly claim: EvidenceSentence | null;
}

export interface Denied {
  /** What tells it, where another sentence does. */
  readonly claim: EvidenceSentence | null;
  readonly denial: EvidenceSentence;
  readonly weight: number;
}
