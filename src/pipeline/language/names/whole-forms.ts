import { keyOf } from '../../spelling/key.ts';
import { ORGANISATIONS } from './lists.ts';
import type { Reading } from './readings.ts';

/** Between two names that make one: "Ministry of Ports of the Republic of Quarn". */
const OF = /^\s+of\s+(?:the\s+)?$/;

/**
 * By the key of a body that names what it is and not whose ("Council of Ministers", "Ministry of Ports"), its whole names
 * as the text has them with the land or body behind: "Council of Ministers of the Coastal Community".
 */
export function wholeFormsOf(readings: readonly Reading[], text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [at, reading] of readings.entries()) {
    const next = readings[at + 1];
    if (!next || !isOffice(reading) || !/^(?:organisation|country|place)$/.test(next.type)) continue;
    if (!OF.test(text.slice(reading.end, next.start))) continue;
    const whole = text.slice(reading.start, next.end).replace(/\s+/g, ' ');
    const own = found.get(reading.key);
    if (!own) found.set(reading.key, [whole]);
    else if (!own.includes(whole)) own.push(whole);
  }
  return found;
}

// "Ministry of Ports", "Executive Board": a word for a body opens or ends it.
function isOffice({ type, found, words }: Reading): boolean {
  if (type !== 'organisation' || found !== null) return false;
  return ORGANISATIONS.has(keyOf(words[0]!.text)) || ORGANISATIONS.has(keyOf(words.at(-1)!.text));
}
