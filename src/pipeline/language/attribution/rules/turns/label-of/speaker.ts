import type { Names } from '../../../../../types.ts';
import { isPlayed } from '../../../../phrases/papers/played.ts';
import { isStyle } from '../../../../phrases/styles.ts';
import type { Reading, TokenRange } from '../../../reading.ts';
import { personAt } from './words.ts';

/**
 * "Ana Ruiz (general secretary): …", "Ana Ruiz, general secretary: …"; "CLIP (RUIZ): …" is what a bulletin plays, and in
 * brackets whose voice it is.
 */
export function speakerOf({ tokens }: Reading, from: number, colon: number): TokenRange {
  const label = tokens.slice(from, colon);
  const open = label.findIndex(({ text }) => text === '(');
  const comma = label.findIndex(({ text }) => text === ',');
  if (comma > 0 && (open === -1 || comma < open)) return { from, to: from + comma };
  if (open < 1 || tokens[colon - 1]!.text !== ')') return { from, to: colon };
  if (label[0]!.lower === 'the' && open > 1) return withoutStyle(tokens, { from: from + open + 1, to: colon - 1 });
  if (!isPlayed(tokens[from]!.text) || open > 2) return { from, to: from + open };
  const inside = tokens.slice(from + open + 1, colon - 1);
  const behind = inside.findIndex(({ text }) => text === ',');
  return { from: from + open + 1, to: from + open + 1 + (behind > 0 ? behind : inside.length) };
}

/** "CALLER 1 (Ana Ruiz, Quarn): …": who somebody is that a part or a number stands for. */
export function namedInBrackets(reading: Reading, names: Names, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = reading;
  const open = tokens.slice(from, to).findIndex(({ text }) => text === '(') + from;
  if (open <= from || !tokens.slice(from, open).every(({ lower }) => PART.test(lower))) return null;
  const person = personAt(reading, names, open + 1);
  return person && /^[,)]$/.test(tokens[person.to]?.text ?? '') && person.to < to ? person : null;
}

/** "Ana Ruiz of the dockers' union: …" */
export function bearerOf(reading: Reading, names: Names, { from, to }: TokenRange): TokenRange | null {
  const person = personAt(reading, names, from);
  return person && person.to < to && /^(?:of|from|at)$/.test(reading.tokens[person.to]!.lower) ? person : null;
}

/** Who has no name but the part he has, and his number: "CALLER 1". */
const PART = /^(?:caller|listener|viewer|voice|speaker|witness|questioner|guest|member|delegate|no\.?|number|\d{1,3})$/;

// "The Minister for Ports (Mr | Ana Ruiz): …", as parliaments print it.
function withoutStyle(tokens: Reading['tokens'], { from, to }: TokenRange): TokenRange {
  let first = from;
  while (first + 1 < to && (isStyle(tokens[first]!.lower) || tokens[first]!.text === '.')) first += 1;
  return { from: first, to };
}
