import type { Entity } from '#src/schema/evidence.ts';
import smallBodies from '../../../data/small-bodies.json' with { type: 'json' };
import { isBodyNoun, KINDS_BY_NOUN } from '../../../language/phrases/body-nouns.ts';
import { singular } from '../../../language/phrases/role-words.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { landsIn } from '../lands/within-state.ts';

/** Words of a body's name before which its head stands: "Association | of Deck Officers". */
const LINK = / (?:of|for|in|at|on|to|and|against|without) /;
/** Of which each land has its own: "the ministry". */
const OF_LANDS = ['organ', 'government', 'court'];
/** In words, of what a text calls a body by: "port authority". */
const LONGEST = 3;
/** Words before a body that do not tell it from others. */
const PLAIN: ReadonlySet<string> = new Set(smallBodies.plain);
/** Of which a matter has several, each of its own people. */
const OF_MEMBERS = ['union', 'association'];

/**
 * Finds the one body that words of a document stand for, whichever document of the briefing names it: by a form of its name ("UP"), by
 * what it is ("the union" of the only one that the document names, else of the only one at all; "the airline" of what another
 * document calls so), or by its people ("the traders" of the Traders' Union). Nothing where two may be meant.
 */
export function bodyTold(entities: readonly Entity[], analyses: readonly Analysis[], idOf: EntityIdOf): BodyTold {
  const forms = formsOfBodies(entities, analyses, idOf);
  const all = bodiesByForm(forms.keys(), forms);
  const byDocument = new Map(
    analyses.map(({ document, mentions }) => {
      const named = mentions.flatMap(({ entity, form }) => (form === 'name' ? [idOf(document.id, entity)] : []));
      return [document.id, bodiesByForm(named, forms)] as const;
    }),
  );
  return (words, document) => {
    for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
      const own = words.slice(-length).join(' ');
      const near = byDocument.get(document)!;
      const found = near.get(own) ?? near.get(own.toLowerCase()) ?? all.get(own) ?? all.get(own.toLowerCase());
      if (found === undefined) continue;
      const only = found.size === 1 ? [...found][0]! : null;
      return only !== null && isOfOthers(words, length, forms.get(only)!) ? null : only;
    }
    return null;
  };
}

// "The cabin crew | union" is not the pilots', although no other is named.
function isOfOthers(words: readonly string[], length: number, forms: ReadonlySet<string>): boolean {
  if (!OF_MEMBERS.some((kind) => KINDS_BY_NOUN.get(words.at(-1)!)?.has(kind))) return false;
  const own = new Set([...forms].flatMap((form) => form.toLowerCase().split(/[^\p{L}]+/u)).map(singular));
  return words.slice(0, -length).some((word) => /^\p{Ll}/u.test(word) && !PLAIN.has(word) && !own.has(singular(word)));
}

// By body, all that it may be called in any document, in small letters but for the forms of its name.
function formsOfBodies(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): ReadonlyMap<string, ReadonlySet<string>> {
  const lands = landsIn(entities);
  const bodies = entities.filter(({ id, type }) => type === 'organisation' && !lands.has(id));
  const found = new Map(bodies.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].flatMap(formsOf))]));
  for (const { document, callings } of analyses)
    for (const { entity, noun } of callings) found.get(idOf(document.id, entity))?.add(noun);
  return found;
}

function formsOf(name: string): string[] {
  const people = [...name.matchAll(/(\p{L}+s)(?:['’] | (?=(?:Association|Union|Guild|League|Federation)$))/gu)].map(
    ([, word]) => word!.toLowerCase(),
  );
  return [name, ...nounsOf(name), ...people];
}

function bodiesByForm(
  ids: Iterable<string>,
  forms: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const id of ids) for (const form of forms.get(id) ?? []) found.set(form, (found.get(form) ?? new Set()).add(id));
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
