import actWords from '../../../data/act-words.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { phrasesFrom } from '../../phrases/phrases-from.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { type Event, event } from '../event.ts';
import { PLEASING, UPSETTING } from '../lists.ts';
import { isStanding, standingIn } from '../meanings/standing.ts';
import { meaningOf } from '../meanings.ts';

/**
 * The stand that somebody takes by what is told of him without a verb, beside his name: "Peru, wary of a new levy, …",
 * "Furious at the delay, Peru …", "Peru, a long-time critic of the levy, …".
 */
export function asideEvents(clauses: readonly Clause[], tokens: readonly Token[]): Event[] {
  const beside = clauses.flatMap((clause) => {
    const subject = clause.subjects.at(-1);
    if (clause.form !== 'finite' || !subject || subject.to > clause.from) return [];
    const aside = asideBehind(subject, clause, tokens) ?? asideBefore(clause.subjects[0]!, tokens);
    return aside ? (toldIn(aside, clause, tokens) ?? []) : [];
  });
  return [...beside, ...clauses.flatMap((clause) => namedAmong(clause, tokens))];
}

// "Critics of the levy, | including Peru and Chile, | met".
function namedAmong(clause: Clause, tokens: readonly Token[]): Event[] {
  const [subject] = clause.subjects;
  const noun = subject ? subject.to - 1 : 0;
  if (!subject || clause.form !== 'finite' || subject.to > clause.from || !isStanding(tokens[noun]!)) return [];
  for (let at = noun + 3; at < clause.from && at < noun + LONGEST; at += 1) {
    const { lower } = tokens[at]!;
    if (!NAMING.has(lower)) continue;
    const from = lower === 'including' ? at + 1 : at + 2;
    if (lower !== 'including' && !NAMED.has(tokens[at + 1]!.lower)) continue;
    const act = standingIn(subject.from, at, tokens);
    const subjects = act ? phrasesFrom(tokens, from) : [];
    const until = subjects.at(-1)?.to;
    if (!act || until === undefined) return [];
    return [
      event(told({ ...clause, from: until - 1 }, subject.from, until, subjects), act, 'aside: among', {
        implied: true,
        noun,
        until,
      }),
    ];
  }
  return [];
}

// "Peru, | wary of a new levy |, left".
function asideBehind({ to }: TokenRange, { from }: Clause, tokens: readonly Token[]): TokenRange | null {
  if (tokens[to]?.text !== ',' || tokens[from - 1]?.text !== ',' || from - to > LONGEST) return null;
  return { from: to + 1, to: from - 1 };
}

// "| Furious at the delay |, Peru left".
function asideBefore({ from }: TokenRange, tokens: readonly Token[]): TokenRange | null {
  if (tokens[from - 1]?.text !== ',') return null;
  let start = from - 1;
  while (tokens[start - 1]?.sentence === tokens[from]!.sentence) {
    start -= 1;
    if (tokens[start]!.text === ',' || from - start > LONGEST) return null;
  }
  return { from: start, to: from - 1 };
}

function toldIn({ from, to }: TokenRange, clause: Clause, tokens: readonly Token[]): Event | null {
  let at = from;
  while (at < to && LEADING.has(tokens[at]!.lower)) at += 1;
  if (at >= to) return null;
  const aside = told({ ...clause, from: at }, from, to, clause.subjects);
  const how = standOf(aside, tokens);
  return how && event(aside, how.act, `aside: ${how.rule}`, { implied: true, noun: at });
}

// As if it were told with "is".
function told(clause: Clause, from: number, end: number, subjects: readonly TokenRange[]): Clause {
  const at = clause.from;
  return {
    ...clause,
    from,
    to: at,
    head: at,
    verb: 'be',
    passive: false,
    modal: null,
    pluperfect: false,
    negated: false,
    subjects,
    end,
    predicate: null,
  };
}

function standOf(aside: Clause, tokens: readonly Token[]): Pick<Event, 'act' | 'rule'> | null {
  const { from, to, end } = aside;
  const { lower, lemma } = tokens[to]!;
  const standing = standingIn(from, end, tokens);
  if (standing) return { act: standing, rule: 'stands' };
  if (tokens.slice(from, to).some((one) => DENYING.has(one.lower))) return null;
  const isFelt = /^(?:by|at|with|over|about|that)$/.test(tokens[to + 1]?.lower ?? '') && to + 1 < end;
  if (isFelt && lower !== lemma && UPSETTING.has(lemma)) return { act: 'ACCUSE', rule: lemma };
  if (isFelt && lower !== lemma && PLEASING.has(lemma)) return { act: 'SUPPORT', rule: lemma };
  const frame = lower === 'under' ? null : meaningOf(aside, tokens, null);
  if (!frame?.act) return null;
  // What it opens with is what it says: "happy with the date", not "a firm happy with the date".
  const isFirst = frame.particles.length > 0 ? frame.particles[0] === lower : frame.objects?.has(lower);
  return isFirst ? { act: frame.act, rule: frame.pattern } : null;
}

const DENYING = new Set(['not', 'never', 'no', 'hardly', 'once', 'formerly']);
const LEADING: ReadonlySet<string> = new Set(actWords.beforeSelf);
const NAMING = new Set(['including', 'such', 'among', 'led']);
const NAMED = new Set(['as', 'them', 'by']);
/** In tokens. */
const LONGEST = 20;
