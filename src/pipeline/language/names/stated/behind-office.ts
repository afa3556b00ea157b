import { GIVEN } from '../lists.ts';
import type { Word } from '../words.ts';
import { qualifiesRole, saysRole } from './roles.ts';

/** In words: "deputy chief executive". */
const LONGEST_OFFICE = 4;

/**
 * True for a name between [from, to) that a caption puts behind who somebody is there: "Ana Ruiz, chief executive, | Norwind
 * Power", "Guest: Ana Ruiz, mayor, | Quarn", "Ms. Ruiz (vice-president, | Norwind): Thank you". In "Ana Ruiz, chair, | Tor Roth, secretary" it is the next person.
 */
export function isBehindOffice(words: readonly Word[], from: number, to: number): boolean {
  if (from < 3 || words[from]!.gap !== ', ' || !saysRole(words[from - 1]!) || GIVEN.has(words[from]!.key)) return false;
  let office = from - 1;
  while (
    office > Math.max(1, from - LONGEST_OFFICE) &&
    /^[ -]$/.test(words[office]!.gap) &&
    qualifiesRole(words[office]!)
  )
    office -= 1;
  const name = words[office - 1];
  const isBracketed = words[office]!.gap === ' (' && words[to]?.gap.startsWith(')') === true;
  if (
    !(words[office]!.gap === ', ' || isBracketed) ||
    words[office]!.pos === 'DET' ||
    !name?.capital ||
    name.possessive
  )
    return false;
  const next = words[to];
  return !next || !/^ |^, $/.test(next.gap) || (next.gap === ', ' && !opensWithRole(words, to));
}

// "…, | secretary", "…, | the first secretary of"
function opensWithRole(words: readonly Word[], at: number): boolean {
  return words.slice(at, at + LONGEST_OFFICE).some((word, i) => (i === 0 || /^[ -]/.test(word.gap)) && saysRole(word));
}
