import heads from '../../../data/paper-heads.json' with { type: 'json' };

const SPOKEN: ReadonlySet<string> = new Set(heads.spoken);

/** True for what somebody says or writes in his own name, by its word: "address", "remarks", "homily". */
export function isSpokenPaper(lower: string): boolean {
  return SPOKEN.has(lower);
}
