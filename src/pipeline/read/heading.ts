/**
 * The headline at the top of a text: a short line without a full stop and with a blank line after it, be it below a
 * date, a byline or a release's first words; else null.
 */
export function headingOf(text: string): string | null {
  const blocks = text
    .slice(0, HEAD)
    .replace(/^\s+/, '')
    .split(/\n[^\S\n]*\n\s*/);
  // What follows the last blank line may be cut off.
  for (const block of blocks.slice(0, Math.min(LINES_ABOVE + 1, blocks.length - 1))) {
    const line = block.trim();
    if (!isHeadline(line)) return null;
    if (!ABOVE_HEADLINE.test(line)) return line;
  }
  return null;
}

function isHeadline(line: string): boolean {
  return line.length <= LONGEST && !line.includes('\n') && !/[.:;,]["”’')\]]*$/.test(line) && /\p{L}/u.test(line);
}

const HEAD = 1000;
const LONGEST = 200;
/** How many lines that are no headline may stand above it. */
const LINES_ABOVE = 3;

/** Bylines, dates and what desks print above a story. */
const ABOVE_HEADLINE =
  /^(?:by\s.*|(?:for immediate release|press release|news release|media release|breaking|exclusive|updated?|analysis|opinion|live)\b.{0,40}|(?:\p{L}+,?\s+)?(?:\d{1,2}\s+\p{L}{3,9}|\p{L}{3,9}\s+\d{1,2})(?:,?\s+\d{4})?|\d{4}-\d\d-\d\d)$/iu;
