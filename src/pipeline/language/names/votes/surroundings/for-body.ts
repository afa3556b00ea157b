import besideNames from '../../../../data/beside-names.json' with { type: 'json' };
import forces from '../../../../data/forces.json' with { type: 'json' };
import nameWords from '../../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../../spelling/dictionary.ts';
import { LEGAL_FORM_BEHIND } from '../../../../wording/legal-forms.ts';
import { isExpert } from '../../../phrases/role-words.ts';
import { ownsPerson } from '../../groups/owns-person.ts';
import { endsByline } from '../../layout/bylines.ts';
import { BODIES, GIVEN, OF_BODIES, ROLES, SIDED, TOWN_NOUNS } from '../../lists.ts';
import { isApposedBody } from '../../stated/apposed.ts';
import { isBehindOffice } from '../../stated/behind-office.ts';
import { isLetters, type Word } from '../../words.ts';
import { votesOfBehaviour } from '../of-behaviour.ts';
import { votesOfPeople } from '../of-people.ts';
import { isAmongBodies } from './among-bodies.ts';
import type { Beside } from './beside.ts';
import { hasChiefOfFirm, hasOfficer } from './has-officer.ts';
import { isHeld } from './held.ts';
import { introducesAcronym } from './introduces-acronym.ts';
import { hasItsOfficer } from './its-officer.ts';
import { tellsOwnPlans } from './tells-own-plans.ts';

/** How much the words beside a name make a body of it: "Norwind's shareholders", "the airline Norwind", "staff at Norwind". */
export function votesForBody(beside: Beside): number {
  return votesOfSentence(beside) + votesOfPosition(beside) + votesBehind(beside) + votesBefore(beside);
}

// Its people and what it does.
function votesOfSentence({ piece, words, next, first, last }: Beside): number {
  let votes = votesOfPeople(piece.words, words) + votesOfBehaviour(piece.words, words, next);
  if (hasItsOfficer(piece.words, words, next)) votes += piece.type === 'place' ? 14 : 7;
  if (piece.words.length > 1 && !GIVEN.has(first.key) && hasOfficer(words, last.index)) votes += 4;
  if (piece.type === null && hasChiefOfFirm(words, last.index)) votes += 7;
  if (piece.type === null && tellsOwnPlans(piece.words, words)) votes += 7;
  if (isDictionaryWord(last.key) && ownsPerson(words, last.index)) votes += 3;
  return votes;
}

// Where only bodies stand.
function votesOfPosition({ piece, words, text, first, last, behind }: Beside): number {
  let votes = 0;
  if (piece.type === null && endsByline(piece.words, words)) votes += 10;
  if (introducesAcronym(piece, text)) votes += 15;
  if (piece.type === null && isBehindOffice(words, first.index, last.index + 1)) votes += 8;
  // "TARN, 4 March (Agencia Norte) - The": who reports.
  if (/\($/.test(first.gap) && /^\)\s(?:[-–—]|--)\s/.test(behind)) votes += 8;
  return votes;
}

function votesBehind({ piece, words, first, last, after, touched, behind }: Beside): number {
  let votes = 0;
  // "Tarn Valley, an airline,": whatever its last word.
  if (after && !GIVEN.has(first.key) && isApposedBody(words, last.index + 1)) votes += piece.type === 'place' ? 12 : 4;
  if (/^,? which\b/.test(behind)) votes += 5;
  // "Taran Busse, founded in 1994, employs 260 people"
  if (after?.gap === ', ' && FOUNDED.test(after.key) && words[after.index + 1]?.key === 'in') votes += 7;
  // "NRF (Nurses Relief Fund)"
  if (isLetters(first) && first === last && opensAs(first, behind)) votes += 8;
  if (behind.startsWith(', ') && LEGAL_FORM_BEHIND.test(behind)) votes += 15;
  if (last.possessive && after && (ROLES.has(after.key) || OF_BODIES.has(after.key))) votes += 2;
  if (!touched) return votes;
  if (OF_FIRMS.has(touched.key)) votes += 2.5;
  // "Norwind said in a filing": where only firms tell something.
  if (/^(?:said|says|disclosed|reported)$/.test(touched.key) && isInFiling(words, touched.index)) votes += 6;
  if (PARTY_NOUNS.has(touched.key)) votes += piece.type === 'none' ? 9 : 2;
  if (BODIES.has(touched.key)) votes += 2;
  // "The (left-wing) Nova Verda party": nobody has an article.
  if (touched.key === 'party' && piece.words.length > 1 && piece.type === null && hasArticle(words, first.index))
    votes += 6;
  if (ARMED.has(touched.key)) votes += 2;
  return votes;
}

// The bracket behind begins with the same letter.
function opensAs({ text }: Word, behind: string): boolean {
  return behind.startsWith(` (${text.charAt(0)}`) || behind.startsWith(` (the ${text.charAt(0)}`);
}

function votesBefore(beside: Beside): number {
  const { piece, words, first, before, lead, firm } = beside;
  // "The contractor, Stone Arch,", "the president's party, Nova Verda,"
  if (!lead) return before && firm && isOneOf(words, before) ? (before.key === 'party' ? 8 : 3) : 0;
  const further = words[lead.index - 1]?.key ?? '';
  let votes = votesOfArticle(beside, lead);
  // "the opposition Rally for Renewal", whatever its first word
  if (SIDED.has(lead.key)) votes += piece.type === 'none' ? 14 : 3;
  // "The relief agency Open Corridor" is none, whatever its last word.
  if (BODIES.has(lead.key)) votes += piece.type === 'place' && !TOWN_NOUNS.has(lead.key) ? 9 : 4;
  if (isAmongBodies(words, first.index)) votes += 6;
  // "the Tarn-based | Norwind": nobody's surname.
  if (/^[-‑]$/.test(lead.gap) && lead.key === 'based' && piece.words.length === 1) votes += 6;
  // "Analyst Ana Ruiz of Brandt Lind": of a house or a town, and no person.
  if (lead.key === 'of' && piece.words.length > 1 && isFullName(words, lead.index))
    votes += isEmployed(words[lead.index - 3]?.key ?? '') ? 9 : 4;
  // "director at Quarn"; of a town there are mayors and teachers.
  if (/^(?:of|at)$/.test(lead.key) && ROLES.has(further)) votes += lead.key === 'at' ? 4 : 1;
  // "an analyst with Quarnbank"
  if (lead.key === 'with' && isEmployed(further)) votes += 4;
  if (/^(?:called|named)$/.test(lead.key) && BODIES.has(further)) votes += 4;
  if (DONE_TO_FIRMS.get(lead.key)?.test(further)) votes += 3;
  if (isHeld(lead, words)) votes += 3;
  return votes;
}

// "The | party", "the president's | party", "its | party"
function isOneOf(words: readonly Word[], { index, key }: Word): boolean {
  const before = words[index - 1];
  return before?.key === 'the' || (key === 'party' && (before?.possessive === true || OWNER.test(before?.key ?? '')));
}

function votesOfArticle({ piece, words, touched }: Beside, lead: Word): number {
  if (lead.key !== 'the') return 0;
  // "who leads the Progress Convention": no treaty is led.
  const led = isLed(words, lead.index) ? (piece.type === 'none' ? 14 : 3) : 0;
  if (piece.type === 'none') return led;
  // "at the Ring Bridge", "on the Quarn Peninsula": so have roads and what land and water form, that do nothing else.
  if (piece.type === 'place' && UNMANNED.has(piece.words.at(-1)!.key)) return led;
  // "the Ana Ruiz video", "the Tarn plant": what stands before a noun may be anything.
  if (touched && !touched.capital && touched.pos === 'NOUN') return led + 1;
  // "the Vale Front": nobody's full name has an article.
  return led + (piece.words.length > 1 && piece.title === null ? 4.5 : 3);
}

// "said | in a (stock exchange) filing", "in its prospectus"
function isInFiling(words: readonly Word[], said: number): boolean {
  if (words[said + 1]?.key !== 'in' || !/^(?:an?|its)$/.test(words[said + 2]?.key ?? '')) return false;
  return words.slice(said + 3, said + 6).some(({ key }) => /^(?:filing|prospectus|earnings)$/.test(key));
}

// "the | Nova Verda", "the left-wing | Nova Verda"
function hasArticle(words: readonly Word[], at: number): boolean {
  let from = at - 1;
  while (from > at - 4 && words[from] && !words[from]!.capital && /^(?:ADJ|NOUN)$/.test(words[from]!.pos)) from -= 1;
  return /^(?:the|an?)$/.test(words[from]?.key ?? '');
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

// Who works with a house, and else is with nobody.
function isEmployed(key: string): boolean {
  return isExpert(key) || EMPLOYED.has(key);
}

const EMPLOYED = new Set(['broker', 'consultant', 'trader', 'lecturer', 'professor', 'correspondent']);
const FOUNDED = /^(?:founded|established|incorporated)$/;
const OWNER = /^(?:his|her|its|their)$/;
/** "M23 rebels" */
const ARMED: ReadonlySet<string> = new Set(forces.armedByName);
const UNMANNED: ReadonlySet<string> = new Set([...besideNames.streets, ...besideNames.landforms]);
const LEADS = /^(?:leads|heads|chairs|led|headed|chaired)$/;
/** What a firm alone has, and does. */
const OF_FIRMS: ReadonlySet<string> = new Set(nameWords.ofFirms);
/** What is done to firms and their like alone: "took over Norwind", "employed by Norwind". */
const DONE_TO_FIRMS = new Map([
  ['over', /^(?:takes?|took|taken|taking)$/],
  ['by', /^(?:employed|owned|hired|acquired|sacked|manufactured)$/],
]);
/** "New Accord leader Ana Ruiz": no treaty has one. */
const PARTY_NOUNS: ReadonlySet<string> = new Set(besideNames.ofParties);
