import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isOfLegalForm } from '../../../wording/legal-forms.ts';
import { BODIES, FUNCTION, GIVEN, ORGANISATIONS, ROLES, TITLES } from '../lists.ts';
import { nameKey, type Word } from '../words.ts';
import { isIntroduced } from './opens-name.ts';

/** In words. */
const LONGEST = 6;
/** What campaigns begin with. */
const CALLS: ReadonlySet<string> = new Set(nameWords.calls);
const ARTICLES =
  /^(?:the|an?|our|his|her|its|their|this|that|and|or|in|on|at|by|for|from|to|of|with|as|but|if|when|while)$/;
/** Small words inside a slogan: "Stop the Runway". */
const SMALL = /^(?:the|our|a|for)$/;

/**
 * The keys of names that are a call, in the documents of a briefing: "stop the runway" of "Stop the Runway, a residents'
 * group,", "bread for all" of "the charity Bread for All". Only what is said to be a body, before or behind, is one.
 */
export function slogansOf(documents: readonly (readonly (readonly Word[])[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentences of documents)
    for (const words of sentences)
      for (let at = 0; at < words.length; at += 1) {
        const end = callEnd(words, at) || formedEnd(words, at);
        if (end > 0) found.add(nameKey(words.slice(at, end)));
      }
  return found;
}

/** How many words from here on are one of the slogans, 0 where none. */
export function sloganLength(words: readonly Word[], at: number, slogans: ReadonlySet<string>): number {
  if (slogans.size === 0 || !words[at]!.capital) return 0;
  for (let length = LONGEST; length > 1; length -= 1) {
    const run = words.slice(at, at + length);
    if (run.length === length && run.at(-1)!.capital && isRun(run) && slogans.has(nameKey(run))) return length;
  }
  return 0;
}

// "Only | Bread PLC": its legal form shows a firm, whatever its words mean elsewhere. A form alone is none.
function formedEnd(words: readonly Word[], at: number): number {
  const [word, next, form] = words.slice(at, at + 3);
  if (!word?.capital || !FUNCTION.has(word.key) || ARTICLES.test(word.key) || !next?.capital || !form?.capital)
    return 0;
  return next.gap === ' ' && form.gap === ' ' && isOfLegalForm(form.text) ? at + 2 : 0;
}

function callEnd(words: readonly Word[], at: number): number {
  const [word, before] = [words[at]!, words[at - 1]];
  if (!word.capital || !isDictionaryWord(word.key) || FUNCTION.has(word.key) || GIVEN.has(word.key)) return 0;
  if (ORGANISATIONS.has(word.key) || ROLES.has(word.key) || TITLES.has(word.key)) return 0;
  let end = at + 1;
  while (end < at + LONGEST && goesOn(words, end)) end += words[end]!.capital ? 1 : 2;
  const run = words.slice(at, end);
  if (run.length < 2 || !(CALLS.has(word.key) || run.some(({ key }) => FUNCTION.has(key)))) return 0;
  const called = word.gap === ' ' && before !== undefined && !before.capital && BODIES.has(before.key);
  return called || isIntroduced(words, end) ? end : 0;
}

// "… Our | Sands", "… | the Runway", "… | for All", not "Tickets | for Quarn"
function goesOn(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.gap !== ' ') return false;
  if (word.capital) return !word.possessive;
  if (!SMALL.test(word.key) || !next?.capital || next.gap !== ' ') return false;
  return word.key !== 'for' || isDictionaryWord(next.key) || FUNCTION.has(next.key);
}

function isRun(run: readonly Word[]): boolean {
  return run.every(({ gap, capital, key }, i) => (i === 0 || gap === ' ') && (capital || SMALL.test(key)));
}
