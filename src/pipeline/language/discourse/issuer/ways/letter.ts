import type { Issuer } from '../../../../types.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { nameInHead, partsAt } from '../lines/name-in-head.ts';
import { type Body, behindArticle, bodyAt } from '../lines/named-at.ts';
import { greetsMembers, salutationIn } from '../lines/salutation.ts';
import { I, sentencesWith, WE } from '../lines/sentences-with.ts';
import { signedFor, signerOf } from '../lines/signer.ts';
import { isUnnamedOrgan } from '../organs-of-issuer.ts';

/** By how much "I" has to be oftener than "we" in a letter of one's own. */
const MORE = 4;
/** In lines. */
const HEAD = 5;
const TO_MEMBERS = /\bto (?:all |our |the |its )*members\b/i;
/** What opens a line that says to whom a letter is, or of what. */
const TO_WHOM = /^(?:to|attn|attention|cc|re|ref|subject|from|by|dear)\.?$/;

/**
 * Whose letter a document is that greets whom it is to: the body at its head, or for whom it is signed; null for no letter,
 * or of nobody known.
 */
export function letterOfBody(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const greets = greetingOf(scene);
  if (greets === -1) return null;
  const head = lines.filter(({ to }) => to <= greets).flatMap((line) => nameLine(scene, line) ?? []);
  // "Dr Ana Lind | Tarn Hospital" below what says "I" throughout: it is hers.
  const alone = sentencesWith(scene, I) > sentencesWith(scene, WE) * MORE && signerOf(scene) !== null;
  const body = head[0] ?? (alone ? null : signedFor(scene)) ?? departmentLine(scene, lines[0], greets);
  return body && { ...body, sure: false };
}

// "Norwind Gas — Complaints Department", above to whom the letter is: as worded where it is no known name.
function departmentLine(scene: Scene, line: TokenRange | undefined, greets: number): Body | null {
  if (!line || line.to > greets || TO_WHOM.test(scene.tokens[line.from]!.lower)) return null;
  const name = nameInHead(scene, line);
  const end = name ? scene.tokens.findIndex(({ start }) => start >= name.end) : line.to;
  return end < line.to && partsAt(scene, end) ? name : null;
}

/** The person who signs a letter that no body's name heads. */
export function letterOfPerson(scene: Scene): Issuer | null {
  const signer = greetingOf(scene) === -1 ? null : signerOf(scene);
  return signer && { ...signer, sure: false };
}

/**
 * Whose letter a page of "Letters to the editor" is where it holds one alone, with no line of a name or a title between its
 * greeting and its end; null for a page of several.
 */
export function onlyLetter(scene: Scene): Issuer | null {
  const at = salutationIn(scene);
  const told = scene.sentences.slice(at + 1).findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'dateline');
  const isOne = at !== -1 && !scene.sentences.slice(at + 1, at + 1 + told).some(({ kind }) => kind === 'heading');
  // The names at its head are the paper's.
  return isOne ? (letterOfBody(scene, []) ?? letterOfPerson(scene)) : null;
}

/** A letter with who signs it, whose "I" that is, and whether "your executive" is the body's own. */
export function withSigner(scene: Scene, issuer: Issuer): Issuer {
  const at = salutationIn(scene);
  if (at === -1) return isToMembers(scene) ? { ...issuer, toMembers: true } : issuer;
  const [signer] = letterOfPerson(scene)?.entities ?? [];
  const own = signer === undefined ? issuer : { ...issuer, signer };
  return greetsMembers(scene, at) ? { ...own, toMembers: true } : own;
}

// "Circular to all members at Norwind", "To our members", among the lines at its head.
function isToMembers({ sentences, text }: Scene): boolean {
  return sentences
    .slice(0, HEAD)
    .some(({ start, end, kind }) => kind !== 'prose' && TO_MEMBERS.test(text.slice(start, end)));
}

// The token that greets; -1 for no letter, and for what somebody else tells.
function greetingOf(scene: Scene): number {
  const at = salutationIn(scene);
  return at === -1 || scene.sentences.some(({ kind }) => kind === 'turn') ? -1 : scene.sentences[at]!.from;
}

// "Norwind Guild", "Parents' Committee, Hill Road"; an "Executive Committee" is somebody's.
function nameLine(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens, ranges, mentionAt, sentences, entities, text } = scene;
  if (TO_WHOM.test(tokens[from]!.lower) || sentences[tokens[from]!.sentence]!.kind === 'dateline') return null;
  const at = behindArticle(scene, from);
  const body = at < to ? bodyAt(scene, at) : null;
  if (!body || isUnnamedOrgan(text.slice(body.start, body.end)) || entities.get(body.entities[0]!)?.type === 'country')
    return null;
  const end = ranges[mentionAt[at]!]!.to;
  return end >= to || /^[,(–—|"“-]$/.test(tokens[end]!.text) ? body : null;
}
