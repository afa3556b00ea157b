import type { Entity } from '#src/schema/evidence.ts';
import heads from '../../../data/paper-heads.json' with { type: 'json' };
import small from '../../../data/small-bodies.json' with { type: 'json' };
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** Who sits in a body's own record or ruling by his office, without its name: "Sole arbitrator", "The Speaker". */
const PRESIDING = new Set([...heads.presiding, ...heads.sitting]);
const HEADED = new Set(small.headed);
/** The first lines of a paper, among which its body stands, and what may open one. */
const HEAD_LINES = /^(?:\s*[^\n]+\n?){1,3}/;
/** "…, Velm", "… – EVIDENCE", "… (QT)": no sentence goes on there. */
const CLOSING = /^(?:$|\s*\n|[,:.] | +[(|·–—-]| {2,})/;
const OPENING = /(?:^|\n)\s*(?:in )?(?:the )?$/i;

/**
 * By person the body at the head of a record, a ruling or a report in which he presides or sits by an office of no other:
 * "COURT OF PORTS FOR INLAND TARN" over "Sole arbitrator: X", "TARN CITY ASSEMBLY" over "The Chairman, Mr X,".
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
    const body = bodyOnFirstLines(analysis, bodies, idOf);
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

// "Court of Ports for Inland Tarn", "Tarn City Assembly": by the word at its head.
function isHeaded({ type, name }: Entity): boolean {
  const [head = ''] = name.toLowerCase().split(/ (?:of|for|on|to|in) /);
  return type === 'organisation' && HEADED.has(head.split(' ').at(-1)!);
}

// The last of them on the first lines: a committee below its house.
function bodyOnFirstLines(
  { document: { id, text }, mentions }: Analysis,
  bodies: ReadonlySet<string>,
  idOf: EntityIdOf,
): string | null {
  const [head = ''] = HEAD_LINES.exec(text) ?? [];
  let found: string | null = null;
  for (const { entity, start, end } of mentions) {
    if (start >= head.length) break;
    const key = idOf(id, entity);
    const isAlone = CLOSING.test(text.slice(end, end + BEFORE));
    if (isAlone && bodies.has(key) && OPENING.test(text.slice(Math.max(0, start - BEFORE), start))) found = key;
  }
  return found;
}

/** In characters, of a line's opening: "In the". */
const BEFORE = 40;

// "Sole arbitrator: X", "The Chairman, X,"; "chairman of the growers' league" is another's.
function presidingIn({ document, entities, affiliations, mentions }: Analysis): string[] {
  const told = affiliations.flatMap(({ entity, role, word, party, former, rule }) => {
    // "Witnesses: X, chairwoman (Growers of Tarn)" presides elsewhere.
    if (role === null || party !== null || former || rule === 'role-after-name') return [];
    return !OWNED.test(role) && PRESIDING.has(word ?? '') ? [entity] : [];
  });
  const keys = new Set(entities.flatMap(({ key, type }) => (type === 'person' ? [key] : [])));
  // To the end of its line: "CHAIR: Ms Lind?" asks her.
  const labelled = mentions.flatMap(({ entity, start, end }) => {
    const label = LABEL.exec(document.text.slice(Math.max(0, start - BEFORE), start))?.[1]?.toLowerCase() ?? '';
    const ends = /^\s*(?:\n|$)/.test(document.text.slice(end, end + BEFORE));
    return ends && keys.has(entity) && PRESIDING.has(label) ? [entity] : [];
  });
  return [...told, ...labelled];
}

/** "Lead observer: Sir | X" */
const LABEL = /(\p{L}+): (?:\p{Lu}\p{L}*\.? )?$/u;
const OWNED = / (?:of|for|at) /;
