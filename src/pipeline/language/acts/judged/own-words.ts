import type { PloverAct } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import type { LocalAct } from '../../../types.ts';
import type { Event } from '../event.ts';
import { OWN } from '../lists.ts';

/**
 * True where a noun's act says nothing new beside what the verbs of its sentence tell: the same of the same ("voiced its
 * opposition"), or of who takes a stand on it, for nobody backs or rejects what is his own ("supports its demand"); one's
 * own is what one breaks or repeats.
 */
export function isOwnWord({ until }: Event, act: LocalAct, told: readonly ToldAct[]): boolean {
  if (until === null) return false;
  return told.some(({ event, act: other }) => {
    if (!overlap(other, act) || !isSame(other.actors, act.actors)) return false;
    // "broke its promise": of what it is, nothing is told.
    return (
      other.act === act.act ||
      act.act === 'STATE' ||
      (STANDS.has(other.act) && other.start <= act.start && !OWN.has(event.clause.verb))
    );
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}

const STANDS: ReadonlySet<PloverAct> = new Set(['SUPPORT', 'REJECT', 'ACCUSE', 'AGREE', 'CONCEDE']);

export interface ToldAct {
  readonly event: Event;
  readonly act: LocalAct;
}
