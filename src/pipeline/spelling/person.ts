import { remembered } from '../wording/remembered.ts';
import { keyOf } from './key.ts';
import { PARTICLES } from './particles.ts';

/**
 * The parts of a person's name that tell it from others, as keys: "Abdel Fattah al-Burhan" has "abdel", "fattah",
 * "burhan". What a hyphen joins is one part; particles ("al", "van") count only at the end, where they are a name like any
 * other ("Rio Sul"), and "Jr." behind the surname is none.
 */
export const personParts = remembered((name): readonly string[] => {
  const words = keyOf(name.replace(IRISH, '')).split(/[\s,]+/);
  const parts = words.map((word, at) => withoutParticles(word) || (at === words.length - 1 ? word : ''));
  const own = parts.filter((part, at) => part !== '' && !(at > 1 && at === parts.length - 1 && GENERATION.test(part)));
  return own.some((part) => !PARTICLES.has(part)) ? own : keyOf(name).split(/\s+/).filter(Boolean);
});

/** False where "Jr." and "Sr." tell two people of one name apart. */
export function generationsAgree(a: string, b: string): boolean {
  const [one, other] = [generationOf(a), generationOf(b)];
  return one === '' || other === '' || one === other;
}

/** "jr" of "Thomas Roth Jr."; "" where nothing says which of two somebody is. */
export function generationOf(name: string): string {
  const last = keyOf(name.replace(IRISH, ''))
    .split(/[\s,]+/)
    .at(-1)!;
  return GENERATION.test(last) ? last.replace('n', '') : '';
}

/** "Áine | Ní | Dhonnchadha": whose daughter or wife she is. */
const IRISH = /(?<=^|\s)(?:N[Íí]|U[Íí])\s/gu;
/** Which of two of one name: "jr", "iii". */
const GENERATION = /^(?:jr|sr|jnr|snr|junior|ii|iii|iv)$/;

function withoutParticles(part: string): string {
  const pieces = part.split(/[-‑]/).filter(Boolean);
  return pieces.filter((piece) => !PARTICLES.has(piece)).join('-');
}

/** True for the word that says which of two of one name somebody is, as a key: "jr", "iii". */
export const isGeneration = (key: string): boolean => GENERATION.test(key);
