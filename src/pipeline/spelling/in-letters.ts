/** What the letters stand for by which a land or a bloc is called, by their key: "nz" for New Zealand; null of any other word. */
export function landOfLetters(key: string): string | null {
  return IN_FULL.get(key) ?? null;
}

const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['eu', 'european union'],
  ['nz', 'new zealand'],
  ['png', 'papua new guinea'],
  ['uae', 'united arab emirates'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['us', 'united states'],
  ['usa', 'united states'],
]);
