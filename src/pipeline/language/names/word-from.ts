import type { Span } from '#src/schema/evidence.ts';
import { DOMAIN_END } from '../../wording/domain-ends.ts';
import { LEGAL_FORM } from '../../wording/legal-forms.ts';

const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:${LEGAL_FORM})(?![\p{L}\p{N}])|\b[AIK]/S\b|(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])|(?<![\p{L}\p{N}.])\p{Lu}[\p{L}\p{N}]*\.${DOMAIN_END}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ‘&][\p{L}\p{N}\p{M}]+)*\+?`,
  'gu',
);

/**
 * The first word of a name's words from an offset on: letters and figures, with what joins them in "U.N.", "O'Neill",
 * "A&B" and "Quarn.com".
 */
export function wordFrom(source: string, offset: number): Span | null {
  // Most are plain letters between plain marks: to step through them takes a small part of what the pattern does.
  let start = offset;
  while (start < source.length && IS_MARK[source.charCodeAt(start)] === 1) start += 1;
  let end = start;
  while (end < source.length && IS_LETTER[source.charCodeAt(end)] === 1) end += 1;
  if (end - start === 2 && source.charCodeAt(end) === HYPHEN && /co/i.test(source.slice(start, end))) {
    JOINED.lastIndex = end;
    end += JOINED.exec(source)?.[0].length ?? 0;
  }
  if (end > start && (end === source.length || ENDS_WORD[source.charCodeAt(end)] === 1)) return { start, end };
  WORD.lastIndex = offset;
  const match = WORD.exec(source);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** "Co-operative", "Co-op": one word whatever joins it. */
const JOINED = /-(?:operatives?|ops?)(?![\p{L}\p{N}-])/uy;
const HYPHEN = 0x2d;

// By code: a letter or figure, any other mark, and a mark that nothing joins with the word before it; undefined beyond ASCII.
const IS_LETTER = codes((letter) => /[A-Za-z0-9]/.test(letter));
const IS_MARK = codes((letter) => !/[A-Za-z0-9]/.test(letter));
const ENDS_WORD = codes((letter) => !/[A-Za-z0-9'&+./]/.test(letter));

function codes(holds: (letter: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, code) => (holds(String.fromCharCode(code)) ? 1 : 0));
}
