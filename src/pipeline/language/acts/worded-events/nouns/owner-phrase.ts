import type { Token } from '../../../../types.ts';
import { phrasesFrom } from '../../../phrases/phrases-from.ts';
import type { TokenRange } from '../../../types.ts';
import { POSSESSIVES } from '../../lists.ts';

/** The phrase from a token on, for an owner; of "its leader, Ana Lind," the name; null where none begins there. */
export function ownerPhrase(
  from: number,
  to: number,
  form: NounOwner['form'],
  opener: number,
  tokens: readonly Token[],
): NounOwner | null {
  const end = phraseEnd(from, to, tokens);
  if (end === from) return null;
  const name = tokens[end]?.text === ',' && !isNameWord(tokens[end - 1]!) ? nameEnd(end + 1, to, tokens) : end;
  if (name > end) {
    const closed = tokens[name]?.text === ',' ? name + 1 : name;
    const phrases = [{ from: end + 1, to: name }];
    return { from: end + 1, to: name, form, until: name, words: { from: opener, to: closed }, phrases };
  }
  const joined = phrasesFrom(tokens, from).filter((one) => one.to <= to);
  const last = joined.at(-1);
  if (last && last.to > end && isNameWord(tokens[last.to - 1]!))
    return { from, to: last.to, form, until: last.to, words: { from: opener, to: last.to }, phrases: joined };
  // "from the city of Leeds": read on for whose they are.
  const inner = /^(?:of|for|in)$/.test(tokens[end]?.lower ?? '') ? phraseEnd(end + 1, to, tokens) : end;
  const until = inner > end + 1 ? inner : end;
  return { from, to: end, form, until, words: { from: opener, to: end }, phrases: [{ from, to: end }] };
}

function nameEnd(from: number, to: number, tokens: readonly Token[]): number {
  let end = from;
  while (end < to && isNameWord(tokens[end]!)) end += 1;
  return end > from && /^[,.;)]$/.test(tokens[end]?.text ?? '.') ? end : from - 1;
}

/** Back over "the Republic of Moldova". */
export function phraseStart(to: number, from: number, tokens: readonly Token[]): number {
  let start = to;
  while (start > from && to - start < LONGEST_OWNER) {
    const { pos, lower } = tokens[start - 1]!;
    const joins = lower === 'of' && isCapital(tokens[start]!) && isNameWord(tokens[start - 2] ?? tokens[start]!);
    if (!(NOMINAL.has(pos) || joins || /^(?:['’]s?|-|&)$/.test(lower))) break;
    start -= 1;
    if (pos === 'DET') break;
  }
  return start;
}

// "her own party", "supporters of the team", "Norway's farmers", "the Republic of Moldova".
function phraseEnd(from: number, to: number, tokens: readonly Token[]): number {
  let end = from;
  if (POSSESSIVES.has(tokens[end]?.lower ?? '')) end += 1;
  while (end < to && end - from < LONGEST_OWNER) {
    const { pos, lower } = tokens[end]!;
    const next = tokens[end + 1];
    const joins = lower === 'of' && end > from && next !== undefined && isCapital(next) && isNameWord(tokens[end - 1]!);
    const inner = /^(?:['’]s?|-|&)$/.test(lower) && end > from && next !== undefined && NOMINAL.has(next.pos);
    if (!(NOMINAL.has(pos) || joins || inner) || (pos === 'DET' && end > from)) break;
    end += 1;
  }
  return end;
}

/** A name's word: "Norway", "Lind". */
export function isNameWord({ text, pos }: Token): boolean {
  return /^\p{Lu}/u.test(text) && pos === 'PROPN';
}

/** The same, or "Chilean". */
export function isCapital(token: Token): boolean {
  return isNameWord(token) || (/^\p{Lu}/u.test(token.text) && token.pos === 'ADJ');
}

/** Before a thing that is somebody's. */
const NOMINAL = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
/** In tokens. */
const LONGEST_OWNER = 8;

export interface NounOwner extends TokenRange {
  /** How far the words go that can say who it is: "officials | of Norway". */
  readonly until: number;
  /** Its phrases: "the stance of | Norway and | Chile". */
  readonly phrases: readonly TokenRange[];
  readonly form: 'own' | 'pronoun' | 'adjective' | 'possessive' | 'from' | 'by' | 'among' | 'of' | 'issuer' | 'with';
  /** With the words that make it the owner: "from Norway", "voiced by Norway". */
  readonly words: TokenRange;
}
