/** "Tarn" and "Tarn Borough Council", with as many words for each: one document calls the council by its town. */
export function longerOfTwo(
  votes: ReadonlyMap<string, number> | undefined,
  names: ReadonlyMap<string, string>,
): string | null {
  const [first, second, other] = [...(votes ?? [])].sort((a, b) => b[1] - a[1]);
  if (!first || !second || (other && other[1] === first[1])) return null;
  const [a, b] = [names.get(first[0])!, names.get(second[0])!];
  if (b.startsWith(`${a} `)) return second[0];
  return a.startsWith(`${b} `) ? first[0] : null;
}
