import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { isCurrencyCode } from '../phrases/currency-codes.ts';
import { figureEnd, recut } from './recut.ts';

/** Letters of a currency with nothing between them and its figure: "RM80 million", "Rs2,000", "K5,000". */
const GLUED = /^(\p{L}{1,5})(\d+(?:\.\d+)?)$/u;
const endsInFigure = truthOfWord((lower) => /\p{L}.*\d$/u.test(lower));
const SYMBOLS: ReadonlySet<string> = new Set(Object.keys(units.symbols));
/** What is so large is no road or size: "R2", "K9". */
const LARGE = /^(?:million|billion|trillion|crore|lakh|m|bn|k)$/;

/** Parts the letters of a currency from the figure that they are glued to, and joins the figure that was cut with them. */
export function withGluedCurrencies(tokens: Token[]): Token[] {
  if (!tokens.some((_, at) => isGlued(tokens, at))) return tokens;
  const parted: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isGlued(tokens, at)) {
      parted.push(tokens[at]!);
      continue;
    }
    const token = tokens[at]!;
    const [, letters = '', figure = ''] = GLUED.exec(token.text)!;
    const last = figureEnd(tokens, at);
    const digits = figure + tokens.slice(at + 1, last + 1).reduce((words, { text }) => words + text, '');
    const cut = token.start + letters.length;
    parted.push(recut(token, letters, token.start, cut, 'PROPN'), recut(token, digits, cut, tokens[last]!.end, 'NUM'));
    at = last;
  }
  return parted;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  if (!endsInFigure(tokens[at]!.lexeme)) return false;
  const [, letters, figure] = GLUED.exec(tokens[at]!.text) ?? [];
  if (letters === undefined || !(SYMBOLS.has(letters) || isCurrencyCode(letters))) return false;
  return (
    letters.length > 1 || figure!.length > 2 || figureEnd(tokens, at) > at || LARGE.test(tokens[at + 1]?.lower ?? '')
  );
}
