import paperHeads from '../../../../data/paper-heads.json' with { type: 'json' };
import type { Scene, TokenRange } from '../../../phrases/scene.ts';
import { papersOf } from '../lines/paper.ts';

/** True for a head that a trade's own letter has: "Letter no. 4 - Lima, 3 May", "TARN OILS, weekly letter for the trade". */
export function isOfTrade(scene: Scene, lines: readonly TokenRange[]): boolean {
  return lines.some((line) => isNumbered(scene, line) || isPeriodical(scene, line));
}

/** True for "MILLS & MALTS LETTER", "TARN POWER REVIEW", "The letter for the grain trade", and no statement of theirs. */
export function isTradePaper(scene: Scene, lines: readonly TokenRange[]): boolean {
  if (papersOf(scene, lines).length > 0) return false;
  const [name = []] = lines.map(({ from, to }) => scene.tokens.slice(from, to));
  const [kind = '', last = ''] = name.slice(-2).map(({ lower }) => lower);
  const isPaper = PAPERS.has(last) || (last === 'letter' && !LETTERS.test(kind));
  return (
    (isPaper && name.every(({ text }) => text === text.toUpperCase())) || lines.some((line) => isForTrade(scene, line))
  );
}

function isNumbered({ tokens }: Scene, { from, to }: TokenRange): boolean {
  const [letter, number, digits] = tokens.slice(from, Math.min(to, from + 3)).map(({ lower }) => lower);
  return letter === 'letter' && /^(?:no\.?|nr\.?|\d+)$/.test(number ?? '') && /^(?:\d+|[.–—,-])$/.test(digits ?? ',');
}

function isPeriodical({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, i) =>
        /^(?:newsletter|letter|digest|review)$/.test(lower) && PERIODS.has(tokens[from + i - 1]?.lower ?? ''),
    );
}

function isForTrade({ tokens }: Scene, { from }: TokenRange): boolean {
  const at = tokens[from]!.lower === 'the' ? from + 1 : from;
  return /^(?:letter|weekly|monthly)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'for';
}

const PAPERS: ReadonlySet<string> = new Set(paperHeads.ofTrades);
/** What any body may write. */
const LETTERS = /^(?:an?|the|open|joint|public|pastoral|circular|cover(?:ing)?|protest|news)?$/;
const PERIODS: ReadonlySet<string> = new Set(paperHeads.periods);
