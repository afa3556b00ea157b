/** The first word of each pattern: the verb of "call for|on peace". */
export function firstWords(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => pattern.split(' ')[0]!);
}
