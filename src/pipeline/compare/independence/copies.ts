/**
 * For each text the place of the first one that it is a near-copy of, itself where it is none: they share most runs of
 * five words. Runs are looked up, so that the time grows with the texts and not with the square of their number.
 */
export function nearCopies(texts: readonly string[]): number[] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  return texts.map((text, place) => {
    const runs = runsOf(text);
    const original = originalOf(runs, holders, sizes) ?? place;
    sizes[place] = runs.size;
    for (const run of runs) {
      const known = holders.get(run);
      if (!known) holders.set(run, [original]);
      else if (!known.includes(original) && known.length < MOST_HOLDERS) known.push(original);
    }
    return original;
  });
}

function originalOf(
  runs: ReadonlySet<string>,
  holders: ReadonlyMap<string, number[]>,
  sizes: readonly number[],
): number | null {
  const shared = new Map<number, number>();
  for (const run of runs)
    for (const holder of holders.get(run) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  for (const [holder, count] of [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const smaller = Math.min(runs.size, sizes[holder]!);
    if (smaller >= SHORTEST && count >= COPIED * smaller) return holder;
  }
  return null;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i += 1) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** Words in a run. */
const RUN = 5;
/** Share of the shorter text's runs that makes the two near-copies; reports of one speech share far fewer. */
const COPIED = 0.5;
/** A text of fewer runs says too little to tell a copy by. */
const SHORTEST = 12;
/** A run that more texts hold is a phrase, not a sign of copying. */
const MOST_HOLDERS = 50;
