import nameWords from '../data/name-words.json' with { type: 'json' };
import { remembered } from '../wording/remembered.ts';
import { keyOf } from './key.ts';

const PARTICLES = new Set(nameWords.particles);

/**
 * The parts of a person's name that tell it from others, as keys: "Abdel Fattah al-Burhan" has "abdel", "fattah",
 * "burhan". What a hyphen joins is one part; particles ("al", "van") count only where nothing else is left.
 */
export const personParts = remembered((name): readonly string[] => {
  const parts = keyOf(name).split(/\s+/).map(withoutParticles);
  const own = parts.filter(Boolean);
  return own.length > 0 ? own : keyOf(name).split(/\s+/).filter(Boolean);
});

function withoutParticles(part: string): string {
  const pieces = part.split(/[-‑]/).filter(Boolean);
  return pieces.filter((piece) => !PARTICLES.has(piece)).join('-');
}
