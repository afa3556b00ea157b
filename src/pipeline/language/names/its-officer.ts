import { GIVEN } from './lists.ts';
import type { Word } from './words.ts';

/** So many words behind a name its "its" may stand. */
const REACH = 26;
/** Whom only a body has, where the officer's own name stands behind. */
const OFFICERS =
  /^(?:chief|executive|director|chair|chairman|chairwoman|chairperson|president|founder|co-founder|secretary|treasurer|spokesman|spokeswoman|spokesperson|coordinator|commander|leader)$/;

/**
 * True where a name that opens its sentence has an officer who is named: "Alta Verde, the largest exporter, went to court. Its
 * chief executive, Ana Ruiz, …", "Alta Verde trusts neither: its director, Ana Ruiz, …". No other name stands between.
 */
export function hasItsOfficer(
  own: readonly Word[],
  words: readonly Word[],
  next: readonly Word[] | undefined,
): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (first.index > 1 || own.length < 2 || last.possessive || GIVEN.has(first.key)) return false;
  const behind = words.slice(last.index + 1, last.index + REACH);
  const its = behind.findIndex(({ key }) => key === 'its');
  const isNamed = ({ capital, pos }: Word) => capital && pos === 'PROPN';
  const joined = its > 0 && (/^[:;]/.test(behind[its]!.gap) || behind[its - 1]!.key === 'and');
  if (joined && isOfficer(behind, its + 1)) return !behind.slice(0, its).some(isNamed);
  return next?.[0]?.key === 'its' && isOfficer(next, 1) && !words.slice(last.index + 1).some(isNamed);
}

// "chief executive, | Ana Ruiz"
function isOfficer(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < at + 4 && words[end] && !words[end]!.capital && words[end]!.gap === ' ') end += 1;
  const [name, second] = [words[end], words[end + 1]];
  if (end === at || !OFFICERS.test(words[end - 1]!.key)) return false;
  return name?.capital === true && /^,? $/.test(name.gap) && second?.capital === true && second.gap === ' ';
}
