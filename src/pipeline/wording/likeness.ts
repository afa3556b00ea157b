/** The words of a text that carry meaning, cut to their first letters so that inflections meet. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{N}+/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** Which share of the shorter one's words the other has too, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shared / Math.max(1, shorter.size);
}
