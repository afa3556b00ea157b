import type { Clause } from '../../types.ts';
import type { TokenRange } from '../reading.ts';

const LINKS = placesOf([
  'main',
  'complement',
  'relative',
  'condition',
  'time',
  'reason',
  'purpose',
  'noun',
  'participle',
  'reduced',
]);
const FORMS = placesOf(['finite', 'infinitive', 'gerund', 'participle']);
/** So many governors are climbed. */
const DEEPEST = 4;

/** What the model sees of a document's clauses. */
export function clauseCodesOf(clauses: readonly Clause[], length: number): ClauseCodes {
  const at = new Int32Array(length).fill(-1);
  const heads = new Int32Array(length).fill(-1);
  const started = clauses.map((clause) => ({ clause, start: startOf(clause) })).sort((a, b) => a.start - b.start);
  for (const { clause } of started) {
    const { index, from, to, end } = clause;
    at.fill(index, startOf(clause, from), Math.max(to, end));
    heads.fill(index, from, to);
  }
  const complements = new Uint8Array(clauses.length);
  for (const { link, governor, form } of clauses)
    if (link === 'complement' && governor !== null) complements[governor]! |= 1 << FORMS[form]!;
  return { clauses, at, heads, complements };
}

/** The clause of the verb at `cue`, as small numbers; zeros where it is none. */
export function ownClause({ clauses, heads, complements }: ClauseCodes, cue: number): OwnClause {
  const place = heads[cue]!;
  if (place < 0) return NO_CLAUSE;
  const clause = clauses[place]!;
  return {
    kind: 1 + LINKS[clause.link]! * 8 + FORMS[clause.form]! * 2 + (clause.passive ? 1 : 0),
    complement: 1 + complements[clause.index]!,
    subjects: subjectsOf(clauses, clause),
    own: clause.subjects.length > 0,
  };
}

/** The clauses whose verbs stand among tokens [from, to), in order. */
export function clausesHeaded({ clauses, heads }: ClauseCodes, { from, to }: TokenRange): Clause[] {
  const found: Clause[] = [];
  for (let at = from; at < to; at += 1) {
    const clause = clauses[heads[at]!];
    if (clause?.head === at) found.push(clause);
  }
  return found;
}

/** The finite clause whose first subject begins at a token; null where none does. */
export function clauseOpening({ clauses, at }: ClauseCodes, token: number): Clause | null {
  // What hangs on it has the same subject: "we regret | to say".
  let clause = clauses[at[token] ?? -1];
  for (let step = 0; clause && clause.form !== 'finite' && step < DEEPEST; step += 1)
    clause = clause.governor === null ? undefined : clauses[clause.governor];
  return clause?.form === 'finite' && clause.subjects[0]?.from === token ? clause : null;
}

/** Who does what a clause tells: its own subject, or the one of what it hangs on where it can have none. */
function subjectsOf(clauses: readonly Clause[], clause: Clause): readonly TokenRange[] {
  let one: Clause | undefined = clause;
  for (let step = 0; one && step < DEEPEST; step += 1) {
    if (one.subjects.length > 0 || one.form === 'finite') return one.subjects;
    one = one.governor === null ? undefined : clauses[one.governor];
  }
  return [];
}

/**
 * How the clause of a token hangs on the clause of the cue: 0 where one of the two has none, 1 it is the same, 2 it governs
 * it, 3 it does neither, from 4 on it hangs on it by some link, at once or not.
 */
export function relationTo({ clauses, at, heads }: ClauseCodes, token: number, cue: number): number {
  const own = heads[cue]!;
  const place = at[token]!;
  if (own < 0 || place < 0) return 0;
  if (own === place) return 1;
  let one = clauses[place]!;
  for (let step = 0; step < DEEPEST && one.governor !== null; step += 1) {
    if (one.governor === own) return 4 + LINKS[one.link]! * 2 + (step > 0 ? 1 : 0);
    one = clauses[one.governor]!;
  }
  return clauses[own]!.governor === place ? 2 : 3;
}

// With its subjects, or those of them that end before `last`.
function startOf({ from, subjects }: Clause, last = Number.POSITIVE_INFINITY): number {
  let start = from;
  for (const subject of subjects) if (subject.to <= last) start = Math.min(start, subject.from);
  return start;
}

function placesOf(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, place) => [name, place]));
}

const NO_CLAUSE: OwnClause = { kind: 0, complement: 0, subjects: [], own: false };

export interface ClauseCodes {
  readonly clauses: readonly Clause[];
  /** For each token the clause it is among the words of, of several the one that begins last; -1 for none. */
  readonly at: Int32Array;
  /** For each token of a verb group its clause. */
  readonly heads: Int32Array;
  /** For each clause the forms of what somebody says, wants or does in it, as bits. */
  readonly complements: Uint8Array;
}

export interface OwnClause {
  /** Its link, form and voice. */
  readonly kind: number;
  readonly complement: number;
  readonly subjects: readonly TokenRange[];
  /** The subjects stand with it. */
  readonly own: boolean;
}
