import type { Modality, PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import { grouped } from '../../../../spelling/grouped.ts';
import type { Token } from '../../../../types.ts';
import type { Clause, TokenRange } from '../../../types.ts';
import { COOPERATIVE, type Context, type Event, event } from '../../event.ts';

/** The subject is the event: "Talks took place", "A strike began", "Relief supplies reached the town". */
export function nominalEvent(clause: Clause, { tokens }: Context): Event | null {
  const subject = clause.subjects[0];
  if (!subject || (clause.modal !== null && !WILL.test(clause.modal)) || clause.negated) return null;
  if (isNameByCapitals(subject, clause, tokens)) return null;
  const head = nounMeasured(subject, tokens);
  // "a deal that let boats take": no verb of one deal's.
  if (!clause.modal && clause.to - clause.from === 1 && tokens[clause.head]!.lower === clause.verb && isSingular(head))
    return null;
  const found = BY_VERB.get(clause.verb)?.find(({ nouns }) => nouns.has(head));
  // "After talks had taken place" is by the way; "will be shut after talks broke down" tells it.
  if (clause.link === 'time' && !(found?.act === 'REJECT' && isAfter(subject, tokens))) return null;
  if (!found || (clause.passive && found.act !== 'CONSULT' && found.act !== 'SUPPORT')) return null;
  if (clause.verb === 'be' && found.act !== 'CONSULT') return null;
  if (found.act === 'CONSULT' && isWithoutResult(clause, tokens))
    return event(clause, 'REJECT', `${head} without result`, { actors: 'around' });
  // "A further round will be held": a meeting to come has been agreed on.
  const isAhead = found.act === 'CONSULT' && clause.modal !== null && clause.verb !== 'be';
  const act = isAhead ? 'AGREE' : found.act;
  return event(clause, act, `${head} ${clause.verb}`, { actors: 'around', modality: futureOf(clause) });
}

/** "There were clashes between", "There will be reprisals". */
export function existentialEvent(clause: Clause, { tokens }: Context): Event | null {
  if (clause.verb !== 'be' || clause.negated || !isThere(clause, tokens)) return null;
  for (let at = clause.to; at < Math.min(clause.end, clause.to + 5); at += 1) {
    const { lower } = tokens[at]!;
    if (REPRISALS.has(lower) && clause.modal && tokens[at - 1]!.lower !== 'no')
      return event(clause, 'THREATEN', `there will be ${lower}`, { actors: 'speaker', modality: ['future'] });
    const found = NOMINAL.find(({ act, nouns }) => EXISTING.has(act) && nouns.has(lower));
    if (found)
      return tokens[at - 1]!.lower === 'no'
        ? null
        : event(clause, found.act, `there is ${lower}`, { actors: 'around', modality: futureOf(clause) });
  }
  return null;
}

/** The noun before an infinitive acts: "Moscow's refusal to withdraw", "the failure of both to reach a deal". */
export function ownedEvent(clause: Clause, context: Context): Event | null {
  if (clause.form !== 'infinitive' || (clause.link !== 'noun' && clause.link !== 'purpose')) return null;
  const noun = nounBefore(clause, context.tokens);
  if (noun === null) return null;
  const word = context.tokens[noun]!.lower;
  const meaning = context.meaning(clause);
  if (word === 'failure' && !(meaning && COOPERATIVE.has(meaning))) return null;
  return event(clause, OWNED.get(word)!, `${word} to`, { actors: 'noun', noun });
}

function isAfter({ from }: TokenRange, tokens: readonly Token[]): boolean {
  return [1, 2].some((back) => tokens[from - back]?.lower === 'after');
}

// "New Accord has come out for it": a name; in "Peace Talks Resume" every word is large.
function isNameByCapitals({ from, to }: TokenRange, { head }: Clause, tokens: readonly Token[]): boolean {
  return to - 1 > from && isLarge(tokens[to - 1]) && isLarge(tokens[to - 2]) && !isLarge(tokens[head]);
}

function isLarge(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

function isSingular(noun: string): boolean {
  return !/(?:s|men|fighting|personnel|negotiations)$/.test(noun);
}

// "The talks ended without agreement".
function isWithoutResult({ verb, to, end }: Clause, tokens: readonly Token[]): boolean {
  if (!ENDING.has(verb)) return false;
  for (let at = to; at < end; at += 1) {
    if (/^(?:deadlock|stalemate|failure|impasse)$/.test(tokens[at]!.lower)) return true;
    if (tokens[at]!.lower === 'without') return tokens.slice(at + 1, at + 5).some(({ lower }) => RESULTS.has(lower));
  }
  return false;
}

// "supplies" of "200 tons of relief supplies": the noun that says what it is.
function nounMeasured({ to }: TokenRange, tokens: readonly Token[]): string {
  const head = tokens[to - 1]!.lower;
  if (!MEASURES.has(head) || tokens[to]?.lower !== 'of') return head;
  let at = to + 1;
  while (tokens[at + 1]?.pos === 'NOUN' || (tokens[at + 1] && /^(?:ADJ|DET)$/.test(tokens[at]!.pos))) at += 1;
  return tokens[at]?.lower ?? head;
}

function isThere({ subjects, from }: Clause, tokens: readonly Token[]): boolean {
  return tokens[subjects[0]?.from ?? from - 1]?.lower === 'there';
}

function nounBefore({ from, sentence }: Clause, tokens: readonly Token[]): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 9) && tokens[at]!.sentence === sentence; at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (OWNED.has(lower)) return at;
    if (!BETWEEN.has(pos) && lower !== 'of' && lower !== 'by') return null;
  }
  return null;
}

function futureOf({ modal }: Clause): Modality[] {
  return modal !== null && WILL.test(modal) ? ['future'] : [];
}

const ENDING = new Set(['end', 'conclude', 'finish', 'close', 'wrap', 'break', 'adjourn']);
const RESULTS = new Set([...verbs.sets.deal, 'result', 'results', 'progress', 'success', 'solution']);
const WILL = /^(?:will|shall|'ll)$/;
const NOMINAL = verbs.nominal.map(({ act, nouns, verbs: happening }) => ({
  act: act as PloverAct,
  nouns: new Set(nouns),
  verbs: happening,
}));
const BY_VERB = grouped(NOMINAL.flatMap((one) => one.verbs.map((verb) => [verb, one] as const)));
const EXISTING = new Set<PloverAct>(['ASSAULT', 'PROTEST', 'CONSULT']);
const OWNED = new Map(
  Object.entries(verbs.owned).flatMap(([act, nouns]) => nouns.map((noun) => [noun, act as PloverAct] as const)),
);
const BETWEEN = new Set<Token['pos']>(['PROPN', 'CCONJ', 'DET', 'NOUN']);
const MEASURES = new Set(verbs.words.measures);
const REPRISALS = new Set(verbs.words.reprisals);
