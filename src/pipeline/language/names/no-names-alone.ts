import besideNames from '../../data/beside-names.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { knownKind } from './known-kinds.ts';
import { BODIES, ORGANISATIONS, PARTISAN, ROLES, STATE_HEADS } from './lists.ts';
import type { Piece } from './pieces.ts';
import type { Keyed } from './votes.ts';
import type { Word } from './words.ts';

const WORKS: ReadonlySet<string> = new Set(besideNames.works);

/** "the Government", "the Party": written large, but no name where the text names no body by that word. */
export function isOnlyLarge(
  { found, words, key, title }: Keyed,
  heads: ReadonlySet<string>,
  sentences: readonly (readonly Word[])[],
): boolean {
  if (found || title !== null || words.length > 1 || heads.has(key)) return false;
  // "The Liberals want a vote."
  if (knownKind(words) !== null || PARTISAN.has(key)) return false;
  if (!(ORGANISATIONS.has(key) || BODIES.has(key) || ROLES.has(key) || STATE_HEADS.has(key)) || !isDictionaryWord(key))
    return false;
  const [word] = words;
  const before = sentences[word!.sentence]![word!.index - 1];
  return word!.first || /^(?:the|this|our|their|its|a|an|his|her)$/.test(before?.key ?? '');
}

/** A book, a ship, a robot: a name that fills a quotation and stands nowhere else. A body may be quoted so too. */
export function isQuotedTitle(piece: Piece, sentences: readonly (readonly Word[])[], text: string): boolean {
  if (piece.found || piece.title) return false;
  if (!/["“‘]$/.test(text.slice(Math.max(0, piece.start - 1), piece.start))) return false;
  if (!/^[,.]?["”’]/.test(text.slice(piece.end, piece.end + 2))) return false;
  const words = sentences[piece.words[0]!.sentence]!;
  const [from, to] = [piece.words[0]!.index, piece.words.at(-1)!.index];
  const around = [...words.slice(Math.max(0, from - 2), from), ...words.slice(to + 1, to + 3)];
  const noun = words[from - 1];
  // 'the plant "Tarn-Metall"', 'the union of carriers "Zholdas"', as translated reports have them.
  const told = noun !== undefined && !noun.capital && (WORKS.has(noun.key) || words[from - 2]?.key === 'of');
  const union = told && !WORKS.has(noun.key) && isBodyNoun(words[from - 3]?.key ?? '');
  return !(around.some((word) => BODIES.has(word.key)) || union || (told && WORKS.has(noun.key)));
}
