import type { Scene } from '../phrases/scene.ts';
import { verbOf } from '../phrases/subjects.ts';
import type { Memory, Sighting } from './memory.ts';

/**
 * Whom the sentence before opens with, where this one goes on with what they do: "Norwind rejected the offer, which the
 * union had called fair. It also rejected …", "The board called on … It called on …". Null where it does not say so, or
 * the sentence before opens otherwise.
 */
export function whoGoesOn({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { sentence } = tokens[at]!;
  const before = sentences[sentence - 1];
  if (!before || at !== sentences[sentence]!.from || before.kind !== sentences[sentence]!.kind) return null;
  const opening = near.find((one) => one.token === before.from && one.subject && !one.plural);
  if (!opening) return null;
  const verb = headOf(scene, verbOf(scene, at, at + 1));
  if (verb === -1) return null;
  if (tokens.slice(at + 1, verb + 2).some(({ lower }) => lower === 'also')) return opening;
  const first = headOf(scene, verbOf(scene, opening.token, opening.end));
  return first !== -1 && tokens[first]!.lemma === tokens[verb]!.lemma ? opening : null;
}

// "Has also called": the verb behind its auxiliaries.
function headOf({ tokens }: Scene, first: number): number {
  let verb = first;
  while (verb !== -1 && verb < first + LONGEST && /^(?:AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '')) verb += 1;
  return tokens[verb]?.pos === 'VERB' ? verb : -1;
}

/** In tokens. */
const LONGEST = 4;
