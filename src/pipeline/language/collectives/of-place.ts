import type { LocalEntity, LocalMention, Token } from '../../types.ts';
import { isActing, NOBODY } from './acting.ts';
import type { Doers } from './doers.ts';
import { group } from './group.ts';

/** "Pilots at the airline Norrfly will", "rebels in the Ivory Coast rejected": people of a place who act; null for others. */
export function ofPlace(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, LocalMention>,
  nameOf: ReadonlyMap<string, string>,
  doers: Doers,
): LocalEntity | null {
  const joint = tokens[at + 1];
  if (!joint || !/^(?:at|in|from)$/.test(joint.lower)) return null;
  const first = firstIn(tokens, at + 2, starts);
  if (first === null) return null;
  const { last, name } = wholeOf(tokens, first, starts, nameOf);
  if (tokens[last + 1]?.lower === "'s" || !(isActing(tokens, last, NOBODY) || doers.has(at))) return null;
  const from = kindFrom(tokens, at, starts);
  const kind = textOfTokens(tokens, from, at).toLowerCase();
  return group(
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${joint.lower} ${name}`,
    textOfTokens(tokens, from, last),
  );
}

// "In the northern | Lindhavn": behind plain words alone.
function firstIn(tokens: readonly Token[], from: number, starts: ReadonlyMap<number, LocalMention>): number | null {
  const { sentence } = tokens[from - 1]!;
  for (let at = from; at < Math.min(tokens.length, from + WITHIN) && tokens[at]!.sentence === sentence; at += 1) {
    if (starts.has(tokens[at]!.start)) return at;
    if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[at]!.pos)) return null;
  }
  return null;
}

// "At the Danish airline | Norrfly" are the airline's; "at Lindhavn | and Velm" are those of both.
function wholeOf(
  tokens: readonly Token[],
  first: number,
  starts: ReadonlyMap<number, LocalMention>,
  nameOf: ReadonlyMap<string, string>,
): { last: number; name: string } {
  const mention = starts.get(tokens[first]!.start)!;
  const name = nameOf.get(mention.entity) ?? '';
  let last = first;
  while (tokens[last + 1] && tokens[last + 1]!.end <= mention.end) last += 1;
  const { sentence } = tokens[first]!;
  const joined = /^(?:and|or)$/.test(tokens[last + 1]?.lower ?? '');
  const next = joined ? last + 2 : firstIn(tokens, last + 1, starts);
  const other = next === null ? undefined : starts.get(tokens[next]?.start ?? -1);
  if (!other || tokens[next!]!.sentence !== sentence || (!joined && next === last + 1)) return { last, name };
  const whole = wholeOf(tokens, next!, starts, nameOf);
  return joined ? { ...whole, name: `${name} ${tokens[last + 1]!.lower} ${whole.name}` } : whole;
}

function textOfTokens(tokens: readonly Token[], from: number, last: number): string {
  return tokens
    .slice(from, last + 1)
    .map(({ text, start }, i) => (i > 0 && start === tokens[from + i - 1]!.end ? text : ` ${text}`))
    .join('')
    .trim();
}

// "Cabin | crew", "mill | owners": what kind they are, by no name.
function kindFrom(tokens: readonly Token[], at: number, starts: ReadonlyMap<number, LocalMention>): number {
  if (!isKindOf(tokens, at - 1, starts)) return at;
  // "Cold-store | workers".
  const joined = tokens[at - 2]?.text === '-' && tokens[at - 2]!.end === tokens[at - 1]!.start;
  return joined && tokens[at - 3]?.end === tokens[at - 2]!.start ? at - 3 : at - 1;
}

// "Cabin | crew", "Hospital | staff".
function isKindOf(tokens: readonly Token[], at: number, starts: ReadonlyMap<number, LocalMention>): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || word.sentence !== next?.sentence || starts.has(word.start)) return false;
  const opens = tokens[at - 1]?.sentence !== word.sentence || tokens[at - 1]!.pos === 'PUNCT';
  return word.pos === 'NOUN' || (word.pos === 'PROPN' && opens);
}

/** In tokens, from the preposition. */
const WITHIN = 4;
