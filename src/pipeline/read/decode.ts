import type { Fault } from './types.ts';

/**
 * The text of bytes in UTF-8, with or without a byte order mark, or in UTF-16 with one; the mark stays, line ends
 * become "\n", nothing else is touched. What is none of these is read in the encoding that it states itself; any other
 * encoding is a fault at the line and column of its first bad byte.
 */
export function decode(bytes: Uint8Array, stated: string | null = null): { text: string } | Fault {
  const binary = BINARY.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));
  if (binary) return misnamed(binary.format, binary.extension);
  const encoding = utf16(bytes);
  const decoded =
    decodedAs(encoding ?? 'utf-8', bytes) ?? (stated !== null && !encoding ? decodedAs(stated, bytes) : null);
  if (decoded === null) return encoding ? brokenUtf16() : isBinary(bytes) ? noText() : notUtf8(bytes);
  const nul = decoded.indexOf('\0');
  if (nul >= 0) return holdsNul(decoded.slice(0, nul));
  return { text: decoded.replace(/\r\n?/g, '\n') };
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

// Null where the bytes are no such text, or nobody knows the encoding.
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Control characters that no text in any of the old encodings has.
function isBinary(bytes: Uint8Array): boolean {
  const control = bytes.subarray(0, SAMPLE).filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
  return control.length > 0.02 * Math.min(bytes.length, SAMPLE);
}

function noText(): Fault {
  return {
    line: null,
    column: null,
    rule: 'document-is-text',
    message: 'it is no text: it holds bytes that stand in no text',
    remedy: 'open it in the program that wrote it and save it as .txt, .docx or .pdf, or move it out of documents/',
  };
}

function notUtf8(bytes: Uint8Array): Fault {
  const at = firstBadByte(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at));
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    ...placeAfter(before),
    rule: 'document-is-utf8',
    message: `byte ${byte} is not UTF-8; the file is in another encoding, Windows-1252 perhaps`,
    remedy: 'open it in an editor and save it again as UTF-8',
  };
}

/** Index of the first byte that no UTF-8 sequence allows, by the table of well-formed sequences in the Unicode Standard. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function brokenUtf16(): Fault {
  return {
    line: null,
    column: null,
    rule: 'document-is-utf8',
    message: 'it begins as UTF-16 but does not go on as UTF-16; it was cut off or damaged',
    remedy: 'open it in an editor and save it again as UTF-8',
  };
}

function holdsNul(before: string): Fault {
  return {
    ...placeAfter(before),
    rule: 'document-is-text',
    message: 'there is a NUL character; the file is not text, or is UTF-16 without a byte order mark',
    remedy: 'open it in an editor and save it again as UTF-8 text',
  };
}

function misnamed(format: string, extension: string | null): Fault {
  return {
    line: null,
    column: null,
    rule: 'document-is-text',
    message: `by its first bytes it is ${format}, not text`,
    remedy: extension
      ? `rename it so that it ends in ${extension}`
      : 'open it where it was written and save it as .docx, .pdf or .txt',
  };
}

function placeAfter(before: string): { line: number; column: number } {
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Bytes. */
const SAMPLE = 4096;
const BINARY = [
  { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], format: 'a PDF', extension: '.pdf' },
  { magic: [0x50, 0x4b, 0x03, 0x04], format: 'a ZIP archive such as Word writes', extension: '.docx' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], format: 'an old Office file', extension: null },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'rich text (RTF)', extension: null },
] as const;
