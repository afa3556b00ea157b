/** The order of two texts by their code units, whatever the reader's language. */
export function inLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
