import type { Issuer } from '../../../types.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { TokenRange } from '../../types.ts';
import { salutationIn } from './lines/salutation.ts';
import { signAlone, signersOf } from './lines/signer.ts';

/** Sentences and lines among which a paper says who makes it. */
const OPENING = 14;
/** In tokens. */
const LONGEST = 16;
/** In tokens, of "write to you today as". */
const WRITING = 6;
const WRITES: ReadonlySet<string> = new Set(['write', 'speak', 'appeal', 'turn', 'come', 'address']);
/** Who are so many sign as a body, and not by their names. */
const MOST = 4;

/**
 * Who says who they are by what they have in common: "We, the undersigned Sherpas of Quarn,", "we the residents of Hill Hall beg",
 * "We are 61 lecturers of the College", "We write as doctors". Those few who sign below by name are the ones; else they stand as worded. Null where
 * nobody does.
 */
export function undersignedIn(scene: Scene): Issuer | null {
  const { tokens, sentences, quoted } = scene;
  for (const { from, to, kind } of sentences.slice(0, OPENING)) {
    if (kind !== 'prose' && kind !== 'item') continue;
    for (let at = from; at < to; at += 1) {
      if (tokens[at]!.lower !== 'we' || quoted[at] !== 0) continue;
      const calling = callingAt(scene, { from, to }, at);
      // "Dr Ana Lind, Tarn College | and 42 others": those who sign are more than these, and none of them signs for the college.
      if (calling) return { ...calling, entities: signAlone(scene) ? namesOf(scene) : [], sure: false };
      const words = membersAt(scene, at, to) ?? numberAt(scene, at, to);
      if (words) return { start: words.start, end: words.end, entities: namesOf(scene), sure: false };
    }
  }
  return null;
}

// "We, the | residents of Hill Hall", "we the | undersigned".
function membersAt(scene: Scene, at: number, to: number): Words | null {
  const { tokens, mentionAt } = scene;
  const the = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const first = the + 1;
  if (tokens[the]?.lower !== 'the' || first >= to || mentionAt[first] !== -1) return null;
  return wordsAt(scene, first, Math.min(to, first + LONGEST));
}

// "We are | 61 lecturers of the College", "We, | nineteen skippers from Tarn,"; "we are two votes short" is nobody.
function numberAt(scene: Scene, at: number, to: number): Words | null {
  const { tokens, text } = scene;
  const first = at + 2;
  if (!/^(?:,|are)$/.test(tokens[at + 1]?.lower ?? '') || first >= to || tokens[first]!.pos !== 'NUM') return null;
  const phrase = nounPhraseAt(scene, first, Math.min(to, first + LONGEST));
  if (!phrase || phrase.start !== first || !isMembers(scene, phrase.head)) return null;
  const [start, end] = [tokens[first]!.start, tokens[phrase.end - 1]!.end];
  return text.slice(start, end).includes('\n') ? null : { start, end };
}

// "We write as | scientists who know the river", "As | parents of the school we ask", "We are | nurses and midwives" of a letter that
// several sign: a body's own paper says so of its members.
function callingAt(scene: Scene, { from, to }: TokenRange, at: number): Words | null {
  const { tokens } = scene;
  const first = firstOfCalling(tokens, from, at);
  if (first === null || first >= to || salutationIn(scene) === -1 || signersOf(scene).length < 2) return null;
  const phrase = nounPhraseAt(scene, first, Math.min(to, first + LONGEST));
  if (!phrase || phrase.start !== first || !isMembers(scene, phrase.head)) return null;
  if (scene.mentionAt.slice(first, phrase.end).some((index) => isOrganisation(scene, index))) return null;
  return { start: tokens[first]!.start, end: tokens[phrase.end - 1]!.end };
}

function firstOfCalling(tokens: Scene['tokens'], from: number, at: number): number | null {
  if (tokens[from]!.lower === 'as' && at > from + 1 && at - from < LONGEST) return from + 1;
  if (tokens[at + 1]?.lower === 'are') return at + 2;
  const as = tokens.slice(at + 1, at + 1 + WRITING).findIndex(({ lower }) => lower === 'as');
  return as > 0 && WRITES.has(tokens[at + 1]!.lower) ? at + 2 + as : null;
}

function wordsAt(scene: Scene, first: number, last: number): Words | null {
  const { tokens } = scene;
  const signed = tokens[first]!.lower === 'undersigned';
  const opens = signed ? first + 1 : first;
  const phrase = opens < last ? nounPhraseAt(scene, opens, last) : null;
  const isMany = phrase !== null && phrase.from === opens && isMembers(scene, phrase.head);
  // "We, the members of the Norwind Guild": it is the Guild's.
  if (isMany && !signed && scene.mentionAt.slice(opens, phrase.end).some((index) => isOrganisation(scene, index)))
    return null;
  if (!signed && !isMany) return null;
  const end = isMany ? phrase.end : first + 1;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

function isOrganisation({ mentions, entities }: Scene, index: number): boolean {
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

interface Words {
  readonly start: number;
  readonly end: number;
}
