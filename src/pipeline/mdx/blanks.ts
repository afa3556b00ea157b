/**
 * The text as Markdown can keep it: each run of spaces, tabs and line breaks is one space, and a NUL is U+FFFD. Everything
 * else, no-break and thin spaces too, survives a page to the character.
 */
export function blanks(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').replaceAll('\0', '\uFFFD');
}
