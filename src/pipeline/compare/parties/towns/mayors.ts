import type { Entity } from '#src/schema/evidence.ts';
import { isOutletWord } from '../../../language/phrases/papers/outlets.ts';
import { isMayor } from '../../../language/phrases/role-words.ts';
import { isInferred } from '../../../language/phrases/weak-rules.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { townBeside } from './town-beside.ts';
import { townTold } from './town-told.ts';

/** "The city's | mayor", "its | mayor": of whichever was told of. */
const OWNED = /(?:['’]s?|\b(?:its|their|whose)) $/;
/** In characters, of the longest of these with a blank on each side. */
const OWNER = 8;
/** In lines: where a paper's name stands. */
const HEAD = 4;

/**
 * By person the town of a mayor whom no document gives one: of the one mayor of a briefing that a text calls Tarnby's; "Mayor
 * X" of the "Tarnby Courier" is Tarnby's, where the briefing tells of the place and of no other more; else he is of the town that his own documents tell of above all, or in which most
 * are written. Not of whoever is mayor of another by the words of any document. Where none of this tells, "the mayor, X" is of the one place named beside it.
 */
export function mayorsOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const towns = new Map(entities.flatMap(({ id, type, name }) => (type === 'place' ? [[name, id] as const] : [])));
  const found = new Map<string, string>();
  const owned = new Set<string>();
  const beside = new Map<string, Set<string>>();
  const places = new Set(towns.values());
  const open = new Map<string, { readonly analysis: Analysis; readonly town: string | null }[]>();
  for (const analysis of analyses) {
    const { document, affiliations } = analysis;
    const town = townOfPaper(document.text, towns);
    for (const { entity, word, former, party, rule, start } of affiliations) {
      if (word === null || !isMayor(word)) continue;
      const id = idOf(document.id, entity);
      const near = former || party !== null ? null : townBeside(start, places, analysis, idOf);
      if (near !== null) beside.set(id, (beside.get(id) ?? new Set()).add(near));
      if (OWNED.test(document.text.slice(Math.max(0, start - OWNER), start))) continue;
      if (former || (party !== null && !isInferred(rule))) owned.add(id);
      else open.set(id, [...(open.get(id) ?? []), { analysis, town }]);
    }
  }
  for (const [id, own] of open) {
    const papers = own.flatMap(({ town }) => town ?? []);
    if (papers.length === 0 && own.some(({ analysis }) => isOfOpenTown(analysis.document.text))) continue;
    const town =
      (open.size === 1 && owned.size === 0 ? townOfMayor(places, analyses, idOf) : null) ??
      townTold(places, [...new Set(own.map(({ analysis }) => analysis))], papers, analyses, idOf);
    if (town !== null) found.set(id, town);
  }
  for (const [id, [only, other]] of beside) if (!found.has(id) && other === undefined) found.set(id, only!);
  for (const id of owned) found.delete(id);
  return found;
}

// "The mayor of Tarnby was less sure": where the briefing tells of one mayor, the one who has a name elsewhere.
function townOfMayor(places: ReadonlySet<string>, analyses: readonly Analysis[], idOf: EntityIdOf): string | null {
  const told = analyses.flatMap(({ document: { id: document, text }, mentions }) =>
    mentions.flatMap(({ entity, start, end }) => {
      const id = idOf(document, entity);
      const isOf =
        MAYOR_OF.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start)) ||
        HAS_MAYOR.test(text.slice(end, end + LONGEST_OFFICE));
      return places.has(id) && isOf ? [id] : [];
    }),
  );
  const [only, other] = new Set(told);
  return other === undefined ? (only ?? null) : null;
}

/** In characters, of the next. */
const LONGEST_OFFICE = 30;
const MAYOR_OF = /\bmayor(?:ess)? of (?:the (?:town|city|village) of )?$/i;
const HAS_MAYOR = /^['’]s? mayor(?:ess)?\b/i;

// "The Tarnby Courier" on a line of its own.
function townOfPaper(text: string, towns: ReadonlyMap<string, string>): string | null {
  return namesOfPaper(text).flatMap((name) => towns.get(name) ?? [])[0] ?? null;
}

// "The Tarnby Courier", of a text that tells what happened "at Tarnby", which nothing shows to be a town: its mayor is not that
// of the town in which the others are written.
function isOfOpenTown(text: string): boolean {
  return namesOfPaper(text).some((name) =>
    PREPOSITIONS.some((word) => text.includes(` ${word} ${name} `) || text.includes(` ${word} ${name},`)),
  );
}

// What stands before a paper's kind at the head of a text.
function namesOfPaper(text: string): string[] {
  return text
    .trimStart()
    .split(/\n+/, HEAD)
    .flatMap((line) => {
      const words = line
        .trim()
        .replace(/^the /i, '')
        .split(/[ ,|]+/);
      const at = words.findIndex((word) => isOutletWord(word.toLowerCase()));
      return at > 0 && at < HEAD ? [words.slice(0, at).join(' ')] : [];
    });
}

const PREPOSITIONS = ['in', 'at', 'to', 'from', 'near'];
