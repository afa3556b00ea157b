/** The headline at the top of a text: a short first line without a full stop, and a blank line after it; else null. */
export function headingOf(text: string): string | null {
  const found = /^\s*(\S[^\n]*)\n[^\S\n]*\n\s*\S/.exec(text.slice(0, 2 * LONGEST));
  const line = found?.[1]?.trim() ?? '';
  return line && line.length <= LONGEST && !/[.:;,]["”’')\]]*$/.test(line) && /\p{L}/u.test(line) ? line : null;
}

const LONGEST = 200;
