import type { Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import { type Context, type Event, event } from '../event.ts';
import { PLEASING, UPSETTING } from '../lists.ts';
import { objectOf } from '../meanings.ts';

/** What a thing makes people feel is their judgement of it: "The decision angered farmers", "Farmers were delighted by it". */
export function feelingEvent(clause: Clause, context: Context): Event | null {
  const { tokens } = context;
  const act = UPSETTING.has(clause.verb) ? 'ACCUSE' : PLEASING.has(clause.verb) ? 'SUPPORT' : null;
  // "Relieved the colonel of his command".
  if (act && context.meaning(clause) === 'SANCTION') return null;
  if (act === 'SUPPORT' && clause.negated && !clause.passive && !clause.modal) return unmovedEvent(clause, tokens);
  if (!act || clause.negated || clause.modal || clause.form !== 'finite' || clause.subjects.length === 0) return null;
  const rule = `makes feel: ${clause.verb}`;
  if (clause.passive || isFeltInQuotes(clause, tokens)) return event(clause, act, rule, { actors: 'subject' });
  // "Worries about the price": felt by the subject.
  if (tokens[clause.to]?.pos === 'ADP') return null;
  const object = objectOf(clause, tokens);
  if (object.from >= object.to || /^(?:that|himself|herself|itself|themselves)$/.test(tokens[object.from]!.lower))
    return null;
  // "Discouraged farmers from leaving", "frightened them out of it": what somebody is moved to, and no feeling.
  if (/^(?:from|into|out)$/.test(tokens[object.to]?.lower ?? '')) return null;
  // "Encouraged Peru to sign": the same; "was delighted to sign" is another.
  if (MOVING.test(clause.verb) && isInfinitive(tokens, object.to)) return null;
  // Who feels acts, as if the object were the subject.
  return event({ ...clause, subjects: [object] }, act, rule);
}

const MOVING = /^(?:encourage|inspire)$/;

// "to sign", "to fully cooperate"
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1];
  return tokens[at]?.lower === 'to' && verb?.pos === 'VERB';
}

// "It was “shocked” by the vote": the mark parts the verb from what shows that it is passive.
function isFeltInQuotes({ from, head }: Clause, tokens: readonly Token[]): boolean {
  return head > from && /^["“]$/.test(tokens[head - 1]!.text) && /^(?:is|are|was|were)$/.test(tokens[from]!.lower);
}

// "The promise does not impress Peru".
function unmovedEvent(clause: Clause, tokens: readonly Token[]): Event | null {
  const object = objectOf(clause, tokens);
  if (clause.subjects.length === 0 || object.from >= object.to) return null;
  return event({ ...clause, subjects: [object], negated: false }, 'REJECT', `leaves cold: ${clause.verb}`);
}
