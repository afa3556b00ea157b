import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { DEALS } from './lists.ts';

/** Where "under" opens the sentence of a token: "But under the pact", "LIMA, 3 May (Nordpost) - Under it"; -1 where nothing does. */
export function underAtHead(tokens: readonly Token[], within: number): number {
  const { sentence } = tokens[within]!;
  let start = within;
  while (tokens[start - 1]?.sentence === sentence) start -= 1;
  const filed = tokens.slice(start, start + AT_HEAD).findIndex(({ text }) => text === 'Under');
  const isFiled = filed > 0 && /^[-–—]$/.test(tokens[start + filed - 1]!.text);
  const head = isFiled ? start + filed : BEFORE.test(tokens[start]!.lower) ? start + 1 : start;
  return tokens[head]?.lower === 'under' ? head : -1;
}

/**
 * The last word of the deal whose words begin at a token, "the new pact"; -1 where they name none: of "under a treaty that was
 * never ratified" the first noun is what it is under.
 */
export function dealFrom(tokens: readonly Token[], from: number, nouns: ReadonlySet<string> = DEALS): number {
  const { sentence } = tokens[from - 1]!;
  let at = from;
  while (tokens[at]?.sentence === sentence && BEFORE_NOUN.test(tokens[at]!.pos)) {
    if (nouns.has(tokens[at]!.lower)) return at;
    at += 1;
  }
  return -1;
}

/** "A proposed truce": none yet, or an old one. */
export function isUnmade(words: readonly Token[]): boolean {
  return words.some(({ lower }) => UNMADE.has(lower));
}

/** What stands before a noun. */
export const BEFORE_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|VERB)$/;
/** What stands before the first word of a sentence: what joins it to the one before, what opens a quotation. */
const BEFORE = /^(?:but|and|also|["“‘'])$/;
const UNMADE: ReadonlySet<string> = new Set(verbs.words.unmade);
/** In tokens, of a sentence: where it was filed may stand before. */
const AT_HEAD = 12;
