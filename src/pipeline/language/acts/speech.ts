import type { Lexed, LocalStatement } from '../../types.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import type { Clause } from '../types.ts';
import type { Parties } from './parties.ts';
import { OTHERS, OWN, PEOPLE } from './speech/actor-nouns.ts';
import { isBlamed, isHarmful } from './speech/blamed.ts';
import { isCommand } from './speech/commands.ts';
import { isOthers, speakerIs, speakersOf } from './speech/said-by.ts';
import { isWordForWord, type Sayings, sayingsOf } from './speech/sayings.ts';

/** In whose words a clause stands: by the statements found, else by the verb of saying that governs it. */
export function speechOf(
  lexed: Lexed,
  statements: readonly LocalStatement[],
  clauses: readonly Clause[],
  parties: Parties,
): Speaking {
  const sayings = sayingsOf(lexed, statements, clauses, parties);
  const { containing, cued } = sayings;
  return {
    isSpeech: (clause) => isSaid(clause, sayings),
    isBlamed: (clause, material) => isBlamed(clause, material, sayings),
    isHarmful: (clause) => isHarmful(clause, sayings),
    speakersOf: (clause) => speakersOf(clause, sayings),
    speakerIs: (clause) => speakerIs(clause, sayings),
    hasActor: (clause) => hasActor(clause, sayings),
    isThing: (clause) => isThing(clause, sayings),
    reportedBy: (clause) => reportedBy(cued(clause), parties),
    namedBehind: (clause) => namedBehind(clause, sayings),
    isCommand: (clause) => isCommand(clause, sayings),
    isCue: (clause) => cued(clause) !== null,
    statementOf: (clause) => cued(clause) ?? containing(clause),
    addressed: sayings.addressed,
    isBeside: (clause, other) => containing(clause) !== null && containing(clause) === containing(other),
    isVerbatim: (clause) => isVerbatim(clause, sayings),
    isOthers: (clause) => isOthers(clause, sayings),
  };
}

// An unnamed source acts for the body it speaks for; whose brother somebody is acts for nobody.
function reportedBy(statement: LocalStatement | null, { entity }: Parties): readonly string[] {
  const party = statement?.party ?? null;
  if (!statement || statement.speakers.length > 0 || party === null) return statement?.speakers ?? [];
  const isNobody = entity(party)?.type === 'person' || /^(?:your|my)\b/i.test(statement.unnamed ?? '');
  return isNobody ? [] : [party];
}

// "The minister lit it, retorted Iván Tapia": who stands behind the verb, whatever subject was found before it.
function namedBehind(clause: Clause, { tokens, cued }: Sayings): readonly string[] {
  const statement = clause.passive ? null : cued(clause);
  const { speaker, cue, content } = statement ?? { speaker: null, cue: null, content: null };
  if (!speaker || !cue || !content || content.end > cue.start || speaker.start < cue.end) return [];
  const next = tokens[clause.head + 1];
  return next !== undefined && next.start >= speaker.start && next.end <= speaker.end ? statement!.speakers : [];
}

function isSaid(clause: Clause, { containing, sayingOf }: Sayings): boolean {
  return containing(clause) !== null || sayingOf(clause) !== null;
}

function isVerbatim(clause: Clause, { containing }: Sayings): boolean {
  const statement = containing(clause);
  if (statement?.rule === 'own-statement') return clause.link !== 'main';
  return statement !== null && isWordForWord(statement);
}

function hasActor(clause: Clause, sayings: Sayings): boolean {
  const { tokens, parties } = sayings;
  if (speakerIs(clause, sayings) || parties.named(clause.subjects, clause.from).length > 0) return true;
  return clause.subjects.some(({ from, to }) => tokens[from]!.pos === 'PRON' || PEOPLE.has(tokens[to - 1]!.lower));
}

// "The price", "that": what cannot take a stand itself. In what is not told word for word "it" may be who speaks.
function isThing(clause: Clause, sayings: Sayings): boolean {
  const { tokens, parties, containing } = sayings;
  const [subject] = clause.subjects;
  if (!subject || !isSaid(clause, sayings) || parties.named(clause.subjects, clause.from).length > 0) return false;
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
  /** Keys of who speaks in it, where they stand right behind its verb: "…, said Lind"; [] elsewhere. */
  readonly namedBehind: (clause: Clause) => readonly string[];
  /** True where both stand in what one statement reports. */
  readonly isBeside: (clause: Clause, other: Clause) => boolean;
  /** True where the clause stands in somebody's own words; a release tells of its issuer as "it" too. */
  readonly isVerbatim: (clause: Clause) => boolean;
  /** True where a pronoun for others is the subject of what somebody says word for word. */
  readonly isOthers: (clause: Clause) => boolean;
  /** True where the clause's verb is a statement's cue. */
  readonly isCue: (clause: Clause) => boolean;
  /** Keys of who is spoken to where the clause stands in a turn of an interview; [] elsewhere. */
  readonly addressed: (clause: Clause) => readonly string[];
  /** The statement that reports the clause, or whose verb it is. */
  readonly statementOf: (clause: Clause) => LocalStatement | null;
}
