import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { Scene } from '../../phrases/scene.ts';
import { isNamePart } from './letterhead.ts';
import type { Body } from './named-at.ts';
import type { Paper } from './paper.ts';

/**
 * Who is told behind "by" or "of" to have issued a paper and is no known name, as worded: "STATEMENT BY | THE MINISTRY OF WORKS OF
 * NORVARIA", "Newsletter of the | Quarn Dairy Cooperative"; null for what is called no body.
 */
export function worded({ tokens, text }: Scene, { line, at }: Paper): Body | null {
  const by = tokens[at + 1]?.lower ?? '';
  const first = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  if (!/^(?:of|by|from)$/.test(by) || first >= line.to) return null;
  let end = first;
  while (end < line.to && isNamePart(tokens[end]!) && !/^[,-]$/.test(tokens[end]!.text)) end += 1;
  if (end === first) return null;
  const [start, last] = [tokens[first]!.start, tokens[end - 1]!.end];
  const words = text.slice(start, last);
  const loud =
    words === words.toUpperCase() && (isBodyNoun(tokens[first]!.lower) || isBodyNoun(tokens[end - 1]!.lower));
  const named = end - first > 1 && isBodyNoun(tokens[end - 1]!.lower);
  return loud || named ? { entities: [], start, end: last } : null;
}
