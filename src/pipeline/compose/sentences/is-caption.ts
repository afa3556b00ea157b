import type { EvidenceSentence } from '#src/schema/evidence.ts';
import data from '../../data/picture-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { shownWords } from './shown-sentence.ts';

/**
 * True for what stands under a picture: "The pier of Velm, pictured on 3 May", "Crews wait at the pier in Velm, Peru, on May 3,
 * 2031.", which tells as present what was on a day that it gives with its year, and what ends with who took it.
 */
export function isCaption(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(sentence, index);
  if (PICTURED.test(words) || CREDITED.test(words)) return true;
  return PRESENT.test(words) && DATED_LAST.test(words) && !isToCome(sentence, index);
}

// "The council meets in Velm, Peru, on May 3, 2031", of a paper of April.
function isToCome(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const day = reportDay(sentence, index) ?? index.lastDay;
  const dates = (index.factsIn.get(sentence.id) ?? []).filter(({ kind, value }) => kind === 'date' && value !== null);
  return day !== null && dates.some(({ value }) => String(value) > day);
}

const MONTHS =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?';
const PICTURED =
  /,? (?:is |are )?(?:pictured|photographed)(?: (?:here|above|below|left|right))?(?:,| (?:on|in|at|during|after|before|with|outside|as)) /i;
const CREDITED =
  /(?:\b(?:PHOTO|PHOTOS|PICTURE|IMAGE) ?[|:/]|\((?:file |archive )?(?:photo|picture|image)s?\b[^)]*\)|\bfile (?:photo|picture|image)\b)/i;
/** Whoever stands at the head of it does something before any comma. */
const PRESENT = new RegExp(
  `^(?:(?!(?:who|that|which|to|will|would|must|can)\\b)[\\p{L}\\d’'-]+ ){1,9}(?:${data.seen.join('|')})(?!\\p{L})`,
  'iu',
);
const DATED_LAST = new RegExp(`,(?: on)? (?:${MONTHS} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTHS} \\d{4})[.,]?$`, 'u');
