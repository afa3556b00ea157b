import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../types.ts';
import { type Context, type Event, event } from './event.ts';
import { meaningOf } from './meanings.ts';

/**
 * What somebody says another did, where it is nothing that one tells of others without blaming them: "the union said the
 * company had broken its promise". The deed itself stays the other's act; the blame is the speaker's.
 */
export function accusationEvent(clause: Clause, context: Context): Event | null {
  if (isHarm(clause, context))
    return event(clause, 'ACCUSE', `harm: ${clause.verb}`, { actors: 'speaker', implied: true });
  if (!isFact(clause)) return null;
  const meaning = context.meaning(clause);
  if (!context.isBlamed(clause, meaning !== null && MATERIAL.has(meaning))) return null;
  const inner = context.infinitiveOf(clause);
  const frame = meaningOf(clause, context.tokens, inner, 'blame');
  return (
    frame && event(clause, 'ACCUSE', `says of others: ${frame.pattern}`, { inner, actors: 'speaker', implied: true })
  );
}

// "the duties would ruin them": what a thing does to people, and would do.
function isHarm(clause: Clause, context: Context): boolean {
  const { verb, negated, passive, link, subjects } = clause;
  if (!HARMING.has(verb) || negated || passive || subjects.length === 0) return false;
  return (link === 'main' || link === 'complement') && context.isHarmful(clause);
}

function isFact({ form, modal, negated, passive, link, subjects }: Clause): boolean {
  if (form !== 'finite' || modal || negated || passive || subjects.length === 0) return false;
  return link === 'main' || link === 'complement' || link === 'reason';
}

const HARMING = new Set(verbs.words.harming);
/** Deeds that officials report of others every day: blame only where the speaker is no office. */
const MATERIAL = new Set<PloverAct>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
