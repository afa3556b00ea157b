import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { OPENING } from './opening.ts';

const REBELS: ReadonlySet<string> = new Set(bodiesData.rebels);
const QUARTER = /^(?:north|south|east|west)/;

/**
 * The one land that rebels fight, whoever helps them to a truce: "Peru and the rebel Northern Front agreed", "Peru, rebels near
 * truce", "rebels in Peru freed them". Null where the text tells of none, or of several.
 */
export function facingRebels(scene: Scene, counts: ReadonlyMap<string, number>): string | null {
  const { mentions, ranges, tokens } = scene;
  const found = mentions.flatMap(({ entity }, index) => {
    const { from, to } = ranges[index]!;
    if (counts.has(entity) && hasRebels(scene, index)) return [entity];
    const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    const joined = /^(?:and|,)$/.test(tokens[to]?.lower ?? '') && tokens[from - 1]?.lower !== 'of';
    return counts.has(entity) && joined && areRebels(tokens, at) ? [entity] : [];
  });
  const [only, other] = new Set(found);
  return other === undefined ? (only ?? null) : null;
}

// "Rebels in eastern Peru freed", "Peruvian rebels freed" in the opening; not "denied that it backs rebels in Peru".
function hasRebels(scene: Scene, index: number): boolean {
  const { tokens, ranges, sentences } = scene;
  const { from, to } = ranges[index]!;
  const { sentence } = tokens[from]!;
  if (sentence >= OPENING) return false;
  const isAlong = REBELS.has(tokens[to]?.lower ?? '');
  const quarter = QUARTER.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const within = tokens[quarter - 1]?.lower === 'in' && REBELS.has(tokens[quarter - 2]?.lower ?? '');
  const start = isAlong ? from : quarter - 2;
  return (isAlong || within) && start >= sentences[sentence]!.from && isSubject(scene, start, isAlong ? to + 1 : to);
}

// "Rebels", "FARC rebels", "the rebel Northern Front"; not "rebel lawmakers".
function areRebels(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  const areNamed = /^\p{Lu}/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'rebels';
  return lower === 'rebels' || areNamed || (lower === 'rebel' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));
}
