import { firstStarting } from '../../../in-order.ts';
import type { LocalMention, Token } from '../../../types.ts';
import type { NamingWords } from './naming-words.ts';
import { objectsAmong, onlyJoins } from './objects.ts';

/**
 * "The premier, Úrsula Ganoza, exhorted": the name between the commas, the first of them before a token; [] where there
 * is none.
 */
export function apposedIn(words: NamingWords, from: number, rest: readonly LocalMention[], after: number): string[] {
  const { tokens } = words;
  const named = objectsAmong(
    tokens,
    rest.filter(({ start }) => start >= after),
  )[0];
  if (!named || named.from - from > FARTHEST) return [];
  if (isTelling(tokens, named.to)) return [];
  for (let at = from; at < named.from; at += 1) if (!mayIntroduce(tokens, at, named.from)) return [];
  const opens = tokens[named.from - 1]!.text === ',' || !/^(?:of|in|from|for)$/.test(tokens[named.from - 1]!.lower);
  const isHead = phraseEnd(words, named.to, tokens.length) === named.to;
  return opens && isHead && tokens[named.to]?.text !== 'and' ? [named.key] : [];
}

/**
 * "two members, Chile and Peru, refused": those between the commas, of whom the first begins at a token; [] where no
 * name does, or no comma closes them.
 */
export function listedIn(words: NamingWords, from: number, rest: readonly LocalMention[], limit: number): string[] {
  const start = words.tokens[from]?.start;
  const first = rest.findIndex((mention) => mention.start === start);
  if (first < 0) return [];
  const found = listFrom(words, rest.slice(first), limit);
  const last = rest[first + found.length - 1]!;
  return /^[,–—-]$/.test(words.tokens[firstStarting(words.tokens, last.end)]?.text ?? '') ? found : [];
}

/**
 * "of Europe, Ukraine and the US": of mentions in order the first, and all that only "and", commas and articles part
 * from it.
 */
export function listFrom({ tokens }: NamingWords, rest: readonly LocalMention[], limit: number): string[] {
  const found: string[] = [];
  let last = -1;
  for (const mention of rest) {
    if (last >= 0 && !onlyJoins(tokens, last, mention.start, limit)) break;
    found.push(mention.entity);
    last = mention.end;
  }
  return found;
}

/** Where a phrase ends that begins with a name, "Sindh province" being one. */
export function phraseEnd({ tokens }: NamingWords, from: number, limit: number): number {
  let end = DISTRICTS.has(tokens[from]?.lower ?? '') && from < limit ? from + 1 : from;
  const own = end;
  while (end < limit && (/^(?:NOUN|PROPN)$/.test(tokens[end]!.pos) || /^(?:['’]s?|-)$/.test(tokens[end]!.text)))
    end += 1;
  return end === own ? from : end;
}

// "Residents, Ana Lind | said on Friday, had left": who tells of them is none of them.
function isTelling(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'VERB') return false;
  for (let next = at + 1; next < at + LONGEST_TELLING; next += 1) {
    if (tokens[next]?.text === ',') return true;
    if (!/^(?:ADP|PROPN|NOUN|DET|ADV)$/.test(tokens[next]?.pos ?? '')) return false;
  }
  return false;
}

// "The former head of state-owned", "a woman named", "known as the".
function mayIntroduce(tokens: readonly Token[], at: number, name: number): boolean {
  const { pos, text } = tokens[at]!;
  if (/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(pos) || text === '-' || text === "'s") return true;
  const rest = tokens.slice(at + 1, name);
  return /^(?:named|called|known|as)$/.test(text) && rest.every(({ lower }) => lower === 'as' || lower === 'the');
}

/** In tokens, of what introduces a name. */
const FARTHEST = 5;
/** In tokens, of “said in Olva on Friday”. */
const LONGEST_TELLING = 6;
const DISTRICTS = new Set(['province', 'state', 'region', 'island', 'islands', 'district', 'county', 'city']);
