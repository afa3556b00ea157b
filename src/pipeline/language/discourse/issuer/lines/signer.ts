import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { isUnnamedOrgan } from '../organs-of-issuer.ts';
import { brokenAt } from './head-lines.ts';
import { type Body, bodyAt, mentionedAt, personAt } from './named-at.ts';

/** Lines at the end of a letter among which its signer stands. */
const TAIL = 8;
/** In tokens, of what may stand before the name of who signs: "Dr", "+", "The Rt Hon". */
const STYLED = 4;
/** Sentences below the lines of who signs. */
const NOTES = 2;
/** What opens an office and no name. */
const RANKED: ReadonlySet<string> = new Set(peopleWords.ranks);

/**
 * Who signs a letter alone, in a line of its own at its end with nothing but lines below: "Ana Lind | General Secretary";
 * null where none or several do.
 */
export function signerOf(scene: Scene): Body | null {
  const lines = tailOf(scene);
  const found = lines.flatMap((line) => signature(scene, line) ?? []);
  const keys = new Set(found.map(({ entities: [key] }) => key));
  return keys.size === 1 && !lines.some((line) => joinsNames(scene, line)) ? found[0]! : null;
}

/** Each of those who sign in a line of their own at its end, by key. */
export function signersOf(scene: Scene): string[] {
  const found = tailOf(scene).flatMap((line) => signature(scene, line)?.entities ?? []);
  return [...new Set(found)];
}

/** True where those who sign a letter do so for themselves alone: no line counts others, and none names a body of theirs. */
export function signAlone(scene: Scene): boolean {
  const { mentionAt, mentions, entities } = scene;
  return tailOf(scene).every(({ from, to }) => {
    if (isOfOthers(scene, from, to)) return false;
    return mentionAt
      .slice(from, to)
      .every((index) => index === -1 || entities.get(mentions[index]!.entity)?.type !== 'organisation');
  });
}

/**
 * The one person whom the lines below a paper name, with or without an office: "(Signed) Presiding arbiter, Ana Lind", "Head of
 * Patrols, Lt Col Ana Lind"; null where they name several.
 */
export function closingSigner(scene: Scene): Body | null {
  const people = tailOf(scene).flatMap(({ from, to }) => peopleIn(scene, from, to, isOfNobody));
  const [first] = people;
  return first && people.every(({ entities: [key] }) => key === first.entities[0]) ? first : null;
}

/**
 * The body for whom a letter is signed: "For the Norwind Pilots' Guild", "Ana Lind, Norwind Guild"; null where the lines
 * name none or several.
 */
export function signedFor(scene: Scene): Body | null {
  const { tokens, ranges, mentionAt } = scene;
  const found = new Map<string, Body>();
  const lines = tailOf(scene);
  const signed = lines.filter((line) => signature(scene, line) !== null);
  // "Dr Ana Lind, Tarn College | Dr Tor Lien, Lake Watch | and 42 others": where each of those works.
  const others = lines.some(({ from, to }) => isOfOthers(scene, from, to));
  for (const { from, to } of lines)
    for (let at = from; at < to; at += 1) {
      const body = opensName(scene, at, from) ? bodyAt(scene, at) : null;
      if (!body || !hasNameOfItsOwn(scene, body)) continue;
      const isBeside = tokens[at - 1]?.text === ',' && signed.some((line) => line.from === from);
      if (isBeside && (others || !signed.every((line) => names(scene, line, body)))) continue;
      const end = ranges[mentionAt[at]!]!.to;
      if (end >= to || tokens[end]!.text === ',' || breaksAt(scene, end)) found.set(body.entities[0]!, body);
    }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/**
 * Who signs a statement in the lines below it, where one name alone stands there but for a part of what it names: "Northern
 * Column | Central Command". Null where several or none does, and for a person or a known place.
 */
export function signedBelow(scene: Scene): Body | null {
  const found = tailOf(scene).flatMap(({ from, to }) => {
    const index = scene.mentionAt[from]!;
    const whole = index !== -1 && scene.ranges[index]!.from === from && scene.ranges[index]!.to === to;
    return whole && !isPartOfBody(scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end)) ? [from] : [];
  });
  const [only, other] = found;
  const body = only === undefined || other !== undefined ? null : mentionedAt(scene, only);
  const entity = body && scene.entities.get(body.entities[0]!)!;
  if (!body || !entity || entity.type === 'person' || isUnnamedOrgan(entity.name)) return null;
  // "Geneva" says where it was written; a name of several words that is on no map is a body's.
  return entity.type === 'place' && (entity.code !== null || !/\s/.test(entity.name)) ? null : body;
}

/** True for what leads the fighters or the members of a body, by no name of its own: "General Command". */
export function isPartOfBody(name: string): boolean {
  return PART.test(name);
}

/** What leads the fighters or the members of a body whose name stands above it. */
const PART =
  /^(?:the )?(?:(?:central|general|supreme|high|joint|national|regional|political|military|northern|southern|eastern|western) )+(?:command|staff|headquarters|leadership|directorate|bureau|committee|council|secretariat)$/i;

// "and 42 others", "and 900 more"
function isOfOthers({ tokens, text }: Scene, from: number, to: number): boolean {
  return /^(?:and|plus) (?:[\d,.]+|\p{L}+) (?:others|more)\b/iu.test(
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
}

function names({ mentionAt, mentions }: Scene, { from, to }: TokenRange, { entities: [key] }: Body): boolean {
  return mentionAt.slice(from, to).some((index) => index !== -1 && mentions[index]!.entity === key);
}

// "| Norwind Guild", "For the | Norwind Guild", "General Secretary, | Norwind Guild"
function opensName({ tokens }: Scene, at: number, from: number): boolean {
  const before = at > from && tokens[at - 1]!.lower === 'the' ? at - 1 : at;
  return before === from || /^(?:for|of|,)$/.test(tokens[before - 1]!.lower);
}

// The lines behind the last sentence of the text, but for a note below them: "(To be read at all branches.)".
function tailOf(scene: Scene): TokenRange[] {
  const { sentences } = scene;
  let end = sentences.length;
  while (end > 0 && sentences.length - end < NOTES && isNote(scene, sentences[end - 1]!)) end -= 1;
  let from = end;
  while (from > 0 && end - from < TAIL && isLine(sentences[from - 1]!)) from -= 1;
  return sentences.slice(from, end).flatMap((line) => (line.to > line.from ? brokenAt(scene, line.from, line.to) : []));
}

function isLine({ kind, from, to }: Scene['sentences'][number]): boolean {
  return kind === 'heading' || kind === 'dateline' || (kind === 'item' && to - from <= TAIL);
}

// "(To be read at all branches.)", "cc: the Governor"
function isNote({ tokens }: Scene, { from, to }: Scene['sentences'][number]): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return (first?.text === '(' && last?.text === ')') || /^(?:cc|encl|enclosed|copy|copies)$/.test(first?.lower ?? '');
}

function signature(scene: Scene, { from, to }: TokenRange): Body | null {
  // "Chief Grader" below a name says what its bearer is.
  if (RANKED.has(scene.tokens[from]?.lower ?? '')) return null;
  for (let at = from; at < Math.min(to, from + STYLED); at += 1) {
    const person = personAt(scene, at);
    if (!person) continue;
    const end = scene.ranges[scene.mentionAt[at]!]!.to;
    const next = scene.tokens[end];
    return end >= to || /^[,(]$/.test(next!.text) || breaksAt(scene, end) ? person : null;
  }
  return null;
}

// "Ana Lind and Tor Lien", "Ana Lind, Tor Lien".
function joinsNames(scene: Scene, { from, to }: TokenRange): boolean {
  return peopleIn(scene, from, to).length > 1;
}

// "Ana Lind, a farmer"
function isOfNobody({ tokens }: Scene, end: number): boolean {
  return tokens[end]?.text === ',' && /^an?$/.test(tokens[end + 1]?.lower ?? '');
}

function peopleIn(scene: Scene, from: number, to: number, isLeft?: (scene: Scene, end: number) => boolean): Body[] {
  const found: Body[] = [];
  for (let at = from; at < to; at += 1) {
    const index = scene.mentionAt[at]!;
    const person = index === -1 || scene.ranges[index]!.from !== at ? null : personAt(scene, at);
    if (person && !isLeft?.(scene, scene.ranges[index]!.to)) found.push(person);
  }
  return found;
}

function breaksAt({ tokens, text }: Scene, at: number): boolean {
  return text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
}

// "Norwind Pilots' Guild"; what any body calls its own secretariat is none.
function hasNameOfItsOwn({ entities, text }: Scene, { entities: [key], start, end }: Body): boolean {
  const { type } = entities.get(key!)!;
  return (
    type === 'organisation' &&
    !isUnnamedOrgan(text.slice(start, end)) &&
    !isBodyNoun(text.slice(start, end).toLowerCase())
  );
}
