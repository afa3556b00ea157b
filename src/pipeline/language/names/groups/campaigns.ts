import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { GIVEN, NONE, SIDED } from '../lists.ts';
import type { Word } from '../words.ts';

/** True where a campaign's name opens: "Parents for Better Schools", "Bridges for the Valley"; not "Tickets for Quarn". */
export function isCampaign(words: readonly Word[], at: number): boolean {
  const [head, link] = [words[at]!, words[at + 1]];
  const many = /[^s]s$/.test(head.key) && isDictionaryWord(singular(head.key));
  // "the opposition Rally for Renewal"
  const cause = CAUSES.has(head.key) && SIDED.has(words[at - 1]?.key ?? '') && !words[at - 1]!.capital;
  if (link?.key !== 'for' || link.gap !== ' ') return false;
  const aim = words[words[at + 2]?.key === 'the' ? at + 3 : at + 2];
  // "Bread for All", "Rivers for the Many"
  const own = aim?.capital === true && AIMS.has(aim.key) && head.capital && isDictionaryWord(head.key);
  if (!(many || cause || own || isCauseOf(words, at))) return false;
  // "Lawyers for the State"
  if (words[at + 2]?.key === 'the' && SPEAKERS.test(head.key)) return false;
  return (
    aim?.capital === true &&
    aim.gap === ' ' &&
    isDictionaryWord(aim.key) &&
    !GIVEN.has(aim.key) &&
    (!NONE.has(aim.key) || AIMS.has(aim.key))
  );
}

// "the leader of the Rally for Renewal"
function isCauseOf(words: readonly Word[], at: number): boolean {
  const [role, of, the] = words.slice(Math.max(0, at - 3), at);
  return CAUSES.has(words[at]!.key) && the?.key === 'the' && of?.key === 'of' && OF_PARTIES.has(role!.key);
}

function singular(key: string): string {
  return isDictionaryWord(key) ? key : key.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Who speaks for somebody. */
const SPEAKERS =
  /^(?:lawyers|attorneys|barristers|solicitors|advocates|representatives|delegates|officials|candidates|prosecutors|observers|negotiators|spokes.*)$/;
/** What a party may call itself, "for" what it wants. */
const CAUSES: ReadonlySet<string> = new Set(besideNames.causes);
/** Aims that no sentence writes large. */
const AIMS: ReadonlySet<string> = new Set(besideNames.aims);
const OF_PARTIES: ReadonlySet<string> = new Set(nameWords.officersOfParties);
