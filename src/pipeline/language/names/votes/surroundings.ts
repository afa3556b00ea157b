import { termsBehind } from '../../phrases/terms-behind.ts';
import type { Piece } from '../pieces.ts';
import type { Word } from '../words.ts';
import { kindAnnounced } from './announced.ts';
import type { Votes } from './ballot.ts';
import { besideOf } from './surroundings/beside.ts';
import { votesForBody } from './surroundings/for-body.ts';
import { votesForPerson } from './surroundings/for-person.ts';
import { votesForPlace } from './surroundings/for-place.ts';
import { votesForSpeaker } from './surroundings/for-speaker.ts';
import { votesForWork } from './surroundings/for-work.ts';

/** Adds to the votes what the words around one mention of a name say of it. */
export function addSurroundings(
  votes: Votes,
  piece: Piece,
  words: readonly Word[],
  next: readonly Word[] | undefined,
  text: string,
): void {
  const beside = besideOf(piece, words, next, text);
  votes.person += votesForPerson(beside);
  votes.said += votesForSpeaker(beside);
  votes.organisation += votesForBody(beside);
  votes.place += votesForPlace(beside);
  votes.none += votesForWork(beside);
  // "NORWIND GUILD (“the Guild”)": whoever is called something from then on is no emphasis.
  if (termsBehind(text, piece.end).length > 0) votes.none -= 9;
  const announced = kindAnnounced(words, beside.first.index);
  if (announced !== null && piece.type === null) votes[announced] += 5;
}
