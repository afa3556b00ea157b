import heads from '../../data/paper-heads.json' with { type: 'json' };
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

const ASSEMBLIES: ReadonlySet<string> = new Set(heads.assemblies);
/** Of many in a row: what is held again and again is no body of its own. */
const WHICH =
  /^(?:annual|biennial|extraordinary|ordinary|regular|special|founding|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/;

/** "Seventh Congress of the | Growers of Tarn": whose congress it is, in place of what is held; other names as they are. */
export function withoutOccasion(piece: Piece): Piece {
  const { words, found, title } = piece;
  if (found || title !== null) return piece;
  const own = behindOccasion(words);
  return own === words ? piece : { ...piece, words: own, start: own[0]!.start, type: 'organisation' };
}

/** The same of a name's words. */
export function behindOccasion(words: readonly Word[]): readonly Word[] {
  if (words.length < 4 || !WHICH.test(words[0]!.key)) return words;
  const of = words.findIndex(({ key }) => key === 'of');
  if (of < 2 || !ASSEMBLIES.has(words[of - 1]!.key)) return words;
  const own = words.slice(words[of + 1]?.key === 'the' ? of + 2 : of + 1);
  return own.length < 2 ? words : own;
}
