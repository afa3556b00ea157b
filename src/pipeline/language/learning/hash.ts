/** A well-mixed 32-bit code of a feature: its template and up to three values. Signed, so that it fits a small integer. */
export function codeOf(template: number, a: number, b = 0, c = 0): number {
  return codeWith(stemOf(template, a, b), c);
}

/** What the codes of a template begin with that differ in their last value alone. */
export function stemOf(template: number, a: number, b: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}

/** The code of a stem with its last value. */
export function codeWith(stem: number, c: number): number {
  let hash = stem ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

/** FNV-1a of a word's first 40 code units. */
export function codeOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length && i < 40; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
