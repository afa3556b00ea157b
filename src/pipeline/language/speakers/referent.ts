import type { Span } from '#src/schema/evidence.ts';
import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isBesideUs } from '../phrases/beside-us.ts';
import { isBodyNoun, LANDS } from '../phrases/body-nouns.ts';
import { isTime, type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { isRole, roleWordIn, singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Stage } from './stage.ts';

const PAPERS = new Set(bodies.papers);
/** "The report that they published". */
const MAKING = new Set(bodies.making);
/** "A rebuke from the president": what is uttered, where it says by whom. */
const UTTERANCES = new Set([...bodies.opinions, ...bodies.utterances]);

/** Whom or what the phrase or pronoun that begins at a token means; null where none begins there. */
export function referentAt(stage: Stage, from: number, to: number): Referent | null {
  const { scene, references, descriptions } = stage;
  const { start } = scene.tokens[from]!;
  const phrase = nounPhraseAt(scene, from, to);
  const description = descriptions.get(start) ?? null;
  const standing = (references.get(start) ?? []).filter((key) => !isOwnersOnly(stage, phrase, start, key));
  if (!phrase)
    return standing.length > 0 || description
      ? { ...NOTHING, ...described(description), keys: standing, end: from + 1 }
      : null;
  const named = scene.mentionAt[phrase.head]!;
  if (named !== -1) return { ...NOTHING, keys: [scene.mentions[named]!.entity], end: phrase.end, phrase };
  const land = landOf(scene, phrase);
  if (land !== null) return { ...NOTHING, keys: [land], end: phrase.end, phrase };
  const name = titled(scene, phrase) ?? apposed(scene, phrase, to) ?? apposedInside(scene, phrase, to);
  if (name) return { ...NOTHING, keys: [name.key], end: name.end, phrase };
  if (standing.length > 0) return { ...NOTHING, keys: standing, end: phrase.end, phrase };
  const noun = singular(scene.tokens[phrase.head]!.lower);
  const paper = PAPERS.has(noun) || PAPERS.has(scene.tokens[phrase.head]!.lower);
  const issuer = paper || UTTERANCES.has(noun) ? issuerOf(stage, phrase, paper) : null;
  if (issuer !== null) return { ...NOTHING, keys: [issuer], end: phrase.end, phrase };
  if (description)
    return {
      ...NOTHING,
      ...described(description),
      end: Math.max(phrase.end, endOf(scene, description, phrase.end)),
      phrase,
    };
  return { ...NOTHING, words: paper ? wordsOfIssuer(scene, phrase) : null, end: phrase.end, phrase };
}

// "The union's leader" begins with the union and is not it, nor is "a Lima-based fund" Peru.
function isOwnersOnly({ scene, ends }: Stage, phrase: NounPhrase | null, start: number, key: string): boolean {
  if (phrase && isBesideUs(scene, phrase)) return true;
  const { owner = null, from = -1 } = phrase ?? {};
  const end = ends.get(`${start} ${key}`)!;
  if (
    phrase &&
    end < scene.tokens[phrase.head]!.start &&
    /^-\p{Ll}+ed\b|^-(?:led|run|held|built)\b/u.test(scene.text.slice(end, end + 14))
  )
    return true;
  if (!owner || owner.from !== from || owner.to - owner.from === 1) return false;
  return end <= scene.tokens[owner.to - 1]!.end;
}

// "The neighbouring republic of Peru", "the island nation of Palau": the land that it names.
function landOf(scene: Scene, { head, complements }: NounPhrase): string | null {
  const [inner] = complements;
  const index = inner?.link === 'of' ? scene.mentionAt[inner.phrase.head]! : -1;
  if (!LANDS.has(scene.tokens[head]!.lower) || index === -1) return null;
  const { entity } = scene.mentions[index]!;
  return scene.entities.get(entity)?.type === 'country' ? entity : null;
}

// "A statement from the presidential office": the office speaks, not the paper.
function wordsOfIssuer({ tokens }: Scene, { complements }: NounPhrase): Span | null {
  const inner = complements.find(({ link }) => link === 'from' || link === 'by')?.phrase;
  if (!inner || !isBodyNoun(singular(tokens[inner.head]!.lower))) return null;
  return { start: tokens[inner.from]!.start, end: tokens[inner.head]!.end };
}

// "Commissioner for Trade [Ana Lind]", "the spokesman of the ministry [Ana Lind]": whose title the words before are; a
// spokesman for the mayor, Ana Lind, is another.
function titled(scene: Scene, { start, head, complements, end }: NounPhrase): { key: string; end: number } | null {
  const last = complements.at(-1);
  const index = last ? scene.mentionAt[last.phrase.head]! : -1;
  if (!last || index === -1 || !/^(?:of|for)$/.test(last.link)) return null;
  const { from } = scene.ranges[index]!;
  const before = from > last.phrase.from ? scene.tokens[from - 1]! : null;
  const { entity } = scene.mentions[index]!;
  if (!before || scene.entities.get(entity)?.type !== 'person' || before.lower === "'s" || isRole(before.lower))
    return null;
  const role = roleWordIn(scene, start, head + 1);
  if (role?.to !== head + 1) return null;
  // "Director for safeguards Ana Lind": who is over something is not named by it.
  const field = before.pos === 'NOUN' && role.spheres.has('body') && scene.tokens[last.phrase.from]!.pos !== 'DET';
  const sphere = field || isBodyNoun(singular(before.lower)) || /^\p{Lu}/u.test(before.text);
  return sphere ? { key: entity, end } : null;
}

/** The name that a phrase is told of under, with the token behind it: "The minister, Arvind Solanki", "The union, Kabin". */
export function apposed(scene: Scene, phrase: NounPhrase, to: number): { key: string; end: number } | null {
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  const end = behindTime(scene, phrase.end);
  for (const at of [phrase.end, end + 1, behindClause(scene, end, to)]) {
    if (at >= to || (at > phrase.end && !/^[,(–—]$/.test(scene.tokens[at - 1]!.lower))) continue;
    // "The campaigners, citing Ana Lind," are not she.
    if (scene.tokens[at]!.pos === 'VERB' && scene.tokens[at]!.lower.endsWith('ing')) continue;
    // Nor are "the farmers, whose land Norwind bought," Norwind.
    if (/^(?:whose|who|which|whom)$/.test(scene.tokens[at]!.lower)) continue;
    const named = called(scene, nounPhraseAt(scene, at, to), to);
    const index = named ? scene.mentionAt[named.head]! : -1;
    if (!named || index === -1) continue;
    const { entity } = scene.mentions[index]!;
    const type = scene.entities.get(entity)?.type;
    // "The organisers, the Guild" and "Its parent, Nordhavn," are those bodies; "the mayor, the Guild and Peru" are three.
    if (at > end + 1 && (type !== 'person' || !role || isMany(scene, phrase))) continue;
    const singly = role && singular(scene.tokens[phrase.head]!.lower) === scene.tokens[phrase.head]!.lower;
    const alone = singly && !isClosed(scene, named.end);
    if (type === 'person' || (!alone && at > phrase.end && type !== 'place' && type !== undefined))
      return { key: entity, end: named.to };
  }
  return null;
}

// "Its builder, the state-owned Nordvik Energy,": the name at the end of what stands in apposition.
function apposedInside(scene: Scene, phrase: NounPhrase, to: number): { key: string; end: number } | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  if (isMany(scene, phrase) || tokens[phrase.end]?.lower !== ',' || tokens[phrase.end + 1]?.lower !== 'the')
    return null;
  let at = phrase.end + 2;
  const last = Math.min(to, at + LONGEST_BEFORE_NAME);
  while (at < last && mentionAt[at] === -1 && isBeforeName(tokens[at]!)) at += 1;
  const index = at < last ? mentionAt[at]! : -1;
  if (index === -1 || ranges[index]!.from !== at || at === phrase.end + 2) return null;
  const { to: end } = ranges[index]!;
  const { type } = entities.get(mentions[index]!.entity)!;
  if (type !== 'organisation' || (end < to && tokens[end]!.lower !== ',')) return null;
  return { key: mentions[index]!.entity, end };
}

function isBeforeName({ pos, lower }: Token): boolean {
  return (
    pos === 'ADJ' ||
    pos === 'ADV' ||
    pos === 'NOUN' ||
    lower === '-' ||
    (pos === 'VERB' && /(?:ed|held|run)$/.test(lower))
  );
}

/** In tokens: "privately held", "state-owned". */
const LONGEST_BEFORE_NAME = 6;

function isMany({ tokens }: Scene, { head }: NounPhrase): boolean {
  return singular(tokens[head]!.lower) !== tokens[head]!.lower;
}

// "A lawyer acting for the Front, Ana Lind,", "a farmer who owns the field, Ana Lind,": behind the one comma after it.
function behindClause({ tokens }: Scene, end: number, to: number): number {
  const opens = tokens[end]?.pos === 'VERB' ? /(?:ing|ed)$/.test(tokens[end]!.lower) : tokens[end]?.lower === 'who';
  if (!opens) return to;
  for (let at = end + 1; at < Math.min(to, end + LONGEST); at += 1) if (tokens[at]!.lower === ',') return at + 1;
  return to;
}

// "Her opponent in November, businessman Ana Lind,".
function behindTime({ tokens }: Scene, end: number): number {
  const when =
    /^(?:in|on|this|last|next)$/.test(tokens[end]?.lower ?? '') &&
    end + 1 < tokens.length &&
    isTime(tokens[end + 1]!.lexeme);
  return when && tokens[end + 2]?.lower === ',' ? end + 2 : end;
}

// With a comma behind it that no list goes on from.
function isClosed({ tokens }: Scene, end: number): boolean {
  return tokens[end]?.lower === ',' && !/^(?:and|the|or)$/.test(tokens[end + 1]?.lower ?? '');
}

// "Its leader, a retired nurse named Ana Lind".
function called(scene: Scene, phrase: NounPhrase | null, to: number): NounPhrase | null {
  const naming = phrase !== null && /^(?:named|called)$/.test(scene.tokens[phrase.end]?.lower ?? '');
  return naming && phrase.end + 1 < to ? nounPhraseAt(scene, phrase.end + 1, to) : phrase;
}

function described(
  description: Stage['descriptions'] extends ReadonlyMap<number, infer D> ? D | null : never,
): Pick<Referent, 'words' | 'party'> {
  return { words: description?.words ?? null, party: description?.party ?? null };
}

function endOf(scene: Scene, span: Span, from: number): number {
  let end = from;
  while (end < scene.tokens.length && scene.tokens[end]!.start < span.end) end += 1;
  return end;
}

// "The ministry's statement", "a letter from the union", "claims by the Opposition", "figures compiled by the charity".
function issuerOf(stage: Stage, phrase: NounPhrase, paper: boolean): string | null {
  const { scene, references } = stage;
  const inner = phrase.complements.find(
    ({ link }) => link === 'from' || link === 'by' || (paper && link === 'of'),
  )?.phrase;
  const maker = paper && !inner ? makerOf(stage, phrase) : null;
  const pronoun = pronounBehind(stage, phrase);
  if (pronoun !== null) return pronoun;
  for (const [head, from] of [
    [phrase.owner && phrase.owner.to - 1, phrase.owner?.from],
    [inner?.head, inner?.from],
    [maker?.head, maker?.from],
  ]) {
    if (head === null || head === undefined || from === undefined || from === null) continue;
    const index = scene.mentionAt[head]!;
    if (index !== -1) return scene.mentions[index]!.entity;
    const keys = references.get(scene.tokens[from]!.start);
    if (keys?.length === 1) return keys[0]!;
  }
  return null;
}

// "A statement from him".
function pronounBehind({ scene: { tokens }, references }: Stage, { end }: NounPhrase): string | null {
  if (!/^(?:from|by)$/.test(tokens[end]?.lower ?? '') || !/^(?:him|her|it)$/.test(tokens[end + 1]?.lower ?? ''))
    return null;
  const keys = references.get(tokens[end + 1]!.start);
  return keys?.length === 1 ? keys[0]! : null;
}

// "Figures compiled by the charity", "the report (that) the charity published".
function makerOf({ scene: { tokens }, scene }: Stage, { end }: NounPhrase): NounPhrase | null {
  const { to } = scene.sentences[tokens[end - 1]!.sentence]!;
  if (tokens[end]?.pos === 'VERB' && tokens[end + 1]?.lower === 'by') return nounPhraseAt(scene, end + 2, to);
  const maker = nounPhraseAt(scene, /^(?:that|which)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end, to);
  const verb = maker === null ? -1 : tokens[maker.end]?.pos === 'AUX' ? maker.end + 1 : maker.end;
  return tokens[verb]?.pos === 'VERB' && MAKING.has(tokens[verb]!.lemma) ? maker : null;
}

/** In tokens, of a clause that tells who somebody is. */
const LONGEST = 10;
const NOTHING = { keys: [], words: null, party: null, phrase: null } as const;

export interface Referent {
  /** The entities meant; [] where it is a described source or nothing known. */
  readonly keys: readonly string[];
  /** The description as first worded. */
  readonly words: Span | null;
  /** Of a described source. */
  readonly party: string | null;
  /** Token behind it. */
  readonly end: number;
  readonly phrase: NounPhrase | null;
}
