import type { Names } from '../../../../../types.ts';
import { isInitials } from '../../../../../wording/speaker-initials.ts';
import { isStyle } from '../../../../phrases/styles.ts';
import type { Reading } from '../../../reading.ts';
import { CAPITAL, INITIAL_STOP, isLoud, LONGEST_NAME, personAt } from './words.ts';

/** "Ana Ruiz – We stay", "Mr RUIZ – We stay", "Mr Speaker – Order!": a person's name, or one with a style, to the dash. */
export function dashOf(reading: Reading, names: Names, from: number, to: number): number | null {
  if (from >= to) return null;
  const { tokens } = reading;
  const styled = isStyle(tokens[from]!.lower);
  const longest = LONGEST_NAME + (styled ? 2 : 1);
  const dash =
    tokens.slice(from, Math.min(to, from + longest)).findIndex(({ text }) => text === '–' || text === '—') + from;
  if (dash <= from) return null;
  if (personAt(reading, names, from)?.to === dash) return dash;
  const name = tokens.slice(from + 1, dash);
  const goesOn = /^\p{Lu}/u.test(tokens[dash + 1]?.text ?? '');
  return styled && goesOn && name.length > 0 && name.every(({ text }) => CAPITAL.test(text)) ? dash : null;
}

/** The colon after the label; the full stop after a bare Q or A or their words, or the token that has both. */
export function colonOf(reading: Reading, from: number, to: number): number | null {
  if (from >= to) return null;
  if (INITIAL_STOP.test(reading.tokens[from]!.lower) || isColumn(reading, from)) return from;
  const initials = initialsTo(reading, from, to);
  if (initials !== null) return initials;
  for (let i = from + 1; i < to; i += 1) {
    const { text } = reading.tokens[i]!;
    // "Norwind (NYSE: NWD)": what stands in brackets labels nothing behind them.
    if (reading.quoteAt[i] !== -1 || (text === ':' && isBracketed(reading.tokens, from, i))) return null;
    if (
      (text.startsWith(':') && /^:\**$/.test(text)) ||
      (text === '.' && i === from + 1 && QUESTION.test(reading.tokens[from]!.text))
    )
      return i;
    if (text === '.' && isStyledLoud(reading.tokens.slice(from, i))) return i;
  }
  return null;
}

function isBracketed(tokens: Reading['tokens'], from: number, at: number): boolean {
  const label = tokens.slice(from, at).map(({ text }) => text);
  return label.lastIndexOf('(') > label.lastIndexOf(')');
}

/** "A.L. | Will you sign?", a sentence of its own: its last token. */
export function initialsTo({ tokens, text, sentences }: Reading, from: number, to: number): number | null {
  const own = sentences[tokens[from]!.sentence]!;
  if (own.kind !== 'turn' || own.from !== from || own.to >= to) return null;
  return isInitials(text.slice(own.start, own.end)) ? own.to - 1 : null;
}

/** "Question. Will you sign?" */
const QUESTION = /^(?:[QA]|Question|Answer)$/;

// "Ms LIND. We …"
function isStyledLoud([style, ...name]: Reading['tokens']): boolean {
  return (
    name.length > 0 && name.length < LONGEST_NAME && isStyle(style!.lower) && name.every(({ text }) => isLoud(text))
  );
}

// "ABL  We stay.": initials in a column of their own.
function isColumn({ tokens, text }: Reading, from: number): boolean {
  const [label, next] = [tokens[from]!, tokens[from + 1]];
  if (!next || !/^\p{Lu}{2,4}$/u.test(label.text) || !/^[\p{Lu}"“]/u.test(next.text)) return false;
  return /^(?: {2,}|\t)\s*$/.test(text.slice(label.end, next.start));
}
