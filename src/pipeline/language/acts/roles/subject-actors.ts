import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { genderOfName } from '../../phrases/name-genders.ts';
import { singular } from '../../phrases/role-words.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Event } from '../event.ts';
import { SIDES } from '../lists.ts';
import { actingIt } from './acting-it.ts';
import { authorsOf } from './authors.ts';
import type { Cast } from './cast.ts';
import { unionOf } from './of-union.ts';
import { antecedentsOf, apposedTo, describedBefore, ownerOf } from './relative-actors.ts';
import { theyWithin } from './they-within.ts';

/**
 * Who acts as the subject of a clause: those it names, those a pronoun or "the two sides" stands for, or who is found
 * to say it.
 */
export function subjectActors(clause: Clause, act: Event['act'], cast: Cast): string[] {
  const { parties, speech } = cast;
  const behind = speech.namedBehind(clause);
  if (behind.length > 0) return [...behind];
  const described = describedBefore(clause, cast);
  if (described) return described;
  const named = parties.named(clause.subjects, limitBefore(clause, cast));
  if (named.length > 0) return clause.link === 'relative' ? antecedentsOf(clause, named, cast) : named;
  const whose = ownerOf(clause, cast) ?? apposedTo(clause, cast);
  if (whose) return whose;
  // "The campaign group accused": who the statement found its speaker to be.
  const reported = speech.reportedBy(clause);
  if (reported.length > 0) return [...reported];
  const authors = authorsOf(clause, act, cast);
  if (authors.length > 0) return authors;
  const [subject] = clause.subjects;
  if (subject) return standingFor(clause, subject, cast);
  // "– Norwind: offers 6 percent"
  const labelled = speech.statementOf(clause)?.rule === 'item-label' && clause.link === 'main' && !clause.passive;
  return labelled ? [...speech.speakersOf(clause)] : leadOf(clause, cast);
}

// "You", "it", "they", "their sides", "the two presidents".
function standingFor(clause: Clause, subject: TokenRange, cast: Cast): string[] {
  const { tokens, speech, together } = cast;
  const head = tokens[subject.to - 1]!.lower;
  if (head === 'you') return [...speech.addressed(clause)];
  if (head === 'it') return actingIt(clause, cast);
  const yours = addressedSide(clause, subject, cast);
  if (yours) return yours;
  const isOwnSide = speech.isSpeech(clause) && speech.speakerIs(clause);
  if ((PRONOUNS.has(head) && !speech.isOthers(clause)) || isOwnSide) {
    const speakers = speech.speakersOf(clause);
    if (isOfOtherGender(head, speakers, cast)) return [];
    const told = head === 'they' ? theyWithin(clause, speakers, cast) : null;
    if (told) return told;
    return head === 'they' && speakers.length === 0 ? [...together.justBefore(clause)] : [...speakers];
  }
  // "The strikers": of the only ones told of who struck.
  if (STRIKING.has(head) && tokens[subject.from]!.lower === 'the') return [...together.protesters()];
  const union = unionOf(clause, subject, cast);
  if (union.length > 0 || !SIDES.has(head)) return union;
  if (/^(?:their|its|his|her)$/.test(tokens[subject.from]!.lower)) return ownersOf(clause, cast);
  if (!areSeveral(subject, cast) || isOwned(subject, cast)) return [];
  if (isOpen(subject, cast) && together.isLongAgo(clause)) return [];
  const both = together.pairBefore(clause);
  if (areOthers(clause, subject, both, cast)) return [];
  // "Peru, Chile and Samoa met. The two governments": any two of them.
  if (both.length > 2 && tokens.slice(subject.from, subject.to).some(({ lower }) => /^(?:two|both)$/.test(lower)))
    return [];
  return both.every((key) => isOfKind(head, key, cast)) ? [...both] : [];
}

// "The leaders", "the governments": any who were named together; "the two sides", "both parties" are those whose matter it is.
function isOpen({ from, to }: TokenRange, { tokens }: Cast): boolean {
  return tokens[from]!.lower === 'the' && to - from === 2 && !/^(?:sides|parties)$/.test(tokens[to - 1]!.lower);
}

// "Eva Lind said he had left": a man, and nobody's words say which.
function isOfOtherGender(head: string, speakers: readonly string[], { parties }: Cast): boolean {
  const [speaker, other] = speakers;
  if (!/^(?:he|she)$/.test(head) || speaker === undefined || other !== undefined) return false;
  const gender = genderOfName(parties.entity(speaker)?.name ?? '');
  return gender !== null && gender !== (head === 'he' ? 'male' : 'female');
}

// "Your forces", "seven of your own deputies": of whom the one spoken to speaks for; null where nobody's are.
function addressedSide(clause: Clause, { from, to }: TokenRange, { tokens, speech, parties }: Cast): string[] | null {
  const your = tokens[to]?.lower === 'of' ? to + 1 : from;
  if (tokens[your]?.lower !== 'your') return null;
  let end = your + 1;
  while (end < clause.from && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]!.pos)) end += 1;
  const words = tokens.slice(your + 1, end).map(({ lower }) => lower);
  const sides = speech.addressed(clause).map((key) => parties.partyOf(key));
  const isVoice = (key: string) => {
    const type = parties.entity(key)?.type;
    return type !== undefined && type !== 'person' && isVoiceOf(type, words);
  };
  return [...new Set(sides)].filter(isVoice);
}

// "Announcing a boycott, the minister, Ana Lind, called for calm": to the verb behind them both.
function limitBefore({ index, sentence, from, link, subjects }: Clause, { clauses }: Cast): number {
  const last = subjects.at(-1);
  if (link !== 'participle' || !last || last.to <= from) return from;
  let next = index + 1;
  while (clauses[next]?.sentence === sentence && clauses[next]!.from < last.to) next += 1;
  return clauses[next]?.sentence === sentence ? clauses[next]!.from : from;
}

// "The Council: – approved a loan": who opens the list.
function leadOf(clause: Clause, { clauses, leads, parties }: Cast): string[] {
  let own = clause;
  while (own.form !== 'finite' && own.governor !== null && own.subjects.length === 0) own = clauses[own.governor]!;
  const { form, link, passive, sentence, subjects } = own;
  const lead = form === 'finite' && link === 'main' && !passive && subjects.length === 0 ? leads.get(sentence) : null;
  return lead ? parties.named([lead], lead.to) : [];
}

// "after their leaders met": whose verb governs the clause.
function ownersOf({ governor }: Clause, { clauses, parties }: Cast): string[] {
  const around = governor === null ? null : clauses[governor]!;
  return around ? parties.named(around.subjects, around.from) : [];
}

// "The Delta ministers", and "the ministers" behind them: whom the text describes, and not two whom it told of.
function areOthers(
  clause: Clause,
  { from, to }: TokenRange,
  both: readonly string[],
  { tokens, speech, parties }: Cast,
): boolean {
  const isName = ({ pos, text, lower }: Token) => pos === 'PROPN' && /^\p{Lu}/u.test(text) && !PORTFOLIOS.has(lower);
  if (tokens.slice(from + 1, to - 1).some(isName)) return true;
  const described = (speech.isCue(clause) ? speech.statementOf(clause)?.unnamed : null) ?? '';
  // "The ministers of Peru and Chile", and "the ministers" after them: of those two.
  if (both.some((key) => described.includes(parties.entity(parties.partyOf(key))?.name ?? key))) return false;
  return described.split(' ').length > to - from + 1;
}

// "the two sides", "both countries", "neither side", and not "the minister".
function areSeveral({ from, to }: TokenRange, { tokens }: Cast): boolean {
  const head = tokens[to - 1]!.lower;
  const { lower } = tokens[from]!;
  return singular(head) === head
    ? /^(?:neither|either|each)$/.test(lower)
    : /^(?:the|both|these|two|negotiating|all)$/.test(lower);
}

// "The bloc's leaders" are not those who last acted together.
function isOwned({ from, to }: TokenRange, { tokens }: Cast): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^['’]s?$/.test(lower)) || tokens[to]?.lower === 'of';
}

// "Both capitals" are states, "the two unions" none.
function isOfKind(head: string, key: string, { parties }: Cast): boolean {
  const type = parties.entity(parties.partyOf(key))?.type;
  return !STATES.has(head) || type === 'country' || type === 'place';
}

const STRIKING = new Set(['strikers', 'protesters', 'protestors', 'demonstrators', 'marchers', 'pickets']);
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'us', 'both']);
const PORTFOLIOS: ReadonlySet<string> = new Set([...bodies.portfolios, 'prime', 'first', 'deputy', 'two', 'both']);
const STATES = new Set(['capitals', 'countries', 'nations', 'states', 'neighbours', 'neighbors', 'republics']);
