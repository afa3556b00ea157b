/** The items, each once, in the order of their first. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
