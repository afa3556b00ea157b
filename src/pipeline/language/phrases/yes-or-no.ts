import type { Token } from '../../types.ts';
import type { Clause } from '../types.ts';

/**
 * True where a clause asks whether somebody does something, who is not spoken to: "Will Chile sign?". "Why did Chile sign?"
 * knows that it did, and "will you sign?" tells whoever is asked.
 */
export function isYesOrNo({ subjects: [subject], from, link, sentence }: Clause, tokens: readonly Token[]): boolean {
  if (!subject || link !== 'main' || subject.from > from || tokens[subject.from]!.pos === 'PRON') return false;
  const asking = subject.from - 1;
  const before = tokens[asking - 1];
  if (tokens[asking]?.pos !== 'AUX' || !(before?.sentence !== sentence || OPENING.test(before.text))) return false;
  let end = from;
  while (tokens[end]?.sentence === sentence && !/^[?.!]$/.test(tokens[end]!.text)) end += 1;
  return tokens[end]?.sentence === sentence && tokens[end]!.text === '?';
}

const OPENING = /^[“"‘:–—-]$/;
