import type { PloverAct } from '#src/schema/evidence.ts';
import type { Clause } from '../types.ts';
import { type Context, type Event, event } from './event.ts';
import { meaningOf } from './meanings.ts';

/**
 * What somebody says another did, where it is nothing that one tells of others without blaming them: "the union said the
 * company had broken its promise". The deed itself stays the other's act; the blame is the speaker's.
 */
export function accusationEvent(clause: Clause, context: Context): Event | null {
  if (!isFact(clause)) return null;
  const meaning = context.meaning(clause);
  if (!context.isBlamed(clause, meaning !== null && MATERIAL.has(meaning))) return null;
  const inner = context.infinitiveOf(clause);
  const frame = meaningOf(clause, context.tokens, inner, 'blame');
  return frame && event(clause, 'ACCUSE', `says of others: ${frame.pattern}`, { inner, actors: 'speaker' });
}

function isFact({ form, modal, negated, passive, link, subjects }: Clause): boolean {
  if (form !== 'finite' || modal || negated || passive || subjects.length === 0) return false;
  return link === 'main' || link === 'complement' || link === 'reason';
}

/** Deeds that officials report of others every day: blame only where the speaker is no office. */
const MATERIAL = new Set<PloverAct>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
