import type { Entity } from '#src/schema/evidence.ts';
import heads from '../../data/paper-heads.json' with { type: 'json' };
import small from '../../data/small-bodies.json' with { type: 'json' };
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

/** Who sits in a body's own record or ruling by his office, without its name: "Sole arbitrator", "The Speaker". */
const PRESIDING = new Set([...heads.presiding, ...heads.sitting]);
const HEADED = new Set(small.headed);
/** Lines of a paper among which its body stands. */
const HEAD = 3;

/**
 * By person the body at the head of a record, a ruling or a report in which he presides or sits by an office of no other:
 * "COURT OF ARBITRATION FOR INLAND SHIPPING" over "Sole arbitrator: X", "KUTAISI CITY ASSEMBLY" over "The Chairman, Mr X,".
 * Null for whoever does so under two of them.
 */
export function presidingOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const bodies = new Set(entities.flatMap((one) => (isHeaded(one) ? [one.id] : [])));
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const analysis of analyses) {
    const body = headOf(analysis, bodies, idOf);
    if (body === null) continue;
    for (const key of presidingIn(analysis)) {
      const person = idOf(analysis.document.id, key);
      if ((found.get(person) ?? body) !== body) several.add(person);
      found.set(person, body);
    }
  }
  for (const person of several) found.delete(person);
  return found;
}

// "Court of Arbitration for Inland Shipping", "Kutaisi City Assembly": by the word at its head.
function isHeaded({ type, name }: Entity): boolean {
  const [head = ''] = name.toLowerCase().split(/ (?:of|for|on|to|in) /);
  return type === 'organisation' && HEADED.has(head.split(' ').at(-1)!);
}

// The last of them on the first lines: a committee below its house.
function headOf(
  { document: { id, text }, mentions }: Analysis,
  bodies: ReadonlySet<string>,
  idOf: EntityIdOf,
): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const end = text.indexOf(lines[Math.min(HEAD, lines.length) - 1] ?? '');
  const own = mentions.flatMap(({ entity, start }) => {
    const key = idOf(id, entity);
    const opens = /(?:^|\n)\s*(?:in )?(?:the )?$/i.test(text.slice(Math.max(0, start - BEFORE), start));
    return start < end + 1 && opens && bodies.has(key) ? [key] : [];
  });
  return own.at(-1) ?? null;
}

/** In characters, of a line's opening: "In the". */
const BEFORE = 40;

// "Sole arbitrator: X", "The Chairman, X,"; "chairman of the growers' league" is another's.
function presidingIn({ entities, affiliations }: Analysis): string[] {
  const told = affiliations.flatMap(({ entity, role, word, party, former }) =>
    role !== null && party === null && !former && !OWNED.test(role) && PRESIDING.has(word ?? '') ? [entity] : [],
  );
  const named = entities.flatMap(({ key, type, role }) =>
    type === 'person' && role !== null && PRESIDING.has(role.toLowerCase()) ? [key] : [],
  );
  return [...told, ...named];
}

const OWNED = / (?:of|for|at) /;
