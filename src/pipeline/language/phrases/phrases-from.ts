import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import type { TokenRange } from '../types.ts';

/** The phrases that "and" joins from a token on, with those that commas join to them; a comma alone opens an apposition. */
export function phrasesFrom(tokens: readonly Token[], start: number): TokenRange[] {
  const found: TokenRange[] = [];
  let joined = 1;
  let from = start;
  for (let to = coreEnd(tokens, from); to > from; to = coreEnd(tokens, from)) {
    found.push({ from, to });
    if (tokens[from - 1]!.lower === 'and') joined = found.length;
    if (!/^(?:and|,)$/.test(tokens[to]?.lower ?? '')) break;
    from = tokens[to + 1]?.lower === 'and' ? to + 2 : to + 1;
  }
  return found.slice(0, joined);
}

// A determiner opens the next phrase.
function coreEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  let to = from;
  while (tokens[to] && tokens[to]!.sentence === sentence) {
    const { pos, text } = tokens[to]!;
    if (!(CORE.has(pos) || /^(?:['’]s?|-)$/.test(text) || isOwned(tokens, to)) || (pos === 'DET' && to > from)) break;
    if (to > from && opensTime(tokens, to)) break;
    to += 1;
  }
  return to;
}

// "by the vessel's skipper": a noun behind an owner, whatever the tagger takes it for.
function isOwned(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.pos === 'VERB' && /^['’]s?$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.pos === 'NOUN';
}

// "by Peru | last week", "by Peru | yesterday": when it was done.
function opensTime(tokens: readonly Token[], at: number): boolean {
  const word = /^(?:last|next|this|late|early|earlier|later)$/.test(tokens[at]!.lower) ? tokens[at + 1] : tokens[at];
  return word !== undefined && TIMES.has(word.lower) && !/^['’]s?$/.test(tokens[at + 1]?.text ?? '');
}

const TIMES = new Set(grammar.timeNouns);
const CORE = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);
