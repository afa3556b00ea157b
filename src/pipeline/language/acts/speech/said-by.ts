import type { LocalStatement } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { CROWDS, LOCAL, OFFICIAL, OWN, STATE } from './actor-nouns.ts';
import { isWordForWord, type Sayings } from './sayings.ts';

/** Who act for whoever calls them his: "his men would answer", "her clients will obey". */
const FOLLOWERS: ReadonlySet<string> = new Set([
  'men',
  'fighters',
  'clients',
  'crews',
  'crew',
  'troops',
  'soldiers',
  'deputies',
  'boats',
  'ships',
]);
const ABOUT: ReadonlySet<string> = new Set(['about', 'against', 'on', 'over', 'to', 'concerning', 'regarding']);

/** Keys of who says a clause; [] where nobody does or it is not established. */
export function speakersOf(clause: Clause, sayings: Sayings): readonly string[] {
  const { parties } = sayings;
  const statement = sayings.containing(clause);
  const inner = statement ? sayingWithin(clause, statement, sayings) : null;
  if (inner) return parties.named(inner.subjects, inner.from);
  if (statement && statement.speakers.length > 0) return statement.speakers;
  // An unnamed source acts for whom it speaks.
  if (statement?.party) return [statement.party];
  const saying = sayings.sayingOf(clause);
  return saying && !isPaperAbout(saying, sayings) ? parties.named(saying.subjects, saying.from) : [];
}

// "A statement about Peru says": nothing that Peru says.
function isPaperAbout({ subjects: [subject] }: Clause, { tokens }: Sayings): boolean {
  return subject !== undefined && ABOUT.has(tokens[subject.to]?.lower ?? '');
}

/** True where the clause's subject is who says it, or where nobody says it but the source. */
export function speakerIs(clause: Clause, sayings: Sayings): boolean {
  const { tokens, parties } = sayings;
  if (!sayings.containing(clause) && !sayings.sayingOf(clause)) return true;
  const [subject] = clause.subjects;
  if (!subject) return false;
  const first = tokens[subject.from]!;
  // "US forces" are not us.
  if (/^(?:i|we|our|my|us)$/.test(first.lower) && first.text !== 'US') return true;
  const named = parties.named(clause.subjects, clause.from);
  if (named.length > 0) {
    const speakers = speakersOf(clause, sayings);
    return speakers.length > 0 ? isAmongSpeakers(named, speakers, sayings) : isOfficial(clause, sayings);
  }
  return !isOthers(clause, sayings) && isOwn(clause, subject, sayings);
}

/**
 * "They must leave": true where a pronoun for others is the subject of what somebody says word for word; "it" may be
 * anything, and "they" the body whose paper it is, which is no "he".
 */
export function isOthers(clause: Clause, { tokens, containing }: Sayings): boolean {
  const [subject] = clause.subjects;
  if (!subject || !/^(?:they|he|she|their|his|her)$/.test(tokens[subject.from]!.lower)) return false;
  const statement = containing(clause);
  if (statement?.rule === 'own-statement') return /^(?:he|she|his|her)$/.test(tokens[subject.from]!.lower);
  return statement !== null && isWordForWord(statement);
}

/** True where one of them is a speaker, or they are of one party. */
export function isAmongSpeakers(named: readonly string[], speakers: readonly string[], { parties }: Sayings): boolean {
  return named.some((one) =>
    speakers.some((speaker) => {
      const party = parties.partyOf(speaker);
      return speaker === one || party === one || party === parties.partyOf(one);
    }),
  );
}

// "The ministry says the firm has confirmed that it will attend": who is said to say it, where he is not who speaks.
function sayingWithin(clause: Clause, { content }: LocalStatement, { tokens, sayingOf }: Sayings): Clause | null {
  const saying = sayingOf(clause);
  const [subject] = saying?.subjects ?? [];
  if (!saying || !subject || tokens[subject.from]!.start < content.start) return null;
  const head = tokens[subject.to - 1]!;
  return head.pos === 'PRON' || /^(?:our|my|its|their|his|her)$/.test(tokens[subject.from]!.lower) ? null : saying;
}

// "Russia could cut supplies, a minister said": whose minister goes without saying; drivers have none.
function isOfficial(clause: Clause, { tokens, sayingOf }: Sayings): boolean {
  if (clause.subjects.some(({ to }) => CROWDS.has(tokens[to - 1]!.lower))) return false;
  return sayingOf(clause)?.subjects.some(({ to }) => OFFICIAL.has(tokens[to - 1]!.lower)) ?? false;
}

// "it will", "its government would": nobody else is named.
function isOwn(clause: Clause, { from, to }: TokenRange, sayings: Sayings): boolean {
  const first = sayings.tokens[from]!.lower;
  if (/^(?:it|they|he|she)$/.test(first)) return true;
  const noun = sayings.tokens[to - 1]!.lower;
  if (FOLLOWERS.has(noun) && /^(?:its|their|his|her)$/.test(first)) return true;
  if (!OWN.has(noun)) return false;
  // "Members would walk out, she said": of whom she speaks for.
  if (noun === 'members' && to - from === 1) return true;
  return /^(?:its|their|his|her|our|my)$/.test(first) || (first === 'the' && isOwnBody(clause, noun, sayings));
}

// "Norway said the union would strike" is no threat of Norway's, nor "Norwind said the union would"; "the minister said
// the government would" is one. What the text does not name may be anybody's.
function isOwnBody(clause: Clause, noun: string, sayings: Sayings): boolean {
  const { parties } = sayings;
  const sayers = sayings.sayerOf(clause);
  const sayer = sayers.find(({ lower }) => OWN.has(lower));
  if (sayer) return sayer.lower === noun;
  const bodies = speakersOf(clause, sayings).flatMap((key) => parties.entity(parties.partyOf(key)) ?? []);
  return bodies.every(({ type, name, role }) => {
    if (type === 'country' || type === 'place') return STATE.has(noun);
    if (type !== 'person')
      return name
        .toLowerCase()
        .split(/\P{L}+/u)
        .includes(noun);
    const office = [...sayers.map(({ lower }) => lower), ...(role?.toLowerCase().split(' ') ?? [])];
    return STATE.has(noun) && office.some((word) => OFFICIAL.has(word) && !LOCAL.test(word));
  });
}
