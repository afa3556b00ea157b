import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import { roleWordIn } from '../../../phrases/role-words.ts';
import { SAYING } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

const VOICES: ReadonlySet<string> = new Set(partsOfBodies.telling);
/** In tokens, of the words for an officer behind "its". */
const LONGEST = 4;

/**
 * "Sales fell in May, according to the Growers' League", ", the League said. Its president fears": whose officer it is, where the sentence before
 * ends with the body that tells it and is about no other. Null elsewhere.
 */
export function tellerBefore({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences, entities } = scene;
  const { sentence, lower } = tokens[at]!;
  if (lower !== 'its' || !(isOfficer(tokens, at) || roleWordIn(scene, at + 1, Math.min(tokens.length, at + LONGEST))))
    return null;
  if (near.some((one) => one.sentence === sentence && !one.human)) return null;
  const before = near.filter((one) => one.sentence === sentence - 1);
  const typeOf = (one: Sighting) => (one.entity === null ? undefined : entities.get(one.entity)?.type);
  const teller = before.find(
    (one) =>
      typeOf(one) === 'organisation' &&
      (isAccordingTo(scene, one) || isLastToSay(scene, one)) &&
      one.token - 2 > sentences[sentence - 1]!.from,
  );
  const first = sentences[sentence - 1]?.from ?? 0;
  const from = tokens[first]!.lower === 'the' ? first + 1 : first;
  // "Norwind has cut jobs, according to the union. Its chairman": of which of the two nothing shows.
  const rival =
    scene.mentionAt[from] !== -1 &&
    before.some((one) => one.subject && one.token === first && typeOf(one) === 'organisation');
  return teller && !rival ? teller : null;
}

function isAccordingTo({ tokens }: Memory['scene'], { token }: Sighting): boolean {
  return tokens[token - 1]?.lower === 'to' && tokens[token - 2]?.lower === 'according';
}

// ", the Growers' League said on Monday."
function isLastToSay({ tokens, sentences }: Memory['scene'], { token, end, sentence }: Sighting): boolean {
  const { to } = sentences[sentence]!;
  return tokens[token - 1]?.lower === ',' && SAYING.has(tokens[end]?.lemma ?? '') && to - end <= LONGEST;
}

// "the head of | its delegation"
function isOfficer(tokens: Memory['scene']['tokens'], at: number): boolean {
  return tokens[at - 1]?.lower === 'of' && VOICES.has(tokens[at + 1]?.lower ?? '');
}
