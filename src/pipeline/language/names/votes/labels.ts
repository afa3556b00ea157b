import type { EntityType } from '#src/schema/evidence.ts';
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Keyed } from '../votes.ts';
import type { Word } from '../words.ts';

/**
 * The keys of the names that a document has as labels of a transcript's turns alone, "LIND:" and "MS LIND:"; written in
 * capitals they show nothing of what they are.
 */
export function labelsIn({ pieces, sentences }: Told): ReadonlySet<string> {
  const first = pieces.find((piece) => isLabel(piece, sentences))?.words[0]?.sentence ?? 0;
  // "The Hour with Noor Lind" over the turns tells no more.
  const told = pieces.filter((piece) => piece.words[0]!.sentence >= first && !isLabel(piece, sentences));
  const elsewhere = new Set(told.map(({ key }) => key));
  return new Set(pieces.flatMap(({ key }) => (elsewhere.has(key) ? [] : [key])));
}

/**
 * Of the labels those that are somebody's name as others of the same transcript are: "VASQUEZ:" beside "LUND:" of whom the
 * text tells more. A word of the language, "BOARD:", is none.
 */
export function guestsIn(
  labels: ReadonlySet<string>,
  types: ReadonlyMap<string, EntityType | 'none'>,
  lastNames: ReadonlyMap<string, number>,
): string[] {
  const isGuest = (key: string) => !key.includes(' ') && key.length >= SHORTEST && !isDictionaryWord(key);
  if (![...labels].some((key) => types.get(key) === 'person' || lastNames.has(key))) return [];
  return [...labels].filter((key) => isGuest(key) && types.get(key) === 'organisation');
}

/** In letters; a shorter one may stand for the words of a body. */
const SHORTEST = 4;

function isLabel({ words, title }: Keyed, sentences: readonly (readonly Word[])[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const opens = first.index === (title === null ? 0 : title.split(/\s+/).length);
  return opens && /^(?:\s\([^)]*\))?:\s/.test(sentences[first.sentence]![last.index + 1]?.gap ?? '');
}

interface Told {
  readonly pieces: readonly Keyed[];
  readonly sentences: readonly (readonly Word[])[];
}
