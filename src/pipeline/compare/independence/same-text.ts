/** Whether two sentences are one text: apart from what they quote, most of their words stand in the same order. */
export function isSameText(a: string, b: string): boolean {
  const [one, other] = [runsOf(a), runsOf(b)];
  const fewer = Math.min(one.size, other.size);
  if (fewer < SHORTEST) return false;
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return shared >= SAME * fewer;
}

// What somebody said is the same in every report of it; the words around it are the reporter's.
function runsOf(sentence: string): Set<string> {
  const told = sentence.replace(/["“][^"“”]*["”]/g, ' ');
  const words = told.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i += 1) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** Runs of so many words, of which two texts share so much, are the same text; of fewer words any two may be. */
const RUN = 3;
const SAME = 0.75;
const SHORTEST = 6;
