import speaking from '../../data/speaking-words.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { lexemeOf } from '../../wording/lexeme.ts';
import { isOwning } from '../phrases/determiners.ts';
import { knownVerb } from '../phrases/verb-forms.ts';
import type { TaggedWord } from './tagger.ts';

/**
 * The words of a sentence with a verb read as one that the tagger takes for a noun behind a thing and those who judge it: ", a
 * claim the company | disputes", "a rule unions | say would cost jobs".
 */
export function withApposedVerb(words: readonly TaggedWord[]): readonly TaggedWord[] {
  if (!words.some((_, at) => isApposed(words, at))) return words;
  return words.map((word, at) =>
    isApposed(words, at) ? { ...word, base: lexemeOf(knownVerb(word.lexeme)!), pos: 'VERB' } : word,
  );
}

function isApposed(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at]!;
  if (word.pos !== 'NOUN' || at < 2) return false;
  const base = knownVerb(word.lexeme);
  const many = isMany(words[at - 1]!);
  if (base === null || (word.lexeme.word === base) !== many) return false;
  const next = words[at + 1];
  const isEnd = next === undefined || next.pos === 'PUNCT';
  // "A decision residents | fear will cost jobs".
  return (isEnd || (next.pos === 'AUX' && TELLING.has(base))) && isBehindThing(words, at);
}

// "a claim | the company", "an allegation | his lawyers", "a figure | analysts", "a charge | Chile".
function isBehindThing(words: readonly TaggedWord[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && from > at - LONGEST && SOMEBODY.test(words[from]!.pos) && !THINGS.has(words[from]!.lexeme.word))
    from -= 1;
  const opener = words[from];
  const thing = opener?.pos === 'DET' || (opener && isOwning(opener.lexeme)) ? from - 1 : from;
  if (thing === at - 1 || !THINGS.has(words[thing]?.lexeme.word ?? '')) return false;
  let article = thing - 1;
  while (/^(?:ADJ|NOUN)$/.test(words[article]?.pos ?? '')) article -= 1;
  return (
    /^(?:an?|one)$/.test(words[article]?.lexeme.word ?? '') && /^[,–—-]$/.test(words[article - 1]?.lexeme.word ?? '')
  );
}

function isMany({ lexeme: { word }, pos }: TaggedWord): boolean {
  return pos === 'NOUN' && /[^su]s$|^(?:people|police|staff|men|women)$/.test(word);
}

const TELLING = new Set(['say', 'fear', 'claim', 'hope', 'doubt', 'argue', 'believe', 'warn', 'insist']);
const SOMEBODY = /^(?:NOUN|PROPN)$/;
/** In words, of those who judge it. */
const LONGEST = 5;
/** What somebody else may judge, in the singular. */
const THINGS: ReadonlySet<string> = new Set([
  ...speaking.report,
  ...verbs.words.claims,
  ...verbs.words.plans,
  ...verbs.sets.credits,
  ...['figure', 'sum', 'version', 'date', 'change', 'cut', 'view', 'rule', 'measure', 'policy', 'verdict', 'label'],
]);
