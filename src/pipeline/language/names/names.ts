import type { LanguageSettings, Lexed, Names } from '../../types.ts';
import { entitiesOf } from './entities.ts';
import { withKnown } from './gazetteer.ts';
import { groupsOf } from './groups.ts';
import { type Habits, habitsOf, headlinesOf } from './habits.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { readingsOf } from './readings.ts';
import { withSmallNames } from './small-names.ts';
import { wordsOf } from './words.ts';

/** The named entities of a document and every place it names them, in order and without overlap; offsets are exact. */
export function namesOf(lexed: Lexed, settings: LanguageSettings): Names {
  const gazetteer = withKnown(settings.known);
  const sentences = withSmallNames(wordsOf(lexed), gazetteer);
  const headlines = headlinesOf(sentences, lexed.document.text);
  const habits = habitsOf(sentences, headlines);
  const pieces = sentences.flatMap((words) => {
    const found = groupsOf(words, gazetteer, habits).flatMap(piecesOf);
    return headlines.has(words) ? found.filter((piece) => piece.found || isKnown(piece, habits)) : found;
  });
  return entitiesOf(readingsOf(pieces, sentences, lexed.document.text), gazetteer, lexed, sentences);
}

function isKnown(piece: Piece, habits: Habits): boolean {
  return piece.title !== null || piece.words.every((word) => (habits.get(word.key)?.inside ?? 0) > 0);
}
