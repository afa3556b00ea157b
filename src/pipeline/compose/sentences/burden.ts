import type { EvidenceSentence } from '#src/schema/evidence.ts';
import loose from '../../data/loose-ends.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { isHostsNews } from './hosts-news.ts';
import { isQuestion } from './is-question.ts';
import { shownSentence } from './shown-sentence.ts';
import { slipsIn } from './slips.ts';
import { textOf } from './words-at.ts';

/**
 * What makes a sentence a poor line by itself, 0 for one that reads well: a slip of the source, or words that point at a
 * sentence which is not shown ("He accused …", "rejected that condition", "disputes the figure"), or no more than what was
 * planned.
 */
export function burdenOf(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const known = index.burdens.get(sentence.id);
  if (known !== undefined) return known;
  const found = burden(sentence, index);
  index.burdens.set(sentence.id, found);
  return found;
}

/** True for words that open with what stands for somebody or something told before: "He accused", "That drew", "In this case". */
export function opensBack(words: string): boolean {
  return OPENS_BACK.test(words);
}

/** True for words that go on from what stands before: "Both have", "The second was", "Hours later the". */
export function goesOn(words: string): boolean {
  return GOES_ON.test(words);
}

function burden(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const text = textOf(sentence.document, index);
  const span = shownSentence(sentence, index);
  const words = text.slice(span.start, span.end);
  if (
    (index.asked.has(sentence.id) && !isHostsNews(sentence, index)) ||
    isQuestion(words.replace(/^[\p{Lu}\d .'’()-]{2,40}: /u, ''))
  )
    return ASKING;
  return (
    Number(slipsIn(text, span).length > 0) +
    Number(OPENS_BACK.test(words) || GOES_ON.test(words)) +
    Number(ENDS_BACK.test(words) || TURNS_BACK.test(words)) +
    Number(UNDONE.test(words))
  );
}

/** What only asks tells nothing, however well it reads. */
const ASKING = 3;
// "It said", "This would", "In that case", "Yesterday he": who or what is meant stands before.
const OPENS_BACK =
  /^["“‘'(]*(?:(?:but|and|so|yet|in|on|at|for|of|with|yesterday|today|tonight|then|now|later|earlier|still|meanwhile),? )?(?:he|she|it|they|this|these|those|such|no such|his|her|its|their|that)\b/iu;
const GOES_ON = new RegExp(
  `^["“‘'(]*(?:${[
    // "Hours later the two sides …"
    '(?:(?:an?|some|\\p{Ll}+|\\d+)(?: and a half)? ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier)',
    // "Both have …", "The second was …"
    'both (?:have|had|are|were|say|said|will|would)',
    'the (?:second|third|former|latter|others?) (?:is|was|are|were|has|had|will|would)',
    // "Officially, though, …"
    'in any case',
    'either way',
    'even so',
    '\\p{L}+ly, (?:though|however)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
// "The head of the delegation, Ana Lind, called it a trick and …": what, no word before tells.
const TURNS_BACK = new RegExp(
  `^(?:(?!\\b(?:as|when|after|if|while|because|that|which|says?|said)\\b)[^;:“”"])*?\\b(?:${loose.turning.join('|')}) (?:it|this|that)(?=[ ,.;:](?!\\p{L}+s\\b))`,
  'iu',
);
// "On Tuesday the cabinet was to approve the law." leaves open whether it did.
const UNDONE = /^[^,;:“"]*\b(?:was|were) (?:due |meant |supposed )?to (?!blame\b)\p{Ll}+/u;
// "rejected that condition.", "disputes the figure." leave open which.
const ENDS_BACK = new RegExp(
  `\\b(?:(?:this|that|these|those|such) \\p{Ll}+|the (?:${loose.ending.join('|')}))["”’']?[.!?]["”’']?$`,
  'u',
);
