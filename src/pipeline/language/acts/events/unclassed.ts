import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { UNCLASSED } from '../../../wording/unclassed.ts';
import type { Clause } from '../../types.ts';
import { type Context, type Event, event } from '../event.ts';
import { REPORTS, UNWILLED } from '../lists.ts';

/**
 * What somebody does or thinks that no category holds: "pressed ahead with the plan", "hopes that it will be extended",
 * "is to rule in May", "has been silent on it"; null for what is only described: what something is, has or costs.
 */
export function unclassedEvent(clause: Clause, context: Context): Event | null {
  // "Was quoted by the Courier": whoever only passes words on does nothing.
  if (!isWorthTelling(clause, context) || clause.subjects.length === 0 || QUOTING.has(clause.verb)) return null;
  if (isDuty(clause, context) || isForetold(clause, context)) return null;
  // "said it would talk": what is said tells it.
  const inner = context.toldBy(clause) ?? context.infinitiveOf(clause);
  if (inner && context.eventOf(inner) !== null && !(inner.form === 'finite' && context.isConsumed(inner))) return null;
  // "Has yet to sign", "has not": not done.
  const { tokens } = context;
  const isLeft = isYetTo(clause, tokens) || (isElliptic(clause, tokens) && tokens[clause.to]?.lower === 'not');
  const told = isLeft ? { ...clause, negated: true } : clause;
  return event(told, 'STATE', UNCLASSED, { inner: context.infinitiveOf(clause), implied: true });
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

// "Lind said Peru would not survive": what becomes of others is her word, and no deed of theirs.
function isForetold(clause: Clause, { isSpeech, speakerIs }: Context): boolean {
  return clause.modal !== null && BEFALLING.has(clause.verb) && isSpeech(clause) && !speakerIs(clause);
}

function isWorthTelling(clause: Clause, { tokens, governorOf, isThing }: Context): boolean {
  // "Is to rule", "has yet to reply".
  if (clause.form === 'infinitive') return clause.link === 'complement' && isToCome(governorOf(clause), tokens);
  if (clause.form !== 'finite' || !TELLING.has(clause.link) || isOfNoun(clause, tokens)) return false;
  if (isBeginning(clause, tokens)) return false;
  if (clause.predicate !== null) return isTowards(clause, tokens) || isCompared(clause, tokens);
  if (clause.verb === 'be') return isPlaced(clause, tokens);
  if (PLAIN.has(clause.verb) && !clause.negated && (clause.link === 'relative' || isThing(clause))) return false;
  // "Has not made up its mind": what is not done is more than what is so.
  return !DESCRIBING.has(clause.verb) || clause.negated || isElliptic(clause, tokens);
}

// "Hours after it began": the truce.
function isBeginning({ link, verb, to, sentence, subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  if (link !== 'time' || !subject || tokens[subject.from]!.lower !== 'it') return false;
  return BEGINNING.has(verb) && (tokens[to]?.sentence !== sentence || /^(?:PUNCT|ADP|SCONJ)$/.test(tokens[to].pos));
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

// "Is less sanguine", "was no happier", "isn't so sure", of somebody after others; not "is richer than Peru".
function isCompared({ predicate, verb, end }: Clause, tokens: readonly Token[]): boolean {
  const { pos, lower } = tokens[predicate!]!;
  if (verb !== 'be' || pos !== 'ADJ' || tokens[predicate! + 1]?.lower === 'than' || predicate! + 1 < end) return false;
  return /^(?:less|more|no|so|as|hardly|rather)$/.test(tokens[predicate! - 1]!.lower) || /[^e]er$/.test(lower);
}

// "Is for the levy", "was with the minister on this", "is back in the room", "will be at the table", "is not there yet".
function isPlaced({ to, end, modal, negated }: Clause, tokens: readonly Token[]): boolean {
  if (to >= end) return false;
  let at = to;
  while (at + 1 < end && tokens[at]!.pos === 'ADV' && !PLACES.has(tokens[at]!.lower)) at += 1;
  const { lower, pos } = tokens[at]!;
  return PLACES.has(lower) || (pos === 'ADP' && (modal !== null || negated || SIDES.has(lower)));
}

// "Rwanda has not", "Oslo did", "has done so", "have no power".
function isElliptic({ verb, to }: Clause, tokens: readonly Token[]): boolean {
  if (verb !== 'have' && verb !== 'do') return false;
  const { lower, pos } = tokens[to] ?? { lower: '', pos: 'PUNCT' };
  return PRO_VERBAL.has(lower) || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(pos);
}

const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'end', 'open', 'close', 'finish', 'expire', 'fail']);
/** What becomes of somebody; "will stay", "will take part" he does himself. */
const BEFALLING: ReadonlySet<string> = new Set(
  [...UNWILLED].filter((verb) => !/^(?:be|become|take|stay|remain|arrive)$/.test(verb)),
);
const PRO_VERBAL: ReadonlySet<string> = new Set(['not', 'so', 'likewise', 'no', 'nothing', 'it', 'this', 'that']);
const PLACES: ReadonlySet<string> = new Set(['back', 'there']);
const SIDES: ReadonlySet<string> = new Set(['for', 'with', 'against', 'behind']);
const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);
const TELLING = new Set<Clause['link']>(['main', 'relative', 'complement', 'time']);
const TOWARDS: ReadonlySet<string> = new Set(['about', 'against', 'on', 'over', 'to', 'towards', 'with']);
const DUTY = new Set(verbs.words.duty);
const DESCRIBING = new Set(verbs.words.describing);
/** "The levy brings in a million", "Ana Lind, who came from Peru": of things, and in passing, no more than that. */
const PLAIN = new Set(verbs.words.describingThings);
