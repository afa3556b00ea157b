import words from '../../../data/speaking-words.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { LocalAct, Token } from '../../../types.ts';
import { UNCLASSED } from '../../../wording/unclassed.ts';
import type { Clause } from '../../types.ts';
import { type Context, type Event, event } from '../event.ts';

/**
 * What somebody does or thinks that no category holds: "pressed ahead with the plan", "hopes that it will be extended",
 * "is to rule in May", "has been silent on it"; null for what is only described: what something is, has or costs.
 */
export function unclassedEvent(clause: Clause, context: Context): Event | null {
  // "Was quoted by the Courier": whoever only passes words on does nothing.
  if (!isTold(clause, context) || clause.subjects.length === 0 || QUOTING.has(clause.verb)) return null;
  if (isDuty(clause, context)) return null;
  // "said it would talk": what is said tells it.
  const inner = context.toldBy(clause) ?? context.infinitiveOf(clause);
  if (inner && context.eventOf(inner) !== null && !(inner.form === 'finite' && context.isConsumed(inner))) return null;
  // "Has yet to sign": not done.
  const told = isYetTo(clause, context.tokens) ? { ...clause, negated: true } : clause;
  return event(told, 'STATE', UNCLASSED, { inner: context.infinitiveOf(clause), implied: true });
}

/**
 * True where such a deed takes a stand: towards a party or an issue, by what is planned, wished or not done, or by more than
 * the verb alone ("presented figures", not "travelled").
 */
export function takesStand({ recipients, issue }: LocalAct, { clause, inner }: Event): boolean {
  return (
    recipients.length > 0 ||
    issue !== null ||
    clause.negated ||
    clause.modal !== null ||
    inner !== null ||
    clause.end > clause.to
  );
}

/** "Has yet to reply". */
export function isYetTo({ from, form }: Clause, tokens: readonly Token[]): boolean {
  return form === 'infinitive' && tokens[from - 1]?.lower === 'yet' && tokens[from]!.lower === 'to';
}

// "Importers will have to buy certificates", "Chile must wait": what others are to do is no stand of theirs.
function isDuty(clause: Clause, { tokens, isSpeech, speakerIs }: Context): boolean {
  const { modal, from, head } = clause;
  if (!DUTY.has(modal ?? '') || tokens.slice(from, head).some(({ lower }) => lower === 'had')) return false;
  return !isSpeech(clause) || !speakerIs(clause);
}

function isTold(clause: Clause, { tokens, governorOf }: Context): boolean {
  // "Is to rule", "has yet to reply".
  if (clause.form === 'infinitive') return clause.link === 'complement' && isToCome(governorOf(clause), tokens);
  if (clause.form !== 'finite' || !TELLING.has(clause.link) || isOfNoun(clause, tokens)) return false;
  if (clause.predicate !== null) return isTowards(clause, tokens);
  // "Has not made up its mind": what is not done is more than what is so.
  return !DESCRIBING.has(clause.verb) || (clause.negated && clause.verb !== 'be');
}

// "The demand that Chile pay the crews": nothing that Chile does; "the offer that Chile made" is.
function isOfNoun({ link, subjects: [subject], to }: Clause, tokens: readonly Token[]): boolean {
  if (link !== 'relative' || !subject || tokens[subject.from - 1]?.lower !== 'that') return false;
  return (
    REPORTS.has(tokens[subject.from - 2]?.lower ?? '') && /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tokens[to]?.pos ?? '')
  );
}

function isToCome(governor: Clause | null, tokens: readonly Token[]): boolean {
  if (governor?.form !== 'finite' || governor.predicate !== null) return false;
  return governor.verb === 'be' || (governor.verb === 'have' && tokens[governor.to]?.lower === 'yet');
}

// "Is contrary to the plan", "has been silent on it", not "is rich in oil".
function isTowards({ predicate, verb }: Clause, tokens: readonly Token[]): boolean {
  return verb === 'be' && tokens[predicate!]!.pos === 'ADJ' && TOWARDS.has(tokens[predicate! + 1]?.lower ?? '');
}

const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);
const REPORTS: ReadonlySet<string> = new Set(words.report);
const TELLING = new Set<Clause['link']>(['main', 'relative', 'complement', 'time']);
const TOWARDS: ReadonlySet<string> = new Set(['about', 'against', 'on', 'over', 'to', 'towards', 'with']);
const DUTY = new Set(verbs.words.duty);
const DESCRIBING = new Set(verbs.words.describing);
