import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { Scene, TokenRange } from '../../../phrases/scene.ts';
import { isNamePart } from './letterhead.ts';
import type { Body } from './named-at.ts';
import type { Paper } from './paper.ts';
import { isPartOfBody } from './signer.ts';

/**
 * Who is told behind "by" or "of" to have issued a paper and is no known name, as worded: "STATEMENT BY | THE MINISTRY OF WORKS OF
 * NORVARIA", "Newsletter of the | Quarn Dairy Cooperative"; null for what is called no body.
 */
export function worded(scene: Scene, { line, at }: Paper): Body | null {
  const { tokens, text } = scene;
  const by = tokens[at + 1]?.lower ?? '';
  const opens = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  if (!/^(?:of|by|from)$/.test(by) || opens >= line.to) return null;
  let end = opens;
  while (end < line.to && isNamePart(tokens[end]!) && !/^[,-]$/.test(tokens[end]!.text)) end += 1;
  if (end === opens) return null;
  const first = behindCommand(scene, { from: opens, to: end });
  const [start, last] = [tokens[first]!.start, tokens[end - 1]!.end];
  const words = text.slice(start, last);
  const loud =
    words === words.toUpperCase() && (isBodyNoun(tokens[first]!.lower) || isBodyNoun(tokens[end - 1]!.lower));
  const named = end - first > 1 && isBodyNoun(tokens[end - 1]!.lower);
  return loud || named ? { entities: [], start, end: last } : null;
}

// "General Command of the | Quarn Front".
function behindCommand({ tokens, text }: Scene, { from, to }: TokenRange): number {
  const of = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of') + from;
  if (of <= from || !isPartOfBody(text.slice(tokens[from]!.start, tokens[of - 1]!.end))) return from;
  const first = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  return first < to ? first : from;
}
