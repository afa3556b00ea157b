import lands from '../data/lands.json' with { type: 'json' };

/** What the letters stand for by which a land or a bloc is called, by their key: "nz" for New Zealand; null of any other word. */
export function landOfLetters(key: string): string | null {
  return IN_FULL.get(key) ?? null;
}

const IN_FULL: ReadonlyMap<string, string> = new Map(Object.entries(lands.inLetters));
