import noNews from '../../data/no-news.json' with { type: 'json' };
import { holdsWords } from '../../wording/named.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ClaimGroup } from '../groups.ts';
import { hasLooseEnd } from '../sentences/loose-ends.ts';
import { wordCount } from '../sentences/read-text.ts';
import { textOf } from '../sentences/words-at.ts';
import { shownPieces } from '../statement/pieces.ts';

/**
 * True for a claim whose few words say nothing of what it is about: "That is untrue.", "Not this year.", "Each side blamed the
 * other.", "cannot print such a map". What takes a side on an issue says something, however few its words.
 */
export function tellsLittle({ lead, documents }: ClaimGroup, index: EvidenceIndex): boolean {
  if (lead.stances.length > 0 || documents > 1) return false;
  const text = textOf(lead.document, index);
  const words = shownPieces(lead, index)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim();
  const count = wordCount(words);
  if (count > FEW) return false;
  if (noNews.phrases.some((phrase) => holdsWords(words, phrase))) return true;
  if (count <= HARDLY_ANY && (OPENS_BACK.test(words) || !OF_THING.test(words))) return true;
  // What "it" is said to need it says of itself.
  const own = lead.by?.kind === 'indirect' ? words.replace(/^(?:it|they|he|she) /i, 'Lind ') : words;
  return hasLooseEnd(own) || LITTLE.test(words);
}

/** Words. */
const FEW = 10;
/** Words: so few tell only what somebody is or does, where they name a thing. */
const HARDLY_ANY = 4;
/** "That is untrue." */
const OPENS_BACK = /^["“‘]?(?:that|this|it|so|not|neither|nor)\b/iu;
const LITTLE =
  /\b(?:such an? \p{L}+|of the kind|never there(?: either)?|each side \p{L}+ the other|(?:the|that) criticism|responsibility)["”’']?[.,!]?["”’']?$/iu;
/** "Nine was a poor catch", "was prepared to stay": a name, a number, a thing with its article, a deed. */
const OF_THING = /\d|\b\p{Lu}\p{Ll}|\b(?:the|an?|its|his|her|their|our|no|all|to) \p{L}{4,}/u;
