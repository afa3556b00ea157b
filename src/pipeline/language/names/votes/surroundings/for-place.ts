import besideNames from '../../../../data/beside-names.json' with { type: 'json' };
import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import reporting from '../../../../data/reporting.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { isOfPeople } from '../../deeds.ts';
import { PLACES, TOWN_NOUNS } from '../../lists.ts';
import { isAmongPlaces, isPlace, opensDated, opensReport, standsInside } from '../../places.ts';
import { saysRole } from '../../stated/roles.ts';
import { isNounOfMany } from '../../things.ts';
import { isLetters, type Word } from '../../words.ts';
import { votesOfPlaces } from '../of-places.ts';
import { votesOfWaters } from '../of-waters.ts';
import { partsIn } from '../parts-in.ts';
import type { Beside } from './beside.ts';
import { isHeld } from './held.ts';

/** How much the words beside a name make a place of it: "in Tarn", "a farmer from Quarn", "Ana Ruiz, 71, of Quarn". */
export function votesForPlace(beside: Beside): number {
  const { piece, words, text, first, lead, speaks, after, touched, behind } = beside;
  let votes = votesOfPlaces(piece.words, words) + votesOfWaters(piece.words, words);
  // "the Tarn-based Norwind", "a Tarn-based lawyer"
  if (BASED.test(behind)) votes += 8;
  // "Norwind rejected it": no town does.
  if (speaks && isOfPeople(after)) votes -= 1.5;
  if (touched && TOWN_NOUNS.has(touched.key)) votes += 3;
  // "the survey of the Jan Mayen zone"
  if (lead?.key === 'the' && SEAS.has(after?.key ?? '')) votes += 10;
  if (opensReport(piece, text)) votes += 5;
  else if (opensDated(piece, text)) votes += 3;
  if (isAmongPlaces(words, first.index)) votes += 3;
  return lead ? votes + votesBefore(beside, lead) : votes;
}

function votesBefore(beside: Beside, lead: Word): number {
  const { piece, words, text } = beside;
  const further = words[lead.index - 1]?.key ?? '';
  let votes = 0;
  if (isInside(beside, lead)) votes += 3;
  if (/^(?:from|to)$/.test(lead.key) && isPlace(piece, words, text)) votes += 2;
  if (lead.key === 'to' && further === 'next') votes += 2;
  if (isStreet(beside, lead)) votes += 6;
  if (lead.key === 'of' && TOWN_NOUNS.has(further)) votes += 5;
  if (isHomeOf(lead, words) || isSeeOf(beside, lead, words)) votes += 5;
  if (isOrigin(beside, lead)) votes += 4;
  // "a farmer from Quarn", where a lawyer or an engineer may be from a firm
  if (lead.key === 'from' && FOLK.has(further)) votes += 2;
  return votes;
}

const SEAS: ReadonlySet<string> = new Set(besideNames.seas);

// "in Tarn", but "at the NRF", "in NRF": what goes by its letters is a body with rooms.
function isInside({ piece, words, first, last, after }: Beside, lead: Word): boolean {
  return (
    !isHeld(lead, words) &&
    standsInside(lead) &&
    !isViewpoint(lead, last, after) &&
    !(piece.words.length === 1 && isLetters(first)) &&
    !isWorkplace(lead, words)
  );
}

// "on Wellington Street", though Ana Street is a person
function isStreet({ piece, words, text, last }: Beside, lead: Word): boolean {
  return (
    piece.type === null &&
    partsIn(piece) === 2 &&
    PLACES.has(last.key) &&
    (standsInside(lead) || lead.key === 'on' || isPlace(piece, words, text))
  );
}

// "Ana Ruiz, from Quarn, whose son …"
function isOrigin({ piece, words, first, after }: Beside, { key, gap, index }: Word): boolean {
  if (key !== 'from' || gap !== ', ' || piece.words.length > 1 || isLetters(first) || after?.gap !== ', ') return false;
  return words[index - 1]?.capital === true && words[index - 2]?.capital === true;
}

// "Ana Ruiz, 71, of Quarn": where somebody lives, whom nothing but the age describes.
function isHomeOf({ key, gap, index }: Word, words: readonly Word[]): boolean {
  const [name, age] = [words[index - 2], words[index - 1]];
  if (!/^(?:of|from)$/.test(key) || gap !== ', ' || age?.gap !== ', ') return false;
  return /^[1-9]\d$/.test(age.text) && name?.capital === true;
}

// "Bishop Ana Ruiz of Quarn", "Mayor Ruiz of Quarn"
function isSeeOf({ piece }: Beside, { key, gap, index }: Word, words: readonly Word[]): boolean {
  if (key !== 'of' || gap !== ' ' || piece.words.length > 2) return false;
  for (let at = index - 1; at > index - 5 && words[at]?.capital; at -= 1)
    if (at < index - 1 && OF_A_SEE.has(words[at]!.key)) return true;
  return false;
}

// "in Ana Ruiz's view": nowhere.
function isViewpoint({ key }: Word, { possessive }: Word, after: Word | undefined): boolean {
  return possessive && after !== undefined && (VIEWPOINTS.get(key)?.has(after.key) ?? false);
}

// "dockers at Quarn", "a shop steward for the TWU at Quarn": at a firm or in a town
function isWorkplace(before: Word, words: readonly Word[]): boolean {
  if (before.key !== 'at') return false;
  let who = before.index - 1;
  while (words[who]?.capital && !words[who]!.first) who -= 1;
  if (who === before.index - 1) return words[who] !== undefined && isNounOfMany(words[who]!.key);
  if (words[who]?.key === 'the') who -= 1;
  return /^(?:for|of|with)$/.test(words[who]?.key ?? '') && saysRole(words[who - 1]!);
}

const BASED = /^[-‑]based\b/;
/** Who bears the name of a town with his title. */
const OF_A_SEE: ReadonlySet<string> = new Set(peopleWords.ofTowns);
const VIEWPOINTS = new Map(Object.entries(reporting.viewpoints).map(([key, nouns]) => [key, new Set(nouns)]));
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
