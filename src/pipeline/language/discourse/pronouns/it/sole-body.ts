import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { Scene, TokenRange } from '../../../phrases/scene.ts';
import { verbOf } from '../../../phrases/subjects.ts';
import { MINDED } from '../../lists.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * Who "it" is that wants, hopes or refuses, which no thing does: the one body that its own sentence has told of before, in
 * whatever place: "For Norwind that goes too far, and it wants a ban"; or the sentence before, where "it" opens its own and
 * that body stands last or is told of further. Null where there are two, or one that is only described.
 */
export function soleBody({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  if (tokens[at]!.lower !== 'it' || !isMinded(scene, at)) return null;
  const before = at === from ? sentences[tokens[at]!.sentence - 1] : undefined;
  if (before && before.paragraph === sentences[tokens[at]!.sentence]!.paragraph) return lastAlone(scene, near, before);
  const bodies = near.filter((one) => one.token >= from && !one.human && !isPlace(scene, one));
  const [first] = bodies;
  const alone = first && bodies.every(({ entity, plural }) => entity === first.entity && !plural);
  return alone && !isRivalled(scene, from, at, bodies) ? first : null;
}

// "Among those pleased was the Civic Trust, which called it late. It has asked": the one body of the sentence before, whatever
// does something there.
function lastAlone(scene: Scene, near: readonly Sighting[], { from, to }: TokenRange): Sighting | null {
  const bodies = near.filter((one) => one.token >= from && one.token < to && !one.human && !isPlace(scene, one));
  const [first] = bodies;
  if (!first || first.entity === null || !bodies.every(({ entity, plural }) => entity === first.entity && !plural))
    return null;
  if (scene.entities.get(first.entity)?.type !== 'organisation' || isRivalled(scene, from, to, bodies)) return null;
  const whole = scene.tokens[first.end];
  const told = /^(?:,|which|who|that)$/.test(whole?.lower ?? '') || first.end >= to - 1;
  return told && !/^['’]s?$/.test(whole?.lower ?? '') ? first : null;
}

// "It has long opposed", "it is pressing for".
function isMinded(scene: Scene, at: number): boolean {
  const { tokens, sentences } = scene;
  const first = verbOf(scene, at, at + 1);
  if (first === -1) return false;
  const { to } = sentences[tokens[at]!.sentence]!;
  let verb = first;
  while (verb + 1 < Math.min(to, first + LONGEST) && /^(?:AUX|ADV|PART)$/.test(tokens[verb]!.pos)) verb += 1;
  return MINDED.has(tokens[verb]!.lemma);
}

function isPlace({ entities }: Scene, { entity }: Sighting): boolean {
  return entity !== null && entities.get(entity)?.type === 'place';
}

// Names and bodies that nothing tells of: "the regulator", "Vanguard".
function isRivalled({ tokens, mentionAt }: Scene, from: number, to: number, known: readonly Sighting[]): boolean {
  for (let at = from; at < to; at += 1) {
    const { pos, lower } = tokens[at]!;
    const isHead = tokens[at + 1]?.pos !== 'NOUN' && (pos === 'PROPN' || (pos === 'NOUN' && isBodyNoun(lower)));
    if (isHead && mentionAt[at] === -1 && !known.some(({ token, end }) => token <= at && at < end)) return true;
  }
  return false;
}

/** In tokens, from "it" to its verb. */
const LONGEST = 5;
