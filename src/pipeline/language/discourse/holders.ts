/** Who holds which role, by the word for it, as a text is read. */
export function noHolders(): Holders {
  const byWord = new Map<string, string[]>();
  // "minister": "prime minister", "foreign minister".
  const byEnding = new Map<string, string[]>();
  return {
    add: (word, key) => {
      if (!byWord.has(word)) for (const ending of endingsOf(word)) push(byEnding, ending, word);
      push(byWord, word, key);
    },
    of: (word) => byWord.get(word) ?? NONE,
    ending: (word) => byEnding.get(word) ?? NONE,
    isEmpty: () => byWord.size === 0,
  };
}

function endingsOf(word: string): string[] {
  return [...word.matchAll(/ /g)].map(({ index }) => word.slice(index + 1));
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const NONE: readonly string[] = [];

export interface Holders {
  readonly add: (word: string, key: string) => void;
  /** In the order in which they were told of. */
  readonly of: (word: string) => readonly string[];
  /** The longer words for roles that end in a word, as they were first met. */
  readonly ending: (word: string) => readonly string[];
  readonly isEmpty: () => boolean;
}
