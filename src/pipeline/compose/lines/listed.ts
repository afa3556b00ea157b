/** The list a map holds under a key, made there if it is not: to be pushed to, so that gathering stays linear. */
export function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const found = map.get(key) ?? [];
  if (found.length === 0) map.set(key, found);
  return found;
}
