import nameWords from '../../data/name-words.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';

const PARTICLES = new Set(nameWords.particles);

/** The words of a person's name that tell it from others: keys, without particles ("al", "van"). */
export function nameParts(name: string): string[] {
  const keys = keyOf(name)
    .split(/[\s-]+/)
    .filter(Boolean);
  const own = keys.filter((key) => !PARTICLES.has(key));
  return own.length > 0 ? own : keys;
}
