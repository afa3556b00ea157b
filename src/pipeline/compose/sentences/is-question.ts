/**
 * True for words that only ask: an interviewer's turn, a heading such as "What do they want?". What somebody asks within
 * marks of quotation is a thing said.
 */
export function isQuestion(words: string): boolean {
  return /[^?]\?\s*$/.test(words) && !/["“”„«]/.test(words) && !/[.!]\s/.test(words.replace(/^\s*:?\s*/, ''));
}
