import { stemmer } from 'stemmer';
import type { EvidenceIndex } from '../evidence-index.ts';
import { wordsAt } from '../sentences/words-at.ts';

/** How much it tells that two sentences share a stem: the fewer others have it, the more. Asked of nothing, it reads nothing. */
export function rarityOf(index: EvidenceIndex): Rarity {
  let times: ReadonlyMap<string, number> | null = null;
  const total = index.evidence.sentences.length;
  return (stem) => {
    times ??= timesOf(index);
    return Math.log(total / (times.get(stem) ?? total));
  };
}

// In how many sentences a stem stands; a word is stemmed once.
function timesOf({ evidence, documents }: EvidenceIndex): Map<string, number> {
  const stems = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { document, start, end } of evidence.sentences) {
    const text = wordsAt({ document, start, end }, { documents }).toLowerCase();
    const own = new Set<string>();
    for (const word of text.match(/\p{L}{3,}/gu) ?? []) {
      if (!stems.has(word)) stems.set(word, stemmer(word));
      own.add(stems.get(word)!);
    }
    for (const stem of own) times.set(stem, (times.get(stem) ?? 0) + 1);
  }
  return times;
}

export type Rarity = (stem: string) => number;
