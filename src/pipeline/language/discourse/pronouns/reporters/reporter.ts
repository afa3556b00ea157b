import { SAYING } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';

/** Words at a sentence's end within which its verb of saying stands: "said on Friday". */
const LAST_WORDS = 4;
/** In tokens, of "board" in "its supervisory board said". */
const LONGEST_OWNED = 4;

/**
 * "Prices had risen, its president, X, said", "…, noted its president": true where the words before are what is
 * reported.
 */
export function isReporting({ scene }: Memory, at: number): boolean {
  const { tokens, sentences } = scene;
  const { from, to } = sentences[tokens[at]!.sentence]!;
  const before = tokens[at - 1];
  if (!before || at - 2 < from) return false;
  if (before.pos === 'VERB' && SAYING.has(before.lemma)) return /^[,”"’]$/.test(tokens[at - 2]!.lower);
  if (before.lower === 'to' && tokens[at - 2]!.lower === 'according') return at - 2 > from;
  if (before.lower !== ',') return false;
  if (saysBehind(scene, at, to)) return true;
  for (let i = to - 1; i > at; i -= 1) {
    const { pos, lemma } = tokens[i]!;
    if (pos === 'VERB') return SAYING.has(lemma) && i >= to - LAST_WORDS;
  }
  return false;
}

// "Trains will stop, its board noted on Monday, after talks failed".
function saysBehind({ tokens }: Memory['scene'], at: number, to: number): boolean {
  let verb = at + 1;
  while (verb < Math.min(to, at + LONGEST_OWNED) && /^(?:NOUN|ADJ)$/.test(tokens[verb]!.pos)) verb += 1;
  const { pos, lemma } = tokens[verb] ?? {};
  return verb > at + 1 && pos === 'VERB' && SAYING.has(lemma!);
}

/** Whose "its board" is by whom what is reported tells of: the one body that its words name, in whatever place. */
export function toldOfInside({ scene }: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  const own = near.filter((one) => one.sentence === sentence && !one.human && !one.plural);
  const bodies = distinct(
    own.filter(({ entity }) => entity !== null && scene.entities.get(entity)?.type === 'organisation'),
  );
  return bodies.length === 1 ? bodies[0]! : null;
}

/**
 * Who was told of before what is reported: what "it" is in its words, else the body that the sentence before is about.
 * Undefined where the paragraph tells of none.
 */
export function reporterFor(memory: Memory, near: readonly Sighting[], sentence: number): Sighting | null | undefined {
  const { tokens, sentences } = memory.scene;
  const inside = near.find(
    (one) => one.sentence === sentence && one.end === one.token + 1 && tokens[one.token]!.lower === 'it',
  );
  if (inside) return inside;
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph) return undefined;
  const before = distinct(near.filter((one) => one.sentence === sentence - 1 && one.subject && !one.plural));
  const [only, other] = before;
  if (!only || other !== undefined || only.human) return undefined;
  const own = near.filter((one) => one.sentence === sentence && one.subject);
  return own.length > 0 && own.every((one) => opensAlike(memory, one, only)) ? own[0]! : only;
}

// "Peru agreed. Chile has refused, its minister, X, said": of two lands, or two unions, the one whose doing is told.
function opensAlike(
  { scene }: Memory,
  { token, sentence, entity, human, plural }: Sighting,
  before: Sighting,
): boolean {
  const typeOf = (key: string | null) => (key === null ? undefined : scene.entities.get(key)?.type);
  const opens = token === scene.sentences[sentence]!.from && !human && !plural;
  return opens && typeOf(entity) !== undefined && typeOf(entity) === typeOf(before.entity);
}
