import besideNames from '../../../../data/beside-names.json' with { type: 'json' };
import bodies from '../../../../data/bodies.json' with { type: 'json' };
import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../../spelling/dictionary.ts';
import { isLandName } from '../../../phrases/capitals.ts';
import { opensByline, opensCredit } from '../../layout/bylines.ts';
import { ROLES } from '../../lists.ts';
import type { Piece } from '../../pieces.ts';
import { isApposedRole, OWNERS } from '../../stated/apposed.ts';
import type { Word } from '../../words.ts';
import { votesOfLives } from '../of-lives.ts';
import { votesOfTurns } from '../of-turns.ts';
import type { Beside } from './beside.ts';
import { isHighOffice } from './has-officer.ts';

/** How much the words beside a name make a person of it: "the minister Ana Ruiz", "Ana Ruiz, who", "her son Toby". */
export function votesForPerson(beside: Beside): number {
  const { piece, words, first, last, lead, after, touched, behind } = beside;
  let votes = votesOfRoles(beside);
  if (piece.title) votes += 6;
  if (piece.words.length > 1 && (opensByline(words, first.index) || opensCredit(words, first.index))) votes += 4;
  if (after && isApposedRole(words, last.index + 1)) votes += 3;
  if (piece.words.length > 1 && isSeated(beside)) votes += 5;
  // "Ana Ruiz of the union Quarn Werk, who sits on the board": of the union he is, she sits there.
  const isWho = after?.key === 'who' && !hangsOnRole(piece, words) && !(beside.firm && lead);
  if (isWho || /^,? \(?aged?\b|^(?:, | \()\d\d[,)]/.test(behind)) votes += 4;
  if (piece.type === null) votes += votesOfLives(piece.words, words) + votesOfTurns(piece.words, words);
  if (piece.type === null && isOfBody(beside)) votes += 4;
  // "her son Toby"
  if (lead && piece.words.length === 1 && isOwnKin(words, lead.index)) votes += 5;
  if (touched && OF_A_LEADER.has(touched.key)) votes += 1.5;
  // "The Poço da Vela mine": what it is called, whatever the form of the name.
  if (touched?.pos === 'NOUN' && SITES.has(touched.key) && !last.possessive) votes -= 5;
  return votes;
}

function votesOfRoles({ piece, words, before, apposed, firm }: Beside): number {
  if (!before) return 0;
  const isRole = ROLES.has(before.key) && !before.capital && !firm && !OWNERS.test(before.key);
  // "the Deputy Minister, Ana Ruiz,"
  const isHigh = before.capital && apposed && piece.words.length > 1 && isHighOffice(words, before.index);
  // "The customs chief, Ana Peru, ordered": no firm of the land.
  const ofLand = isRole && apposed && piece.words.length === 2 && isLandName(piece.words[1]!.text);
  return (isRole ? (apposed ? 3 : 4) : 0) + (isHigh ? 3 : 0) + (ofLand ? 6 : 0);
}

// "Jorun Holm (Green List) said"
function isSeated({ text, last: { end } }: Beside): boolean {
  return /^ \(\p{Lu}[\p{L}’' -]+\) (?:said|says|told|asked|voted|welcomed|warned)\b/u.test(
    text.slice(end, end + LONGEST_SEAT),
  );
}

// "The mayor of Velm, who backs it": who somebody is of or in is nobody himself, where it is one word.
function hangsOnRole({ words: [first, second] }: Piece, words: readonly Word[]): boolean {
  const link = words[first!.index - 1];
  const role = words[first!.index - 2];
  return second === undefined && /^(?:of|in|at|from|near)$/.test(link?.key ?? '') && ROLES.has(role?.key ?? '');
}

// "praise went to Clement Quarn of the Velm Growers": no town is of a body.
function isOfBody({ piece, words, last, after }: Beside): boolean {
  const [the, name, next] = after ? words.slice(after.index + 1, after.index + 4) : [];
  if (piece.words.length !== 2 || after?.key !== 'of' || after.gap !== ' ' || the?.key !== 'the') return false;
  const several = name?.capital === true && next?.capital === true && (next.gap === ' ' || /^['’]s? $/.test(next.gap));
  return several && !isDictionaryWord(last.key) && last.gap === ' ';
}

function isOwnKin(words: readonly Word[], at: number): boolean {
  return KIN.has(words[at]!.key) && /^(?:his|her|whose|their|my|our)$/.test(words[at - 1]?.key ?? '');
}

const SITES: ReadonlySet<string> = new Set(bodies.sites);

/** "the Ruiz presidency" */
const OF_A_LEADER: ReadonlySet<string> = new Set(besideNames.ofLeaders);
const KIN: ReadonlySet<string> = new Set(peopleWords.kin);
/** In characters, of a party in brackets and a verb. */
const LONGEST_SEAT = 60;
