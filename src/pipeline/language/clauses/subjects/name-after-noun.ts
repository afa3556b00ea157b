import type { Token } from '../../../types.ts';
import { codeOfCapital, isLandName } from '../../phrases/capitals.ts';
import { genderOfName } from '../../phrases/name-genders.ts';
import { isStyle } from '../../phrases/styles.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import { parenthesisStart } from '../parentheses.ts';
import { type Linked, phraseEnding, type SentenceWords } from '../sentence-words.ts';

/**
 * The names right before a verb that has no other subject, where they follow the noun of a phrase in front without a
 * comma: "Under the deal | Chile | will free", "in a show of unity | Norway | and | Sweden | condemned"; or the several who
 * follow a place: "In Kabin | ministers | met", or the one who does: "In Oslo | Anna Lind | left". Null where none do.
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
  const there = nameAfterPlace(sentence, at);
  if (there) return [there];
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

// "In Oslo | Anna Lind | left", "In Oslo | Anna Lind | of the Green List left": a given name, or whoever stands behind a land
// or a capital.
function nameAfterPlace(sentence: SentenceWords, end: number): TokenRange | null {
  const { tokens, readings, from } = sentence;
  let phrase = phraseEnding(sentence, end);
  if (phrase && tokens[phrase.from - 1]?.lower === 'of') phrase = phraseEnding(sentence, phrase.from - 2);
  if (!phrase || phrase.from <= from) return null;
  const { from: start, to } = phrase;
  const place = start - 1;
  if (tokens[place]!.lower !== 'in' || !(place === from || OPENS.test(readings[place - 1 - from]!))) return null;
  if (!tokens.slice(start, to).every(isOfName)) return null;
  for (let at = start + 1; at < to; at += 1)
    if (isGiven(tokens, at, to) || isKnownPlace(tokens.slice(start, at))) return { from: at, to };
  return null;
}

function isGiven(tokens: readonly Token[], at: number, to: number): boolean {
  return at + 1 < to && genderOfName(`${tokens[at]!.text} ${tokens[at + 1]!.text}`) !== null;
}

function isKnownPlace(words: readonly Token[]): boolean {
  const name = words.map(({ text }) => text).join(' ');
  return isLandName(name) || codeOfCapital(name) !== null;
}

// "In Kabin | ministers | met": the several behind the place where they are.
function nounAfterName(
  { tokens, readings, from }: SentenceWords,
  { from: start, to }: TokenRange,
): TokenRange[] | null {
  const place = start - 1;
  if (readings[place - from] !== 'prep' || !/^(?:in|at)$/.test(tokens[place]!.lower)) return null;
  const opens = place === from || OPENS.test(readings[place - 1 - from]!);
  let at = to;
  while (at > start && tokens[at - 1]!.pos === 'NOUN') at -= 1;
  const several = /(?:[^s]s|men|people|police)$/.test(tokens[to - 1]!.lower);
  if (!opens || !several || at === to || at === start) return null;
  return tokens.slice(start, at).every(({ pos }) => pos === 'PROPN') ? [{ from: at, to }] : null;
}

// Where the names of a phrase begin that ends with one, with what goes before a name: "Turkish President Erdogan".
function nameStart({ tokens }: SentenceWords, { from, to }: TokenRange): number | null {
  let at = to;
  // "In a call with the mayor of Tarn | Mr Brunt | stressed": nobody's name goes on with a style.
  while (at > from && isOfName(tokens[at - 1]!) && !(at < to && isStyle(tokens[at]!.lower))) at -= 1;
  if (at > from && at < to && isStyle(tokens[at]!.lower)) return at;
  if (at === to || tokens[to - 1]!.pos !== 'PROPN') return null;
  return at === from || tokens[at - 1]!.pos === 'NOUN' ? at : null;
}

function isOfName({ pos, text }: Token): boolean {
  return pos === 'PROPN' || (pos === 'ADJ' && /^\p{Lu}/u.test(text)) || text === '-';
}

/** What stands before a place where a clause opens. */
const OPENS = /^(?:comma|and|adverb|quote|stop)$/;
const MOST_NAMES = 4;
