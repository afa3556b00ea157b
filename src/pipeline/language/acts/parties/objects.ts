import bodies from '../../../data/bodies.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import { firstStarting } from '../../../in-order.ts';
import type { LocalMention, Token } from '../../../types.ts';

/** Who is named by the mentions, phrase by phrase: of "Serbian Labour Minister Milovanovic" the last; where one is a place of the deed it says so. */
export function objectsAmong(tokens: readonly Token[], found: readonly LocalMention[]): Named[] {
  const named: Named[] = [];
  for (const mention of found) {
    const at = firstStarting(tokens, mention.start);
    const last = named.at(-1);
    const to = firstStarting(tokens, mention.end);
    if (isPartOfCompound(tokens, to) || isWhereSaid(tokens, at) || isOwnerOfKin(tokens, to)) continue;
    // "both sides" stands for two at once.
    const joint = last !== undefined && last.from === at && last.to === to;
    const opens = last && !joint && isSamePhrase(tokens, last.to, at) ? last : null;
    if (opens) named.pop();
    named.push({
      key: mention.entity,
      from: opens?.from ?? at,
      to,
      located: opens?.located ?? isLocated(tokens, at),
      listed: joint || (last !== undefined && onlyJoins(tokens, tokens[last.to - 1]!.end, mention.start, to)),
    });
  }
  return named;
}

// "Said on | Telegram": where it is said, and nobody to whom.
function isWhereSaid(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'on' && PLATFORMS.has(tokens[at]!.lower.replace(/\.$/, ''));
}

// "A Swiss-brokered deal": of what somebody made, and nobody it is done to.
function isPartOfCompound(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === '-' && /(?:ed|led|held|run|built|made)$/.test(tokens[to + 1]?.lower ?? '');
}

// "Met Ana Lind's | family": whom they met is not she.
function isOwnerOfKin(tokens: readonly Token[], to: number): boolean {
  if (!/^['’]s?$/.test(tokens[to]?.lower ?? '')) return false;
  let head = to + 1;
  while (tokens[head]?.pos === 'ADJ') head += 1;
  return KIN.has(tokens[head]?.lower ?? '');
}

function isSamePhrase(tokens: readonly Token[], end: number, start: number): boolean {
  for (let at = end; at < start; at += 1) {
    const { pos, lower } = tokens[at]!;
    if (!(pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || lower === "'s")) return false;
  }
  return true;
}

// "in Jeddah", "in the Saudi city of Jeddah", "at a palace in Istanbul".
function isLocated(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 5; before -= 1) {
    const { pos, lower } = tokens[before]!;
    if (LOCATING.has(lower)) return true;
    if (!(pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || lower === 'of')) return false;
  }
  return false;
}

/** True where only "and", commas and articles stand between two offsets. */
export function onlyJoins(tokens: readonly Token[], start: number, end: number, limit: number): boolean {
  for (let at = firstStarting(tokens, start); at < limit && tokens[at]!.start < end; at += 1) {
    const { lower } = tokens[at]!;
    // "envoys of Peru and of Chile".
    const again = /^(?:of|from|for)$/.test(lower) && /^(?:,|and|or)$/.test(tokens[at - 1]!.lower);
    if (!again && !/^(?:,|and|or|the|&|'s)$/.test(lower)) return false;
  }
  return true;
}

/** Where people post what they say. */
const PLATFORMS: ReadonlySet<string> = new Set(bodies.platforms);
const KIN: ReadonlySet<string> = new Set([...roles.relatives, 'relatives']);
/** What says where something is. */
export const LOCATING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'off',
  'via',
  'through',
]);

export interface Named {
  readonly key: string;
  /** Tokens of the words that name it. */
  readonly from: number;
  readonly to: number;
  /** After "in" or "at": where it is done. */
  readonly located: boolean;
  /** Joined to the one before by "and" or a comma. */
  readonly listed: boolean;
}
