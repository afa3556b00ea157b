import type { EntityType } from '#src/schema/evidence.ts';
import { firstStarting } from '../../../in-order.ts';
import type { LocalMention, Token } from '../../../types.ts';

/** The words of a document with those whom they name. */
export interface NamingWords {
  readonly tokens: readonly Token[];
  readonly mentions: readonly LocalMention[];
  readonly typeOf: (key: string) => EntityType | undefined;
}

/** The mentions among tokens [from, to), in order. */
export function mentionsAmong({ tokens, mentions }: NamingWords, from: number, to: number): LocalMention[] {
  return from < to ? mentionsWithin(mentions, tokens[from]!.start, tokens[to - 1]!.end) : [];
}

/** Those that begin among the characters [start, end) or reach into them, in order. */
export function mentionsWithin(mentions: readonly LocalMention[], start: number, end: number): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = firstStarting(mentions, start); at < mentions.length && mentions[at]!.start < end; at += 1) {
    found.push(mentions[at]!);
  }
  return found;
}
