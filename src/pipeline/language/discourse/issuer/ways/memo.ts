import type { Issuer } from '../../../../types.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { type Body, behindArticle, bodyAt, mentionedAt } from '../lines/named-at.ts';

/** Whose paper a document is that opens as a letter of an office does: "From: Norwind", "To: editors"; null for others. */
export function sender(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const { tokens, ranges, mentionAt } = scene;
  const labels = lines.filter(({ from, to }) => to - from > 1 && tokens[from + 1]!.text === ':');
  const own = labels.find(({ from }) => /^(?:from|sender|issued)$/.test(tokens[from]!.lower));
  if (!own || !labels.some(({ from }) => OTHERS.test(tokens[from]!.lower))) return null;
  const at = behindArticle(scene, own.from + 2);
  const body = at < own.to ? (mentionedAt(scene, at) ?? bodyBehindComma(scene, at, own.to)) : null;
  if (body && mentionAt[at] === -1) return { ...body, sure: true };
  const whole =
    body !== null && (ranges[mentionAt[at]!]!.to >= own.to || tokens[ranges[mentionAt[at]!]!.to]!.text === ',');
  return whole ? { ...body, sure: true } : null;
}

// "Human Resources, | Norwind".
function bodyBehindComma(scene: Scene, from: number, to: number): Body | null {
  const comma = scene.tokens.slice(from, to).findLastIndex(({ text }) => text === ',');
  return comma === -1 ? null : bodyAt(scene, behindArticle(scene, from + comma + 1));
}

const OTHERS = /^(?:to|date|subject|re|cc)$/;
