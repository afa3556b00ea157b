import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { joinsTrades } from './conjunctions.ts';
import { connectorAt, isCampaign, isHyphenJoin } from './connectors.ts';
import { isOfPeople } from './deeds.ts';
import type { Found, Gazetteer } from './gazetteer.ts';
import type { Habits } from './habits.ts';
import { isHonour } from './honours.ts';
import {
  BODIES,
  DIRECTIONS,
  FUNCTION,
  GIVEN,
  INNER_FUNCTION,
  MODIFIERS,
  NONE,
  ORGANISATIONS,
  PLACES,
  ROLES,
  TITLES,
} from './lists.ts';
import { isPeople } from './things.ts';
import { isPortfolioBehind, titleLength } from './titles.ts';
import { runEnd, touches, type Word } from './words.ts';

const MEMBERS = new Set(nameWords.members);
/** Small words that are surnames too. */
const SURNAMES = /^(?:An|Do|He|In|No|Nor|Oh|On|Or|So|To|You)$/;
/** What a hyphen joins to the word behind it at the head of a sentence. */
const PREFIXES = new Set([...nameWords.prefixes, 'co', 'e', 'ex', 'half', 'multi', 'semi', 'self', 'sub', 'un', 'x']);
const CURRENCIES = new Set(nameWords.currencyLetters);
/** What makes another word of a land's name: see isPrefixed. */
const PRO = /^(?:pro|anti|non|pre|post)$/;
/** "Ana Lind MP" */
const POSTNOMINAL = new Set(nameWords.postnominal);
const BETWEEN = new Set(nameWords.between);
const COMPOUND = new Set(nameWords.compound);

/** The stretches of a sentence that may hold names: capitalised words with what joins them, cut into atoms. */
export function groupsOf(words: readonly Word[], gazetteer: Gazetteer, habits: Habits): Atom[][] {
  const groups: Atom[][] = [];
  let group: Atom[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  let at = 0;
  while (at < words.length) {
    const listed = group.length > 0 ? listTail(words, at, group, gazetteer) : [];
    if (listed.length > 0) {
      group.push(...listed.map((word): Atom => ({ kind: 'word', words: [word], found: null })));
      at += listed.length;
      continue;
    }
    const joined =
      group.length > 0 &&
      (touches(words[at]!) || isOfMembers(words, at) || joinsTrades(words, at)) &&
      !isSecondOfTwo(words, at, habits) &&
      !isBehindLand(words, at, habits);
    if (!joined) close();
    const behindTitle = joined && group.at(-1)!.kind === 'title';
    const atom =
      atomAt(words, at, gazetteer, habits, joined, behindTitle) ??
      (joined ? connectorAt(words, at, group, gazetteer) : null);
    if (atom) group.push(atom);
    else close();
    at += atom?.words.length ?? 1;
  }
  close();
  return groups;
}

// "The Quarn-Velm border": two lands, where each is told of alone too.
function isSecondOfTwo(words: readonly Word[], at: number, habits: Habits): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!/^[-–]$/.test(word.gap) || !word.capital || !before?.capital || !BETWEEN.has(next?.key ?? '')) return false;
  return [before, word].every(({ key }) => (habits.get(key)?.alone ?? 0) > 0);
}

// "The president of Velmar | Ana Ruiz": whose office it is, told of alone too, and who holds it.
function isBehindLand(words: readonly Word[], at: number, habits: Habits): boolean {
  const [office, of, land, word, next] = words.slice(Math.max(0, at - 3), at + 2);
  if (
    of?.key !== 'of' ||
    office!.pos !== 'NOUN' ||
    office!.capital ||
    !word?.capital ||
    word.gap !== ' ' ||
    land!.possessive
  )
    return false;
  return (
    GIVEN.has(word.key) &&
    next?.capital === true &&
    touches(next) &&
    !GIVEN.has(land!.key) &&
    (habits.get(land!.key)?.alone ?? 0) > 0
  );
}

// "Department for Environment, | Food and | Rural Affairs": what a body is for may be a list; it ends with "and".
function listTail(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): readonly Word[] {
  const last = group.at(-1)!;
  if (words[at]!.gap !== ', ' || last.kind !== 'word' || !group.some(({ kind }) => kind === 'connector')) return [];
  const isSubject = (word: Word | undefined, i: number) =>
    word?.capital === true &&
    isDictionaryWord(word.key) &&
    !NONE.has(word.key) &&
    !ORGANISATIONS.has(word.key) &&
    gazetteer.find(words, i) === null;
  let end = at;
  for (; end < at + 8; end += 1) {
    const word = words[end];
    if (word?.key === 'and' && end > at) return isSubject(words[end + 1], end + 1) ? words.slice(at, end) : [];
    if (!isSubject(word, end) || !/^,? $/.test(word!.gap)) return [];
  }
  return [];
}

// "Trawlermen's Association", "St Brannoc's Hospital": who meets in a body owns its name; "Peru's Parliament" is two names.
function isOfMembers(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (!before?.capital || !word.capital || !/^['’]s $/.test(word.gap)) return false;
  let end = at;
  while (words[end + 1]?.capital && touches(words[end + 1]!) && end < at + 4) end += 1;
  const body = words.slice(at, end + 1).some(({ key }) => ORGANISATIONS.has(key) || PLACES.has(key));
  if (!body) return false;
  return (
    MEMBERS.has(before.key) ||
    /..(?:men|women)$/.test(before.key) ||
    /^(?:st|saint)\.?$/i.test(words[at - 2]?.text ?? '')
  );
}

function atomAt(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
  habits: Habits,
  joined: boolean,
  behindTitle: boolean,
): Atom | null {
  const word = words[at]!;
  const listed = word.capital || gazetteer.hasSmall ? gazetteer.find(words, at) : null;
  // "The Mid-West Chamber" is of no West.
  const part = word.gap === '-' && words[at - 1]?.capital === true && DIRECTIONS.has(word.key);
  const found = (part ? null : listed) ?? withoutApostrophe(words, at, gazetteer);
  // "the pro-Peru Herders' Party": the party is named, and not Peru.
  if (found && word.gap === '-' && isPro(words[at - 1])) return null;
  if (!word.capital && found?.use !== 'known')
    return opensWithParticle(words, at, joined && !behindTitle) || opensWithOrdinal(words, at)
      ? { kind: 'word', words: [word], found: null }
      : null;
  const title = titleLength(words, at, gazetteer);
  const isTitle = TITLES.has(word.key) || MODIFIERS.has(word.key);
  if (found && (title === 0 || found.use === 'known' || !isTitle) && fits(found, words, at))
    return { kind: 'listed', words: words.slice(at, at + found.length), found };
  if (isNoName(words, at, joined) || isHonour(words, at)) return null;
  if (word.first && isPro(word) && words[at + 1]?.gap === '-' && gazetteer.find(words, at + 1)) return null;
  if (isPortfolioBehind(words, at, gazetteer)) return null;
  const owns = words[at + 1] !== undefined && isOfMembers(words, at + 1);
  if (title > 0 && !owns && !(title === 1 && isSurnameHere(words, at, habits, joined)))
    return { kind: 'title', words: words.slice(at, at + title), found: null };
  if (word.first && !joined && !owns && !opensName(words, at, gazetteer, habits)) return null;
  return { kind: 'word', words: [word], found: null };
}

// "Tom King", and "King said" below it; not "the King", "King Tom" and "Prince Tom".
function isSurnameHere(words: readonly Word[], at: number, habits: Habits, joined: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (next?.capital && touches(next)) return false;
  if (joined) return word.gap === ' ' && GIVEN.has(before!.key);
  return (
    habits.get(word.key)?.surname === true && !/^(?:the|an?|his|her|its|their|our|this|that)$/.test(before?.key ?? '')
  );
}

// "pro-Peru", and at the head of a sentence "Pro-Peru"
function isPro(word: Word | undefined): boolean {
  return word !== undefined && PRO.test(word.first ? word.key : word.text);
}

// "the 501st Legion", not "the 22nd Fishing Fair"
function opensWithOrdinal(words: readonly Word[], at: number): boolean {
  if (!/^\d+(?:st|nd|rd|th)$/.test(words[at]!.text)) return false;
  const end = runEnd(words, at);
  return end > at + 1 && ORGANISATIONS.has(words[end - 1]!.key);
}

// "Ukraines desire" in a machine-translated text: a country's name whose apostrophe was lost.
function withoutApostrophe(words: readonly Word[], at: number, gazetteer: Gazetteer): Found | null {
  const word = words[at]!;
  if (!word.capital || !word.key.endsWith('s') || isDictionaryWord(word.key) || words[at + 1]?.capital !== false)
    return null;
  const bare = { ...word, key: word.key.slice(0, -1), text: word.text.slice(0, -1) };
  const found = gazetteer.find([bare], 0);
  return found?.type === 'country' && found.use === 'name' && found.length === 1 ? found : null;
}

// "al-Haddi"
function opensWithParticle(words: readonly Word[], at: number, joined: boolean): boolean {
  const next = words[at + 1];
  return (
    next?.capital === true &&
    !joined &&
    /^[-‑]$/.test(next.gap) &&
    /^(?:al|el|as|ad|an|ar|at|az|ul|bin|ben)$/.test(words[at]!.text)
  );
}

// The one-letter network is meant where something is said on it, not in "Malcolm X" or "X-ray".
function fits(found: Found, words: readonly Word[], at: number): boolean {
  // "US$ 20,000"
  if (words[at + found.length]?.gap.startsWith('$')) return false;
  if (found.use === 'known' || words[at]!.text.length > 1) return true;
  return /^(?:on|via|platform|network|app|site)$/.test(words[at - 1]?.key ?? '') && !words[at + 1]?.gap.startsWith('-');
}

function isNoName(words: readonly Word[], at: number, joined: boolean): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (NONE.has(word.key) && !isNameAllTheSame(words, at, joined)) return true;
  if (FUNCTION.has(word.text.split(/['’]/)[0]!.toLowerCase()) && /['’]/.test(word.text)) return true;
  if (/n['’]t$/iu.test(word.text)) return true;
  if (next && /^\d/.test(next.text) && next.gap === ' ' && CURRENCIES.has(word.text)) return true;
  if (joined && POSTNOMINAL.has(word.text) && !next?.capital && words[at - 1]?.gap === ' ') return true;
  if (/[#@]$/.test(word.gap) || /^[IVXLC]{2,}$/.test(word.text) || /.(?:isms?|phobia)$/.test(word.key)) return true;
  return word.text.length === 1 && (next === undefined || next.gap === '-' || !next.capital);
}

// "WHO", "Fjord AS", "Jan van Dam", "Theresa May": letters and months that are names here.
function isNameAllTheSame(words: readonly Word[], at: number, joined: boolean): boolean {
  const { text, key } = words[at]!;
  const next = words[at + 1];
  if (text === 'WHO' || isHyphenJoin(words, at + 1)) return true;
  const before = words[at - 1];
  if (next?.capital && next.gap === ' ' && areInitials(words[at]!, before, next)) return true;
  // "Young-soo Oh"
  if (joined && before?.gap === '-' && !before.capital && SURNAMES.test(text)) return true;
  if (joined && before?.capital) {
    if (/^(?:AS|SE)$/.test(text)) return true;
    // "Relief Without Limits", "Patients First"
    if (
      INNER_FUNCTION.has(key) &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      (!before.first || isIntroduced(words, at + 1) || isLimited(words, at))
    )
      return true;
    // "James To said"
    if (GIVEN.has(before.key) && SURNAMES.test(text) && !next?.capital) return true;
    return /^(?:may|august|march)$/.test(key) && GIVEN.has(before.key) && !/^\d/.test(next?.text ?? '');
  }
  if (!next || !touches(next) || !/^(?:jan|may|april|june|august|sun|mar)$/.test(key)) return false;
  if (/^(?:van|von|de|der|ten|el|al)$/.test(next.text)) return true;
  return next.capital && !NONE.has(next.key) && !isDictionaryWord(next.key) && (key === 'jan' || !words[at]!.first);
}

// "by AS Quarn", "the NOW Velm fair": a small word in capitals before a name, in a line that is not all capitals.
function areInitials({ text }: Word, before: Word | undefined, next: Word): boolean {
  if (
    !/^\p{Lu}{2,5}$/u.test(text) ||
    !before ||
    (before.capital && !before.first) ||
    next.text === next.text.toUpperCase()
  )
    return false;
  return text.length === 2 ? before.key === 'by' && !isDictionaryWord(next.key) : /^(?:DET|ADJ|NUM)$/.test(before.pos);
}

// A capital at the head of a sentence is a name where the word is one elsewhere, or no common word.
function opensName(words: readonly Word[], at: number, gazetteer: Gazetteer, habits: Habits): boolean {
  const word = words[at]!;
  // "Said al-Haddi", "Grace de Souza", whatever the word is elsewhere
  if ((GIVEN.has(word.key) && isParticled(words, at + 1)) || opensWithParticle(words, at + 1, false)) return true;
  if (isHyphenJoin(words, at + 1) || isGivenOfTwo(words, at)) return true;
  if (words[at + 1]?.capital && touches(words[at + 1]!) && isIntroduced(words, at + 2)) return true;
  if (joinsTrades(words, at + 1) || isLimited(words, at + 1)) return true;
  const second = words[at + 1];
  if (isCallingOf(words, at)) return false;
  if (second?.capital && habits.openings.has(`${word.key} ${second.key}`) && touches(second) && !isFiller(word))
    return true;
  const use = habits.get(word.key);
  // "Hill left", where there is an Ana Hill: a hill has an article.
  if (use?.surname && isOfPeople(words[at + 1])) return true;
  if (use && use.small > 0) return false;
  if (use && use.alone > 0) return true;
  if (use && use.inside > 0 && (!isDictionaryWord(word.key) || (words[at + 1]?.capital && touches(words[at + 1]!))))
    return true;
  const common = isDictionaryWord(word.key) || areMany(word, second) || compares(word, second);
  if (!common || /^\p{Lu}{3,6}$/u.test(word.text)) return true;
  // "Unite's officer": no verb owns anything.
  if (word.possessive && word.pos === 'VERB') return true;
  if (opensBody(words, at) || isCampaign(words, at)) return true;
  const next = words[at + 1];
  if (!next?.capital || !touches(next) || word.possessive || NONE.has(next.key)) return false;
  // "Will Belgium sign?", "Recent Ukrainian strikes"
  if (gazetteer.find(words, at + 1)) return false;
  if (GIVEN.has(word.key)) return true;
  // "Unlike Ana Ruiz", "Hey Ruiz"
  if (/^(?:ADP|ADV|INTJ|PRON|CCONJ|SCONJ|DET|PART|AUX)$/.test(word.pos)) return false;
  return !ROLES.has(word.key) && (word.key === 'united' || !/(?:[^s]s|ly|ing|ed)$/.test(word.key));
}

// "Exporters left", "Others hope": the dictionary has the one; "Dockworkers", "Schoolchildren" and "Drillers" need none.
function areMany({ key, text, possessive }: Word, next: Word | undefined): boolean {
  const people = isPeople(key) || /.(?:workers|children|folk)$/.test(key);
  // "Dockers' Union"
  if (people && !next?.capital && text !== text.toUpperCase()) return true;
  const one = key.replace(/ies$/, 'y').replace(/s$/, '');
  const doer = /^.{3,}ers$/.test(key) && [key.slice(0, -3), key.slice(0, -2)].some(isDictionaryWord);
  if (!/[^s]s$/.test(key) || !(isDictionaryWord(one) || doer || key.endsWith('ists') || isCompound(one))) return false;
  if (next === undefined || next.capital || possessive) return false;
  // "Smelters, mills and yards", not "Sanders, a senator"
  return next.gap === ' ' || (next.gap === ', ' && next.pos === 'NOUN');
}

// "airstrike", "shipowner"
function isCompound(key: string): boolean {
  for (let at = 3; at <= key.length - 4; at += 1)
    if (isDictionaryWord(key.slice(0, at)) && isDictionaryWord(key.slice(at))) return true;
  return false;
}

// "Dearer milk is bad for us": what is more or most so, and no "Harper said".
function compares({ key }: Word, next: Word | undefined): boolean {
  const [, base] = /^(.{3,}?)(?:er|est)$/.exec(key) ?? [];
  if (!base || next?.capital !== false || next.gap !== ' ' || next.pos !== 'NOUN') return false;
  return [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')].some(isDictionaryWord);
}

// "Doctors Beyond Walls": no sentence writes its small words large.
function isLimited(words: readonly Word[], at: number): boolean {
  const [link, next] = [words[at], words[at + 1]];
  return (
    link?.gap === ' ' &&
    /^(?:across|against|beyond|without|within|before)$/.test(link.key) &&
    /^\p{Lu}\p{Ll}/u.test(link.text) &&
    next?.capital === true &&
    next.gap === ' '
  );
}

// "Picket Lee Rudge", "Cleaner Ana Ruiz": what somebody does, and a name in full.
function isCallingOf(words: readonly Word[], at: number): boolean {
  const [word, first, last] = words.slice(at, at + 3);
  if (!first?.capital || !last?.capital || first.gap !== ' ' || last.gap !== ' ' || word!.possessive) return false;
  if (!isDictionaryWord(word!.key) || GIVEN.has(word!.key) || !GIVEN.has(first.key)) return false;
  // "Tallow Bay Fishermen's Union"
  if (last.possessive && words[at + 3]?.capital) return false;
  return !ORGANISATIONS.has(word!.key) && !PLACES.has(word!.key) && !isDictionaryWord(last.key);
}

// "Min-ji Seo", "Jae-hyun Moon"; not "Ex-pat Ana Ruiz" and "Oil-rich Peru"
function isGivenOfTwo(words: readonly Word[], at: number): boolean {
  const [first, second, surname] = words.slice(at, at + 3);
  if (second?.gap !== '-' || second.capital || second.text.length > 5 || !surname?.capital || surname.gap !== ' ')
    return false;
  if (first!.text.length > 6 || PREFIXES.has(first!.key) || COMPOUND.has(second.key)) return false;
  return !(isDictionaryWord(first!.key) && isDictionaryWord(second.key));
}

function isFiller({ pos, key }: Word): boolean {
  return /^(?:ADP|ADV|INTJ|PRON|CCONJ|SCONJ|DET|PART|AUX)$/.test(pos) || ROLES.has(key);
}

// "Jan van Dam"
function isParticled(words: readonly Word[], at: number): boolean {
  const [particle, name] = [words[at], words[at + 1]];
  return name?.capital === true && touches(name) && /^(?:van|von|de|der|da|di|del|bin|ibn)$/.test(particle!.text);
}

// "Ministry of Ports officials": a head of bodies, and what it is of.
function opensBody(words: readonly Word[], at: number): boolean {
  const [word, link, next, behind] = words.slice(at, at + 4);
  if (!ORGANISATIONS.has(word!.key) || !/^(?:of|for|on)$/.test(link?.key ?? '') || link!.gap !== ' ') return false;
  const named = next?.key === 'the' ? behind : next;
  return named?.capital === true && touches(named) && !NONE.has(named.key);
}

// "Patients First, a lobby group,": what is introduced as a body has a name before the comma.
function isIntroduced(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== ', ' || !/^an?$/.test(words[at]!.key)) return false;
  for (let i = at + 1; i < words.length && i < at + 5 && /^[ -]$/.test(words[i]!.gap); i += 1)
    if (BODIES.has(words[i]!.key)) return true;
  return false;
}

/** A piece of a group: a listed name, a title, a plain capitalised word, or what joins two of them. */
export interface Atom {
  readonly kind: 'listed' | 'title' | 'word' | 'particle' | 'connector';
  readonly words: readonly Word[];
  readonly found: Found | null;
}
