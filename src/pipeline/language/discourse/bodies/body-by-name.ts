import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { endsPaper, isOutletNoun } from '../../phrases/papers/outlets.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { headOfName, isHeadOfName } from '../kinds/head-of-name.ts';
import type { Memory } from '../memory.ts';
import { strangerNamed } from './stranger-bodies.ts';

/**
 * "The trust", "the forum": the one body told of whose name has that word at its head, where no other is called so; "the
 * delta" is no Radio Delta. `text`: as it is written; large, it may be the whole name of one that is told of further on.
 */
export function bodyHeaded({ scene, bodies, lastSeen }: Memory, noun: string, text = noun): string | null {
  if (bodies.byNoun.has(noun)) return null;
  const isMeant = (key: string) => isOutletNoun(noun) || endsPaper(noun) || !bodies.kinds.get(key)?.has('outlet');
  const [only, other] = (bodies.byWord.get(noun) ?? []).filter(
    (key) => isHeadOfName(scene.entities.get(key)!.name, noun) && isMeant(key),
  );
  if (only === undefined || other !== undefined) return null;
  // "The Front", before it is told of as "the so-called Front".
  return lastSeen.has(only) || (text !== noun && scene.entities.get(only)!.name === text) ? only : null;
}

/** True for "the union", written small, where it was taken for one of states: it is of workers. */
export function isUnionOfStates({ scene: { tokens, entities } }: Memory, { head }: Core, key: string): boolean {
  return tokens[head]!.text === 'union' && OF_STATES.test(entities.get(key)!.name);
}

/**
 * "The city", "the port": the one council, authority or the like told of that governs such a place by its name, or that has
 * the word at its head ("Tarn School District"), or else the one place so named ("Tarn County"), or the body so named of the
 * other documents; null where none does.
 */
export function governingBody(memory: Memory, noun: string): string | null {
  const { scene, bodies, lastSeen } = memory;
  if (!TOWNS.has(noun)) return null;
  const named = bodies.byWord.get(noun) ?? [];
  const [only, other] = named.filter((key) => {
    const { name, type } = scene.entities.get(key)!;
    const head = headOfName(name);
    return GOVERNING.has(head) || (head === noun && ITSELF.test(noun) && type === 'organisation');
  });
  if (only === undefined)
    return placeNamed(memory, noun) ?? (named.length === 0 && ITSELF.test(noun) ? strangerNamed(memory, noun) : null);
  return other === undefined && lastSeen.has(only) ? only : null;
}

// "Tarn County", "County Tarn".
function placeNamed({ scene: { entities }, lastSeen }: Memory, noun: string): string | null {
  if (!COUNTIES.test(noun)) return null;
  const [only, other] = placesBy(entities).get(noun) ?? [];
  return only !== undefined && other === undefined && lastSeen.has(only) ? only : null;
}

// All places with such a word in their name, by the word; once a document.
function placesBy(entities: Memory['scene']['entities']): ReadonlyMap<string, readonly string[]> {
  const known = PLACES_OF.get(entities);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { key, type, name } of entities.values())
    if (type === 'place' && name.includes(' '))
      for (const word of name.toLowerCase().split(' '))
        if (COUNTIES.test(word)) found.set(word, [...(found.get(word) ?? []), key]);
  PLACES_OF.set(entities, found);
  return found;
}

const PLACES_OF = new WeakMap<Memory['scene']['entities'], ReadonlyMap<string, readonly string[]>>();

/** The body that a phrase names by the last words of its name, written small; null for others: "the coast guard" of a text
 * that names the Maruland Coast Guard and no other. */
export function namedInSmall({ scene, bodies, lastSeen }: Memory, { start, head }: Core): string | null {
  const { tokens, mentionAt } = scene;
  const words: string[] = [];
  for (let i = head; i >= start && words.length < 4 && mentionAt[i] === -1 && isOfName(tokens[i]!); i -= 1)
    words.unshift(tokens[i]!.lower);
  if (words.length < 2) return null;
  const ending = ` ${words.join(' ')}`;
  const called = [...(bodies.byWord.get(words.at(-1)!) ?? [])].filter((key) => {
    const name = scene.entities.get(key)!.name.toLowerCase();
    // "The High Envoy" is not the "Office of the High Envoy".
    return name.endsWith(ending) && !name.endsWith(` the${ending}`);
  });
  return called.length === 1 && lastSeen.has(called[0]!) ? called[0]! : null;
}

function isOfName({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';
}

/** True for "… that the Federation left": short for a name with that word, whatever else is one. */
export function isShortName({ scene: { tokens, sentences } }: Memory, { from, head }: Core, noun: string): boolean {
  const { text, sentence } = tokens[head]!;
  if (!SHORT.has(noun) || !/^\p{Lu}\p{Ll}/u.test(text) || head === from) return false;
  const article = tokens[head - 1]!.text;
  return article === 'the' || (article === 'The' && sentences[sentence]!.kind !== 'heading');
}

const OF_STATES = /^(?:European|African|Eurasian Economic) Union$/;
const TOWNS: ReadonlySet<string> = new Set(bodiesData.governed);
/** Places that act by their name: "Tarn County has sued"; a town's name has no such word. */
const COUNTIES = /^(?:county|borough|municipality|district|province)$/;
/** What a body is that has the word at the end of its name; a "Tarn City" plays football. */
const ITSELF = /^(?:district|county|borough|parish|port|harbou?r)$/;
const GOVERNING = new Set('council government administration assembly authority corporation'.split(' '));
const SHORT: ReadonlySet<string> = new Set(bodiesData.writtenLarge);
