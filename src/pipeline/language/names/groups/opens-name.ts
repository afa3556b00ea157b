import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isOfPeople } from '../deeds.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Habits } from '../habits.ts';
import { knownKind } from '../known-kinds.ts';
import { BODIES, COMPOUND, GIVEN, NONE, ORGANISATIONS, PARTISAN, PARTY_ADJECTIVES, ROLES } from '../lists.ts';
import { areClients, isNounOfMany } from '../things.ts';
import { runEnd, touches, type Word } from '../words.ts';
import { isCallingOf, isTradeOf } from './calling-of.ts';
import { joinsTrades } from './conjunctions.ts';
import { isHyphenJoin } from './hyphened.ts';
import { opensByForm, STANDING } from './opens-by-form.ts';
import { ownsPerson } from './owns-person.ts';
import { isSmallFamilyName } from './small-family-name.ts';
import { isStation } from './station.ts';
import { isPartyOf } from './titles.ts';
import { isToldAsPerson } from './told-as-person.ts';

/** Before whoever leads or speaks for a body: "Frontier | chief executive Ana Ruiz". */
const OFFICES = /^(?:chief|chair(?:man|woman|person)?|spokes(?:man|woman|person)|boss|ceo|chairman)$/;
/** What a hyphen joins to the word behind it at the head of a sentence. */
const PREFIXES = new Set([...nameWords.prefixes, 'co', 'e', 'ex', 'half', 'multi', 'semi', 'self', 'sub', 'un', 'x']);
/** Verbs that stand before what somebody does. */
const HELPING = /^(?:has|have|had|will|would)$/;
/** Small words of surnames that no English sentence has behind its first word: "Greet van Dam". */
const NO_ENGLISH = /^(?:van|von|bin|ibn)$/;
/** The first word of a house's or a family's name: "Van Loon". */
const PARTICLE_LARGE = /^V[ao]n$/;
/** Peoples, creeds and parties that nobody writes small. */
const LARGE = new Set(nameWords.alwaysLarge);
/** Who is a party's: "Labour | MPs". */
const OF_PARTIES = new Set(nameWords.ofParties);
const ELECTED = new Set(nameWords.elected);

/** True where a capital at the head of a sentence is a name's: the word is one elsewhere, or no common word. */
export function opensName(words: readonly Word[], at: number, gazetteer: Gazetteer, habits: Habits): boolean {
  if (opensInAnyText(words, at)) return true;
  if (isCallingOf(words, at) || isTradeOf(words, at)) return false;
  return opensInThis(words, at, habits) ?? opensByForm(words, at, gazetteer);
}

// By the words alone, whatever the word is elsewhere.
function opensInAnyText(words: readonly Word[], at: number): boolean {
  const [word, second] = [words[at]!, words[at + 1]];
  // "Said al-Haddi", "Grace de Souza"
  const given = GIVEN.has(word.key) || NO_ENGLISH.test(second?.text ?? '');
  if ((given && isParticled(words, at + 1)) || opensWithParticle(words, at + 1, false)) return true;
  if (isHyphenJoin(words, at + 1) || isGivenOfTwo(words, at) || isSmallFamilyName(words, at)) return true;
  if (joinsTrades(words, at + 1) || isLimited(words, at + 1) || /\p{Ll}{2}\p{Lu}/u.test(word.text)) return true;
  // "Unite, which represents crews,": no verb is told more of.
  if (word.pos === 'VERB' && second?.gap === ', ' && /^(?:which|who|whose)$/.test(second.key)) return true;
  if (!second?.capital) return false;
  if (touches(second) && isIntroduced(words, at + 2)) return true;
  // "Citizens' Watch", "Parents' Voice"
  const several = isNounOfMany(word.key) || (areClients(word.key) && ORGANISATIONS.has(second.key));
  if (/^['’] $/.test(second.gap) && several && !NONE.has(second.key)) return true;
  if (second.gap !== ' ') return false;
  if (PARTICLE_LARGE.test(word.text) || isToldAsThings(words, at) || isStation(word, second.key)) return true;
  if (isFieldOfBody(words, at)) return true;
  // "Farmers Union leaders", "Workers Party"
  return isNounOfMany(word.key) && ORGANISATIONS.has(second.key) && !word.possessive;
}

// By how this text writes the word elsewhere, and what is said of it here; null where neither tells.
function opensInThis(words: readonly Word[], at: number, habits: Habits): boolean | null {
  const [word, second] = [words[at]!, words[at + 1]];
  if (second?.capital && habits.openings.has(`${word.key} ${second.key}`) && touches(second) && !isFiller(word))
    return true;
  if (opensKnown(words, at) || isPartyBehind(words, at)) return true;
  const use = habits.get(word.key);
  if (LARGE.has(word.key) || ownsPerson(words, at) || hasMembers(words, at)) return true;
  if ((use?.owns || PARTISAN.has(word.key)) && actsAsParty(words, at, use?.owns === true)) return true;
  // "Hill left", where there is an Ana Hill: a hill has an article.
  const isSurname = (key: string) => habits.surnames.has(key) || habits.get(key)?.surname === true;
  if (isSurname(word.key) && (second?.gap === ': ' || isToldAsPerson(words, at, isSurname))) return true;
  // "Ministry of Works says": its own word is small where the ministry is told of without its name.
  if (opensBody(words, at)) return true;
  if (!use) return null;
  if (use.small > 0) return false;
  if (use.alone > 0 || (use.opens > 0 && isShortOfBody(words, at))) return true;
  const goesOn = second?.capital === true && touches(second);
  return use.inside > 0 && (!isDictionaryWord(word.key) || goesOn) ? true : null;
}

// "Ana Quarn (Liberals)", "ANA QUARN (Greens): …": whose party fills the brackets behind a name.
function isPartyBehind(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before?.capital || !/^ \($/.test(word.gap) || !/^\)/.test(next?.gap ?? '')) return false;
  return PARTISAN.has(word.key) || PARTY_ADJECTIVES.has(word.key) || /^(?:greens?|pirates)$/.test(word.key);
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

// "Labour MPs", "Liberal leader Ana Ruiz", "Green group leader Ana Ruiz"; "green activists" are of no party.
function hasMembers(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  const next = words[words[at + 1]?.key === 'group' ? at + 2 : at + 1];
  if (isPartyOf(words, at)) return true;
  if (words[at + 1]?.gap !== ' ' || next?.gap !== ' ') return false;
  return (PARTY_ADJECTIVES.has(key) && OF_PARTIES.has(next.key)) || (key === 'green' && ELECTED.has(next.key));
}

// "Labour denies it", "Labour has accused them"; and of a word that has people anywhere, "Renew will vote".
function actsAsParty(words: readonly Word[], at: number, owns: boolean): boolean {
  const [next, further] = words.slice(at + 1, at + 3);
  if (words[at]!.possessive) return false;
  if (isOfPeople(next)) return true;
  if (next?.gap !== ' ' || !(HELPING.test(next.key) || /^wants?$/.test(next.key))) return false;
  return owns || isOfPeople(further);
}

// "Frontier accepted", "Frontier has offered", "Frontier's director", where there is a Frontier Rail: a frontier has an
// article, and accepts nothing.
function isShortOfBody(words: readonly Word[], at: number): boolean {
  const [{ key, pos, possessive }, next, further] = [words[at]!, words[at + 1], words[at + 2]];
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos) || /[^s]s$/.test(key)) return false;
  if (ROLES.has(key) || BODIES.has(key) || ORGANISATIONS.has(key) || isNounOfMany(key)) return false;
  if (next?.gap === ' ' && !next.capital && OFFICES.test(next.key)) return true;
  if (possessive || isOfPeople(next) || (next?.gap === ' ' && HELPING.test(next.key) && isOfPeople(further)))
    return true;
  return next?.gap === ', ' && /^(?:which|whose|owned|based|run)$/.test(next.key);
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
  if (!/[^s]s$/.test(things!.key) || isNounOfMany(things!.key) || PARTISAN.has(things!.key) || LARGE.has(things!.key))
    return false;
  return isDictionaryWord(things!.key.slice(0, -1)) && !STANDING.has(word!.key) && !ROLES.has(word!.key);
}

// "Climate Action Network said": what a body is for, and no word for whoever bears the name behind it: "Retailer Quarn Foods".
function isFieldOfBody(words: readonly Word[], at: number): boolean {
  const { key, pos, possessive } = words[at]!;
  if (!/^(?:NOUN|PROPN)$/.test(pos) || possessive || /[^s]s$/.test(key) || !isDictionaryWord(key) || TIMES.has(key))
    return false;
  if (NONE.has(key) || ROLES.has(key) || BODIES.has(key) || isNounOfMany(key) || STANDING.has(key) || GIVEN.has(key))
    return false;
  const own = words.slice(at, runEnd(words, at));
  if (own.length < 3 || own.some(({ gap }, i) => i > 0 && gap !== ' ')) return false;
  return ORGANISATIONS.has(own.at(-1)!.key) && own.slice(1).every((word) => isDictionaryWord(word.key));
}

const TIMES: ReadonlySet<string> = new Set([...besideNames.days, ...besideNames.partsOfDays]);

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
