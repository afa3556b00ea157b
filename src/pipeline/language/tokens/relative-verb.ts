import speaking from '../../data/speaking-words.json' with { type: 'json' };
import { isAmong } from '../../wording/is-among.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isOwning } from '../phrases/determiners.ts';
import { isRole, singular } from '../phrases/role-words.ts';
import type { TaggedWord } from './tagger.ts';

/**
 * The words of a sentence with a verb read as one that the tagger takes for a noun behind somebody and "that", "which" or "who":
 * "the mission that | monitors the border said", "rebels who | control the valley", "a firm that | supplies gas warned".
 */
export function withRelativeVerb(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const places = words.flatMap((_, at) => (isRelative(words, at) ? at : []));
  if (places.length === 0) return words;
  return words.map((word, at) => {
    if (places.includes(at)) return { ...word, pos: 'PRON' };
    return places.includes(at - 1) ? { ...word, pos: 'VERB' } : word;
  });
}

function isRelative(words: readonly TaggedWord[], at: number): boolean {
  if (!opens(words[at]!.lexeme)) return false;
  const opener = words[at]!.lexeme.word;
  const verb = words[at + 1];
  if (verb?.pos !== 'NOUN' || !/^\p{Ll}+$/u.test(verb.value)) return false;
  const somebody = words[opener !== 'that' && words[at - 1]?.value === ',' ? at - 2 : at - 1];
  if (!somebody || !isSomebody(somebody, opener) || isMany(somebody) === /[^s]s$/.test(verb.value)) return false;
  // "Told the panel that | workers the union speaks for": what is told, and nobody's verb.
  if (opener === 'that' && isToldOf(words, at)) return false;
  return opensObject(words, at + 2, opener);
}

function isSomebody({ pos, value, lexeme: { word } }: TaggedWord, opener: string): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(pos)) return false;
  if (opener === 'who' || isBodyNoun(word) || isBodyNoun(singular(word)) || isKnown(word)) return true;
  return opener === 'that' && /^\p{Lu}{2,}$/u.test(value);
}

// "Rebels" at the head of a sentence too, but no name in "s".
function isMany({ pos, lexeme: { word } }: TaggedWord): boolean {
  return (pos === 'NOUN' || isKnown(word)) && /[^su]s$|^(?:people|police|men|women)$/.test(word);
}

function isKnown(word: string): boolean {
  return isPerson(word) || BODIES.has(singular(word));
}

function isPerson(word: string): boolean {
  return isRole(singular(word)) || PEOPLE.has(singular(word));
}

// A verb before, in the same clause: "warned the firm that".
function isToldOf(words: readonly TaggedWord[], at: number): boolean {
  for (let before = at - 1; before >= 0 && !/^[,;:“"]$/.test(words[before]!.value); before -= 1)
    if (/^(?:VERB|AUX)$/.test(words[before]!.pos)) return true;
  return false;
}

// "The border", "its border"; "sanctions", "for peace" where a verb follows that is the sentence's own. Whom "miners in the
// north trust" they trust.
function opensObject(words: readonly TaggedWord[], at: number, opener: string): boolean {
  const next = words[at];
  if (!next) return false;
  if (isOwning(next.lexeme) || /^(?:the|an?|all|both|some)$/.test(next.lexeme.word)) return true;
  if (!/^(?:NOUN|PROPN|ADJ|NUM|ADP)$/.test(next.pos)) return false;
  if (opener === 'who') return true;
  if (isPerson(words[at - 1]!.lexeme.word)) return false;
  return words.slice(at + 1).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

const opens = isAmong(['that', 'which', 'who']);
const PEOPLE: ReadonlySet<string> = new Set(speaking.person);
const BODIES: ReadonlySet<string> = new Set(speaking.body);
