import type { Memory, Sighting } from '../../memory.ts';
import { isInsertedSaying } from '../reporters/told-before.ts';

/**
 * Those near a pronoun whom it cannot mean, by where they stand: whom somebody replies to or is asked by, "asked by Lind, he
 * said", of whom the words tell that "he said" interrupts, "the commander, he said, spoke", and who is named beside it, "she and Lind".
 */
export function somebodyElse(memory: Memory, near: readonly Sighting[], at: number): readonly Sighting[] {
  if (!/^(?:he|she)$/.test(memory.scene.tokens[at]!.lower)) return [];
  const told = isInsertedSaying(memory, at) ? near.find((one) => isInterrupted(memory, one, at)) : undefined;
  const faced = near.filter((one) => isFaced(memory, one, at));
  const beside = namedBeside(memory, at);
  return near.filter((one) => faced.includes(one) || isSame(one, told) || (beside !== null && one.entity === beside));
}

// "She and | Lind", "he as well as Lind": another than Lind.
function namedBeside({ scene: { tokens, mentionAt, mentions, ranges } }: Memory, at: number): string | null {
  const link = tokens[at + 1]?.lower;
  let next = link === 'and' || link === 'or' ? at + 2 : -1;
  // "She and Mayor Lind"
  while (
    next > 0 &&
    next < at + LONGEST &&
    mentionAt[next] === -1 &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[next]!.pos)
  )
    next += 1;
  const index = next > 0 ? (mentionAt[next] ?? -1) : -1;
  return index === -1 || ranges[index]!.from !== next ? null : mentions[index]!.entity;
}

// "The commander, | he said, spoke": a clause's subject before its verb.
function isInterrupted({ scene: { tokens } }: Memory, { end, human }: Sighting, at: number): boolean {
  if (!human || end !== at - 1 || tokens[end]!.text !== ',' || tokens[at + 2]?.text !== ',') return false;
  return /^(?:VERB|AUX)$/.test(tokens[at + 3]?.pos ?? '');
}

function isSame({ entity, description }: Sighting, other: Sighting | undefined): boolean {
  if (!other) return false;
  if (other.entity !== null) return entity === other.entity;
  return entity === null && description?.words.start === other.description?.words.start;
}

// "Asked by Lind about pay, | he said", "In reply to Lind | she said": who does what the opening tells is the pronoun's own.
function isFaced({ scene }: Memory, one: Sighting, at: number): boolean {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  if (one.token <= from || one.end > at || one.subject || /^['’]s?$/.test(tokens[one.end]?.lower ?? '')) return false;
  const reply = tokens[from]!.lower === 'in' && REPLIES.test(tokens[from + 1]?.lower ?? '');
  if (reply) return one.token <= from + LONGEST;
  const opens = tokens[from]!.pos === 'VERB' && /(?:ed|ing)$/.test(tokens[from]!.lower);
  if (!opens || tokens[at - 1]?.text !== ',') return false;
  return tokens.slice(from + 1, one.token).every(({ lower, pos }) => pos !== 'AUX' && !CLAUSES.test(lower));
}

const REPLIES = /^(?:reply|response|answer|rejoinder)$/;
const CLAUSES = /^(?:that|who|which|whom|whose|what|if|because|when|while|whether|how|why|[“"‘:;])$/;
/** In tokens, "In reply to Dr Lind". */
const LONGEST = 5;
