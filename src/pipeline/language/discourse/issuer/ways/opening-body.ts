import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { singular } from '../../../phrases/role-words.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { type Body, behindArticle, bodyAt, mentionedAt } from '../lines/named-at.ts';

/**
 * The body that the first sentence behind a token begins with: "Norwind has …", "OSLO, 3 May – The Norwind Guild today …", "Aid
 * groups A and B …"; null where it begins with anybody or anything else.
 */
export function openingBody(scene: Scene, from: number): Body | null {
  const first = scene.sentences.find((one) => one.from >= from && one.kind === 'prose');
  if (!first) return null;
  let at = behindDateline(scene, first);
  at = behindArticle(scene, at);
  const words = at;
  while (at < first.to && scene.mentionAt[at] === -1 && /^(?:ADJ|NOUN|PROPN)$/.test(scene.tokens[at]!.pos)) at += 1;
  const called = at > words && isBodyNoun(singular(scene.tokens[at - 1]!.lower));
  return bodyAt(scene, at) ?? (called ? mentionedAt(scene, at) : null);
}

// "London, 6 October – | The union has".
function behindDateline({ tokens }: Scene, { from, to }: TokenRange): number {
  for (let at = from + 1; at < Math.min(to, from + 12); at += 1)
    if (/^[–—-]$/.test(tokens[at]!.text) && tokens[at - 1]!.end < tokens[at]!.start) return at + 1;
  return from;
}
