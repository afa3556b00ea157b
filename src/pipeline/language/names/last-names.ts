import type { EntityType } from '#src/schema/evidence.ts';
import type { Votes } from './ballot.ts';

/** The last words of persons' whole names in the documents of a briefing: "lind" of "Ana Lind". */
export function lastNamesIn(types: readonly ReadonlyMap<string, EntityType | 'none'>[]): ReadonlySet<string> {
  return new Set(
    types.flatMap((own) => [...own].flatMap(([key, type]) => (type === 'person' ? (lastOf(key) ?? []) : []))),
  );
}

/** True for a name of one word that nothing shows to be a body or a place: what another document shows of it counts. */
export function isUntold(key: string, { form, around }: Told): boolean {
  if (key.includes(' ') || form.organisation > UNKNOWN || around.organisation > 0) return false;
  return Math.max(form.place, around.place, form.none, around.none) <= 0;
}

function lastOf(key: string): string | null {
  const at = key.lastIndexOf(' ');
  return at === -1 ? null : key.slice(at + 1);
}

/** What a form that says nothing counts for a body. */
const UNKNOWN = 1.5;

interface Told {
  readonly form: Votes;
  readonly around: Votes;
}
