import { type Memory, recent, type Sighting } from '../memory.ts';

/**
 * "Velotrans said the stop had cost it a million. It may sue Norhalm. The company": whom the two sentences before are both
 * about, whatever else the second tells of; null where one of them is about several.
 */
export function runningSubject(memory: Memory, at: number): string | null {
  const { sentence } = memory.scene.tokens[at]!;
  const subjects = recent(memory, sentence, 2).filter((one) => one.subject && one.sentence < sentence);
  const last = onlyOf(subjects.filter((one) => one.sentence === sentence - 1));
  const before = onlyOf(subjects.filter((one) => one.sentence === sentence - 2));
  return last !== null && last === before ? last : null;
}

function onlyOf(subjects: readonly Sighting[]): string | null {
  const [only, other] = new Set(subjects.map(({ entity }) => entity));
  return other === undefined ? (only ?? null) : null;
}
