import type { Span } from '#src/schema/evidence.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import { firstEndingAfter, firstStarting } from '../../in-order.ts';
import type { Lexed, LocalStatement, Token } from '../../types.ts';
import { addressedIn } from '../phrases/addressed.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import type { Clause, TokenRange } from '../types.ts';
import type { Parties } from './parties.ts';

/** In whose words a clause stands: by the statements found, else by the verb of saying that governs it. */
export function speechOf(
  { tokens, sentences }: Lexed,
  statements: readonly LocalStatement[],
  clauses: readonly Clause[],
  parties: Parties,
): Speaking {
  const bySentence = statementsBySentence(sentences, statements);
  const turns = statements.filter(({ rule }) => rule === 'turn');
  const spokenTo = addressedIn(turns.map(({ speakers }) => speakers));
  const speakersOf = (clause: Clause): readonly string[] => {
    const statement = containing(clause);
    const inner = statement ? sayingWithin(clause, statement) : null;
    if (inner) return parties.named(inner.subjects, inner.from);
    if (statement && statement.speakers.length > 0) return statement.speakers;
    // An unnamed source acts for whom it speaks.
    if (statement?.party) return [statement.party];
    const saying = sayingOf(clause);
    return saying ? parties.named(saying.subjects, saying.from) : [];
  };
  return {
    isSpeech: isSaid,
    isBlamed,
    isHarmful,
    speakersOf,
    speakerIs,
    hasActor,
    isThing,
    reportedBy: (clause) => cued(clause)?.speakers ?? [],
    isCommand,
    isCue: (clause) => cued(clause) !== null,
    statementOf: (clause) => cued(clause) ?? containing(clause),
    addressed,
    isBeside: (clause, other) => containing(clause) !== null && containing(clause) === containing(other),
    isVerbatim: (clause) => {
      const statement = containing(clause);
      if (statement?.rule === 'own-statement') return clause.link !== 'main';
      return statement !== null && isWordForWord(statement);
    },
    isOthers: (clause) => {
      const [subject] = clause.subjects;
      return subject !== undefined && isOther(clause, tokens[subject.from]!.lower);
    },
  };

  function isSaid(clause: Clause): boolean {
    return containing(clause) !== null || sayingOf(clause) !== null;
  }

  // "You walked out": whoever has the next turn.
  function addressed({ head }: Clause): readonly string[] {
    const { start } = tokens[head]!;
    const turn = turns.findIndex(({ content }) => content.start <= start && start < content.end);
    return spokenTo[turn] ?? [];
  }

  // Of statements inside one another the innermost.
  function containing(clause: Clause): LocalStatement | null {
    const { start, end } = tokens[clause.head]!;
    const around = (bySentence.get(clause.sentence) ?? []).filter(
      ({ content }) => content.start <= start && end <= content.end,
    );
    return around.reduce<LocalStatement | null>(
      (best, one) => (!best || length(one) < length(best) ? one : best),
      null,
    );
  }

  // "rejected the plan": the verb itself is the statement's cue.
  function cued(clause: Clause): LocalStatement | null {
    const { start, end } = tokens[clause.head]!;
    return (
      (bySentence.get(clause.sentence) ?? []).find(({ cue }) => cue !== null && cue.start < end && start < cue.end) ??
      null
    );
  }

  function sayingOf(clause: Clause): Clause | null {
    let governor = clause.governor === null ? null : clauses[clause.governor]!;
    for (let steps = 0; governor && steps < 4; steps += 1) {
      if (SAYING.has(governor.verb) && !governor.passive) return governor;
      governor = governor.governor === null ? null : clauses[governor.governor]!;
    }
    return null;
  }

  // "The ministry says the firm has confirmed that it will attend": who is said to say it, where he is not who speaks.
  function sayingWithin(clause: Clause, { content }: LocalStatement): Clause | null {
    const saying = sayingOf(clause);
    const [subject] = saying?.subjects ?? [];
    if (!saying || !subject || tokens[subject.from]!.start < content.start) return null;
    const head = tokens[subject.to - 1]!;
    return head.pos === 'PRON' || /^(?:our|my|its|their|his|her)$/.test(tokens[subject.from]!.lower) ? null : saying;
  }

  function speakerIs(clause: Clause): boolean {
    if (!containing(clause) && !sayingOf(clause)) return true;
    const [subject] = clause.subjects;
    if (!subject) return false;
    const first = tokens[subject.from]!.lower;
    // "US forces" are not us.
    if (/^(?:i|we|our|my|us)$/.test(first) && tokens[subject.from]!.text !== 'US') return true;
    const speakers = speakersOf(clause);
    const named = parties.named(clause.subjects, clause.from);
    if (named.length > 0) return speakers.length > 0 ? named.some((one) => isSame(one, speakers)) : isOfficial(clause);
    return !isOther(clause, first) && isOwn(clause, subject, first);
  }

  // "They must leave": word for word, "they" are others; "it" may be anything.
  function isOther(clause: Clause, first: string): boolean {
    const statement = containing(clause);
    return /^(?:they|he|she|their|his|her)$/.test(first) && statement !== null && isWordForWord(statement);
  }

  // "Russia could cut supplies, a minister said": whose minister goes without saying.
  function isOfficial(clause: Clause): boolean {
    const saying = sayingOf(clause);
    return saying?.subjects.some(({ to }) => OFFICIAL.has(tokens[to - 1]!.lower)) ?? false;
  }

  function hasActor(clause: Clause): boolean {
    if (speakerIs(clause) || parties.named(clause.subjects, clause.from).length > 0) return true;
    return clause.subjects.some(({ from, to }) => tokens[from]!.pos === 'PRON' || PEOPLE.has(tokens[to - 1]!.lower));
  }

  // "The price", "that": what cannot take a stand itself. In what is not told word for word "it" may be who speaks.
  function isThing(clause: Clause): boolean {
    const [subject] = clause.subjects;
    if (!subject || !isSaid(clause) || parties.named(clause.subjects, clause.from).length > 0) return false;
    const { lower, pos } = tokens[subject.to - 1]!;
    if (pos === 'PRON' || pos === 'DET') {
      const statement = containing(clause);
      return (
        /^(?:this|that|these|all|everything)$/.test(lower) ||
        (lower === 'it' && statement !== null && isWordForWord(statement))
      );
    }
    return pos === 'NOUN' && !PEOPLE.has(lower) && !OWN.has(lower) && !isBodyNoun(lower) && !OTHERS.has(lower);
  }

  function isBlamed(clause: Clause, material: boolean): boolean {
    const words = sayerOf(clause);
    if (words.length === 0 || words.some(({ lower }) => OBSERVERS.has(lower) || (material && OFFICIAL.has(lower))))
      return false;
    const [subject] = clause.subjects;
    if (!subject) return false;
    const head = tokens[subject.to - 1]!;
    const named = parties.named(clause.subjects, clause.from);
    const speakers = speakersOf(clause);
    if (named.length > 0 && speakers.length > 0) return !named.some((one) => isSame(one, speakers));
    // "Peru says you broke the deal": said of whom it is told to.
    if (head.lower === 'you' && containing(clause)?.kind !== 'direct') return speakers.length > 0;
    // In direct speech "they" are others, in "said they had" they may be who speaks.
    if (/^(?:they|he|she)$/.test(head.lower) && containing(clause)?.kind === 'direct') return speakers.length > 0;
    if (head.pos === 'PRON' || /^(?:our|my|its|their|his|her)$/.test(tokens[subject.from]!.lower)) return false;
    // "rejected the plan, the group said": who is meant is not established.
    const isAhead = words[0]!.start < tokens[subject.from]!.start;
    return isAhead && isActor(head.lower) && !words.some(({ lemma }) => lemma === head.lemma);
  }

  // "“Give us a date,” she said": a plain verb opens what is said word for word.
  function isCommand({ subjects, from, head, verb, form, modal, negated }: Clause): boolean {
    const first = tokens[from]!;
    if (tokens[head + 1]?.lower === "'s") return false;
    if (subjects.length > 0 || form !== 'finite' || modal || tokens[head]!.lower !== verb) return false;
    // "Just give us a date", "Please wait".
    let start = from;
    while (start > 0 && tokens[start - 1]!.sentence === first.sentence && SOFTENING.test(tokens[start - 1]!.lower))
      start -= 1;
    if (!(from === head || (negated && first.lower === 'do') || SOFTENING.test(first.lower))) return false;
    const before = tokens[start - 1];
    const opens =
      before && (/^["“:]$/.test(before.text) || (/^[.!?]$/.test(before.text) && /^\p{Lu}/u.test(tokens[start]!.text)));
    const statement = opens
      ? (bySentence.get(tokens[from]!.sentence) ?? []).find(
          ({ content, kind }) => kind !== 'indirect' && content.start <= first.start && first.end <= content.end,
        )
      : null;
    return statement !== null && statement !== undefined;
  }

  function isHarmful(clause: Clause): boolean {
    const [subject] = clause.subjects;
    const words = sayerOf(clause);
    if (!subject || words.length === 0 || words.some(({ lower }) => OBSERVERS.has(lower))) return false;
    return HARMFUL.has(tokens[subject.to - 1]!.lower) && !/^(?:our|my)$/.test(tokens[subject.from]!.lower);
  }

  function sayerOf(clause: Clause): readonly Token[] {
    const statement = containing(clause);
    if (statement?.speaker) return tokensWithin(tokens, statement.speaker);
    return (sayingOf(clause)?.subjects ?? []).flatMap(({ from, to }) => tokens.slice(from, to));
  }

  function isActor(lower: string): boolean {
    return PEOPLE.has(lower) || OWN.has(lower) || OFFICIAL.has(lower) || isBodyNoun(lower) || PROPOSED.has(lower);
  }

  // "it will", "its government would": nobody else is named.
  function isOwn(clause: Clause, subject: TokenRange, first: string): boolean {
    if (/^(?:it|they|he|she)$/.test(first)) return true;
    const noun = tokens[subject.to - 1]!.lower;
    if (!OWN.has(noun)) return false;
    // "Members would walk out, she said": of whom she speaks for.
    if (noun === 'members' && subject.to - subject.from === 1) return true;
    return /^(?:its|their|his|her|our|my)$/.test(first) || (first === 'the' && isOwnBody(clause, noun));
  }

  // "Norway said the union would strike" is no threat of Norway's, nor "Norwind said the union would"; "the minister said
  // the government would" is one. What the text does not name may be anybody's.
  function isOwnBody(clause: Clause, noun: string): boolean {
    const sayers = sayerOf(clause);
    const sayer = sayers.find(({ lower }) => OWN.has(lower));
    if (sayer) return sayer.lower === noun;
    const bodies = speakersOf(clause).flatMap((key) => parties.entity(parties.partyOf(key)) ?? []);
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

  function isSame(one: string, speakers: readonly string[]): boolean {
    return speakers.some(
      (speaker) =>
        speaker === one || parties.partyOf(speaker) === one || parties.partyOf(speaker) === parties.partyOf(one),
    );
  }
}

function statementsBySentence(
  sentences: Lexed['sentences'],
  statements: readonly LocalStatement[],
): Map<number, LocalStatement[]> {
  const found = new Map<number, LocalStatement[]>();
  for (const statement of statements) {
    for (
      let index = Math.min(
        statement.sentence,
        firstEndingAfter(sentences, statement.cue?.start ?? statement.content.start),
      );
      index < sentences.length;
      index += 1
    ) {
      const sentence = sentences[index]!;
      if (sentence.start >= Math.max(statement.content.end, statement.cue?.end ?? 0)) break;
      const own = found.get(index);
      if (own) own.push(statement);
      else found.set(index, [statement]);
    }
  }
  return found;
}

function tokensWithin(tokens: readonly Token[], { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let at = firstStarting(tokens, start); at < tokens.length && tokens[at]!.start < end; at += 1) {
    found.push(tokens[at]!);
  }
  return found;
}

/** True where all of it stands in quotation marks or in a turn of its own. */
export function isWordForWord({ kind, rule }: LocalStatement): boolean {
  return kind === 'direct' && rule !== 'own-statement';
}

function length({ content }: LocalStatement): number {
  return content.end - content.start;
}

/** May stand before a command. */
const SOFTENING = /^(?:just|please|now|so|simply|kindly)$/;
const SAYING = new Set(verbs.governing.saying.map((pattern) => pattern.split(' ')[0]!));
const PEOPLE = new Set([
  ...verbs.actors.nonState,
  ...verbs.actors.official,
  ...verbs.actors.sides,
  ...verbs.sets.force,
]);
const OTHERS = new Set([
  ...verbs.actors.talking,
  ...verbs.actors.anybody,
  ...verbs.actors.counts,
  ...verbs.sets.people,
  ...verbs.sets.labour,
]);
const OFFICIAL = new Set(verbs.actors.official);
/** They are of a town or a land's part. */
const LOCAL = /^(?:mayor|governor)$/;
const PROPOSED = new Set([...verbs.sets.proposal, ...verbs.sets.deal, ...verbs.sets.penalty]);
const HARMFUL = new Set([...PROPOSED, ...verbs.words.harmful]);
const OBSERVERS = new Set(verbs.actors.observing);
const OWN = new Set([
  'country',
  'government',
  'party',
  'union',
  'side',
  'army',
  'forces',
  'company',
  'group',
  'members',
  'delegation',
  'ministry',
  'team',
  'nation',
  'administration',
]);

/** What a state has. */
const STATE = new Set([
  'country',
  'government',
  'side',
  'army',
  'forces',
  'delegation',
  'ministry',
  'nation',
  'administration',
]);

export interface Speaking {
  readonly isSpeech: (clause: Clause) => boolean;
  /** Keys of who says the clause; [] where it is not said or the speaker is not established. */
  readonly speakersOf: (clause: Clause) => readonly string[];
  /** True where the clause's subject is who says it, or where nobody says it but the source. */
  readonly speakerIs: (clause: Clause) => boolean;
  /** True where the clause tells of somebody else than who says it, who is no witness, outlet or expert; no office either where asked. */
  readonly isBlamed: (clause: Clause, material: boolean) => boolean;
  /** True where the clause is a command in somebody's own words: "Give us a date". */
  readonly isCommand: (clause: Clause) => boolean;
  /** True where somebody says the clause of a thing that was put forward or imposed: "the duties", "this plan". */
  readonly isHarmful: (clause: Clause) => boolean;
  /** True where the subject names somebody, is a pronoun or a kind of people. */
  readonly hasActor: (clause: Clause) => boolean;
  /** True where somebody says the clause of a thing, which can take no stand itself. */
  readonly isThing: (clause: Clause) => boolean;
  /** Keys of who speaks in the statement whose verb or noun of saying the clause's is; [] where it is none's. */
  readonly reportedBy: (clause: Clause) => readonly string[];
  /** True where the clause's verb is a statement's cue. */
  /** True where both stand in what one statement reports. */
  readonly isBeside: (clause: Clause, other: Clause) => boolean;
  /** True where the clause stands in somebody's own words; a release tells of its issuer as "it" too. */
  readonly isVerbatim: (clause: Clause) => boolean;
  /** True where a pronoun for others is the subject of what somebody says word for word. */
  readonly isOthers: (clause: Clause) => boolean;
  readonly isCue: (clause: Clause) => boolean;
  /** Keys of who is spoken to where the clause stands in a turn of an interview; [] elsewhere. */
  readonly addressed: (clause: Clause) => readonly string[];
  /** The statement that reports the clause, or whose verb it is. */
  readonly statementOf: (clause: Clause) => LocalStatement | null;
}
