import nameWords from '../../data/name-words.json' with { type: 'json' };
import reporting from '../../data/reporting.json' with { type: 'json' };
import roles from '../../data/roles.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { isAmongBodies } from './among-bodies.ts';
import { kindAnnounced } from './announced.ts';
import { isApposedBody, isApposedRole, OWNERS } from './apposed.ts';
import type { Votes } from './ballot.ts';
import { endsByline, opensByline } from './bylines.ts';
import { isOfPeople } from './deeds.ts';
import { hasOfficer, isHighOffice } from './has-officer.ts';
import { introducesAcronym } from './introduces-acronym.ts';
import { hasItsOfficer } from './its-officer.ts';
import { BODIES, GIVEN, PLACES, ROLES, SAYING } from './lists.ts';
import { ownsPerson } from './owns-person.ts';
import { partsIn } from './parts-in.ts';
import type { Piece } from './pieces.ts';
import { isAmongPlaces, isPlace, opensReport, standsInside } from './places.ts';
import { isRole } from './roles.ts';
import { isPeople } from './things.ts';
import { votesOfBehaviour } from './votes-of-behaviour.ts';
import { votesOfLives } from './votes-of-lives.ts';
import { votesOfPeople } from './votes-of-people.ts';
import { votesOfPlaces } from './votes-of-places.ts';
import { votesOfThings } from './votes-of-things.ts';
import { votesOfTurns } from './votes-of-turns.ts';
import { votesOfWaters } from './votes-of-waters.ts';
import { isLetters, type Word } from './words.ts';

/** "M23 rebels" */
const ARMED = /^(?:rebels?|fighters?|militants?|insurgents?|guerrillas?|members?|leaders?)$/;
/** "the Ruiz presidency" */
const OF_A_LEADER =
  /^(?:administration|presidency|family|era|loyalists?|aides?|estate|biography|doctrine|supporters?)$/;
const VIEWPOINTS = new Map(Object.entries(reporting.viewpoints).map(([key, nouns]) => [key, new Set(nouns)]));
const KIN = /^(?:son|daughter|wife|husband|brother|sister|mother|father|grandson|granddaughter|nephew|niece|cousin)$/;
/** In characters, of a party in brackets and a verb. */
const LONGEST_SEAT = 60;
const LEADS = /^(?:leads|heads|chairs|led|headed|chaired)$/;
const SIDED = /^(?:opposition|ruling|governing)$/;
const TOWN = new Set(nameWords.townNouns);
const CALENDAR = new Set(nameWords.none);
const HOLDINGS = /^(?:stakes?|shares?|shareholding|shareholdings|shareholder|shareholders|holding)$/;
const STAFF =
  /^(?:staff|employees?|executives?|analysts?|managers?|bosses|economists?|shareholders?|spokes(?:man|woman|person)|researchers?|management|bankers?|strategists?)$/;
/** What a firm has: "Norwind's shareholders", and does. */
const OWNED = new Set(nameWords.ofBodies);
const FIRM_VERBS =
  /^(?:employs|employed|manufactures|shares|stock|subsidiary|subsidiaries|executives|boss|bosses|ceo|chairman|chairwoman|shareholders?|employees|customers)$/;
/** What is done to firms and their like alone: "took over Norwind", "employed by Norwind". */
const DONE_TO_FIRMS = new Map([
  ['over', /^(?:takes?|took|taken|taking)$/],
  ['by', /^(?:employed|owned|hired|acquired|sacked|manufactured)$/],
]);
/** "New Accord leader Ana Ruiz": no treaty has one. */
const PARTY_NOUNS = /^(?:party|leader|leaders|lawmakers?|mps?|candidates?|spokes(?:man|woman|person)|activists)$/;
/** Whose town is told behind "from". */
const FOLK = new Set([
  ...roles.workers,
  ...roles.clients,
  ...[
    'farmer',
    'fisher',
    'fisherman',
    'mother',
    'father',
    'parent',
    'pupil',
    'shopkeeper',
    'skipper',
    'teacher',
    'nurse',
  ],
]);
const WORK = new Set(nameWords.workNouns);
const WORK_BEHIND = new Set(nameWords.workBehind);

// "The mayor of Velm, who backs it": who somebody is of or in is nobody himself, where it is one word.
function hangsOnRole({ words: [first, second] }: Piece, words: readonly Word[]): boolean {
  const link = words[first!.index - 1];
  const role = words[first!.index - 2];
  return second === undefined && /^(?:of|in|at|from|near)$/.test(link?.key ?? '') && ROLES.has(role?.key ?? '');
}

/** Adds to the votes what the words around one mention of a name say of it. */
export function addSurroundings(
  votes: Votes,
  piece: Piece,
  words: readonly Word[],
  next: readonly Word[] | undefined,
  text: string,
): void {
  const first = piece.words[0]!;
  const last = piece.words.at(-1)!;
  const after = words[last.index + 1];
  const touching = after?.gap === ' ' && !last.possessive;
  const before = /^,?\s["“‘]?$/.test(first.gap) ? words[first.index - 1] : undefined;
  const apposed = first.gap.startsWith(',');
  const behind = text.slice(last.end, last.end + 12);
  if (piece.title) votes.person += 6;
  if (piece.words.length > 1 && opensByline(words, first.index)) votes.person += 4;
  if (piece.type === null && endsByline(piece.words, words)) votes.organisation += 10;
  const firm = before !== undefined && BODIES.has(before.key);
  if (before && ROLES.has(before.key) && !before.capital && !firm && !OWNERS.test(before.key))
    votes.person += apposed ? 3 : 4;
  // "the Deputy Minister, Ana Ruiz,"
  if (before?.capital && apposed && piece.words.length > 1 && isHighOffice(words, before.index)) votes.person += 3;
  // "The contractor, Stone Arch,"
  if (apposed && firm && words[before.index - 1]?.key === 'the') votes.organisation += 3;
  if (after && isApposedRole(words, last.index + 1)) votes.person += 3;
  // "Jorun Holm (Green List) said"
  if (
    piece.words.length > 1 &&
    /^ \(\p{Lu}[\p{L}’' -]+\) (?:said|says|told|asked|voted|welcomed|warned)\b/u.test(
      text.slice(last.end, last.end + LONGEST_SEAT),
    )
  )
    votes.person += 5;
  // "Tarn Valley, an airline,": whatever its last word.
  if (after && !GIVEN.has(first.key) && isApposedBody(words, last.index + 1))
    votes.organisation += piece.type === 'place' ? 12 : 4;
  const isWho = after?.key === 'who' && !hangsOnRole(piece, words);
  if (isWho || /^,? \(?aged?\b|^(?:, | \()\d\d[,)]/.test(behind)) votes.person += 4;
  if (/^,? which\b/.test(behind)) votes.organisation += 5;
  // "Analysts at Quarn said": they speak, not Quarn; "the head of the brewer Quarn Ales said": not somebody of that name.
  const link = before?.key === 'the' && !apposed ? words[before.index - 1] : before;
  const speaks = !/^(?:at|of|for|in|from|with|on|along|across|near)$/.test(link?.key ?? '') && (apposed || !firm);
  if (speaks && after && SAYING.has(after.key) && /^,?\s$/.test(after.gap)) votes.said += 1.5;
  if (last.possessive && after && (ROLES.has(after.key) || OWNED.has(after.key))) votes.organisation += 2;
  if (piece.words.length > 1 && !GIVEN.has(first.key) && hasOfficer(words, last.index)) votes.organisation += 4;
  if (isDictionaryWord(last.key) && ownsPerson(words, last.index)) votes.organisation += 3;
  if (touching && FIRM_VERBS.test(after.key)) votes.organisation += 2.5;
  if (touching && PARTY_NOUNS.test(after.key)) votes.organisation += piece.type === 'none' ? 9 : 2;
  votes.organisation += votesOfPeople(piece.words, words);
  if (piece.type === null) votes.person += votesOfLives(piece.words, words) + votesOfTurns(piece.words, words);
  votes.organisation += votesOfBehaviour(piece.words, words, next);
  if (hasItsOfficer(piece.words, words, next)) votes.organisation += piece.type === 'place' ? 14 : 7;
  votes.place += votesOfPlaces(piece.words, words) + votesOfWaters(piece.words, words);
  if (piece.type === null) votes.none += votesOfThings(piece.words, words);
  // "Norwind rejected it": no town does.
  if (speaks && isOfPeople(after)) votes.place -= 1.5;
  if (touching && BODIES.has(after.key)) votes.organisation += 2;
  if (touching && TOWN.has(after.key)) votes.place += 3;
  if (introducesAcronym(piece, text)) votes.organisation += 15;
  if (opensReport(piece, text)) votes.place += 5;
  // "TARN, 4 March (Agencia Norte) - The": who reports.
  if (/\($/.test(first.gap) && /^\)\s[-–—]\s/.test(behind)) votes.organisation += 8;
  // "the opposition Rally for Renewal", whatever its first word
  if (before && !apposed && SIDED.test(before.key)) votes.organisation += piece.type === 'none' ? 14 : 3;
  // "her son Toby"
  if (before && !apposed && piece.words.length === 1 && isOwnKin(words, before.index)) votes.person += 5;
  if (touching && OF_A_LEADER.test(after.key)) votes.person += 1.5;
  if (touching && ARMED.test(after.key)) votes.organisation += 2;
  if (before && WORK.has(before.key) && !(apposed && GIVEN.has(first.key)))
    votes.none += apposed || before.pos !== 'NOUN' ? 5 : 12;
  // "the Orion spacecraft", "Harbour 4"
  if (before?.key === 'the' && touching && WORK_BEHIND.has(after.key)) votes.none += 8;
  if (touching && isVersion(after, words[after.index + 1])) votes.none += 3;
  if (before && CALENDAR.has(before.key) && piece.words.length === 1 && isDictionaryWord(first.key)) votes.none += 5;
  if (isAmongPlaces(words, first.index)) votes.place += 3;
  const announced = kindAnnounced(words, first.index);
  if (announced !== null && piece.type === null) votes[announced] += 5;
  if (!before || apposed) return;
  if (SAYING.has(before.key) && before.key !== 'told' && before.key !== 'asked') votes.said += 1;
  // "The relief agency Open Corridor" is none, whatever its last word.
  if (BODIES.has(before.key)) votes.organisation += piece.type === 'place' && !TOWN.has(before.key) ? 9 : 4;
  if (isAmongBodies(words, first.index)) votes.organisation += 6;
  // "who leads the Progress Convention": no treaty is led.
  if (before.key === 'the' && isLed(words, before.index)) votes.organisation += piece.type === 'none' ? 14 : 3;
  // "Analyst Ana Ruiz of Brandt Lind": of a house or a town, and no person.
  if (before.key === 'of' && piece.words.length > 1 && isFullName(words, before.index)) votes.organisation += 4;
  // "director at Quarn"; of a town there are mayors and teachers.
  if (/^(?:of|at)$/.test(before.key) && ROLES.has(words[before.index - 1]?.key ?? ''))
    votes.organisation += before.key === 'at' ? 4 : 1;
  // "the Ana Ruiz video", "the Tarn plant": what stands before a noun may be anything.
  const qualifies = touching && !after.capital && after.pos === 'NOUN';
  // "the Vale Front": nobody's full name has an article.
  const full = piece.words.length > 1 && piece.title === null;
  if (before.key === 'the' && piece.type !== 'none') votes.organisation += qualifies ? 1 : full ? 4.5 : 3;
  if (/^(?:called|named)$/.test(before.key) && BODIES.has(words[before.index - 1]?.key ?? '')) votes.organisation += 4;
  // "in Tarn", but "at the NRF", "in NRF": what goes by its letters is a body with rooms.
  const further = words[before.index - 1];
  if (DONE_TO_FIRMS.get(before.key)?.test(further?.key ?? '')) votes.organisation += 3;
  const held = isHeld(before, further);
  if (held) votes.organisation += 3;
  else if (
    standsInside(before) &&
    !isViewpoint(before, last, after) &&
    !(piece.words.length === 1 && isLetters(first)) &&
    !isWorkplace(before, words)
  )
    votes.place += 3;
  if (/^(?:from|to)$/.test(before.key) && isPlace(piece, words, text)) votes.place += 2;
  if (before.key === 'to' && words[before.index - 1]?.key === 'next') votes.place += 2;
  // "on Wellington Street", though Ana Street is a person
  if (
    piece.type === null &&
    partsIn(piece) === 2 &&
    PLACES.has(last.key) &&
    (standsInside(before) || before.key === 'on' || isPlace(piece, words, text))
  )
    votes.place += 6;
  if (before.key === 'of' && TOWN.has(words[before.index - 1]?.key ?? '')) votes.place += 5;
  if (isHomeOf(before, words)) votes.place += 5;
  // "Ana Ruiz, from Quarn, whose son …"
  if (
    before.key === 'from' &&
    before.gap === ', ' &&
    piece.words.length === 1 &&
    !isLetters(first) &&
    after?.gap === ', '
  )
    votes.place += words[before.index - 1]?.capital && words[before.index - 2]?.capital ? 4 : 0;
  // "a farmer from Quarn", where a lawyer or an engineer may be from a firm
  if (before.key === 'from' && FOLK.has(words[before.index - 1]?.key ?? '')) votes.place += 2;
}

function isOwnKin(words: readonly Word[], at: number): boolean {
  return KIN.test(words[at]!.key) && /^(?:his|her|whose|their|my|our)$/.test(words[at - 1]?.key ?? '');
}

// "Ana Ruiz, 71, of Quarn": where somebody lives, whom nothing but the age describes.
function isHomeOf({ key, gap, index }: Word, words: readonly Word[]): boolean {
  const [name, age] = [words[index - 2], words[index - 1]];
  if (!/^(?:of|from)$/.test(key) || gap !== ', ' || age?.gap !== ', ') return false;
  return /^[1-9]\d$/.test(age.text) && name?.capital === true;
}

// "Ana Ruiz, who leads | the"
function isLed(words: readonly Word[], at: number): boolean {
  return LEADS.test(words[at - 1]?.key ?? '') && words[at - 2]?.key === 'who';
}

// "Ana Ruiz | of", not "Bank of"
function isFullName(words: readonly Word[], at: number): boolean {
  const [given, last] = [words[at - 2], words[at - 1]];
  if (!given?.capital || !last?.capital || last.gap !== ' ' || last.possessive || BODIES.has(last.key)) return false;
  return GIVEN.has(given.key) || ![given, last].some(({ key }) => isDictionaryWord(key));
}

// "in Ana Ruiz's view": nowhere.
function isViewpoint({ key }: Word, { possessive }: Word, after: Word | undefined): boolean {
  return possessive && after !== undefined && (VIEWPOINTS.get(key)?.has(after.key) ?? false);
}

// "a stake in Norwind", "staff at Norwind"
function isHeld(before: Word, further: Word | undefined): boolean {
  if (before.key === 'in') return HOLDINGS.test(further?.key ?? '');
  return before.key === 'at' && STAFF.test(further?.key ?? '');
}

// "dockers at Quarn", "a shop steward for the TWU at Quarn": at a firm or in a town
function isWorkplace(before: Word, words: readonly Word[]): boolean {
  if (before.key !== 'at') return false;
  let who = before.index - 1;
  while (words[who]?.capital && !words[who]!.first) who -= 1;
  if (who === before.index - 1) return words[who] !== undefined && isPeople(words[who]!.key);
  if (words[who]?.key === 'the') who -= 1;
  return /^(?:for|of|with)$/.test(words[who]?.key ?? '') && isRole(words[who - 1]!);
}

// "Harbour 4", "Harbour 3.5", not "Peru 3 – 0 Chile", "Peru 20 years"
function isVersion(word: Word, next: Word | undefined): boolean {
  return (
    /^\d{1,2}$/.test(word.text) &&
    (next === undefined || /^[,.;:)]/.test(next.gap) || (next.gap === ' ' && /^(?:VERB|AUX|ADP|CCONJ)$/.test(next.pos)))
  );
}
