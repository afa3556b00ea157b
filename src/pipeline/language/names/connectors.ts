import nameWords from '../../data/name-words.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { conjunction, isSubjectInside, joinsTrades, opens } from './conjunctions.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Atom } from './groups.ts';
import { BODY_ENDS, GIVEN, INNER_FUNCTION, NONE, ORGANISATIONS, PLACES, ROLES } from './lists.ts';
import { touches, type Word } from './words.ts';

/** What Korean given names end in, of those that are words too. */
const SYLLABLE = /^(?:bin|bum|ho|hun|in|ja|jin|jun|ki|min|mo|nam|sun|su|won|woo|young)$/;
/** In letters, what a hyphen joins to a name, and to a given name behind the surname. */
const LONGEST_PART = 5;
const LONGEST_GIVEN = 7;
const KIN = new Set(nameWords.kin);
const TO_NOUNS = new Set(nameWords.toNouns);
/** Of which each town or region has one. */
const LEVELS = new Set(nameWords.courtLevels);
const COURTS = /^(?:court|tribunal)$/;
const STATE_HEADS = new Set(nameWords.stateHeads);
const ON_HEADS = new Set(nameWords.onHeads);
const PARTICLES = new Set(nameWords.particles);
/** Of a land, without being named so: "the Ministry of Dairy Farmers of Peru". */
const STATE = new Set(titles.stateBodies);
/** Who speaks for somebody. */
const SPEAKERS =
  /^(?:lawyers|attorneys|barristers|solicitors|advocates|representatives|delegates|officials|candidates|prosecutors|observers|negotiators|spokes.*)$/;
/** What a party may call itself, "for" what it wants. */
const CAUSES = /^(?:rally|call|voice|pact|force|pole|choice|vote|list|gathering)$/;
/** Aims that no sentence writes large. */
const AIMS = /^(?:tomorrow|all|now|one|us|life|ever)$/;
const SIDED = /^(?:opposition|ruling|governing)$/;
const OF_PARTIES =
  /^(?:leader|chairman|chairwoman|chair|president|secretary|spokesman|spokeswoman|spokesperson|opposition|deputy|deputies|senators?|lawmakers?|mps?|candidate|founder)$/;
/** Who meet as a trade under its name: "Air Carriers of Europe". */
const CARRIERS =
  /^(?:carriers|shippers|operators|growers|exporters|importers|retailers|brewers|bakers|builders|employers|makers|millers|producers|owners|suppliers|traders|farmers|fishers|pilots)$/;
/** What a hyphen joins to a name that is no part of it: "-led". */
const COMPOUND = new Set(nameWords.compound);

/** What joins the name before to the one behind: "van der", "of the", "and" inside a body's name; null where nothing does. */
export function connectorAt(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): Atom | null {
  const word = words[at]!;
  const last = group.at(-1)!;
  if (joinsTrades(words, at)) return { kind: 'connector', words: [word], found: null };
  if (last.words.at(-1)!.possessive) return null;
  if (word.gap === '-') return hyphened(words, at, last);
  if (last.kind === 'title' && !isSubjectInside(group)) return null;
  return (
    particles(words, at) ??
    preposition(words, at, group) ??
    courtIn(words, at, group) ??
    toWhom(words, at, group) ??
    articleInside(words, at, last) ??
    conjunction(words, at, group, gazetteer)
  );
}

// "Coalition Against | the Tunnel", "Stand For | the River"
function articleInside(words: readonly Word[], at: number, { words: [before] }: Atom): Atom | null {
  if (!/^(?:the|an?)$/.test(words[at]!.text) || !INNER_FUNCTION.has(before!.key) || !opens(words, at + 1)) return null;
  return { kind: 'connector', words: [words[at]!], found: null };
}

function particles(words: readonly Word[], at: number): Atom | null {
  if (words[at]!.capital || !PARTICLES.has(words[at]!.key)) return null;
  let end = at + 1;
  // "do Sul" is of the south, and no Italian "sul".
  while (end < at + 3 && isParticle(words[end])) end += 1;
  return opens(words, end) || isSea(words, end) ? { kind: 'particle', words: words.slice(at, end), found: null } : null;
}

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && PARTICLES.has(word.key) && touches(word);
}

/** "Sindicato dos Pescadores do | Mar", "Viña del | Mar": no month. */
export function isSea(words: readonly Word[], at: number): boolean {
  const [particle, word] = [words[at - 1], words[at]];
  return word?.text === 'Mar' && word.gap === ' ' && /^(?:del?|d[aio])$/.test(particle?.text ?? '');
}

// "Regional Court | in Tarn": of a court there are many of, the town tells which.
function courtIn(words: readonly Word[], at: number, group: readonly Atom[]): Atom | null {
  const [level, court] = group.slice(-2);
  if (words[at]!.key !== 'in' || court?.kind !== 'word' || !COURTS.test(court.words.at(-1)!.key)) return null;
  if (level?.kind !== 'word' || !LEVELS.has(level.words[0]!.key)) return null;
  return opens(words, at + 1) && !GIVEN.has(words[at + 1]!.key)
    ? { kind: 'connector', words: [words[at]!], found: null }
    : null;
}

// "Society for the Prevention of Cruelty | to Animals"
function toWhom(words: readonly Word[], at: number, group: readonly Atom[]): Atom | null {
  const next = words[at + 1];
  if (words[at]!.key !== 'to' || group.length < 3 || group.at(-2)!.kind !== 'connector') return null;
  if (!TO_NOUNS.has(group.at(-1)!.words[0]!.key) || !opens(words, at + 1) || !isDictionaryWord(next!.key)) return null;
  if (ORGANISATIONS.has(next!.key) || PLACES.has(next!.key)) return null;
  return { kind: 'connector', words: [words[at]!], found: null };
}

// "Ministry of the Interior", "Council on Wool", "Unity of Cities"; not "Hundreds of Syrians"
function preposition(words: readonly Word[], at: number, group: readonly Atom[]): Atom | null {
  const { key } = words[at]!;
  const last = group.at(-1)!;
  const head = last.words.at(-1)!;
  // "Irish Congress of Trade Unions": what is listed alone may be a part here.
  const part = last.kind === 'listed' && last.words.length === 1 && last.found?.type === 'organisation' && key === 'of';
  if ((last.kind !== 'word' && !part) || !/^(?:of|for|on|against)$/.test(key)) return null;
  // "STATEMENT OF THE CITY COUNCIL | ON THE DRAFT"
  if (words[at]!.text === 'ON' && group.length > 1) return null;
  const common =
    isDictionaryWord(head.key) && !GIVEN.has(head.key) && (group.length === 1 ? !head.first : isAim(group));
  const named = head.key === 'general' ? group.at(-2)?.words.at(-1)?.key : head.key;
  const body = ORGANISATIONS.has(named ?? '') && (key === 'of' || key === 'for' || ON_HEADS.has(head.key));
  const staff =
    key === 'of' &&
    group.length > 1 &&
    BODY_ENDS.has(head.key) &&
    !STATE.has(group[0]!.words[0]!.key) &&
    group.every(({ words: own }) => isDictionaryWord(own[0]!.key));
  // "Court of Arbitration | for Sport"
  const aim =
    key === 'for' &&
    group.at(-2)?.kind === 'connector' &&
    isDictionaryWord(head.key) &&
    !GIVEN.has(head.key) &&
    group.slice(-3, -2).some(({ words: [first] }) => ORGANISATIONS.has(first!.key));
  const campaign = group.length === 1 && isCampaign(words, at - 1);
  const trade = key === 'of' && areTrade(group);
  const kin = key === 'of' && KIN.has(head.key);
  // "Embassy of the Kingdom | of Norway"
  const state = key === 'of' && group.at(-2)?.kind === 'connector' && STATE_HEADS.has(head.key);
  const joins =
    campaign || body || staff || aim || trade || kin || state || (key === 'of' && (PLACES.has(head.key) || common));
  const article = words[at + 1]?.key === 'the' || (body && key !== 'of' && /^an?$/.test(words[at + 1]?.key ?? ''));
  const length = article ? 2 : 1;
  if (key === 'against' && !(body && isDictionaryWord(words[at + length]?.key ?? ''))) return null;
  return joins && (opens(words, at + length) || (campaign && words[at + length]?.capital))
    ? { kind: 'connector', words: words.slice(at, at + length), found: null }
    : null;
}

// "Beverage Makers | of Kenya", "Chamber of Dairy Exporters | of Uruguay"
function areTrade(group: readonly Atom[]): boolean {
  if (
    group.length < 2 ||
    !group.every(
      ({ kind, words: [word] }) => kind === 'connector' || isDictionaryWord(word!.key) || BODY_ENDS.has(word!.key),
    )
  )
    return false;
  const head = group.at(-1)!.words[0]!;
  if (STATE.has(group[0]!.words[0]!.key)) return false;
  return (BODY_ENDS.has(head.key) && /[^s]s$/.test(head.key)) || CARRIERS.test(head.key) || areMembers(group);
}

// "Collective of Families | of the Missing", "Association of Fishermen | of Quarn", "Authority of Heads | of State"; a board
// of directors and a council of ministers are part of the body behind.
function areMembers(group: readonly Atom[]): boolean {
  const of = group.findLastIndex(({ kind, words: [word] }) => kind === 'connector' && word!.key === 'of');
  const body = group[of - 1]?.words.at(-1)?.key ?? '';
  if (!ORGANISATIONS.has(body) || /^(?:board|group|team)$/.test(body)) return false;
  const { key } = group.at(-1)!.words[0]!;
  const many = /(?:[^s]s|..men|people|children|youth)$/.test(key) && !ORGANISATIONS.has(key);
  return many && (key === 'heads' || !ROLES.has(key.replace(/s$/, '')));
}

// "Institute for the Study | of War": what a body is for may itself be of something; a ministry of a land is the land's.
function isAim(group: readonly Atom[]): boolean {
  const aim = group.findLast(({ kind, words: [word] }) => kind === 'connector' && word!.key !== 'and');
  return group.at(-2)?.kind === 'connector' && aim !== undefined && aim.words[0]!.key !== 'of';
}

/** True where a campaign's name opens: "Parents for Better Schools", "Bridges for the Valley"; not "Tickets for Quarn". */
export function isCampaign(words: readonly Word[], at: number): boolean {
  const [head, link] = [words[at]!, words[at + 1]];
  const many = /[^s]s$/.test(head.key) && isDictionaryWord(singular(head.key));
  // "the opposition Rally for Renewal"
  const cause = CAUSES.test(head.key) && SIDED.test(words[at - 1]?.key ?? '') && !words[at - 1]!.capital;
  if (link?.key !== 'for' || link.gap !== ' ' || !(many || cause || isCauseOf(words, at))) return false;
  const aim = words[words[at + 2]?.key === 'the' ? at + 3 : at + 2];
  // "Lawyers for the State"
  if (words[at + 2]?.key === 'the' && SPEAKERS.test(head.key)) return false;
  return (
    aim?.capital === true &&
    aim.gap === ' ' &&
    isDictionaryWord(aim.key) &&
    !GIVEN.has(aim.key) &&
    (!NONE.has(aim.key) || AIMS.test(aim.key))
  );
}

// "the leader of the Rally for Renewal"
function isCauseOf(words: readonly Word[], at: number): boolean {
  const [role, of, the] = words.slice(Math.max(0, at - 3), at);
  return CAUSES.test(words[at]!.key) && the?.key === 'the' && of?.key === 'of' && OF_PARTIES.test(role!.key);
}

function singular(key: string): string {
  return isDictionaryWord(key) ? key : key.replace(/ies$/, 'y').replace(/s$/, '');
}

/** True for the small word in the middle of one name: "Quarn-a-Velm", "Velm-upon-Quarn". */
export function isHyphenJoin(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (word?.gap !== '-' || next?.gap !== '-' || !next.capital) return false;
  return /^(?:a|au|aux|by|de|del|des|di|du|en|la|le|les|on|sous|sur|the|under|upon)$/.test(word.text);
}

// "Ban Ki-moon", "Jae-min Oh": the end of a given name that is a word by itself; not "Quarn-led", "the Velm Quarn-run port".
function isGivenEnd(words: readonly Word[], at: number): boolean {
  const [before, first, word, next] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1]];
  if (first.text.length > 5) return false;
  // "Min Jae-won"
  const surname = before !== undefined && (GIVEN.has(before.key) || !isDictionaryWord(before.key));
  const korean = surname && SYLLABLE.test(word.text);
  if (!korean && (isDictionaryWord(first.key) || COMPOUND.has(word.key))) return false;
  return (
    (before?.capital === true && first.gap === ' ' && !before.possessive) ||
    (next?.capital === true && next.gap === ' ')
  );
}

// "Leung Che-cheung": not "the Velm Quarn-trained crews".
function isBehindSurname(words: readonly Word[], at: number): boolean {
  const [surname, first, word] = [words[at - 2], words[at - 1]!, words[at]!];
  return (
    surname?.capital === true &&
    !surname.possessive &&
    first.gap === ' ' &&
    first.text.length < 6 &&
    !isDictionaryWord(word.key) &&
    !/(?:ed|ing|en|ish|ly)$/.test(word.key)
  );
}

// "al-Burhan", "Lung-bin": a small part of a name after a hyphen; not "US-led", "Kremlin-backed".
function hyphened(words: readonly Word[], at: number, last: Atom): Atom | null {
  if (last.kind === 'title' || last.kind === 'listed') return null;
  const word = words[at]!;
  if (isHyphenJoin(words, at)) return { kind: 'word', words: [word], found: null };
  const length = isBehindSurname(words, at) ? LONGEST_GIVEN : LONGEST_PART;
  const short =
    word.text.length <= length &&
    /^\p{Ll}+$/u.test(word.text) &&
    (!isDictionaryWord(word.key) || isGivenEnd(words, at));
  return short ? { kind: 'word', words: [word], found: null } : null;
}
