import type { Entity } from '#src/schema/evidence.ts';
import forces from '../../../data/forces.json' with { type: 'json' };

const KINDS: readonly (readonly [string, ForceKind])[] = Object.entries(forces.kinds).flatMap(([kind, names]) =>
  names.map((name) => [name, kind as ForceKind] as const),
);
const KIND_BY_NAME: ReadonlyMap<string, ForceKind> = new Map(KINDS);
const NAMES = KINDS.map(([name]) => name).join('|');
const FORCE = new RegExp(`(?:^|\\s)(${NAMES})$`, 'i');
/** "The | army chief of staff", "coastguard commander" */
const OFFICE = new RegExp(`\\b(${NAMES})(?:['’]s)? (?:${forces.officers.join('|')})\\b`, 'iu');
const OF_STAFF = /\bchief of (?:the )?(?:general |army |defen[cs]e )?staff\b/i;
/** "X, | for the army:" */
const FOR = new RegExp(`^,? for the (${NAMES})\\b`, 'i');

/** "Army" of "the Peruvian army": the kind of armed body that a name ends with. */
function forceOf(name: string): ForceKind | null {
  return kindNamed(FORCE.exec(name));
}

/** Of "army spokesman", "coastguard commander", "chief of the general staff": whose officer that is. */
export function forceOfOffice(role: string): ForceKind | null {
  return OF_STAFF.test(role) ? 'army' : kindNamed(OFFICE.exec(role));
}

/** Of ", for the army:" behind a name. */
export function forceSpokenFor(behind: string): ForceKind | null {
  return kindNamed(FOR.exec(behind));
}

/** By kind the one armed body of it that a briefing tells of; null for a kind of which it names several. */
export function forcesIn(entities: readonly Entity[]): Map<ForceKind, string | null> {
  const found = new Map<ForceKind, string | null>();
  for (const { id, type, name } of entities) {
    const kind = type === 'group' || type === 'organisation' ? forceOf(name) : null;
    if (kind !== null) found.set(kind, found.has(kind) ? null : id);
  }
  return found;
}

function kindNamed(found: RegExpExecArray | null): ForceKind | null {
  return KIND_BY_NAME.get(found?.[1]?.toLowerCase() ?? '') ?? null;
}

export type ForceKind = keyof typeof forces.kinds;
