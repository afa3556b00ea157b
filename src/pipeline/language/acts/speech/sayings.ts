import type { Span } from '#src/schema/evidence.ts';
import { firstEndingAfter, firstStarting } from '../../../in-order.ts';
import type { Lexed, LocalStatement, Token } from '../../../types.ts';
import { addressedIn } from '../../phrases/questions/addressed.ts';
import type { Clause } from '../../types.ts';
import type { Parties } from '../parties.ts';
import { SAYING } from './saying-verbs.ts';

/** In which statement, and under which verb of saying, each clause of a document stands. */
export function sayingsOf(
  { tokens, sentences }: Lexed,
  statements: readonly LocalStatement[],
  clauses: readonly Clause[],
  parties: Parties,
): Sayings {
  const bySentence = statementsBySentence(sentences, statements);
  const turns = statements.filter(({ rule }) => rule === 'turn');
  const spokenTo = addressedIn(turns.map(({ speakers }) => speakers));
  const inSentence = (sentence: number) => bySentence.get(sentence) ?? NONE;
  const containing = ({ head, sentence }: Clause) => innermost(inSentence(sentence), tokens[head]!);
  const sayingOf = (clause: Clause) => sayingAbove(clause, clauses);
  return {
    tokens,
    parties,
    containing,
    sayingOf,
    inSentence,
    cued: ({ head, sentence }) => {
      const { start, end } = tokens[head]!;
      return inSentence(sentence).find(({ cue }) => cue !== null && cue.start < end && start < cue.end) ?? null;
    },
    sayerOf: (clause) => {
      const speaker = containing(clause)?.speaker;
      if (speaker) return tokensWithin(tokens, speaker);
      return (sayingOf(clause)?.subjects ?? []).flatMap(({ from, to }) => tokens.slice(from, to));
    },
    addressed: ({ head }) => {
      const { start } = tokens[head]!;
      const turn = turns.findIndex(({ content }) => content.start <= start && start < content.end);
      return spokenTo[turn] ?? [];
    },
  };
}

/** True where all of it stands in quotation marks or in a turn of its own. */
export function isWordForWord({ kind, rule }: LocalStatement): boolean {
  return kind === 'direct' && rule !== 'own-statement';
}

function statementsBySentence(
  sentences: Lexed['sentences'],
  statements: readonly LocalStatement[],
): Map<number, LocalStatement[]> {
  const found = new Map<number, LocalStatement[]>();
  for (const statement of statements) {
    const { cue, content, sentence } = statement;
    let index = Math.min(sentence, firstEndingAfter(sentences, cue?.start ?? content.start));
    for (; index < sentences.length; index += 1) {
      if (sentences[index]!.start >= Math.max(content.end, cue?.end ?? 0)) break;
      const own = found.get(index);
      if (own) own.push(statement);
      else found.set(index, [statement]);
    }
  }
  return found;
}

// Of the statements in whose words a token stands the shortest.
function innermost(statements: readonly LocalStatement[], { start, end }: Token): LocalStatement | null {
  let best: LocalStatement | null = null;
  for (const one of statements) {
    const { content } = one;
    if (content.start <= start && end <= content.end && (!best || length(one) < length(best))) best = one;
  }
  return best;
}

function sayingAbove(clause: Clause, clauses: readonly Clause[]): Clause | null {
  let governor = clause.governor === null ? null : clauses[clause.governor]!;
  for (let steps = 0; governor && steps < FARTHEST; steps += 1) {
    if (SAYING.has(governor.verb) && !governor.passive) return governor;
    governor = governor.governor === null ? null : clauses[governor.governor]!;
  }
  return null;
}

function tokensWithin(tokens: readonly Token[], { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let at = firstStarting(tokens, start); at < tokens.length && tokens[at]!.start < end; at += 1) {
    found.push(tokens[at]!);
  }
  return found;
}

function length({ content }: LocalStatement): number {
  return content.end - content.start;
}

const NONE: readonly LocalStatement[] = [];
/** So many verbs up a verb of saying is looked for. */
const FARTHEST = 4;

export interface Sayings {
  readonly tokens: readonly Token[];
  readonly parties: Parties;
  /** Of the statements in whose words the clause stands the innermost; null where it stands in none's. */
  readonly containing: (clause: Clause) => LocalStatement | null;
  /** The statement whose cue the clause's verb is: "rejected the plan". */
  readonly cued: (clause: Clause) => LocalStatement | null;
  /** The clause whose verb of saying governs it. */
  readonly sayingOf: (clause: Clause) => Clause | null;
  /** The words that stand for who says it; [] where nobody does. */
  readonly sayerOf: (clause: Clause) => readonly Token[];
  /** "You walked out": keys of whoever has the next turn; [] outside an interview. */
  readonly addressed: (clause: Clause) => readonly string[];
  /** The statements that reach into a sentence. */
  readonly inSentence: (sentence: number) => readonly LocalStatement[];
}
