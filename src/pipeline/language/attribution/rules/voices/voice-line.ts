import { genderOfName } from '../../../phrases/name-genders.ts';
import { isRole } from '../../../phrases/role-words.ts';
import type { Reading, TokenRange } from '../../reading.ts';
import type { Lined } from '../voices.ts';

/** In tokens, with what its bearer is: "Ana Ruiz, general secretary of the guild". */
const LONGEST = 24;
/** In tokens, of what may stand before a name: "The Rt Hon Dame". */
const STYLED = 4;
/** What may follow a name in such a line. */
const BEHIND = /^[,(|/·•@:–—-]/;
const TIME = /^(?:\d{1,4}(?:[:.]\d\d)?|\d{1,2}(?:st|nd|rd|th|h|m|d|min|hrs?)|[ap]\.?m\.?|ago)$/i;
/** In tokens: "9:14 AM · 4 Feb 2033". */
const LONGEST_TIME = 10;

/**
 * What a paragraph is among texts that stand below their speakers' names: the line of such a name, a line beside one (an
 * account's handle, a time), any other heading, or text.
 */
export function voiceLine(reading: Reading, lined: Lined, one: TokenRange): VoiceLine | 'beside' | 'heading' | 'text' {
  const { tokens, sentences } = reading;
  const { kind } = sentences[tokens[one.from]!.sentence]!;
  const colon = tokens[one.to - 1]!.text === ':';
  if (kind === 'item' || kind === 'turn' || (kind === 'prose' && !colon)) return 'text';
  if (isBeside(reading, one)) return 'beside';
  return nameIn(reading, lined, { from: one.from, to: colon ? one.to - 1 : one.to }) ?? (colon ? 'text' : 'heading');
}

// "@lind_for_tarn", "9:14 AM · 4 Feb 2033", "Aug 11".
function isBeside({ tokens, sentences }: Reading, { from, to }: TokenRange): boolean {
  if (tokens[from]!.text.startsWith('@')) return true;
  const line = tokens.slice(from, to);
  if (line.length > LONGEST_TIME || !line.some(({ text }) => TIME.test(text))) return false;
  return sentences[tokens[from]!.sentence]!.kind === 'dateline' || TIME.test(line[0]!.text);
}

// "Dr Ana Lind, head of the ward", "Norwind Guild".
function nameIn({ tokens, quoteAt }: Reading, { at, entities }: Lined, { from, to }: TokenRange): VoiceLine | null {
  if (to - from > LONGEST || quoteAt.subarray(from, to).some((quote) => quote !== -1)) return null;
  let start = from;
  while (start < to && start - from < STYLED && !at.has(tokens[start]!.start)) {
    const { text, pos, lower } = tokens[start]!;
    // "By Ana Lind" signs; "City of Tarn".
    if ((pos === 'ADP' || !/^(?:\p{Lu}|[.*_])/u.test(text)) && (lower !== 'of' || start === from)) break;
    start += 1;
  }
  const mention = at.get(tokens[start]?.start ?? -1);
  const entity = mention && entities.get(mention.entity);
  if (!entity) return loudName(tokens, { from, to });
  if (mention.end > tokens[to - 1]!.end) return null;
  let end = start + 1;
  while (end < to && tokens[end]!.start < mention.end) end += 1;
  const words = { from: start, to: end };
  const behind = tokens.slice(end, to).filter(({ text }) => !/^[*_]+$/.test(text));
  if (behind.length > 0 && !BEHIND.test(behind[0]!.text)) return null;
  if (behind.some(({ text, pos }) => /^[?!]$/.test(text) || pos === 'AUX')) return null;
  const account = behind.some(({ text }) => text.startsWith('@'));
  if (entity.type === 'person') return { words, entity: entity.key, person: true };
  if (entity.type === 'place' ? !account : behind.length > 0 && behind[0]!.text === ',') return null;
  return { words, entity: entity.key, person: false };
}

// "ANA LIND, NORWIND LTD", "CHAIR": capitals alone show no name, but for the comma, a given name or an office.
function loudName(tokens: Reading['tokens'], { from, to }: TokenRange): VoiceLine | null {
  let end = from;
  while (end < to && /^\p{Lu}[\p{Lu}'’.-]+$/u.test(tokens[end]!.text)) end += 1;
  const length = end - from;
  if (length === 0 || (length === 1 && end < to) || length > STYLED || (end < to && !/^[,(]$/.test(tokens[end]!.text)))
    return null;
  const name = tokens
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');
  if (end === to && genderOfName(name) === null && !isRole(tokens[from]!.lower)) return null;
  return { words: { from, to: end }, entity: name, person: true };
}

/** A line that names who says what stands below it. */
export interface VoiceLine {
  readonly words: TokenRange;
  readonly entity: string;
  readonly person: boolean;
}
