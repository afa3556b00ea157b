import reporting from '../../data/reporting.json' with { type: 'json' };
import { isAmong } from '../../wording/is-among.ts';
import type { TaggedWord } from './tagger.ts';

/**
 * The words with what the tagger takes for a verb read as a noun at the end of a phrase that a verb or a preposition governs:
 * "to end a tax | break on fuel", "fears of a power | cut".
 */
export function withCompoundNoun(words: readonly TaggedWord[]): readonly TaggedWord[] {
  if (!words.some((_, at) => endsCompound(words, at))) return words;
  return words.map((word, at) =>
    endsCompound(words, at) ? { ...word, base: word.lexeme, pos: 'NOUN' as const } : word,
  );
}

// One thing, "a tax", has no verb in the plural; what somebody makes or sees it do, and what "cut" may be with an object, stays a
// verb.
function endsCompound(words: readonly TaggedWord[], at: number): boolean {
  const { pos, lexeme, base } = words[at]!;
  if (pos !== 'VERB' || lexeme !== base || words[at - 1]?.pos !== 'NOUN' || isPlural(words[at - 1]!)) return false;
  const article = words[at - 2]?.pos === 'ADJ' ? at - 3 : at - 2;
  const governor = words[article - 1];
  if (!governor || !isOne(words[article]!.lexeme) || !/^(?:VERB|ADP)$/.test(governor.pos)) return false;
  if (opensClause(governor.lexeme) || MAKING.has(governor.base.word)) return false;
  const next = words[at + 1];
  return next === undefined || /^(?:ADP|PUNCT|AUX|CCONJ)$/.test(next.pos);
}

const isPlural = ({ lexeme }: TaggedWord) => /[^s]s$/.test(lexeme.word);
const isOne = isAmong(['a', 'an', 'another']);
/** Prepositions that may open a clause. */
const opensClause = isAmong(['after', 'before', 'as', 'since', 'until', 'that', 'than', 'like']);
const MAKING: ReadonlySet<string> = new Set(reporting.making);
