import type { Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';

/**
 * True for a clause that asks whether it is so: "Will you accept it?", "So, did the union sign?"; not "Why did you leave?". Also
 * for what tells that somebody was asked: "Asked whether it would sign, the union said no".
 */
export function asksWhether(clause: Clause, tokens: readonly Token[]): boolean {
  if (isAskedInFront(clause, tokens)) return true;
  const {
    subjects: [subject],
    sentence,
  } = clause;
  const aux = subject === undefined ? undefined : tokens[subject.from - 1];
  if (aux === undefined || aux.sentence !== sentence || !ASKING.test(aux.lower)) return false;
  const before = tokens[subject!.from - 2];
  const opens = before === undefined || before.sentence !== sentence || OPENING.test(before.lower);
  return opens && isInQuestion(subject!.from, tokens);
}

function isAskedInFront({ link, passive, verb, from }: Clause, tokens: readonly Token[]): boolean {
  if (link !== 'participle' || !passive || !QUESTIONED.has(verb)) return false;
  return tokens[from]!.lower !== 'being' && tokens[from + 1]?.lower !== 'by' && tokens[from + 1]?.lower !== 'to';
}

/** True where the sentence of a token ends as a question. */
export function isInQuestion(at: number, tokens: readonly Token[]): boolean {
  let end = at;
  while (tokens[end + 1]?.sentence === tokens[at]!.sentence) end += 1;
  return (/^["”’')]$/.test(tokens[end]!.text) ? tokens[end - 1] : tokens[end])?.text === '?';
}

const ASKING = /^(?:will|would|can|could|shall|should|may|might|do|does|did|is|are|was|were|has|have|had)$/;
const OPENING = /^(?:[,:;“"–—]|and|but|so|or|then|well|yes|no)$/;
/** What reporters do. */
export const QUESTIONED: ReadonlySet<string> = new Set(['ask', 'question', 'press', 'quiz']);
