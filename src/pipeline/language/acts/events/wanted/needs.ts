import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { isFirstPerson } from '../context/first-person.ts';
import { isWanting } from './clefts.ts';

/**
 * What somebody asks for by saying that it is to be: "It is time the board listened", "What we need is a date", "The
 * only way out is an election", "The board had better pay", "Let the people decide".
 */
export function needEvent(clause: Clause, clauses: readonly Clause[], context: Context): Event | null {
  const wanted = wantedByOther(clause, clauses, context);
  if (wanted) return wanted;
  if (!context.isSpeech(clause) || clause.passive || clause.form !== 'finite') return null;
  if (isUrgent(clause, context)) return event(clause, 'REQUEST', 'cannot wait', { actors: 'speaker' });
  const rule = ruleOf(clause, clauses, context);
  return rule ? event(clause, clause.negated ? 'REJECT' : 'REQUEST', rule, { actors: 'speaker' }) : null;
}

function ruleOf(clause: Clause, clauses: readonly Clause[], context: Context): string | null {
  const { tokens } = context;
  if (clause.verb === 'have') return !clause.negated && isBetter(clause, context) ? 'had better' : null;
  if (clause.verb === 'let') return isLet(clause, tokens) ? 'let' : null;
  if (clause.verb !== 'be') return null;
  if (isTime(clause, tokens)) return 'it is time';
  if (clause.negated) return null;
  if (isOnlyWay(clause, tokens)) return 'the only way';
  return isWanted(clause, clauses, tokens) ? 'what we want' : null;
}

// "The families cannot wait"; "we cannot wait to see it" asks for nothing.
function isUrgent(clause: Clause, context: Context): boolean {
  const { verb, modal, negated } = clause;
  return (
    verb === 'wait' && negated && /^(?:can|ca|cannot)$/.test(modal ?? '') && context.tokens[clause.to]?.lower !== 'to'
  );
}

// "It is time to talk", "it was high time they listened"; "it is time-consuming", "it was the first time" ask for nothing.
function isTime({ subjects: [subject], to, end }: Clause, tokens: readonly Token[]): boolean {
  if (subject && tokens[subject.from]!.lower !== 'it') return false;
  const at = /^(?:high|about|now|long|past)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (tokens[at]?.lower !== 'time' || at > end) return false;
  const next = tokens[at + 1];
  return next !== undefined && (/^(?:to|for|that)$/.test(next.lower) || /^(?:DET|NOUN|PROPN|PRON)$/.test(next.pos));
}

// "The only way is", "the way forward is"; "the answer" may be anything.
function isOnlyWay({ subjects: [subject], from }: Clause, tokens: readonly Token[]): boolean {
  if (!subject || subject.from >= from) return false;
  const words = tokens.slice(subject.from, from).map(({ lower }) => lower);
  const way = words.findIndex((word) => WAYS.has(word));
  return way >= 0 && (words.slice(0, way).includes('only') || /^(?:forward|out|ahead)$/.test(words[way + 1] ?? ''));
}

// "What we need is a date", "All I ask for is time".
function isWanted({ index, from, to }: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const wanting = clauses.find((one) => one.index === index - 1);
  const [subject] = wanting?.subjects ?? [];
  if (!wanting || !subject || wanting.negated || !WANTED.has(wanting.verb) || from - wanting.to > 1) return false;
  const opener = tokens[subject.from - 1]?.lower === 'that' ? subject.from - 2 : subject.from - 1;
  if (!/^(?:what|all)$/.test(tokens[opener]?.lower ?? '')) return false;
  return /^(?:i|we)$/.test(tokens[subject.from]!.lower) && to < tokens.length;
}

// "What Peru wants is a date", "what the union insists on is a referee": asked for by whoever wants it.
function wantedByOther(clause: Clause, clauses: readonly Clause[], { tokens }: Context): Event | null {
  const wanting = clauses.find((one) => one.index === clause.index - 1);
  if (clause.verb !== 'be' || clause.modal || clause.negated || clause.form !== 'finite') return null;
  if (!wanting || clause.from - wanting.to > 2 || !isWanting(wanting, tokens)) return null;
  return event({ ...clause, subjects: wanting.subjects }, 'REQUEST', 'what one wants', { actors: 'subject' });
}

// "The board had better think again": what the verb of it is taken for does not matter.
function isBetter(clause: Clause, context: Context): boolean {
  const words = [context.tokens[clause.head]!.lower, context.tokens[clause.to]?.lower];
  return /^(?:had|['’]d)$/.test(words[0]!) && words[1] === 'better' && !isFirstPerson(clause, context.tokens);
}

// "Let them send inspectors"; "let us go", "let me be clear", "let alone" ask nobody.
function isLet({ head, subjects, modal }: Clause, tokens: readonly Token[]): boolean {
  const next = tokens[head + 1];
  if (subjects.length > 0 || modal || tokens[head]!.lower !== 'let' || !next) return false;
  if (/^(?:us|['’]s|me|it|alone|go)$/.test(next.lower)) return false;
  // "Now let them stop the shooting".
  const first = /^(?:now|so|then|just)$/.test(tokens[head - 1]?.lower ?? '') ? head - 1 : head;
  const before = tokens[first - 1];
  return !before || before.sentence !== next.sentence || /^[“"]$/.test(before.text);
}

const WAYS = new Set(verbs.words.ways);
const WANTED = new Set(['want', 'need', 'ask', 'demand', 'expect', 'seek', 'require']);
