import nameWords from '../../../../data/name-words.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { isSpokesperson } from '../../../phrases/role-words.ts';
import { GIVEN } from '../../lists.ts';
import type { Word } from '../../words.ts';

const FIRMS: ReadonlySet<string> = new Set(nameWords.firmsWithOfficers);
/** So many words behind a name its "its" may stand. */
const REACH = 26;
/** In words. */
const LONGEST_OFFICE = 3;
/** Whom only a body has, where the officer's own name stands behind. */
const OFFICERS: ReadonlySet<string> = new Set(roles.officersOfBodies);

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
  // "Elena Camel", not "Elena-Camel"
  if (last.possessive || (GIVEN.has(first.key) && own[1]?.gap !== '-')) return false;
  if (standsBesideIts(words, last.index + 1)) return true;
  if (first.index > 1) return words[last.index + 1] === undefined && endsAlone(own, words) && opensWithOfficer(next);
  const behind = words.slice(last.index + 1, last.index + REACH);
  const its = behind.findIndex(({ key }) => key === 'its');
  const isProperName = ({ capital, pos }: Word) => capital && pos === 'PROPN';
  const joined = its > 0 && (/^[:;]/.test(behind[its]!.gap) || behind[its - 1]!.key === 'and');
  if (joined && isOfficer(behind, its + 1)) return !behind.slice(0, its).some(isProperName);
  return opensWithOfficer(next) && !words.slice(last.index + 1).some(isProperName);
}

// "They sued Alta Verde, | its Chief Executive Ana Ruiz and the union".
function standsBesideIts(words: readonly Word[], its: number): boolean {
  if (words[its]?.key !== 'its' || !/^, $/.test(words[its]!.gap)) return false;
  const office = words.slice(its + 1, its + 1 + LONGEST_OFFICE).findLastIndex(({ key }) => OFFICERS.has(key));
  const name = office < 0 ? undefined : words[its + 2 + office];
  return name?.capital === true && /^,? $/.test(name.gap);
}

// "The ferry belongs to | Alta Verde. Its director, …": no other name that "its" could mean; a land's firm is the firm.
function endsAlone(own: readonly Word[], words: readonly Word[]): boolean {
  const before = words.slice(1, own[0]!.index);
  if (before.at(-1)?.possessive) before.pop();
  return !before.some(({ capital, pos }) => capital && pos === 'PROPN');
}

// "Its director, Ana Ruiz", "The firm's head of sales, Ana Ruiz"
function opensWithOfficer(next: readonly Word[] | undefined): boolean {
  const [first, second] = next ?? [];
  if (first?.key === 'its') return isOfficer(next!, 1);
  // "“We are sorry,” its director, Ana Ruiz, said."
  const behind = (next ?? []).findIndex(({ key, gap }) => key === 'its' && /[”"] $/.test(gap));
  if (behind > 0) return isOfficer(next!, behind + 1);
  if (/^an?$/.test(first?.key ?? '')) return opensWithVoice(next!);
  return first?.key === 'the' && second?.possessive === true && FIRMS.has(second.key) && isOfficer(next!, 2);
}

// "A spokesman for the Danish company, Ana Ruiz,"
function opensWithVoice(words: readonly Word[]): boolean {
  const [, voice, link, the, kind, firm] = words;
  if (!isSpokesperson(voice?.key ?? '') || !/^(?:for|of)$/.test(link?.key ?? '')) return false;
  if (the?.key !== 'the') return false;
  return (FIRMS.has(kind?.key ?? '') && !kind!.capital) || (kind?.capital === true && FIRMS.has(firm?.key ?? ''));
}

// "chief executive, | Ana Ruiz"
function isOfficer(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < at + 5 && words[end] && !words[end]!.capital && /^['’]?s? $/.test(words[end]!.gap)) end += 1;
  const [name, second] = [words[end], words[end + 1]];
  // "head of legal affairs, | Ana Ruiz"
  if (end === at || !words.slice(at, end).some(({ key }) => OFFICERS.has(key))) return false;
  return name?.capital === true && /^,? $/.test(name.gap) && second?.capital === true && second.gap === ' ';
}
