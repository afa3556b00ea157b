import type { LocalEntity, LocalMention, Token } from '../../types.ts';
import { isActing, NOBODY } from './acting.ts';
import type { Doers } from './doers.ts';
import { group } from './group.ts';
import { areTogether } from './people.ts';

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
  for (
    let place = at + 2;
    place < Math.min(tokens.length, at + 6) && tokens[place]!.sentence === tokens[at]!.sentence;
    place += 1
  ) {
    const mention = starts.get(tokens[place]!.start);
    if (!mention) {
      if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[place]!.pos)) return null;
      continue;
    }
    let last = place;
    while (tokens[last + 1] && tokens[last + 1]!.end <= mention.end) last += 1;
    if (tokens[last + 1]?.lower === "'s" || !(isActing(tokens, last, NOBODY) || doers.has(at))) return null;
    const from = areTogether(tokens[at]!.lower) && isKindOf(tokens, at - 1, starts) ? at - 1 : at;
    const kind = tokens
      .slice(from, at + 1)
      .map(({ lower }) => lower)
      .join(' ');
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${joint.lower} ${nameOf.get(mention.entity) ?? ''}`;
    return group(
      name,
      tokens
        .slice(from, last + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  }
  return null;
}

// "Cabin | crew", "Hospital | staff".
function isKindOf(tokens: readonly Token[], at: number, starts: ReadonlyMap<number, LocalMention>): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || word.sentence !== next?.sentence || starts.has(word.start)) return false;
  const opens = tokens[at - 1]?.sentence !== word.sentence || tokens[at - 1]!.pos === 'PUNCT';
  return word.pos === 'NOUN' || (word.pos === 'PROPN' && opens);
}
