/** True where the middle names of two people, as `personParts` gives the whole, do not tell them apart. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.slice(1, -1), b.slice(1, -1)];
  if (one.length === 0 || other.length === 0) return true;
  return one.some((part) => other.some((second) => isInitial(part, second) || isInitial(second, part)));
}

// "w" and "walker", never "w" and "hw".
function isInitial(short: string, long: string): boolean {
  return short === long || (short.length === 1 && long.length > 2 && long.startsWith(short));
}
