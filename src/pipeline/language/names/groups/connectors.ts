import legalForms from '../../../data/legal-forms.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { PARTICLES } from '../../../spelling/particles.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Atom } from '../groups.ts';
import {
  BODY_ENDS,
  GIVEN,
  INNER_FUNCTION,
  JOINED_BODIES,
  KIN,
  ORGANISATIONS,
  PLACES,
  ROLES,
  STATE_BODIES,
  STATE_HEADS,
} from '../lists.ts';
import { touches, type Word } from '../words.ts';
import { isCampaign } from './campaigns.ts';
import { conjunction, isSubjectInside, joinsJustice, joinsTrades, opens } from './conjunctions.ts';
import { hyphened } from './hyphened.ts';

const TO_NOUNS = new Set(nameWords.toNouns);
const IN_NOUNS: ReadonlySet<string> = new Set(nameWords.inNouns);
/** Of which each town or region has one. */
const LEVELS = new Set(nameWords.courtLevels);
/** What is sent abroad under the name of the land it goes to. */
const MISSIONS = /^(?:mission|operation)$/;
/** Who are called together to look at one thing. */
const EXPERTS = /^(?:experts|specialists|scientists|jurists|advis[eo]rs|inquiry|enquiry)$/;
/** Behind it nothing belongs to a firm's name. */
const LEGAL: ReadonlySet<string> = new Set(legalForms.words);
const COURTS = /^(?:court|tribunal)$/;
const ON_HEADS = new Set(nameWords.onHeads);
/** Who meet as a trade under its name: "Air Carriers of Europe". */
const CARRIERS: ReadonlySet<string> = new Set(nameWords.tradesmen);
/** What joins the name before to the one behind: "van der", "of the", "and" inside a body's name; null where nothing does. */
export function connectorAt(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): Atom | null {
  const word = words[at]!;
  const last = group.at(-1)!;
  if (joinsTrades(words, at) || joinsJustice(words, at, group, gazetteer))
    return { kind: 'connector', words: [word], found: null };
  if (last.words.at(-1)!.possessive) return null;
  if (word.gap === '-') return hyphened(words, at, last);
  if (last.kind === 'title' && !isSubjectInside(group)) return null;
  return (
    particles(words, at) ??
    preposition(words, at, group) ??
    ofTown(words, at, group, gazetteer) ??
    courtIn(words, at, group) ??
    missionIn(words, at, group) ??
    toWhom(words, at, group) ??
    inAction(words, at, group) ??
    articleInside(words, at, last) ??
    conjunction(words, at, group, gazetteer)
  );
}

// "Doctors | in Action", "Children | in Need": no place.
function inAction(words: readonly Word[], at: number, [whom, other]: readonly Atom[]): Atom | null {
  const next = words[at + 1];
  if (words[at]!.key !== 'in' || other || !next?.capital || !touches(next) || !IN_NOUNS.has(next.key)) return null;
  return /s$|ren$|men$/.test(whom!.words.at(-1)!.key) ? { kind: 'connector', words: [words[at]!], found: null } : null;
}

// "Chamber of Commerce | of Quarn": every town has one, and a land's may be told of without it.
function ofTown(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): Atom | null {
  const [chamber, of, field, more] = group;
  if (words[at]!.key !== 'of' || more || field?.kind !== 'word' || of!.kind !== 'connector') return null;
  if (chamber!.words.at(-1)!.key !== 'chamber' || of!.words[0]!.key !== 'of' || !isDictionaryWord(field.words[0]!.key))
    return null;
  const town = opens(words, at + 1) && gazetteer.find(words, at + 1)?.type !== 'country';
  return town ? { kind: 'connector', words: [words[at]!], found: null } : null;
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

// "UN Observer Mission | in Tarnland": where it is sent is of its name.
function missionIn(words: readonly Word[], at: number, group: readonly Atom[]): Atom | null {
  const { kind, words: own } = group.at(-1)!;
  const length = group.reduce((sum, atom) => sum + atom.words.length, 0);
  if (words[at]!.key !== 'in' || kind !== 'word' || !MISSIONS.test(own.at(-1)!.key) || length < 2) return null;
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
  const { key, text } = words[at]!;
  const last = group.at(-1)!;
  // "Irish Congress of Trade Unions": what is listed alone may be a part here.
  const part = last.kind === 'listed' && last.words.length === 1 && last.found?.type === 'organisation' && key === 'of';
  if ((last.kind !== 'word' && !part) || !/^(?:of|for|on|against)$/.test(key)) return null;
  // "STATEMENT OF THE CITY COUNCIL | ON THE DRAFT"
  if (text === 'ON' && group.length > 1) return null;
  const head = last.words.at(-1)!;
  // "An offer from Norwind Group plc | for the Tarnby works": what a firm is before the law ends its name.
  if (group.length > 1 && LEGAL.has(head.key)) return null;
  const named = head.key === 'general' ? group.at(-2)?.words.at(-1)?.key : head.key;
  const body = ORGANISATIONS.has(named ?? '') && (key === 'of' || key === 'for' || ON_HEADS.has(head.key));
  const campaign = group.length === 1 && isCampaign(words, at - 1);
  const article = words[at + 1]?.key === 'the' || (body && key !== 'of' && /^an?$/.test(words[at + 1]?.key ?? ''));
  const length = article ? 2 : 1;
  if (key === 'against' && !(body && isDictionaryWord(words[at + length]?.key ?? ''))) return null;
  const joins = campaign || body || isAimOf(key, head, group) || (key === 'of' && mayHaveOf(head, group));
  const whom = words[at + length];
  // "Guild of | Editors"
  const members = JOINED_BODIES.has(named ?? '') && key === 'of' && whom?.capital && /[^s]s$/.test(whom.key);
  // "Coalition of | Least Developed Countries"
  const most = body && /^(?:Least|Most)$/.test(whom?.text ?? '') && opens(words, at + length + 1);
  return joins && (most || opens(words, at + length) || ((campaign || members) && whom?.capital))
    ? { kind: 'connector', words: words.slice(at, at + length), found: null }
    : null;
}

function isAimOf(key: string, head: Word, group: readonly Atom[]): boolean {
  // "Panel of Experts | on Sea Lanes"
  const ofExperts = key !== 'of' && EXPERTS.test(head.key) && group.length > 2;
  if (ofExperts && ON_HEADS.has(group.at(-3)!.words.at(-1)!.key)) return true;
  // "Court of Arbitration | for Sport"
  if (key !== 'for' || group.at(-2)?.kind !== 'connector' || !isDictionaryWord(head.key) || GIVEN.has(head.key))
    return false;
  return group.slice(-3, -2).some(({ words: [first] }) => ORGANISATIONS.has(first!.key));
}

function mayHaveOf(head: Word, group: readonly Atom[]): boolean {
  if (PLACES.has(head.key) || KIN.has(head.key) || areTrade(group) || isStaff(head, group)) return true;
  // "Embassy of the Kingdom | of Norway"
  if (group.at(-2)?.kind === 'connector' && STATE_HEADS.has(head.key)) return true;
  return isDictionaryWord(head.key) && !GIVEN.has(head.key) && (group.length === 1 ? !head.first : isAim(group));
}

// Of plain words, as no ministry is.
function isStaff(head: Word, group: readonly Atom[]): boolean {
  return (
    group.length > 1 &&
    BODY_ENDS.has(head.key) &&
    !STATE_BODIES.has(group[0]!.words[0]!.key) &&
    group.every(({ words: own }) => isDictionaryWord(own[0]!.key))
  );
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
  if (STATE_BODIES.has(group[0]!.words[0]!.key)) return false;
  return (BODY_ENDS.has(head.key) && /[^s]s$/.test(head.key)) || CARRIERS.has(head.key) || areMembers(group);
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
