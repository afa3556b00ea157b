import type { Clause } from '../../types.ts';
import type { Sayings } from './sayings.ts';

/** "“Give us a date,” she said": true where a plain verb opens what is said word for word. */
export function isCommand(clause: Clause, sayings: Sayings): boolean {
  const { tokens } = sayings;
  const first = tokens[clause.from]!;
  if (!isPlain(clause, sayings)) return false;
  // "Just give us a date", "Please wait".
  let start = clause.from;
  while (start > 0 && tokens[start - 1]!.sentence === first.sentence && SOFTENING.test(tokens[start - 1]!.lower))
    start -= 1;
  start = beforeOpener(start, sayings);
  return (
    opens(start, sayings) &&
    sayings
      .inSentence(first.sentence)
      .some(({ content, kind }) => kind !== 'indirect' && content.start <= first.start && first.end <= content.end)
  );
}

// "Give", "do not give", "please give".
function isPlain({ subjects, from, head, verb, form, modal, negated }: Clause, { tokens }: Sayings): boolean {
  if (subjects.length > 0 || form !== 'finite' || modal || tokens[head]!.lower !== verb) return false;
  if (tokens[head + 1]?.lower === "'s") return false;
  const { lower } = tokens[from]!;
  return from === head || (negated && lower === 'do') || SOFTENING.test(lower);
}

// "Above all, | stay calm", "Under no circumstances | sign it", "From now on | wait".
function beforeOpener(start: number, { tokens }: Sayings): number {
  const { sentence } = tokens[start]!;
  for (const opener of OPENERS) {
    const comma = tokens[start - 1]?.text === ',' ? 1 : 0;
    const from = start - comma - opener.length;
    if (
      from >= 0 &&
      tokens[from]!.sentence === sentence &&
      opener.every((word, at) => tokens[from + at]!.lower === word)
    )
      return from;
  }
  return start;
}

// Behind a quotation mark or a colon, or at the head of a sentence.
function opens(start: number, { tokens }: Sayings): boolean {
  const before = tokens[start - 1];
  const isFirst = before?.sentence !== tokens[start]!.sentence || /^[.!?]$/.test(before.text);
  return /^["“:]$/.test(before?.text ?? '') || (isFirst && /^\p{Lu}/u.test(tokens[start]!.text));
}

/** May stand before a command. */
const SOFTENING = /^(?:just|please|now|so|simply|kindly|never|always|instead|first|finally|then)$/;
const OPENERS = ['above all', 'under no circumstances', 'from now on', 'in the meantime', 'for now', 'once again'].map(
  (words) => words.split(' '),
);
