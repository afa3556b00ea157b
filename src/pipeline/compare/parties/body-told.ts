import type { Entity } from '#src/schema/evidence.ts';
import { isBodyNoun, KINDS_BY_NOUN } from '../../language/phrases/body-nouns.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { landsIn } from './within-state.ts';

/** Words of a body's name before which its head stands: "Association | of Deck Officers". */
const LINK = / (?:of|for|in|at|on|to|and|against|without) /;
/** Of which each land has its own: "the ministry". */
const OF_LANDS = ['organ', 'government', 'court'];
/** In words, of what a text calls a body by: "port authority". */
const LONGEST = 3;

/**
 * Finds the one body that words of a document stand for, whichever document of the briefing names it: by a form of its name ("UP"), by
 * what it is ("the union" of the only one that the document names, else of the only one at all; "the airline" of what another
 * document calls so), or by its people ("the traders" of the Traders' Union). Nothing where two may be meant.
 */
export function bodyTold(entities: readonly Entity[], analyses: readonly Analysis[], idOf: EntityIdOf): BodyTold {
  const lands = landsIn(entities);
  const bodies = entities.filter(({ id, type }) => type === 'organisation' && !lands.has(id));
  const ids = new Set(bodies.map(({ id }) => id));
  const callings = analyses.flatMap(({ document, callings: own }) =>
    own.map(({ entity, noun }) => [noun, idOf(document.id, entity)] as const).filter(([, id]) => ids.has(id)),
  );
  const all = callingsOf(bodies, callings);
  const byDocument = new Map(
    analyses.map(({ document, mentions }) => {
      const named = new Set(
        mentions.flatMap(({ entity, form }) => (form === 'name' ? [idOf(document.id, entity)] : [])),
      );
      const own = bodies.filter(({ id }) => named.has(id));
      return [
        document.id,
        callingsOf(
          own,
          callings.filter(([, id]) => named.has(id)),
        ),
      ] as const;
    }),
  );
  return (words, document) => {
    for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
      const own = words.slice(-length).join(' ');
      const near = byDocument.get(document)!;
      const found = near.get(own) ?? near.get(own.toLowerCase()) ?? all.get(own) ?? all.get(own.toLowerCase());
      if (found !== undefined) return found.size === 1 ? [...found][0]! : null;
    }
    return null;
  };
}

// By what each may be called, in small letters but for the forms of names.
function callingsOf(
  bodies: readonly Entity[],
  callings: readonly (readonly [string, string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const take = (words: string, id: string) => found.set(words, (found.get(words) ?? new Set()).add(id));
  for (const { id, name, aliases } of bodies)
    for (const form of [name, ...aliases]) {
      take(form, id);
      for (const noun of nounsOf(form)) take(noun, id);
      for (const [, people] of form.matchAll(/(\p{L}+s)['’] /gu)) take(people!.toLowerCase(), id);
    }
  for (const [noun, id] of callings) take(noun, id);
  return found;
}

// "Port Authority": "authority" and "port authority"; "Beira Health Union" is no "beira health union" to anybody.
function nounsOf(form: string): string[] {
  const [head = ''] = form.toLowerCase().split(LINK);
  const words = head.split(' ');
  const last = words.at(-1)!;
  if (!isBodyNoun(last) || OF_LANDS.some((kind) => KINDS_BY_NOUN.get(last)?.has(kind))) return [];
  return words.length > 2 ? [last, words.slice(-2).join(' ')] : [last];
}

/** By the last of the words; null where none or several are called so. */
export type BodyTold = (words: readonly string[], document: string) => string | null;
