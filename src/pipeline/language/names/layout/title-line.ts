import { isOfDay } from '../../../wording/calendar.ts';
import { endsPaper } from '../../phrases/papers/outlets.ts';
import { knownKind } from '../known-kinds.ts';
import { FUNCTION, ORGANISATIONS, PLACES, ROLES } from '../lists.ts';
import type { Word } from '../words.ts';
import { isNameLine, isWriterLine } from './bylines.ts';

/** Small words inside the names of papers: "Eco da Quarn", "Voice of Quarn". */
const INSIDE = /^(?:of|the|and|de|da|do|del|della|di|du|des|la|le|van|von)$/;
/** In words, of a paper's name. */
const LONGEST = 5;
/** Lines under the first one among which the day stands. */
const DAY_WITHIN = 3;

/**
 * The name of the paper that a document opens with, whatever its words: alone on the first line, over the day, a headline and who
 * wrote it: "The Meridian" or "Eco da Quarn - English edition", "3 May 2030", "Bread is dear", "By Ana Ruiz". [] for none.
 */
export function titleLine(lines: readonly (readonly Word[])[]): readonly Word[] {
  const day = lines.findIndex((line, i) => i > 0 && i <= DAY_WITHIN && line.slice(0, 2).some(isWordOfDay));
  const signed = lines.findIndex((line, i) => i > day && (isWriterLine(line) || isNameLine(line)));
  // Of two lines over who wrote it the first would be the headline.
  if (day === -1 || signed < day + 2) return [];
  const [line] = lines;
  const from = line![0]!.key === 'the' ? 1 : 0;
  const name = line!.slice(from, endOf(line!, from));
  // One word with no article may be a town.
  if (name.length < 2 - from || name.length > LONGEST || !name.at(-1)?.capital) return [];
  if (!isPlain(name) || !isClosed(line!, from + name.length)) return [];
  // Of one word the article is part of it: "Courier" alone is anybody's.
  return name.length === 1 ? line!.slice(0, from + 1) : name;
}

/** "Friday", "May", "3" */
export function isWordOfDay({ key }: Word): boolean {
  return isOfDay(key);
}

function endOf(line: readonly Word[], from: number): number {
  let to = from;
  while (
    to < line.length &&
    (line[to]!.capital || INSIDE.test(line[to]!.key)) &&
    (to === from || /^[ -]$/.test(line[to]!.gap))
  )
    to += 1;
  return to;
}

// To the end of the line, or of what a comma or a dash parts from it: "Tarn", "English edition".
function isClosed(line: readonly Word[], to: number): boolean {
  const next = line[to];
  return next === undefined || (/^(?:, | [-–—|] | \()$/.test(next.gap) && line.length - to < LONGEST);
}

// No land or town, no office, no body whose name says what it is; what papers are called by may be all of it: "The Courier".
function isPlain(name: readonly Word[]): boolean {
  const last = name.at(-1)!;
  if (endsPaper(last.key)) return true;
  return knownKind(name) === null && !PLACES.has(last.key) && !FUNCTION.has(name[0]!.key) && !name.some(isOther);
}

function isOther({ key, pos }: Word): boolean {
  return ROLES.has(key) || ORGANISATIONS.has(key) || pos === 'VERB' || pos === 'AUX' || /^\d/.test(key);
}
