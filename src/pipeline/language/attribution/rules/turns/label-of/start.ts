import type { Reading } from '../../../reading.ts';

/** "**Ana Ruiz:** …" in Markdown */
export function behindStars({ tokens }: Reading, from: number): number {
  let at = from;
  while (/^[*_]+$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** Behind "[00:12:30]", "(14:05)" or "00:12:30" at the head of a turn. */
export function behindTime({ tokens }: Reading, from: number, to: number): number {
  let behind = from;
  while (behind < to && behind - from < LONGEST_TIME && /^\d[\d:.]*$|^:$/.test(tokens[behind]!.text)) behind += 1;
  const isClock = tokens.slice(from, behind).some(({ text }) => text.includes(':'));
  if (isClock && /^\p{Lu}/u.test(tokens[behind]?.text ?? '')) return behind;
  const close = tokens[from]?.text === '[' ? ']' : tokens[from]?.text === '(' ? ')' : null;
  if (close === null) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_TIME); at += 1) {
    if (tokens[at]!.text === close) return at + 1;
    if (!/^[\d:.]+$/.test(tokens[at]!.text)) return from;
  }
  return from;
}

/** ">> LIND: …", as captions print who has the word. */
export function behindMarks({ tokens }: Reading, from: number): number {
  let at = from;
  while (/^>+$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** "12. MR LIND: …", as a record numbers its turns. */
export function behindNumber({ tokens }: Reading, from: number, to: number): number {
  if (!/^\d{1,4}\.?$/.test(tokens[from]?.text ?? '')) return from;
  const at = /^[.)]$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1;
  return at < to && (at > from + 1 || tokens[from]!.text.endsWith('.')) ? at : from;
}

/** In tokens: "[00:12:30]". */
const LONGEST_TIME = 8;
