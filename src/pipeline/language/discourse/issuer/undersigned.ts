import type { Issuer } from '../../../types.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';
import { signersOf } from './lines/signer.ts';

/** Sentences and lines among which a paper says who makes it. */
const OPENING = 14;
/** In tokens. */
const LONGEST = 16;
/** Who are so many sign as a body, and not by their names. */
const MOST = 4;

/**
 * Who says who they are by what they have in common: "We, the undersigned Sherpas of Quarn,", "we the residents of Hill Hall beg".
 * Those who sign below by name, a few, are the ones; else they stand as worded. Null where nobody does.
 */
export function undersignedIn(scene: Scene): Issuer | null {
  const { tokens, sentences, mentionAt, quoted } = scene;
  for (const { from, to, kind } of sentences.slice(0, OPENING)) {
    if (kind !== 'prose' && kind !== 'item') continue;
    for (let at = from; at < to; at += 1) {
      if (tokens[at]!.lower !== 'we' || quoted[at] !== 0) continue;
      const the = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
      const first = the + 1;
      if (tokens[the]?.lower !== 'the' || first >= to || mentionAt[first] !== -1) continue;
      const words = wordsAt(scene, first, Math.min(to, first + LONGEST));
      if (words) return { ...words, entities: namesOf(scene), sure: false };
    }
  }
  return null;
}

function wordsAt(scene: Scene, first: number, last: number): { start: number; end: number } | null {
  const { tokens } = scene;
  const signed = tokens[first]!.lower === 'undersigned';
  const opens = signed ? first + 1 : first;
  const phrase = opens < last ? nounPhraseAt(scene, opens, last) : null;
  const isMany = phrase !== null && phrase.from === opens && isMembers(scene, phrase.head);
  // "We, the members of the Norwind Guild": it is the Guild's.
  if (isMany && !signed && scene.mentionAt.slice(opens, phrase.end).some((index) => isBody(scene, index))) return null;
  if (!signed && !isMany) return null;
  const end = isMany ? phrase.end : first + 1;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

function isBody({ mentions, entities }: Scene, index: number): boolean {
  return index !== -1 && entities.get(mentions[index]!.entity)?.type === 'organisation';
}

// "Residents", "parents": those who are many; "the people" are everybody.
function isMembers({ tokens }: Scene, head: number): boolean {
  const { lower } = tokens[head]!;
  return singular(lower) !== lower && isRole(singular(lower));
}

function namesOf(scene: Scene): string[] {
  const signers = signersOf(scene);
  return signers.length <= MOST ? signers : [];
}
