import roles from '../../../data/roles.json' with { type: 'json' };
import titles from '../../../data/titles.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import { tellsOffice } from '../../phrases/roles/tells-office.ts';
import type { Scene } from '../../phrases/scene.ts';
import { isStyle } from '../../phrases/styles.ts';

/**
 * A role as the source words it, of the phrase of tokens [start, end); null of a mere form of address ("Dr"), and of words
 * that only say how somebody stands to another ("her counterpart"), that it is somebody ("a man"), or that judge.
 */
export function wordedRole({ tokens, text }: Scene, start: number, role: RoleWord, end: number): string | null {
  if (RELATIVE.has(role.word) || VAGUE.has(role.word) || isStyle(tokens[role.from]!.lower)) return null;
  let from = start;
  while (from < role.from && !isWordOfRole(tokens[from]!)) from += 1;
  from = behindAge(tokens, from, role.from);
  // "Earned her a reproach Economy Minister Holm": small letters before a title in capitals are of the sentence.
  for (let at = role.from - 1; isCapital(tokens[role.from]!) && at >= from; at -= 1)
    if (!isCapital(tokens[at]!) && !qualifies(tokens[at]!.lexeme)) from = at + 1;
  // "Named mediator by Minister Holm": who chose her is no part of what she is.
  const by = tokens.slice(role.to, end).findIndex(({ lower }) => lower === 'by');
  const last = tokens[withoutStyle(tokens, role.to, by === -1 ? end : role.to + by) - 1]!.end;
  const worded = text.slice(tokens[from]!.start, last);
  // "The self-proclaimed president": of what judges a part is no better.
  const before = HYPHENED.exec(text.slice(Math.max(0, tokens[from]!.start - LONGEST), tokens[from]!.start))?.[0] ?? '';
  return tellsOffice(`${before}${worded}`) ? worded : null;
}

// "A 44-year-old | lorry driver"
function behindAge(tokens: readonly Token[], from: number, end: number): number {
  const old = tokens.slice(from, Math.min(end, from + 3)).map(({ lower }) => lower);
  if (old[0] === 'year-old') return from + 1;
  return old.join(' ') === 'year - old' && from + 3 < end ? from + 3 : from;
}

// "Prime Minister | Datuk Seri", "Minister | Lic."
function withoutStyle(tokens: readonly Token[], from: number, end: number): number {
  let at = end;
  while (
    at > from &&
    (isStyle(tokens[at - 1]!.lower) || (tokens[at - 1]!.text === '.' && isStyle(tokens[at - 2]!.lower)))
  )
    at -= 1;
  return at;
}

function isWordOfRole({ lower }: Token): boolean {
  return !/^(?:the|an?|this|that|own|\P{L}+)$/u.test(lower);
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

const qualifies = isAmong([...titles.modifiers, ...roles.former, '-', 'and', 'of', 'for']);
/** "Her counterpart". */
export const RELATIVE: ReadonlySet<string> = new Set(roles.relative);
/** "self-proclaimed ", or the part of it before a role that begins in its middle. */
const HYPHENED = /\p{L}+-(?:\p{L}+ )?$/u;
/** In characters, of the word before a hyphen. */
const LONGEST = 24;
const VAGUE = new Set(roles.vague);
