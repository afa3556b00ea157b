import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { issuingAlone, type Memory, partyOf } from '../memory.ts';
import { isOrgan } from '../organs.ts';
import { partyOfPhrase } from '../party-of-phrase.ts';
import { bodyReading, type Reading } from './reading.ts';

/** Sentences at the head of a paper that say who wrote it. */
const HEAD = 6;
const WRITES = /^(?:drafted|prepared|written|submitted|compiled|signed)$/;

/**
 * What a label at the head of a paper says before a name: "Drafted by: X" of a body's own note is the body's, and "Moderator: X,
 * Peruvian foreign ministry" the land's. The name stands in tokens [before, to).
 */
export function draftedBy(memory: Memory, before: number, to: number): Reading[] {
  const { tokens } = memory.scene;
  if (tokens[before - 1]?.text !== ':' || tokens[before]!.sentence >= HEAD) return [];
  const organ = organBehind(memory, to);
  if (organ.length > 0) return organ;
  if (tokens[before - 2]?.lower !== 'by' || !WRITES.test(tokens[before - 3]?.lower ?? '')) return [];
  const body = issuingAlone(memory) ?? headOf(memory);
  return bodyReading(before - 3, before, body === null ? null : partyOf(memory, body), 'works-at');
}

// ", Peruvian foreign ministry." to the end of what is told there
function organBehind(memory: Memory, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { to: last } = sentences[tokens[to - 1]!.sentence]!;
  if (tokens[to]?.text !== ',' || to + 1 >= last) return [];
  const phrase = nounPhraseAt(memory.scene, to + 1, last);
  if (!phrase || !isOrgan(tokens[phrase.head]!.lower)) return [];
  const closed = phrase.end >= last || /^[.;]$/.test(tokens[phrase.end]!.text);
  return closed ? bodyReading(to, phrase.end, partyOfPhrase(memory, phrase), 'name-of-body') : [];
}

// The body that opens the paper: "EMBASSY OF PERU, OSLO".
function headOf({ scene, bodies }: Memory): string | null {
  const [first] = scene.mentions;
  if (first === undefined || first.start > 4) return null;
  const { key, type } = scene.entities.get(first.entity)!;
  return type === 'organisation' && !bodies.kinds.get(key)?.has('outlet') ? key : null;
}
