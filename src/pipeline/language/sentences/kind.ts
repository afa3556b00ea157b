import type { SentenceKind } from '../../types.ts';
import type { Paragraph } from './paragraphs.ts';

/** What kind of line the sentences of a paragraph stand in. */
export function kindOf(paragraph: string, form: Paragraph['form'], sentences: number): SentenceKind {
  if (form === 'rule') return 'heading';
  if (form === 'row' || form === 'item') return paragraph.startsWith('#') ? 'heading' : 'item';
  if (form === 'turn') return 'turn';
  if (sentences > 1 || paragraph.length > LONGEST_HEADING) return 'prose';
  if (paragraph.length <= LONGEST_DATELINE && DATELINE.test(paragraph)) return 'dateline';
  return ENDED.test(paragraph) ? 'prose' : 'heading';
}

const LONGEST_HEADING = 200;
const LONGEST_DATELINE = 80;
const ENDED = /[.!?…:;,][\])}"'”’»*_]*$/;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?|\\d{4}-\\d\\d-\\d\\d`;
/** A date, with a place or a weekday before it and a time after it; or who wrote it. */
const DATELINE = new RegExp(
  `^(?:(?:[\\p{L} .]{2,40},\\s*){0,2}(?:${DATE})(?:[,\\s–—-]+[\\d:.apm]+(?:\\s*[A-Z]{2,5})?)?[.:]?|by\\s+\\p{Lu}[\\p{L}.'’ -]{2,50}(?:,[^.]{2,40})?)$`,
  'iu',
);
