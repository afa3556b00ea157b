import roles from '../../../data/roles.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { startsLarge } from '../../../wording/starts-large.ts';
import { isRole } from '../role-words.ts';

/**
 * True for the "and" between what somebody does for a body and the office of the same one, before the name: "Peru's lead
 * negotiator | and | Defence Minister Ana Lind". "The negotiator and the minister" are two, as are "Peru's president and Prime
 * Minister Ana Lind".
 */
export function joinsOffices(tokens: readonly Token[], and: number): boolean {
  if (tokens[and]?.lower !== 'and' || and < 2 || !BESIDE_OFFICE.has(tokens[and - 1]!.lower)) return false;
  return isOwned(tokens, and) && isTitledName(tokens, and + 1);
}

// "Peru's lead | negotiator", "its | negotiator".
function isOwned(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 2; at >= 0 && and - at < LONGEST; at -= 1)
    if (/^(?:'s?|’|its|their|his|her|our)$/.test(tokens[at]!.lower)) return true;
  return false;
}

// "Defence Minister | Ana", "defence minister | Ana".
function isTitledName(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST && at + 1 < tokens.length; at += 1) {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos)) return false;
    const next = tokens[at + 1]!;
    if (isRole(tokens[at]!.lower) && next.pos === 'PROPN' && startsLarge(next.text) && !isRole(next.lower)) return true;
  }
  return false;
}

const BESIDE_OFFICE: ReadonlySet<string> = new Set(roles.besideOffice);
/** In tokens, of an office. */
const LONGEST = 5;
