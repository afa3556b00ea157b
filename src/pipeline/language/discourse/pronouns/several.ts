import { singular } from '../../phrases/role-words.ts';
import type { Memory, Sighting } from '../memory.ts';
import { distinct } from './distinct.ts';

/**
 * Whom "they" means, "Both countries said they", "Germany and Spain … They": the plural subject, or the two subjects,
 * of the latest sentence; [] where neither is.
 */
export function pluralFor(near: readonly Sighting[], sentence: number): readonly Sighting[] {
  for (let back = 0; back <= 1; back += 1) {
    const subjects = distinct(near.filter((sighting) => sighting.sentence === sentence - back && sighting.subject));
    if (subjects.length === 0) continue;
    if (subjects.length === 1 && subjects[0]!.plural) return subjects;
    if (subjects.length === 2 && Math.abs(subjects[0]!.token - subjects[1]!.token) <= 8)
      return [...subjects].reverse().sort((a, b) => a.token - b.token);
    return [];
  }
  return [];
}

/**
 * "Norwind has refused. They …", "We asked Norwind; they …": the one body told of, where nobody else and nothing in the
 * plural is.
 */
export function bodyAlone({ scene }: Memory, near: readonly Sighting[], sentence: number, at: number): Sighting | null {
  const from = near.some((one) => one.sentence === sentence) ? sentence : sentence - 1;
  const told = distinct(near.filter((one) => one.sentence >= from));
  const [only, other] = told;
  const type = only?.entity ? scene.entities.get(only.entity)?.type : undefined;
  if (!only || other || !/^(?:organisation|group)$/.test(type ?? '')) return null;
  for (let place = scene.sentences[from]!.from; place < at; place += 1) {
    const { pos, lower } = scene.tokens[place]!;
    if (scene.mentionAt[place] !== -1) continue;
    if (pos === 'NOUN' && (singular(lower) !== lower || lower === 'people')) return null;
  }
  return only;
}
