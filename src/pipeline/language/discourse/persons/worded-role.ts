import roles from '../../../data/roles.json' with { type: 'json' };
import titles from '../../../data/titles.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';

/**
 * A role as the source words it, of the phrase of tokens [start, end); null of a mere form of address ("Dr"), and of words
 * that only say how somebody stands to another ("her counterpart") or that it is somebody ("a man").
 */
export function wordedRole({ tokens, text }: Scene, start: number, role: RoleWord, end: number): string | null {
  if (RELATIVE.has(role.word) || VAGUE.has(role.word) || isAddress(tokens[role.from]!.lexeme)) return null;
  let from = start;
  while (from < role.from && !isPart(tokens[from]!)) from += 1;
  // "Earned her a reproach Economy Minister Holm": small letters before a title in capitals are of the sentence.
  for (let at = role.from - 1; isCapital(tokens[role.from]!) && at >= from; at -= 1)
    if (!isCapital(tokens[at]!) && !qualifies(tokens[at]!.lexeme)) from = at + 1;
  // "Named mediator by Minister Holm": who chose her is no part of what she is.
  const by = tokens.slice(role.to, end).findIndex(({ lower }) => lower === 'by');
  return text.slice(tokens[from]!.start, tokens[(by === -1 ? end : role.to + by) - 1]!.end);
}

function isPart({ lower }: Token): boolean {
  return !/^(?:the|an?|this|that|own|\P{L}+)$/u.test(lower);
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

const qualifies = isAmong([...titles.modifiers, ...roles.former, '-', 'and', 'of', 'for']);
const isAddress = isAmong(titles.address.flatMap((word) => [word, `${word}.`]));
/** "Her counterpart". */
export const RELATIVE: ReadonlySet<string> = new Set(roles.relative);
const VAGUE = new Set(roles.vague);
