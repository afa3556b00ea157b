import type { Token } from '../../types.ts';
import type { TokenRange } from '../types.ts';
import type { VerbGroup } from './groups.ts';
import { parenthesisStart } from './parentheses.ts';
import { type Linked, phraseEnding, type SentenceWords } from './sentence-words.ts';

/**
 * The names right before a verb that has no other subject, where they follow the noun of a phrase in front without a
 * comma: "Under the deal | Chile | will free", "in a show of unity | Norway | and | Sweden | condemned"; or the several who
 * follow a place: "In Kabin | ministers | met". Null where none do.
 */
export function nameAfterNoun(
  sentence: SentenceWords,
  group: VerbGroup,
  before: readonly Linked[],
): TokenRange[] | null {
  const { readings, from } = sentence;
  let at = group.from - 1;
  while (at >= from && readings[at - from] === 'adverb') at -= 1;
  // "By the end of the day Chile, which had refused, agreed".
  if (readings[at - from] === 'comma') at = (parenthesisStart(sentence, at, before) ?? from) - 1;
  const names: TokenRange[] = [];
  for (let steps = 0; steps < MOST_NAMES; steps += 1) {
    const phrase = phraseEnding(sentence, at);
    if (!phrase) return null;
    const start = nameStart(sentence, phrase);
    if (start === null) return names.length === 0 ? nounAfterName(sentence, phrase) : null;
    names.unshift({ from: start, to: phrase.to });
    if (start > phrase.from) return readings[phrase.from - 1 - from] === 'prep' ? names : null;
    if (readings[start - 1 - from] !== 'and' && !(readings[start - 1 - from] === 'comma' && steps > 0)) return null;
    at = start - 2;
  }
  return null;
}

// "In Kabin | ministers | met": the several behind the place where they are.
function nounAfterName(
  { tokens, readings, from }: SentenceWords,
  { from: start, to }: TokenRange,
): TokenRange[] | null {
  const place = start - 1;
  if (readings[place - from] !== 'prep' || !/^(?:in|at)$/.test(tokens[place]!.lower)) return null;
  const opens = place === from || /^(?:comma|and|adverb|quote|stop)$/.test(readings[place - 1 - from]!);
  let at = to;
  while (at > start && tokens[at - 1]!.pos === 'NOUN') at -= 1;
  const several = /(?:[^s]s|men|people|police)$/.test(tokens[to - 1]!.lower);
  if (!opens || !several || at === to || at === start) return null;
  return tokens.slice(start, at).every(({ pos }) => pos === 'PROPN') ? [{ from: at, to }] : null;
}

// Where the names of a phrase begin that ends with one, with what goes before a name: "Turkish President Erdogan".
function nameStart({ tokens }: SentenceWords, { from, to }: TokenRange): number | null {
  let at = to;
  while (at > from && isOfName(tokens[at - 1]!)) at -= 1;
  if (at === to || tokens[to - 1]!.pos !== 'PROPN') return null;
  return at === from || tokens[at - 1]!.pos === 'NOUN' ? at : null;
}

function isOfName({ pos, text }: Token): boolean {
  return pos === 'PROPN' || (pos === 'ADJ' && /^\p{Lu}/u.test(text)) || text === '-';
}

const MOST_NAMES = 4;
