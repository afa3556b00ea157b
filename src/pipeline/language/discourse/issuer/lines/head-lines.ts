import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';

/** Lines at the head of a document among which its heading is looked for. */
const HEAD = 8;

/** In tokens, of a stretch of a head that has full stops in it: "Award of the arbitrator, Ana Lind. Summary. Lima, 3 May". */
const LONGEST = 40;

/** The lines above a document's first sentence: headings, letterheads and datelines, each as tokens [from, to). */
export function headLinesOf(scene: Scene): TokenRange[] {
  const { sentences } = scene;
  const lines: TokenRange[] = [];
  // "READOUT: CALL WITH THE PRESIDENT", "FRIENDS OF THE QUARN: the blog" of a text that has no other such line.
  const isTurn = sentences.filter(({ kind }) => kind === 'turn').length > 1;
  for (const [index, { from, to, kind }] of sentences.slice(0, HEAD).entries()) {
    const open = kind === 'heading' || kind === 'dateline' || isOpen(scene, index);
    if (to === from || !open || isRow(scene, index) || (kind === 'turn' && isTurn)) break;
    // "< back to all posts"
    if (/^[<«‹←]$/.test(scene.tokens[from]!.text)) continue;
    lines.push(...brokenAt(scene, from, to));
    if (lines.length >= HEAD) break;
  }
  return lines;
}

// What no full stop ends, be it behind others in its paragraph.
function isOpen(scene: Scene, index: number): boolean {
  const { sentences, tokens } = scene;
  const { paragraph, from, to, kind } = sentences[index]!;
  if (to > from && !STOP.test(tokens[to - 1]!.text) && !isStoppedShort(scene, index)) return true;
  if (kind !== 'prose') return false;
  let last = index;
  while (sentences[last + 1]?.paragraph === paragraph) last += 1;
  const end = sentences[last]!.to;
  return last > index && end > from && end - from < LONGEST && /^[\p{L}\p{N})]/u.test(tokens[end - 1]!.text);
}

// "…, drawing notice from critics in the U.S.": an abbreviation's stop ends a sentence too; "Norwind Shipping Ltd." is a line.
function isStoppedShort({ sentences, tokens }: Scene, index: number): boolean {
  const { from, to, kind } = sentences[index]!;
  return kind === 'prose' && to - from > SHORT && tokens[to - 1]!.text.endsWith('.');
}

// "Media release | Norwind | 3 May" looks like a row of a table, of which several stand together.
function isRow({ sentences, tokens }: Scene, index: number): boolean {
  const hasBar = (at: number) => {
    const { from = 0, to = 0, kind } = sentences[at] ?? {};
    return kind === 'item' && tokens.slice(from, to).some(({ text }) => text === '|');
  };
  return sentences[index]!.kind === 'item' && (!hasBar(index) || hasBar(index + 1) || hasBar(index - 1));
}

/** In tokens, of a line that may end in an abbreviation. */
const SHORT = 15;

const STOP = /^[.!?”"]$/;

/** The lines of a stretch: a letterhead of several may have been read as one. */
export function brokenAt({ tokens, text }: Scene, from: number, to: number): TokenRange[] {
  const lines: TokenRange[] = [];
  let first = from;
  for (let at = from + 1; at < to; at += 1) {
    if (!breaksBetween(text, tokens[at - 1]!.end, tokens[at]!.start)) continue;
    lines.push({ from: first, to: at });
    first = at;
  }
  return [...lines, { from: first, to }];
}

// Most words stand one blank apart.
function breaksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text[at] === '\n' || text[at] === '\r') return true;
  return false;
}
