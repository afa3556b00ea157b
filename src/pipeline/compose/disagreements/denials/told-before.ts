import type { EvidenceSentence } from '#src/schema/evidence.ts';
import counted from '../../../data/counted-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../../evidence-index.ts';
import { partiesOf, partyOf } from '../../party-of.ts';
import { isQuestion } from '../../sentences/is-question.ts';
import { shownWords } from '../../sentences/shown-sentence.ts';
import { broughtBefore } from '../brought-before.ts';
import { deedStems } from '../deed-stems.ts';
import type { Denial } from '../denial-in.ts';
import { deniedStems } from '../denied-stems.ts';
import { denyingIn, isOfOneVoice, voicesOf } from '../voices.ts';
import { ACCUSING } from './accusing.ts';

/**
 * The sentence before a denial, or shortly before it, that claims what is denied; null where none does. Of a sentence that is no
 * denial by its words, `kind` null, the one that it contradicts.
 */
export function claimBefore(
  sentences: readonly EvidenceSentence[],
  place: number,
  kind: Denial | null,
  index: EvidenceIndex,
): EvidenceSentence | null {
  const denial = sentences[place]!;
  const before = sentences[place - 1];
  const last = (most: number) => sentences.slice(Math.max(0, place - most), place);
  if (kind === null) return before && contradicts(denial, before, index) ? before : null;
  if (kind === 'figures') {
    const reckoned = last(FIGURES_WITHIN).findLast((one) => isReckoning(one, index));
    return reckoned && !isOfOneVoice(reckoned, denial, index) ? reckoned : null;
  }
  const accusing =
    kind === 'answer'
      ? (broughtBefore(sentences, place, index) ?? accusationBefore(sentences, place, index))
      : undefined;
  if (accusing) return accusing;
  if (before && isClaim(before, denial, kind, index)) return before;
  return kind === 'retort' ? criticismBefore(last(CRITICISM_WITHIN), denial, index) : null;
}

// "The true number is likely to be twice as high" gives a figure without one.
function isReckoning(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (index.headings.has(sentence.id)) return false;
  const isGiven = (index.factsIn.get(sentence.id) ?? []).some(({ kind }) => RECKONED.has(kind));
  return isGiven || MANIFOLD.test(shownWords(sentence, index));
}

// "The minister said that the front had fired at the bridge. The front said it had not fired a shot": whoever is accused right
// before tells in some of the same words that it did not.
function contradicts(denial: EvidenceSentence, before: EvidenceSentence, index: EvidenceIndex): boolean {
  if (index.headings.has(before.id) || denial.paragraph - before.paragraph > 1) return false;
  const words = shownWords(denial, index);
  if (!UNDONE.test(words) || !index.statementsOver.has(denial.id)) return false;
  const denying = voicesOf(denial, index);
  const accused = (index.actsIn.get(before.id) ?? []).filter(({ act }) => act === 'ACCUSE');
  const isTheirs = accused.some(({ recipients, actors }) => {
    const of = (ids: readonly string[]) => ids.some((id) => denying.includes(partyOf(id, index) ?? id));
    return of(recipients) && !of(actors);
  });
  if (!isTheirs) return false;
  const told = deedStems(shownWords(before, index));
  return [...deedStems(words)].some((stem) => told.has(stem));
}

// "The club called the fee a gift. “They gave in,” its head said. The mayor rejected that": what somebody else finds fault with
// right before, where nothing is asked or offered.
function criticismBefore(
  sentences: readonly EvidenceSentence[],
  denial: EvidenceSentence,
  index: EvidenceIndex,
): EvidenceSentence | null {
  const acts = ({ id }: EvidenceSentence) => index.actsIn.get(id) ?? [];
  const isNear = ({ id, paragraph }: EvidenceSentence) =>
    !index.headings.has(id) && !index.asked.has(id) && denial.paragraph - paragraph < 2;
  const near = sentences.filter(isNear);
  if (near.length === 0 || near.some((one) => acts(one).some(({ act }) => OFFERING.has(act)))) return null;
  const isCritical = (one: EvidenceSentence) =>
    index.statementsOver.has(one.id) &&
    acts(one).some(({ act }) => act === 'ACCUSE' || act === 'REJECT') &&
    !isOfOneVoice(one, denial, index);
  return near.findLast(isCritical) ?? null;
}

// In the same paragraph, or the last of the one before. A denial that tells what it denies has its claim there only where
// somebody else is accused.
function isClaim(before: EvidenceSentence, denial: EvidenceSentence, kind: Denial, index: EvidenceIndex): boolean {
  if (index.headings.has(before.id) || denial.paragraph - before.paragraph > 1) return false;
  const words = shownWords(before, index);
  if (kind === 'answer') return !isQuestion(words) && (!index.asked.has(before.id) || ACCUSING.test(words));
  if (kind === 'retort') return ACCUSING.test(words);
  return (ACCUSING.test(words) || isOfSameDeed(before, denial, index)) && !isOfOneVoice(before, denial, index);
}

// "The guild accused the port of theft. “We want our rope,” it said. The port rejected the accusation": what is called one
// stands before what else was said with it. Where it accuses who denies it, others may have been quoted, or have asked for
// something, between the two.
function accusationBefore(sentences: readonly EvidenceSentence[], place: number, index: EvidenceIndex) {
  const denial = sentences[place]!;
  if (!OF_ACCUSATION.test(shownWords(denial, index))) return;
  const near = sentences.slice(Math.max(0, place - ACCUSED_WITHIN), place);
  const at = near.findLastIndex((one) => !index.headings.has(one.id) && ACCUSING.test(shownWords(one, index)));
  const first = near[at];
  const between = near.slice(at + 1);
  if (!first || between.length === 0 || !isOneRun([...near.slice(at), denial])) return;
  if (isOfOneVoice(first, denial, index)) return;
  const voices = voicesOf(first, index);
  const isGoingOn = (one: EvidenceSentence) => voicesOf(one, index).some((voice) => voices.includes(voice));
  const isOfThem = isAccused(first, denial, index);
  return between.every((one) => isGoingOn(one) || (isOfThem && isQuotedOrAsked(one, index))) ? first : undefined;
}

// None more than a paragraph behind the one before it.
function isOneRun(sentences: readonly EvidenceSentence[]): boolean {
  return sentences.every(({ paragraph }, i) => i === 0 || paragraph - sentences[i - 1]!.paragraph < 2);
}

function isAccused(accusing: EvidenceSentence, denial: EvidenceSentence, index: EvidenceIndex): boolean {
  const denying = denyingIn(denial, index);
  const accused = (index.actsIn.get(accusing.id) ?? []).filter(({ act }) => act === 'ACCUSE');
  return accused.some(({ recipients }) => [...partiesOf(recipients, index)].some((id) => denying.includes(id)));
}

function isQuotedOrAsked({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  const isQuoted = (index.statementsOver.get(id) ?? []).some(({ kind }) => kind === 'direct');
  return isQuoted || (index.actsIn.get(id) ?? []).some(({ act }) => act === 'REQUEST');
}

// "She said that the crew had been beaten. The port denied that anybody had been beaten": most of the deed that is denied.
function isOfSameDeed(before: EvidenceSentence, denial: EvidenceSentence, index: EvidenceIndex): boolean {
  if (!index.statementsOver.has(before.id)) return false;
  const own = deniedStems(shownWords(denial, index));
  const told = deedStems(shownWords(before, index));
  const shared = own.filter((stem) => told.has(stem)).length;
  return shared >= FEWEST_OF_DEED && shared * 2 >= own.length;
}

const MANIFOLD = new RegExp(
  `\\b(?:${counted.reckoned.join('|')})\\b[^;]*\\b(?:twice|double|treble|triple|half|times (?:as|that)|(?:far|much) (?:higher|lower))\\b`,
  'i',
);
const RECKONED: ReadonlySet<string> = new Set(['count', 'money', 'percentage']);
// In sentences.
const FIGURES_WITHIN = 3;
const CRITICISM_WITHIN = 2;
const ACCUSED_WITHIN = 3;
/** What may be turned down itself. */
const OFFERING: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'CONSULT']);
const UNDONE = /\b(?:(?:had|has|have|did|was|were) (?:not|never)|(?:had|has|have|did|was|were)n['’]t)\b/i;
/** "Rejected the accusation": not what was said with it. */
const OF_ACCUSATION =
  /\b(?:the|that|this|those|these|any|such|his|her|its|their) (?:\p{L}+ )?(?:accusation|allegation|charge)s?(?!\p{L})/iu;
/** Stems of what was done, where the sentences stand side by side. */
const FEWEST_OF_DEED = 2;
