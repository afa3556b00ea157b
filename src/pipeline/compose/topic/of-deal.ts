import type { EvidenceSentence, PloverAct, Statement } from '#src/schema/evidence.ts';
import data from '../../data/deal-words.json' with { type: 'json' };
import { DEALS, hangsInAir, tellsTerms } from '../../wording/terms-of-deal.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { textOf } from '../sentences/words-at.ts';

/**
 * True for a sentence that tells what is in a deal which its document reports as made: "The agreement brings 9 percent in two
 * steps", "Under the accord the port will reopen". What a draft would bring, or a treaty of another year, is not agreed.
 */
export function isOfDeal(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(sentence, index);
  return tellsTerms(words) && !saidOfIt(sentence, index) && isMadeBefore(sentence, index);
}

/**
 * True for what a party undertakes or gives up right behind a sentence that tells what is in a deal, in one paragraph with it:
 * "In return the union drops its claim".
 */
export function isOfSameDeal(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (hangsInAir(shownWords(sentence, index))) return false;
  if (isGivenInReturn(sentence, index)) return true;
  const said = index.statementsOver.get(sentence.id) ?? [];
  // "Norwind undertakes to stay" are no words of anybody else.
  const isOwn = (actors: readonly string[]) =>
    said.every(({ kind, speakerEntity }) => kind === 'indirect' && actors.includes(speakerEntity ?? ''));
  const given = (index.actsIn.get(sentence.id) ?? []).some(
    ({ act, actors, modality }) =>
      GIVING.has(act) && modality.length === 0 && isOfParty(actors, index) && isOwn(actors),
  );
  if (!given) return false;
  const all = index.sentencesOf.get(sentence.document) ?? [];
  const place = all.findIndex(({ id }) => id === sentence.id);
  return all.slice(Math.max(0, place - GOING_ON), place).some((one) => isBeside(one, sentence) && isOfDeal(one, index));
}

// "In return, Peru will lift its ban, the ministers said in a joint statement", right behind the sentence that tells of the deal.
function isGivenInReturn(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const text = textOf(sentence.document, index);
  if (!IN_RETURN.test(text.slice(sentence.start, sentence.end))) return false;
  const before = index.sentencesOf.get(sentence.document)?.findLast(({ start }) => start < sentence.start);
  if (!before) return false;
  // "Under the deal the mill stays. In return, crews will forgo a rise": people of no name, for what the deal brings.
  const isOfTerms = isBeside(before, sentence) && isOfDeal(before, index);
  if (!isOfTerms && !isMade(text.slice(before.start, before.end))) return false;
  return (index.actsIn.get(sentence.id) ?? []).some(
    ({ act, actors, modality }) =>
      GIVING.has(act) &&
      ((isOfTerms && areGroups(actors, index)) || isOfParty(actors, index)) &&
      modality.every((one) => one === 'future'),
  );
}

/** True for what one party gave another, which gave something "in return": the next sentence of the paragraph tells of it. */
export function isReturned(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const given = actorsGiving(sentence, index);
  if (given.length === 0 || hangsInAir(shownWords(sentence, index))) return false;
  const all = index.sentencesOf.get(sentence.document) ?? [];
  const place = all.findIndex(({ id }) => id === sentence.id);
  const back = all.slice(place + 1, place + 1 + GOING_ON).find((one) => IN_RETURN.test(shownWords(one, index)));
  if (!back || !isBeside(back, sentence)) return false;
  return actorsGiving(back, index).some((id) => !given.includes(id));
}

// The parties that undertake something in it, done and not only offered.
function actorsGiving({ id }: EvidenceSentence, index: EvidenceIndex): string[] {
  const agreeing = (index.actsIn.get(id) ?? []).filter(
    ({ act, modality, stance }) => act === 'AGREE' && modality.length === 0 && stance !== 'conditional',
  );
  return agreeing.flatMap(({ actors }) => actors.map((one) => partyOf(one, index) ?? one));
}

function isBeside(one: EvidenceSentence, other: EvidenceSentence): boolean {
  return one.paragraph === other.paragraph;
}

function isOfParty(actors: readonly string[], index: EvidenceIndex): boolean {
  return actors.some((id) => index.parties.includes(partyOf(id, index) ?? id));
}

function areGroups(actors: readonly string[], index: EvidenceIndex): boolean {
  return actors.length > 0 && actors.every((id) => index.entities.get(id)?.type === 'group');
}

// "The deal will ruin us, said Lind" is a view of it.
function saidOfIt({ id, document, start }: EvidenceSentence, { statementsOver, documents }: EvidenceIndex): boolean {
  const text = textOf(document, { documents });
  // "Norwind will pay 40 crowns and admit no wrongdoing": what somebody is to say by it is one of its terms.
  const isTerm = ({ cue, content }: Statement) =>
    cue !== null && cue.end <= content.start && TO_ADMIT.test(text.slice(start, cue.end));
  return (statementsOver.get(id) ?? []).some((one) => one.rule !== 'own-statement' && !isTerm(one));
}

// "A deal was reached": at the head of its document, in a title or a sentence, or shortly before it.
function isMadeBefore({ document, start }: EvidenceSentence, { sentencesOf, documents }: EvidenceIndex): boolean {
  const text = textOf(document, { documents });
  const all = sentencesOf.get(document) ?? [];
  const place = all.findIndex((one) => one.start >= start);
  const told = [...all.slice(0, Math.min(place, AT_HEAD)), ...all.slice(Math.max(AT_HEAD, place - SHORTLY), place)];
  return told.some((one) => isMade(text.slice(one.start, one.end)));
}

function isMade(words: string): boolean {
  return !hangsInAir(words) && (MADE.test(words) || (!/[.!?]$/.test(words) && MADE_IN_TITLE.test(words)));
}

const GIVING: ReadonlySet<PloverAct | 'STATE'> = new Set(['AGREE', 'CONCEDE', 'RETREAT', 'COOPERATE', 'AID']);
const IN_RETURN = /^in (?:return|exchange)\b/i;
/** Sentences behind the one that names the deal. */
const GOING_ON = 3;
/** Sentences and lines. */
const AT_HEAD = 6;
/** Sentences before one that tells what a deal brings. */
const SHORTLY = 8;
const TO_ADMIT = /\b(?:will|shall|must)\b[^;“”"]* (?:admit|acknowledge|accept|declare|state)$/i;
const MADE = new RegExp(
  `\\b(?:${data.concluding.join('|')})\\b[^.;]{0,60}\\b${DEALS}\\b|\\b${DEALS}\\b[^.;]{0,60}\\b(?:${data.concluding.join('|')})\\b|\\b(?:leaders|delegations|negotiators|sides|parties|chiefs|ministers|they) (?:had )?signed\\b`,
  'iu',
);
/** "Deal at dawn", "Peru and Chile sign truce". */
const MADE_IN_TITLE = new RegExp(
  `\\b(?:sign|reach|strike|seal|clinch|agree)s?\\b[^.]*\\b${DEALS}\\b|^${DEALS} (?:at|in|on|after|ends)\\b|: ${DEALS}\\b`,
  'iu',
);
