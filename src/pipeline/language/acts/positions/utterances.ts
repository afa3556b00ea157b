import type { PloverAct } from '#src/schema/evidence.ts';
import { firstStarting } from '../../../in-order.ts';
import type { LocalStatement, Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import { EXCESSIVE } from '../lists.ts';
import { judgementIn } from '../meanings/labels.ts';

/**
 * What somebody does by words without a verb: "No, never", "Not one euro more", "Too little, too late", "A disgrace";
 * null where they judge and refuse nothing, or hold a verb that tells it.
 */
export function utteranceAct(
  { kind, content, rule }: LocalStatement,
  tokens: readonly Token[],
  clauses: readonly Clause[],
): PloverAct | null {
  if (rule === 'turn' && isNo(content, tokens)) return 'REJECT';
  // "A rise of 7 percent", in a column of demands.
  if (rule === 'table-demand' && !clauses.some(({ form }) => form === 'finite')) return 'REQUEST';
  if (kind !== 'direct' || rule === 'own-statement' || content.end - content.start > LONGEST_WORDS) return null;
  const isWithin = ({ start, end }: Token) => content.start <= start && end <= content.end;
  let from = firstStarting(tokens, content.start);
  while (tokens[from] && /^["“”]$/.test(tokens[from]!.text)) from += 1;
  if (!tokens[from] || clauses.some(({ head }) => isWithin(tokens[head]!))) return null;
  let to = from;
  while (to < tokens.length && isWithin(tokens[to]!)) to += 1;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (/^(?:no|never|nonsense|rubbish)$/.test(words[0]!) && (words.length < 3 || /^[,.!”"]$/.test(words[1]!)))
    return 'REJECT';
  if (words[0] === 'not')
    return /^(?:a|one|another|any|with|without|now|here|for|until|before)$/.test(words[1] ?? '') ? 'REJECT' : null;
  if (words[0] === 'too' && EXCESSIVE.has(words[1] ?? '')) return 'REJECT';
  if (words[0] === 'shame' && words[1] === 'on') return 'ACCUSE';
  if (/^(?:thanks|bravo|congratulations|hats)$/.test(words[0]!)) return 'SUPPORT';
  return words.length < LONGEST ? (judgementIn(tokens, from, to)?.act ?? null) : null;
}

// "No. The quota is fixed.", "No, never."
function isNo({ start }: LocalStatement['content'], tokens: readonly Token[]): boolean {
  const at = firstStarting(tokens, start);
  return (
    /^no\.?$/.test(tokens[at]?.lower ?? '') &&
    /^[.,!;–—]$/.test(tokens[at]!.lower === 'no.' ? '.' : (tokens[at + 1]?.text ?? ''))
  );
}

/** In tokens. */
const LONGEST = 9;
/** In characters. */
const LONGEST_WORDS = 80;
