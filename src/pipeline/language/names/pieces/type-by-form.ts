import type { EntityType } from '#src/schema/evidence.ts';
import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isFamilyFirst } from '../../../spelling/family-first.ts';
import { endsInForeignBody, isForeignBody } from '../../../spelling/foreign-bodies.ts';
import { withoutDomain } from '../../../wording/domain-ends.ts';
import type { Atom } from '../groups.ts';
import { isCity, knownKind } from '../known-kinds.ts';
import {
  BODY_ENDS,
  BODY_STARTS,
  DIRECTIONS,
  EVENTS,
  GIVEN,
  INNER_FUNCTION,
  KIN,
  ORGANISATIONS,
  PARTISAN,
  PLACE_STARTS,
  PLACES,
} from '../lists.ts';
import { isNounOfMany } from '../things.ts';
import { isGivenBehind } from '../votes/given-behind.ts';
import type { Word } from '../words.ts';
import { headKeyOf, lastKey } from './heads.ts';
import { isSurname } from './surnames.ts';

const STORMS = new Set(nameWords.eventPrefixes);
/** "Patients First", "Dunmore Together" */
const LAST_FUNCTION = /^(?:first|now|together|forward|ahead|united|without|all)$/;
/** No surname, whatever stands before it. */
const FIRMS = new Set([...nameWords.firms, 'spa', 'srl', 'a/s']);
const CENTRES: ReadonlySet<string> = new Set(nameWords.centres);
/** Whose conference is a body: "Bishops' Conference". */
const CONFERRING: ReadonlySet<string> = new Set(peopleWords.conferring);
const MANY: ReadonlySet<string> = new Set(nameWords.unitedOf);
/** Houses even where the name opens with a body: "Daughters of the Harbour Memorial Hall". */
const HALLS = /^(?:hall|station|stadium|arena|airport)$/;
const WATCHES: ReadonlySet<string> = new Set(besideNames.watches);
const MODEL = /^\p{Lu}{1,2}\d{1,3}$/u;
/** Those of which the name of a town tells enough: a "Tarn Primary" may be a vote. */
const SECONDARIES = /^(?:secondary|comprehensive|elementary)$/;
/** What is left of a school's name in talk. */
const SCHOOL_KINDS = /^(?:primary|secondary|comprehensive|elementary|infants|juniors|nursery)$/;
const SCHOOLS = /^(?:college|university|school|hospital|academy|institute)$/;

/** What a name is by its own words; 'none' is an event or a work; null leaves it to the context. */
export function typeByForm(atoms: readonly Atom[]): EntityType | 'none' | null {
  const words = atoms.flatMap((atom) => atom.words);
  const last = lastKey(words);
  const head = headKeyOf(atoms);
  // "Quarnfood.com"
  if (areJoint(words) || words.some(({ text }) => withoutDomain(text) !== null)) return 'organisation';
  if (isSurname(words) || isDouble(words) || isKorean(words) || endsAsSurname(words) || isVietnamese(words))
    return null;
  return typeByHead(atoms, words, head, last) ?? typeByEnds(atoms, words, head, last);
}

// By the word that says what it is, before an "of" or at the end.
function typeByHead(
  atoms: readonly Atom[],
  words: readonly Word[],
  head: string,
  last: string,
): EntityType | 'none' | null {
  // "Tarnbury General"
  if (words.length === 2 && last === 'general' && !GIVEN.has(words[0]!.key)) return 'organisation';
  // "Riverside Secondary"
  if (words.length === 2 && SECONDARIES.test(last)) return 'organisation';
  // "Quarn Street Primary"
  if (words.length > 1 && SCHOOL_KINDS.test(last) && (PLACES.has(words.at(-2)!.key) || /^st\.?$/.test(words[0]!.key)))
    return 'organisation';
  if (words.length > 1 && STORMS.has(words[0]!.key)) return 'none';
  // "Department of Ports Press Release": a paper, whosever it is.
  if (last === 'release' && RELEASED.test(words.at(-2)?.key ?? '')) return 'none';
  // "State visit", "the Party and State": no body that is called so.
  if (words.length === 1 && last === 'state') return 'none';
  // "Board of Elections": the word before "of" says what it is.
  if (head !== last && ORGANISATIONS.has(head)) return 'organisation';
  // "Squares for the Law" is no law.
  if (head !== last && /[^s]s$/.test(head) && !EVENTS.has(head) && isFor(atoms)) return 'organisation';
  // "Daughters of the Revolution"
  if (head !== last && KIN.has(head)) return HALLS.test(last) ? 'place' : 'organisation';
  if (last === 'conference' && CONFERRING.has(words.at(-2)?.key ?? '')) return 'organisation';
  // "Conference of River States"
  if (head === 'conference' && head !== last && MANY.has(last)) return 'organisation';
  if (EVENTS.has(last) || EVENTS.has(head) || isProduct(words)) return 'none';
  if (endsInCountry(atoms)) return EVENTS.has(atoms.at(-2)!.words.at(-1)!.key) ? 'none' : 'organisation';
  if (isHouse(words)) return 'place';
  if (ORGANISATIONS.has(head) || ORGANISATIONS.has(last)) return 'organisation';
  if (head !== last && BODY_ENDS.has(head)) return 'organisation';
  return null;
}

const RELEASED = /^(?:press|news|media)$/;
/** "La", "die": before what a body is called in another tongue. */
const ARTICLES = /^(?:la|le|les|el|los|las|il|lo|os|as|die|der|das)$/;

// By its first and last words, and what stands between them.
function typeByEnds(atoms: readonly Atom[], words: readonly Word[], head: string, last: string): EntityType | null {
  if (words.length > 1 && words[0]!.key.length > 6 && endsInForeignBody(words[0]!.key)) return 'organisation';
  // "La Hermandad Quarnesa"
  if (words.length > 2 && ARTICLES.test(words[0]!.key) && isForeignBody(words[1]!.key)) return 'organisation';
  if (words.length > 1 && last === 'state') return 'place';
  if (words.slice(1, -1).some(({ key, capital }) => capital && INNER_FUNCTION.has(key))) return 'organisation';
  if (words.length > 1 && LAST_FUNCTION.test(last)) return 'organisation';
  if (words.length > 1 && (BODY_STARTS.has(words[0]!.key) || isBodyByEnd(words) || holdsSchool(atoms)))
    return 'organisation';
  // "Citizens' Watch"
  if (
    words.slice(0, -1).some(({ key, possessive, text }) => possessive && /s$/.test(text) && isNounOfMany(key)) &&
    !PLACES.has(last)
  )
    return 'organisation';
  // "River Watch Quarn"
  if (words.length === 3 && WATCHES.has(words[1]!.key) && words.every(({ capital }) => capital)) return 'organisation';
  if (words.length > 1 && PLACE_STARTS.has(words[0]!.key)) return 'place';
  // "South Velm Boatbuilders", "New Democrat"
  if (words.length > 1 && DIRECTIONS.has(words[0]!.key) && areDoers(last)) return 'organisation';
  // "South Dakota House": the chamber of a state.
  if (last === 'house' && atoms[0]!.found?.use === 'name') return 'organisation';
  // "Southern Common Market": of lands.
  if (last === 'market' && /^(?:common|single)$/.test(words.at(-2)?.key ?? '')) return 'organisation';
  // "Quarn-Cliffs": a firm's name is as good as a place's.
  const isOneWord = words.length === 2 && words[1]!.gap === '-';
  if (
    (PLACES.has(head) && !isOneWord) ||
    (words.length > 1 &&
      words[1]!.gap !== '-' &&
      DIRECTIONS.has(words[0]!.key) &&
      !isNewThing(words) &&
      !isPine(words)) ||
    (head !== last && HALLS.test(last))
  )
    return 'place';
  // "Mothers of Quarn", "Parents for Better Schools"
  if (head !== last && /[^s]s$/.test(head) && isNounOfMany(head)) return 'organisation';
  return null;
}

// "Western Pine": a thing that grows or is made is nowhere in the west; "Northern Velm" is.
function isPine([direction, thing]: readonly Word[]): boolean {
  return /ern$/.test(direction!.key) && isDictionaryWord(thing!.key) && !PLACES.has(thing!.key);
}

// "Quarn & Sons", "Velm & Ost", whose names are given names too; not "Ana & Tor".
function areJoint(words: readonly Word[]): boolean {
  const second = words.findIndex(({ gap }) => gap === ' & ');
  return second > 0 && !(words.length === 2 && words.every(({ key }) => GIVEN.has(key) && !isDictionaryWord(key)));
}

// "Elias Quarn-Moor": no moor.
function isDouble(words: readonly Word[]): boolean {
  const [given, , last] = words;
  return words.length === 3 && GIVEN.has(given!.key) && last!.gap === '-' && last!.capital;
}

// "Ji-won Park" may be somebody, and so is "Park Ji-won".
function isKorean(words: readonly Word[]): boolean {
  const [first, second, last] = words;
  const park = words.length === 3 && first!.capital && second!.gap === '-' && !second!.capital && last!.key === 'park';
  return park || isGivenBehind(words);
}

// "Trinh The Bao": nobody's body.
function isVietnamese(words: readonly Word[]): boolean {
  return words.length < 5 && isFamilyFirst(words.map(({ key }) => key)) && !isDictionaryWord(words.at(-1)!.key);
}

// "Velho-Sá", "Nelson Sá": no S.A.
function endsAsSurname(words: readonly Word[]): boolean {
  const { text, key, gap } = words.at(-1)!;
  return (
    words.length > 1 && key.length < 4 && ORGANISATIONS.has(key) && (gap === '-' || text.normalize('NFD') !== text)
  );
}

// "Adobe Photoshop", "Mozilla Firefox": whose make a known thing is; "Norwind E3": a model, by its number.
function isProduct(words: readonly Word[]): boolean {
  const [maker, ...thing] = words;
  if (thing.length === 1 && MODEL.test(thing[0]!.text) && thing[0]!.gap === ' ') return !isDictionaryWord(maker!.key);
  return thing.length > 0 && !GIVEN.has(maker!.key) && knownKind(thing) === 'none' && knownKind(words) === null;
}

// "New Dawn" may be a party, "New Quarn" is none.
function isNewThing([first, second, more]: readonly Word[]): boolean {
  if (first!.key !== 'new' || more || !second || !isDictionaryWord(second.key)) return false;
  const own = [first!, second];
  return !GIVEN.has(second.key) && !isCity(own) && knownKind(own) === null;
}

function isFor(atoms: readonly Atom[]): boolean {
  return atoms.some(
    ({ kind, words }, i) => kind === 'connector' && words[0]!.key === 'for' && atoms[i - 1]?.kind !== 'connector',
  );
}

function areDoers(key: string): boolean {
  return PARTISAN.has(key) || /(?:builders|workers|drivers|makers|farmers|fighters|traders|rangers)$/.test(key);
}

// "Quarn Convention Centre", not "Quarn Peace Centre"
function isHouse(words: readonly Word[]): boolean {
  const [kind, last] = words.slice(-2);
  return last !== undefined && /^cent(?:re|er)$/.test(last.key) && CENTRES.has(kind!.key);
}

// "Tarn Research", "Fjord ASA", not "Ana Steel"
function isBodyByEnd(words: readonly Word[]): boolean {
  const last = words.at(-1)!.key;
  return FIRMS.has(last) || (BODY_ENDS.has(last) && (words.length > 2 || !GIVEN.has(words[0]!.key)));
}

// "Trinity College Dublin"
function holdsSchool(atoms: readonly Atom[]): boolean {
  const at = atoms.findIndex(({ words }, i) => i > 0 && SCHOOLS.test(words[0]!.key));
  const behind = atoms.slice(at + 1);
  if (at < 1 || behind.length === 0) return false;
  const words = behind.flatMap((atom) => atom.words);
  return (behind.length === 1 && behind[0]!.found !== null) || isCity(words) || knownKind(words) === 'place';
}

// "Carnegie Europe", "Hitwise UK", not "Michael Jordan"
function endsInCountry(atoms: readonly Atom[]): boolean {
  return (
    atoms.length > 1 &&
    !DIRECTIONS.has(atoms[0]!.words[0]!.key) &&
    atoms.at(-1)!.found?.use === 'name' &&
    atoms[0]!.kind === 'word' &&
    !GIVEN.has(atoms[0]!.words[0]!.key)
  );
}
