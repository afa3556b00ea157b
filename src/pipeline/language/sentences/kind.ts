import type { SentenceKind } from '../../types.ts';
import { isDateline, isFirmName } from '../../wording/no-sentence.ts';
import type { Paragraph } from '../../wording/paragraphs.ts';

/** What kind of line the sentences of a paragraph stand in. */
export function kindOf(paragraph: string, form: Paragraph['form'], sentences: number): SentenceKind {
  if (form === 'rule') return 'heading';
  if (form === 'row' || form === 'item') return paragraph.startsWith('#') ? 'heading' : 'item';
  if (form === 'turn') return 'turn';
  if (sentences > 1 || paragraph.length > LONGEST_HEADING) return 'prose';
  if (isDateline(paragraph)) return 'dateline';
  return ENDED.test(paragraph) && !isFirmName(paragraph) ? 'prose' : 'heading';
}

/** In characters. */
const LONGEST_HEADING = 200;
const ENDED = /[.!?…:;,][\])}"'”’»*_]*$/;
