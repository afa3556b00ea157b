import type { Span } from '#src/schema/evidence.ts';
import grammar from '../../../data/grammar.json' with { type: 'json' };
import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';

/** The words of an act: the verb with its object and what it governs, tight; of a passive or a predicate with its subject; of a condition from its "if" on. */
export function spanOf({ clause, inner, by, act }: Event, clauses: readonly Clause[], tokens: readonly Token[]): Span {
  if (by) return conditionSpan(clause, by.clause.index > clause.index ? by : { clause, inner }, clauses, tokens);
  const from =
    clause.passive || clause.predicate !== null
      ? Math.min(clause.from, ...clause.subjects.map((range) => range.from))
      : verbStart(clause, tokens);
  const isFar = clause.head - from > FARTHEST_SUBJECT || isShared(clause, clauses);
  const near = isFar ? verbStart(clause, tokens) : from;
  const whole = endOf(clause, inner, clauses);
  const to = trimmed(near, Math.min(whole, near + LONGEST), clause.head, tokens);
  // "a way | out:".
  const end = whole <= to + 1 ? (endOfNamed(act, whole, tokens) ?? to) : to;
  return { start: tokens[near]!.start, end: tokens[end - 1]!.end };
}

// "set one condition: | the five must be out", "agreed on two things: | the barges may leave and a panel will meet": what
// the words before the colon only count or name; null elsewhere.
function endOfNamed(act: Event['act'], to: number, tokens: readonly Token[]): number | null {
  if (tokens[to]?.text !== ':' || !NAMING.has(act) || !isAnnounced(to, tokens)) return null;
  const { sentence } = tokens[to]!;
  let end = to + 1;
  while (tokens[end]?.sentence === sentence && tokens[end]!.text !== ';') end += 1;
  while (end > to && /^[.,:;!?]$/.test(tokens[end - 1]!.text)) end -= 1;
  const isShort = end - to <= LONGEST && !tokens.slice(to, end).some(({ text }) => QUOTE.test(text));
  return isShort ? end : null;
}

// "two small | things:", "a way | out:", "one | condition:", not "in May:", not a number of people.
function isAnnounced(to: number, tokens: readonly Token[]): boolean {
  for (let at = to - 1; at > to - 5 && at >= 0; at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (ANNOUNCED.has(lower)) return true;
    if (!/^(?:NOUN|ADJ|ADP|ADV)$/.test(pos)) return false;
  }
  return false;
}

// "was hailed by Peru and | attacked by Chile": the subject stands with another verb of its own.
function isShared({ index, passive, subjects: [subject] }: Clause, clauses: readonly Clause[]): boolean {
  return passive && clauses.some((one) => one.index < index && one.passive && one.subjects[0]?.from === subject?.from);
}

// "unless Chile accepts the plan": from the word that sets the condition; with the demand where that follows.
function conditionSpan(
  clause: Clause,
  last: Pick<Event, 'clause' | 'inner'>,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): Span {
  let from = clause.from;
  for (let at = clause.head; at > 0 && clause.head - at < LONGEST && tokens[at]!.sentence === clause.sentence; at -= 1)
    if (/^(?:if|unless)$/.test(tokens[at]!.lower)) {
      from = at;
      break;
    }
  const to = trimmed(from, Math.min(endOf(last.clause, last.inner, clauses), from + LONGEST), clause.head, tokens);
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

// "to sign" without its "to".
function verbStart({ from, head }: Clause, tokens: readonly Token[]): number {
  return tokens[from]!.lower === 'to' && from < head ? from + 1 : from;
}

// Through the clauses that the verb governs, as long as they follow on one another.
function endOf(clause: Clause, inner: Clause | null, clauses: readonly Clause[]): number {
  let end = Math.max(clause.end, clause.to, inner?.end ?? 0, inner?.to ?? 0);
  const within = new Set([clause.index, ...(inner ? [inner.index] : [])]);
  for (const one of clauses) {
    if (one.index <= clause.index || one.governor === null || !within.has(one.governor)) continue;
    const start = Math.min(one.from, ...one.subjects.map((range) => (range.from >= clause.to ? range.from : one.from)));
    if (!(one.link === 'complement' || one.link === 'noun') || start > end + 2) continue;
    within.add(one.index);
    end = Math.max(end, one.end, one.to);
  }
  return end;
}

// No conjunction, mark or half of a pair of quotation marks at the end.
function trimmed(from: number, to: number, head: number, tokens: readonly Token[]): number {
  let end = to;
  while (end > head + 1 && isLoose(tokens[end - 1]!, tokens[end])) end -= 1;
  end = withoutLapse(end, head, tokens);
  if (!isOpen(from, end, tokens)) return end;
  for (let at = end; at < end + LONGEST_QUOTE && tokens[at]?.sentence === tokens[end - 1]!.sentence; at += 1) {
    if (CLOSING.test(tokens[at]!.text)) return at + 1;
  }
  for (let at = end - 1; at > head; at -= 1) if (QUOTE.test(tokens[at]!.text)) return trimmed(from, at, head, tokens);
  return end;
}

// "Agreed to free the crew, a day | after the lock opened": how long after goes with what it is after.
function withoutLapse(end: number, head: number, tokens: readonly Token[]): number {
  if (!/^(?:after|before)$/.test(tokens[end]?.lower ?? '') || !TIMES.has(tokens[end - 1]!.lemma)) return end;
  let at = end - 1;
  while (at > head + 1 && /^(?:NUM|DET|ADJ|ADV)$/.test(tokens[at - 1]!.pos)) at -= 1;
  while (at > head + 1 && isLoose(tokens[at - 1]!, tokens[at])) at -= 1;
  return at > head + 1 ? at : end;
}

// "Turned the offer | down.", "voted | against, and": nothing that would follow is left out.
function isLoose({ pos, lower, text, sentence }: Token, next: Token | undefined): boolean {
  if (pos === 'ADP' && (next?.sentence !== sentence || /^[.,;!?]$/.test(next.text))) return false;
  return (
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    pos === 'ADP' ||
    pos === 'DET' ||
    /^[,;:.–—-]$/.test(text) ||
    /^(?:that|to|which|who|when|as|after|before|while|than|because|where|once|until|unless|if|though|although|since)$/.test(
      lower,
    ) ||
    /^[“"(]$/.test(text)
  );
}

function isOpen(from: number, to: number, tokens: readonly Token[]): boolean {
  let open = 0;
  let plain = 0;
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at]!;
    if (text === '“') open += 1;
    if (text === '”') open -= 1;
    if (text === '"') plain += 1;
  }
  return open > 0 || plain % 2 === 1;
}

/** What is put forward, granted or refused by saying so. */
const NAMING: ReadonlySet<Event['act']> = new Set(['AGREE', 'REQUEST', 'CONCEDE', 'REJECT', 'THREATEN', 'COOPERATE']);
const ANNOUNCED: ReadonlySet<string> = new Set(grammar.announced);
const TIMES = new Set(Object.keys(units.times));
const QUOTE = /^[“"]$/;
const CLOSING = /^[”"]$/;
/** In tokens, of an act's words, and of how far a quotation that they open is followed. */
const LONGEST = 28;
const LONGEST_QUOTE = 40;
/** In tokens, from the subject to its verb. */
const FARTHEST_SUBJECT = 12;
