import type { EvidenceSentence } from '#src/schema/evidence.ts';
import next from '../../data/next-words.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { DEALS } from '../../wording/terms-of-deal.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { isAgreedAhead, isSet } from './set-day.ts';

/** True for what an offer or a draft would bring if it were taken: "Under the new offer, wages would rise on 1 April". */
export function isOfferedOnly(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return OFFERED.test(shownWords(sentence, index));
}

/**
 * True where somebody only says what they mean or think to do, what will not be, what it would lead to, or that it is not
 * so: no event is to be expected of it.
 */
export function isOnlyMeant(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const text = shownWords(sentence, index);
  const real = text.replaceAll(UNREAL, '').replace(DENIED, '');
  if (real !== text && !looksAhead(real)) return true;
  // "Fear that it could", "I'd offer one winter", "I invited her this morning".
  if (UNSURE.test(text) || (OF_OWN.test(text) && !isAgreedAhead(sentence, index))) return true;
  const meant =
    HOPED.test(text) ||
    PERSONAL.test(text) ||
    UNDONE.test(text) ||
    LEADING_TO.test(text) ||
    EXPECTED.test(text) ||
    OF_PAPER.test(text) ||
    isJudged(text);
  return NOBODY.test(text) || (meant && !isSet(sentence, index));
}

// "Any blockade would be “completely unjustified”": so somebody judges it.
function isJudged(text: string): boolean {
  const found = JUDGING.exec(text)?.[1]?.toLowerCase();
  return found !== undefined && JUDGEMENTS.has(found);
}

const JUDGEMENTS: ReadonlySet<string> = new Set([...verbs.predicates.ACCUSE, ...verbs.predicates.REJECT]);
const JUDGING = /\b(?:will|would) be ["“‘']?(?:an? )?(?:\p{L}+ly )?([\p{L}-]+)/iu;
const OFFERED =
  /^(?:under|according to|in) (?:the|this|that|its|their|his|her|an?) (?:[\p{L}’'-]+ ){0,3}(?:offer|proposal|plan|draft|bill|compromise|blueprint|scheme)\b[^;]*\b(?:would|could)\b/iu;
/** "I will not", "This one I would let in", "you'll be asking them to leave". */
const PERSONAL = /\b(?:(?:I|we)(?: will|['’]ll| shall| would|['’]d)|you(?: will|['’]ll))\b/i;
const UNDONE =
  /\b(?:(?:will|would|shall) (?:not|never|have (?:none|no part))|never (?:will|would)|won['’]t|still stands?|(?:is|was) not (?:for|up to) (?:the )?\w+ to)\b/i;
/** "Confident that they will find a way", "sorry that it will hurt some". */
const HOPED =
  /\b(?:(?:confident|convinced|hopeful|optimistic|certain|sorry|regrets?|regretted|apologi[sz](?:es?|ed)) (?:that|for|if)|(?:conviction|confidence|belief|faith|regret) that)\b/i;
/** "The talks were expected to bring it to an end": that was before. */
const EXPECTED = /\b(?:was|were) (?:expected|meant|supposed|intended) to\b/i;
/** "The agreement seeks to end it": what a paper is for. */
const OF_PAPER = new RegExp(
  `^(?:the|this|that|an?) (?:[\\p{L}-]+ )?(?:${DEALS}|declaration|resolution|text|bill|law|plan|package) (?:seeks?|aims?|tries|is (?:meant|intended|designed)) to\\b`,
  'iu',
);
/** What is feared or hoped to come of a thing is no event: "the duty will push up prices", "it would create 300 jobs". */
const LEADING_TO = new RegExp(`\\b(?:will|would) (?:\\p{L}+ly )?(?:${next.effects.join('|')})\\b`, 'iu');
/** "Denied that it would close the mine", "refutes reports that it will". */
const DENIED = new RegExp(`\\b(?:${next.denying.join('|')}) .*$`, 'is');
/** "Would have gone ahead": what did not come; "you will have heard": what has come. */
const UNREAL =
  /\b(?:(?:would|could|might|should) have (?:been )?|(?:you will(?: \p{L}+){0,3}|will (?:by now|already|no doubt)) have (?!to\b|an?\b|the\b|no\b))\p{L}+/giu;
const UNSURE = new RegExp(
  `\\b(?:${[
    // "Fears that it could", "hints at"
    'fear(?:s|ed)? (?:that )?(?:the|it|a|an|this|they)',
    'doubts? (?:it|that|whether)',
    'hints? (?:that|at)',
    'whether\\b[^.]*\\bcould',
    // "Did not think", "cannot tell"
    "(?:do not|don['’]t|did not|didn['’]t) (?:think|believe|expect|suppose)",
    'I (?:told|asked|said)',
    "(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:tell|say|promise|know)",
  ].join('|')})\\b`,
  'i',
);
const OF_OWN = /^["“‘'(]*(?:I|we)(?:['’]d| would| did| \p{L}+ed)(?!\p{L})/iu;
const NOBODY = /\b(?:nobody(?: \p{L}+)?|no(?: \p{L}+){1,2}) (?:will|would)\b/iu;
