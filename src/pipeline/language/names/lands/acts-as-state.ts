import data from '../../../data/lands.json' with { type: 'json' };
import { NONE } from '../lists.ts';
import type { Word } from '../words.ts';

const RULING = new Set(data.rulingVerbs);
const RULED = new Set(data.ruled);
const STATES_HAVE = new Set(data.statesHave);
/** In words: "on Wednesday" between a name and its verb, "provisional anti-dumping" between that and what is imposed. */
const TO_VERB = 4;
const TO_OBJECT = 7;

/**
 * True where a name does what only states and unions of states do, or has what they have: "Norvaria on Monday imposed duties",
 * "Norvaria's cabinet". A minister does so too: it is a land's name only where the text tells of it as a place.
 */
export function actsAsState(words: readonly Word[], at: number): boolean {
  const { possessive, capital } = words[at]!;
  if (!capital || words[at]!.gap === '-') return false;
  if (possessive) return [words[at + 1], words[at + 2]].some((word) => word !== undefined && STATES_HAVE.has(word.key));
  const verb = words.slice(at + 1, at + 1 + TO_VERB).findIndex(({ key }) => RULING.has(key));
  if (verb < 0 || words.slice(at + 1, at + 1 + verb).some(isSomebodyElse)) return false;
  const behind = words.slice(at + verb + 2, at + verb + 2 + TO_OBJECT);
  return behind.some(({ key }) => RULED.has(key));
}

// "Norvaria on Wednesday" names nobody but Norvaria.
function isSomebodyElse({ capital, key }: Word): boolean {
  return capital && !NONE.has(key);
}
