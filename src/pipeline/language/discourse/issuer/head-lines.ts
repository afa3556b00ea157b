import type { Scene } from '../../phrases/scene.ts';
import type { TokenRange } from '../../types.ts';

/** Lines at the head of a document among which its heading is looked for. */
const HEAD = 8;

/** The lines above a document's first sentence: headings, letterheads and datelines, each as tokens [from, to). */
export function headLinesOf(scene: Scene): TokenRange[] {
  const { sentences, tokens } = scene;
  const lines: TokenRange[] = [];
  for (const { from, to, kind } of sentences.slice(0, HEAD)) {
    const open = kind === 'heading' || kind === 'dateline' || (to > from && !/^[.!?”"]$/.test(tokens[to - 1]!.text));
    // "Media release | Norwind | 3 May" looks like a row of a table.
    const row = kind === 'item' && (lines.length > 0 || !tokens.slice(from, to).some(({ text }) => text === '|'));
    if (to === from || !open || row || kind === 'turn') break;
    lines.push(...brokenAt(scene, from, to));
    if (lines.length >= HEAD) break;
  }
  return lines;
}

/** The lines of a stretch: a letterhead of several may have been read as one. */
export function brokenAt({ tokens, text }: Scene, from: number, to: number): TokenRange[] {
  const lines: TokenRange[] = [];
  let first = from;
  for (let at = from + 1; at < to; at += 1) {
    if (!/[\n\r]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) continue;
    lines.push({ from: first, to: at });
    first = at;
  }
  return [...lines, { from: first, to }];
}
