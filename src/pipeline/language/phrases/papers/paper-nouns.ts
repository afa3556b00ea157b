import positionNouns from '../../../data/position-nouns.json' with { type: 'json' };
import { singular } from '../role-words.ts';

/** True for a noun, in the singular, for a paper that asks for something as whoever issued it does: "draft", "letter". */
export function isPaperNoun(noun: string): boolean {
  return PAPERS.has(noun);
}

const PAPERS: ReadonlySet<string> = new Set([...positionNouns.papers.map(singular), ...positionNouns.proposed]);
