import leading from '../../../../data/leading.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';

const BEING = /^(?:is|was|as)$/;
const BECOMING = /^(?:became|becomes|remains|remained)$/;
const CHOSEN: ReadonlySet<string> = new Set(leading.made);
const AS: ReadonlySet<string> = new Set(leading.serving);
const OVER = /^(?:took|takes) over$|^(?:stepped|steps) in$/;

/**
 * Where the words begin for what somebody is, behind a verb that follows the name: "X is | the treasurer of", "X has been
 * elected | president of", "X took over as | head of"; -1 where none does. Whoever resigned as something is it no longer.
 */
export function officeBehind(tokens: readonly Token[], to: number, last: number): number {
  const word = (at: number) => (at < last ? tokens[at]!.lower : '');
  let at = to;
  if (/^(?:has|have)$/.test(word(at)) && word(at + 1) === 'been') at += 2;
  else if (BEING.test(word(at))) at += 1;
  if (CHOSEN.has(word(at)) && at > to) return word(at + 1) === 'as' ? at + 2 : at + 1;
  if (at > to) return at;
  if (BECOMING.test(word(at))) return at + 1;
  if (AS.has(word(at)) && word(at + 1) === 'as') return at + 2;
  return OVER.test(`${word(at)} ${word(at + 1)}`) && word(at + 2) === 'as' ? at + 3 : -1;
}
