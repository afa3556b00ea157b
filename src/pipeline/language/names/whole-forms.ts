import { keyOf } from '../../spelling/key.ts';
import { isOfLegalForm } from '../../wording/legal-forms.ts';
import { ORGANISATIONS } from './lists.ts';
import type { Reading } from './readings.ts';

const HOLY_OR_HIGH =
  /^(?:(?:arch)?bishop|cardinal|pope|patriarch|imam|sheikh|sheik|ayatollah|mullah|rabbi|lama|abbot|abbess|sister|brother|mother|father|king|queen|prince|princess|emir|sultan)$/i;
/** One word or two on the same line, with what follows parted from them or small: "ltd", "(PTY) LTD". */
const BEHIND = /^ ((?:\(\p{L}+\) )?[\p{L}/.]+)(?=[\s,;:.)]|$)/u;
/** "Norwind | company", "Norwind | public relations" */
const ALSO_WORDS = /^(?:company|co|corp|private|public|proprietary)$/i;
/** In characters. */
const LONGEST = 24;
const OF = /^\s+of\s+(?:the\s+)?$/;

/**
 * By the key of a body that names what it is and not whose ("Council of Ministers", "Ministry of Ports"), its whole names
 * as the text has them with the land or body behind: "Council of Ministers of the Coastal Community"; by that of somebody
 * of one name, the title that is a part of it: "Bishop Orvane"; by that of a firm, its name with what it is before the law:
 * "NORWIND FERRIES LLC".
 */
export function wholeFormsOf(readings: readonly Reading[], text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [at, reading] of readings.entries()) {
    const next = readings[at + 1];
    if (isCalledByTitle(reading)) add(found, reading.key, `${reading.title} ${text.slice(reading.start, reading.end)}`);
    const form = legalFormBehind(reading, text);
    if (form !== '') add(found, reading.key, `${text.slice(reading.start, reading.end)} ${form}`);
    if (!next || !hasBodyWord(reading) || !/^(?:organisation|country|place)$/.test(next.type)) continue;
    if (!OF.test(text.slice(reading.end, next.start))) continue;
    const whole = text.slice(reading.start, next.end).replace(/\s+/g, ' ');
    add(found, reading.key, whole);
  }
  return found;
}

function add(found: Map<string, string[]>, key: string, whole: string): void {
  const own = found.get(key);
  if (!own) found.set(key, [whole]);
  else if (!own.includes(whole)) own.push(whole);
}

// "Norwind Ferries | LLC", "NORWIND | (PTY) LTD"; "" for any other name.
function legalFormBehind({ type, end }: Reading, text: string): string {
  if (type !== 'organisation') return '';
  const words = BEHIND.exec(text.slice(end, end + LONGEST))?.[1]?.split(' ') ?? [];
  const isForm = words.every((word) => isOfLegalForm(word.replace(/[()]/g, '')));
  return isForm && !ALSO_WORDS.test(words.at(-1) ?? '') ? words.join(' ') : '';
}

// "Bishop Orvane", "Queen Velka", not "President Velka".
function isCalledByTitle({ type, title, words }: Reading): boolean {
  return type === 'person' && words.length === 1 && title !== null && HOLY_OR_HIGH.test(title);
}

// "Ministry of Ports", "Executive Board": a word for a body opens or ends it.
function hasBodyWord({ type, found, words }: Reading): boolean {
  if (type !== 'organisation' || found !== null) return false;
  return ORGANISATIONS.has(keyOf(words[0]!.text)) || ORGANISATIONS.has(keyOf(words.at(-1)!.text));
}
