/**
 * As many distinct documents as asked for, made from real ones: each takes its sentences from two of them in turn,
 * with other numbers and other made-up names, so that few are copies and many report related things.
 */
export function benchDocuments(samples: readonly string[], count: number): { name: string; bytes: Uint8Array }[] {
  const paragraphs = samples.map((text) => text.split('\n').filter((line) => line.trim()));
  return Array.from({ length: count }, (_, place) => {
    const one = paragraphs[place % paragraphs.length] ?? [];
    const other = paragraphs[(place * 7 + 3) % paragraphs.length] ?? [];
    const lines = one.map((line, at) => varied((at + place) % 3 === 0 ? (other[at] ?? line) : line, place));
    return { name: `${String(place).padStart(5, '0')}.txt`, bytes: new TextEncoder().encode(lines.join('\n')) };
  });
}

function varied(line: string, seed: number): string {
  return line
    .replace(/\b\d{2,4}\b/g, (digits) => String((Number(digits) * 31 + seed * 17) % 9000))
    .replace(/\b(?:Monday|Tuesday|Wednesday|Thursday|Friday)\b/g, () => DAYS[seed % DAYS.length] ?? 'Monday')
    .replace(
      /\b([A-Z][a-z]{4,})(?= (?:said|told|warned|added))/g,
      (name) => `${name}${SYLLABLES[seed % SYLLABLES.length]}`,
    );
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const SYLLABLES = ['', 'sen', 'ova', 'ez', 'ic', 'yan', 'oglu', 'moto', 'ski', 'berg', 'ado'];
