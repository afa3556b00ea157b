import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { isFirstPerson } from '../context/first-person.ts';

/**
 * What "I" and "we" refuse or deny by not doing it: "I'm not resigning", "We don't bargain with pirates", "We never
 * touched the pumps", "I have not blocked anything". That one does not know, say or see something refuses nothing.
 */
export function ownRefusal(clause: Clause, { tokens }: Context): Event | null {
  const { negated, modal, passive, form, verb, from, to, head } = clause;
  if (!negated || modal || passive || form !== 'finite' || !isFirstPerson(clause, tokens)) return null;
  const before = tokens.slice(from, head).map(({ lower }) => lower);
  const main = tokens[head]!.lower;
  if (head > from && main.endsWith('ing') && before.some((word) => BE.has(word)))
    return IDLE.has(verb) ? null : event(clause, 'REJECT', 'not doing', { actors: 'speaker' });
  if (before.includes('do')) return WILLED.has(verb) ? event(clause, 'REJECT', 'do not', { actors: 'speaker' }) : null;
  const never = [tokens[from - 1]?.lower, ...before].includes('never');
  const past = main !== verb && !/^(?:so|such|as|more|before)$/.test(tokens[to]?.lower ?? '');
  return (never || deniesAny(clause, tokens)) && past && !IDLE.has(verb) && !UNDERGONE.has(verb)
    ? event(clause, 'REJECT', `denies: ${verb}`, { actors: 'speaker' })
    : null;
}

/** True for "I have not blocked anything", whatever not blocking something else would be. */
export function deniesAny(clause: Clause, tokens: Context['tokens']): boolean {
  const { negated, modal, passive, form, verb, head } = clause;
  if (!negated || modal || passive || form !== 'finite' || tokens[head]!.lower === verb) return false;
  return isFirstPerson(clause, tokens) && ANY.has(tokens[head + 1]?.lower ?? '');
}

const BE = new Set(['am', 'are', 'was', 'were', "'m", "'re"]);
const ANY = new Set(['any', 'anybody', 'anyone', 'anything']);
const WILLED = new Set(verbs.words.willed);
const IDLE = new Set(verbs.words.notRefused);
const UNDERGONE = new Set(verbs.words.undergone);
