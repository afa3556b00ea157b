import type { Act, EvidenceSentence } from '#src/schema/evidence.ts';
import deals from '../../data/deal-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { partiesOf } from '../party-of.ts';
import { isQuestion } from '../sentences/is-question.ts';
import { wordCount } from '../sentences/read-text.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { speakersOf } from '../speakers.ts';
import { actsNow } from './acts-now.ts';
import { isAgreed } from './agreed.ts';
import { isOfEnd } from './of-end.ts';

// What came of what the parties were at.

/**
 * The first sentence, or the second behind a few words, "The strike is off.", a question, "What did the talks decide?", or a
 * line on the deal that the second tells of, "Minister welcomes the accord on the ferry".
 */
export function isHead({ id, document }: EvidenceSentence, index: EvidenceIndex): boolean {
  const place = index.leads.get(id);
  if (place !== 2) return place === 1;
  const first = index.sentencesOf.get(document)?.find((one) => index.leads.get(one.id) === 1);
  const words = first ? wordsAt(first, index) : '';
  if (first === undefined) return false;
  return wordCount(words) <= FEW_WORDS || isQuestion(words) || isLineOnDeal(first, words, index);
}

// Who tells the deal itself has told the outcome.
function isLineOnDeal(first: EvidenceSentence, words: string, index: EvidenceIndex): boolean {
  return NAMES_DEAL.test(words) && !actsNow(first, index).some((act) => isAgreed(act, index));
}

/** True where what the parties were at is over or came to nothing. */
export function isFailure(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return isOfEnd(sentence, index) || actsNow(sentence, index).some((act) => isOutcome(act, index));
}

// What the parties together did or failed to do, in the source's own voice where they turned it down: who stands outside
// may refuse what it likes, and nobody's meeting that is not called is no outcome.
function isOutcome(told: Act, index: EvidenceIndex): boolean {
  const { act, modality, actors, statement, sentence } = told;
  if (modality.includes('hypothetical') || modality.includes('future')) return false;
  // "The two sides cannot agree on how many took part": on what they differ, nothing came of.
  if (DIFFERING.test(wordsAt(told, index))) return false;
  const acting = [...partiesOf(actors, index)].filter((id) => index.parties.includes(id));
  if (act === 'AGREE' && modality.includes('negated')) return acting.length > 0;
  return act === 'REJECT' && statement === null && acting.length > 1 && isOfTalks(sentence, index);
}

/** "Peru and Chile completed an exchange of prisoners". */
export function isDoneTogether({ act, modality, actors }: Act, index: EvidenceIndex): boolean {
  const acting = [...partiesOf(actors, index)].filter((id) => index.parties.includes(id));
  return act === 'RETREAT' && modality.length === 0 && acting.length > 1;
}

/**
 * True where one party gave back what the other wanted of it, as the source, or anybody but itself, tells: "Peru has handed over two
 * soldiers, officials on both sides said".
 */
export function isHandover(told: Act, index: EvidenceIndex): boolean {
  const { act, modality, actors, statement, sentence } = told;
  if (act !== 'RETREAT' || modality.length > 0 || !HANDED.test(wordsAt(told, index))) return false;
  const acting = [...partiesOf(actors, index)].filter((id) => index.parties.includes(id));
  const said = (index.statementsOver.get(sentence) ?? []).find(({ id }) => id === statement);
  const isOwnWord = said !== undefined && [...partiesOf(speakersOf(said), index)].some((id) => acting.includes(id));
  return acting.length > 0 && !isOwnWord;
}

// "Neither would shake hands" ends nothing.
function isOfTalks(sentence: string, index: EvidenceIndex): boolean {
  const told = index.sentences.get(sentence);
  return told !== undefined && (told.issues.length > 0 || OF_TALKS.test(wordsAt(told, index)));
}

const OF_TALKS = new RegExp(
  `\\b(?:${[...deals.deals, ...deals.matters].join('|')}|agree\\w*|accept\\w*|sign\\w*|terms|offers?|results?|progress|breakthrough|conclu\\w+|table)\\b`,
  'i',
);
/** Whom, and how many: "released a statement", "returned the call" end nothing. */
const HANDED = new RegExp(
  `^(?:(?:has|have) )?(?:now |finally |also )?(?:handed over|turned over|released|freed|set free|returned|repatriated|sent home) (?:(?!(?:to|from|after|before|in|on|at)\\b)[\\p{L}\\d’'-]+ ){0,6}(?:${deals.held.join('|')})(?!\\p{L})`,
  'iu',
);
const DIFFERING = /^(?:can(?:not|['’]t| not)|do(?:es)?(?: not|n['’]t)) (?:\p{L}+ ){0,2}agree\b/iu;
const NAMES_DEAL = new RegExp(`(?<!\\p{L})(?:${deals.deals.join('|')})(?!\\p{L})`, 'iu');
/** Of a sentence that only says that there is news. */
const FEW_WORDS = 7;
