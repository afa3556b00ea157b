import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** "“How can one talk to them?” Lind asked", "“Who pays?” asks Lind": a question is no request, whatever it is meant to say. */
export function asksInWords({ verb, passive, from, to, subjects }: Clause, tokens: readonly Token[]): boolean {
  if (verb !== 'ask' || passive || OBJECTS.test(tokens[to]?.lower ?? '')) return false;
  const [subject] = subjects;
  const start = subject && subject.from < from ? subject.from : from;
  return QUOTE.test(tokens[start - 1]?.text ?? '') && tokens[start - 2]?.text === '?';
}

const QUOTE = /^["“”'’]$/;
/** "Asked for more", "asked him to". */
const OBJECTS = /^(?:for|that|to|him|her|them|us|me|whether|if)$/;
