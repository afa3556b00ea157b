import type { Scene } from '../../../phrases/scene.ts';
import { verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { isEmptyIt } from '../it/empty-it.ts';

/**
 * Whom the sentence before opens with, where this one goes on with what they do: "Norwind rejected the offer, which the
 * union had called fair. It also rejected …", "The board called on … It called on …", "It declined to …, as the union had
 * asked. It refused …". Null where it does not say so, or the sentence before opens otherwise.
 */
export function whoGoesOn({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { sentence } = tokens[at]!;
  const before = sentences[sentence - 1];
  if (!before || at !== sentences[sentence]!.from || before.kind !== sentences[sentence]!.kind) return null;
  const opening = near.find((one) => one.token === before.from && one.subject && !one.plural);
  if (!opening) return null;
  const again = opening.end === before.from + 1 && tokens[before.from]!.lower === 'it' && tokens[at]!.lower === 'it';
  if (again && before.paragraph === sentences[sentence]!.paragraph && !isAnswered(scene, near, opening)) return opening;
  const verb = verbBehindAuxiliaries(scene, verbOf(scene, at, at + 1));
  if (verb === -1 || isAnswered(scene, near, opening)) return null;
  if (tokens.slice(at + 1, verb + 2).some(({ lower }) => lower === 'also')) return opening;
  const first = verbBehindAuxiliaries(scene, verbOf(scene, opening.token, opening.end));
  return first !== -1 && tokens[first]!.lemma === tokens[verb]!.lemma ? opening : null;
}

// "Norwind asked for a week; the union gave it a day": it goes on with whom of the two is left open.
function isAnswered(
  { tokens, sentences }: Scene,
  near: readonly Sighting[],
  { entity, sentence, end }: Sighting,
): boolean {
  const { to } = sentences[sentence]!;
  for (let at = end; at < to; at += 1)
    if (tokens[at]!.text === ';')
      return near.some((one) => one.subject && one.sentence === sentence && one.token > at && one.entity !== entity);
  return false;
}

// "Has also called": the verb behind its auxiliaries.
function verbBehindAuxiliaries({ tokens }: Scene, first: number): number {
  let verb = first;
  while (verb !== -1 && verb < first + LONGEST && /^(?:AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '')) verb += 1;
  return tokens[verb]?.pos === 'VERB' ? verb : -1;
}

/** True for "It" behind a sentence that opens with the same word, where that was left open: whoever it is goes on. */
export function goesOnOpen(memory: Memory, near: readonly Sighting[], at: number): boolean {
  const { tokens, sentences } = memory.scene;
  const { sentence, lower } = tokens[at]!;
  const before = sentences[sentence - 1];
  if (lower !== 'it' || at !== sentences[sentence]!.from || !before) return false;
  if (before.paragraph !== sentences[sentence]!.paragraph || tokens[before.from]!.lower !== 'it') return false;
  return !isEmptyIt(memory, before.from) && near.every(({ token }) => token !== before.from);
}

/** In tokens. */
const LONGEST = 4;
