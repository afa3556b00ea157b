/** Whether nothing is seen of a character: blanks, line ends, zero-width marks, byte order marks. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return code <= 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200d) || RARE_BLANKS.has(code);
}

/** The first place at or after `from` that is not blank; `to` where there is none. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The place after the last character before `to` that is not blank; `from` where there is none. */
export function trimBlanks(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

const RARE_BLANKS = new Set([0x180e, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]);
