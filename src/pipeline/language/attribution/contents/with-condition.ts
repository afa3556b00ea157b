import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/** What is said with the condition that opens its sentence: "[If Chile backs down, the port will reopen], Ana Lind said". */
export function withCondition(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const { tokens, clauseCodes, quoteAt } = reading;
  const start = sentenceAround(reading, from).from;
  if (to > cue || from - start < 3 || tokens[from - 1]!.text !== ',') return { from, to };
  if (quoteAt.slice(start, from).some((quote) => quote !== -1)) return { from, to };
  const first = clauseCodes.clauses.find(({ head }) => head >= start);
  const isCondition = first?.link === 'condition' && first.head < from && first.governor === null;
  const others = clauseCodes.clauses.filter(({ head }) => head >= start && head < from);
  return isCondition && others.every(({ link }) => link !== 'main') ? { from: start, to } : { from, to };
}
