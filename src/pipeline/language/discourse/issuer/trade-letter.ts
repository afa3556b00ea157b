import type { Issuer, Token } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { TokenRange } from '../../types.ts';
import { sentencesWith, WE } from './sentences-with.ts';

/** What a letter is called that is somebody's own: "OPEN LETTER", "MEMBERS' LETTER". */
const OWN = /^(?:open|pastoral|joint|public|protest|covering|['’]s?)$/;

/**
 * A periodical that says "we" under its own name, "TARN OILS LETTER": it reports of others, and only what it says of itself
 * is a position of its own.
 */
export function tradeLetter(scene: Scene, [line]: readonly TokenRange[]): Issuer | null {
  const words = line ? scene.tokens.slice(line.from, line.to) : [];
  if (!isTitle(words) || sentencesWith(scene, WE) === 0) return null;
  return { entities: [], start: words[0]!.start, end: words.at(-1)!.end, sure: false, column: true };
}

function isTitle(words: readonly Token[]): boolean {
  return (
    words.length > 2 &&
    /^(?:news)?letter$/.test(words.at(-1)!.lower) &&
    words.every(({ text }) => text === text.toUpperCase()) &&
    !OWN.test(words.at(-2)!.lower)
  );
}
