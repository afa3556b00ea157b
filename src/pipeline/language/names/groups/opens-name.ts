import nameWords from '../../../data/name-words.json' with { type: 'json' };
import titles from '../../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isOfPeople } from '../deeds.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Habits } from '../habits.ts';
import { knownKind } from '../known-kinds.ts';
import {
  BODIES,
  COMPOUND,
  GIVEN,
  KIN,
  NONE,
  ORGANISATIONS,
  PARTISAN,
  PARTY_ADJECTIVES,
  PLACES,
  ROLES,
} from '../lists.ts';
import { areClients, isPeople } from '../things.ts';
import { touches, type Word } from '../words.ts';
import { isCallingOf, isTradeOf } from './calling-of.ts';
import { isCampaign } from './campaigns.ts';
import { isCompound } from './compound.ts';
import { joinsTrades } from './conjunctions.ts';
import { isHyphenJoin } from './hyphened.ts';
import { isStation } from './no-names.ts';
import { ownsPerson } from './owns-person.ts';
import { isPartyOf } from './titles.ts';

/** What a hyphen joins to the word behind it at the head of a sentence. */
const PREFIXES = new Set([...nameWords.prefixes, 'co', 'e', 'ex', 'half', 'multi', 'semi', 'self', 'sub', 'un', 'x']);
/** What says how long somebody or something has been what it is, and begins no name. */
const STANDING = new Set(titles.standing);
/** Small words of surnames that no English sentence has behind its first word: "Greet van Dam". */
const NO_ENGLISH = /^(?:van|von|bin|ibn)$/;
/** The first word of a house's or a family's name: "Van Loon". */
const PARTICLE_LARGE = /^V[ao]n$/;
/** Who may have a place at heart without being of it. */
const FRIENDS = /^(?:friends|guardians|defenders|keepers|voices|neighbou?rs)$/;
const LANDMARKS = /^(?:lake|mount|river|fort|cape|loch|lough|port|saint|st)$/;
/** Peoples, creeds and parties that nobody writes small. */
const LARGE = new Set(nameWords.alwaysLarge);
/** What people do for a living. */
const OF_PARTIES = new Set(nameWords.ofParties);

/** True where a capital at the head of a sentence is a name's: the word is one elsewhere, or no common word. */
export function opensName(words: readonly Word[], at: number, gazetteer: Gazetteer, habits: Habits): boolean {
  const word = words[at]!;
  // "Said al-Haddi", "Grace de Souza", whatever the word is elsewhere
  const given = GIVEN.has(word.key) || NO_ENGLISH.test(words[at + 1]?.text ?? '');
  if ((given && isParticled(words, at + 1)) || opensWithParticle(words, at + 1, false)) return true;
  if (isHyphenJoin(words, at + 1) || isGivenOfTwo(words, at)) return true;
  if (words[at + 1]?.capital && touches(words[at + 1]!) && isIntroduced(words, at + 2)) return true;
  if (joinsTrades(words, at + 1) || isLimited(words, at + 1)) return true;
  const second = words[at + 1];
  if (second?.capital && second.gap === ' ' && (PARTICLE_LARGE.test(word.text) || isToldAsThings(words, at)))
    return true;
  // "Citizens' Watch", "Parents' Voice", "SunRise"
  const several = isPeople(word.key) || (areClients(word.key) && ORGANISATIONS.has(second?.key ?? ''));
  if (second?.capital && /^['’] $/.test(second.gap) && several && !NONE.has(second.key)) return true;
  // "Farmers Union leaders", "Workers Party"
  if (second?.capital && second.gap === ' ' && isPeople(word.key) && ORGANISATIONS.has(second.key) && !word.possessive)
    return true;
  if (/\p{Ll}{2}\p{Lu}/u.test(word.text)) return true;
  if (second?.capital && second.gap === ' ' && isStation(word, second.key)) return true;
  if (isCallingOf(words, at) || isTradeOf(words, at)) return false;
  if (second?.capital && habits.openings.has(`${word.key} ${second.key}`) && touches(second) && !isFiller(word))
    return true;
  if (opensKnown(words, at) || isPartyBehind(words, at)) return true;
  const use = habits.get(word.key);
  if (LARGE.has(word.key) || ownsPerson(words, at) || hasMembers(words, at)) return true;
  if ((use?.owns || PARTISAN.has(word.key)) && actsAsParty(words, at, use?.owns === true)) return true;
  // "Hill left", where there is an Ana Hill: a hill has an article.
  if ((use?.surname || habits.surnames.has(word.key)) && (isOfPeople(second) || second?.gap === ': ')) return true;
  // "Ministry of Works says": its own word is small where the ministry is told of without its name.
  if (opensBody(words, at)) return true;
  if (use && use.small > 0) return false;
  if (use && use.alone > 0) return true;
  if (use && use.opens > 0 && isShortOfBody(word, second)) return true;
  if (use && use.inside > 0 && (!isDictionaryWord(word.key) || (words[at + 1]?.capital && touches(words[at + 1]!))))
    return true;
  const common = isDictionaryWord(word.key) || areMany(word, second) || compares(word, second);
  if (!common || /^\p{Lu}{3,6}$/u.test(word.text)) return true;
  // "Unite's officer": no verb owns anything.
  if (word.possessive && word.pos === 'VERB') return true;
  if (isCampaign(words, at) || areKin(words, at)) return true;
  const next = words[at + 1];
  if (!next?.capital || !touches(next) || word.possessive || NONE.has(next.key)) return false;
  // "Will Belgium sign?", "Recent Ukrainian strikes"
  if (gazetteer.find(words, at + 1)) return false;
  if (isOfAge(words, at)) return false;
  if (GIVEN.has(word.key)) return true;
  // "Former Norwind director", "Rival Norwind left"
  if (STANDING.has(word.key)) return false;
  // "Unlike Ana Ruiz", "Hey Ruiz"
  if (/^(?:ADP|ADV|INTJ|PRON|CCONJ|SCONJ|DET|PART|AUX)$/.test(word.pos)) return false;
  return !ROLES.has(word.key) && (word.key === 'united' || !/(?:[^s]s|..ly|..ing|..ed)$/.test(word.key));
}

// "Old Ana Quarn left": no part of somebody's name; "Old Quarn" and "Young Farmers" are names.
function isOfAge(words: readonly Word[], at: number): boolean {
  const [next, last] = words.slice(at + 1, at + 3);
  if (!/^(?:old|young|poor|little)$/.test(words[at]!.key) || !last?.capital || last.gap !== ' ') return false;
  return (GIVEN.has(next!.key) || !isDictionaryWord(next!.key)) && !isDictionaryWord(last.key);
}

// "Ana Quarn (Liberals)", "ANA QUARN (Greens): …": whose party fills the brackets behind a name.
function isPartyBehind(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before?.capital || !/^ \($/.test(word.gap) || !/^\)/.test(next?.gap ?? '')) return false;
  return PARTISAN.has(word.key) || PARTY_ADJECTIVES.has(word.key) || /^(?:greens?|pirates)$/.test(word.key);
}

// "Mothers of the Missing", "Friends of the River", "Friends of Mount Quarn": whom no sentence writes large; not "Soldiers of
// the Republic".
function areKin(words: readonly Word[], at: number): boolean {
  const [, link, water, own] = words.slice(at, at + 4);
  if (FRIENDS.test(words[at]!.key) && link?.key === 'of' && water?.capital && LANDMARKS.test(water.key))
    return own?.capital === true && own.gap === ' ';
  const [kin, of, the, whom] = words.slice(at, at + 4);
  if (!KIN.has(kin!.key) || of?.key !== 'of' || the?.key !== 'the' || !whom?.capital || whom.gap !== ' ') return false;
  if (ORGANISATIONS.has(whom.key) || BODIES.has(whom.key) || ROLES.has(whom.key)) return false;
  return !PLACES.has(whom.key) || FRIENDS.test(kin!.key);
}

// "Marks & Spencer", "Inner Mongolia": known as a whole.
function opensKnown(words: readonly Word[], at: number): boolean {
  for (let length = 4; length > 1; length -= 1) {
    const own = words.slice(at, at + length);
    if (
      own.length === length &&
      own.at(-1)!.capital &&
      own.every(({ gap }, i) => i === 0 || / /.test(gap)) &&
      /^(?:organisation|place)$/.test(knownKind(own) ?? '')
    )
      return true;
  }
  return false;
}

// "Labour MPs", "Liberal leader Ana Ruiz"
function hasMembers(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    isPartyOf(words, at) || (PARTY_ADJECTIVES.has(words[at]!.key) && next?.gap === ' ' && OF_PARTIES.has(next.key))
  );
}

// "Labour denies it", "Labour has accused them"; and of a word that has people anywhere, "Renew will vote".
function actsAsParty(words: readonly Word[], at: number, owns: boolean): boolean {
  const [next, further] = words.slice(at + 1, at + 3);
  if (words[at]!.possessive) return false;
  if (isOfPeople(next)) return true;
  if (next?.gap !== ' ' || !/^(?:has|have|had|will|would|wants?)$/.test(next.key)) return false;
  return owns || isOfPeople(further);
}

// "Frontier accepted", "Frontier's director", where there is a Frontier Rail: a frontier has an article, and accepts nothing.
function isShortOfBody({ key, pos, possessive }: Word, next: Word | undefined): boolean {
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos) || /[^s]s$/.test(key)) return false;
  if (ROLES.has(key) || BODIES.has(key) || ORGANISATIONS.has(key) || isPeople(key)) return false;
  return possessive || isOfPeople(next) || (next?.gap === ', ' && /^(?:which|whose|owned|based|run)$/.test(next.key));
}

// "Exporters left", "Others hope": the dictionary has the one; "Dockworkers", "Schoolchildren" and "Drillers" need none.
function areMany({ key, text, possessive, index }: Word, next: Word | undefined): boolean {
  const people = isPeople(key) || /.(?:workers|children|folk)$/.test(key);
  // "Dockers' Union"
  if (people && !next?.capital && text !== text.toUpperCase()) return true;
  const one = key.replace(/ies$/, 'y').replace(/s$/, '');
  const doer = /^.{3,}ers$/.test(key) && [key.slice(0, -3), key.slice(0, -2)].some(isDictionaryWord);
  if (!/[^s]s$/.test(key) || !(isDictionaryWord(one) || doer || key.endsWith('ists') || isCompound(one))) return false;
  // A heading: "Superstars".
  if (next === undefined) return index === 0 && isDictionaryWord(one);
  if (next.capital || possessive) return false;
  // "Smelters, mills and yards", not "Sanders, a senator"
  return next.gap === ' ' || (next.gap === ', ' && next.pos === 'NOUN');
}

// "Dearer milk is bad for us": what is more or most so, and no "Harper said".
function compares({ key }: Word, next: Word | undefined): boolean {
  const [, base] = /^(.{3,}?)(?:er|est)$/.exec(key) ?? [];
  if (!base || next?.capital !== false || next.gap !== ' ' || next.pos !== 'NOUN') return false;
  return [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')].some(isDictionaryWord);
}

/** "Doctors Beyond Walls", "Tenants Against the Tower": no sentence writes its small words large. */
export function isLimited(words: readonly Word[], at: number): boolean {
  const link = words[at];
  const next = words[words[at + 1]?.text === 'the' ? at + 2 : at + 1];
  return (
    link?.gap === ' ' &&
    /^(?:across|against|beyond|without|within|before)$/.test(link.key) &&
    /^\p{Lu}\p{Ll}/u.test(link.text) &&
    next?.capital === true &&
    next.gap === ' '
  );
}

// "Clean Hulls, which watches the fleet,": wares that stand large are no English subject, whatever "clean" is elsewhere.
function isToldAsThings(words: readonly Word[], at: number): boolean {
  const [word, things, which] = words.slice(at, at + 3);
  if (which?.gap !== ', ' || which.key !== 'which' || word!.possessive || !/^(?:ADJ|NOUN|VERB|PROPN)$/.test(word!.pos))
    return false;
  if (!/[^s]s$/.test(things!.key) || isPeople(things!.key) || PARTISAN.has(things!.key) || LARGE.has(things!.key))
    return false;
  return isDictionaryWord(things!.key.slice(0, -1)) && !STANDING.has(word!.key) && !ROLES.has(word!.key);
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

/** "Patients First, a lobby group,": what is introduced as a body has a name before the comma. */
export function isIntroduced(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== ', ' || !/^an?$/.test(words[at]!.key)) return false;
  for (let i = at + 1; i < words.length && i < at + 5 && /^(?:['’]s?)?[ -]$/.test(words[i]!.gap); i += 1)
    if (BODIES.has(words[i]!.key)) return true;
  return false;
}
/** True at the particle of a name: "al-Haddi". */
export function opensWithParticle(words: readonly Word[], at: number, joined: boolean): boolean {
  const next = words[at + 1];
  return (
    next?.capital === true &&
    !joined &&
    /^[-‑]$/.test(next.gap) &&
    /^(?:al|el|as|ad|an|ar|at|az|ul|bin|ben)$/.test(words[at]!.text)
  );
}
