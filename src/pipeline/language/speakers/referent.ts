import type { Span } from '#src/schema/evidence.ts';
import bodies from '../../data/bodies.json' with { type: 'json' };
import { isBesideUs } from '../phrases/beside-us.ts';
import { isBodyNoun, LANDS } from '../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { isRole, roleWordIn, singular } from '../phrases/role-words.ts';
import { behindPortfolio } from '../phrases/roles/behind-portfolio.ts';
import { nativeOf } from '../phrases/roles/native.ts';
import type { Scene } from '../phrases/scene.ts';
import { apposed, apposedInside } from './apposed.ts';
import { called } from './called.ts';
import type { Stage } from './stage.ts';

const PAPERS = new Set(bodies.papers);
/** Who fight under the name of a body. */
const REBELS = new Set(bodies.rebels);
/** "The report that they published". */
const MAKING = new Set(bodies.making);
/** "The text seen by a paper". */
const OBTAINING = new Set(bodies.obtaining);
/** "A rebuke from the president": what is uttered, where it says by whom. */
const UTTERANCES = new Set([...bodies.opinions, ...bodies.utterances]);

/** Whom or what the phrase or pronoun that begins at a token means; null where none begins there. */
export function referentAt(stage: Stage, from: number, to: number): Referent | null {
  const { scene, references, descriptions } = stage;
  const { start } = scene.tokens[from]!;
  const phrase = nounPhraseAt(scene, from, to);
  const first = descriptions.get(start) ?? null;
  const description = first && phrase && endsInOwner(scene, phrase, first.end) ? null : first;
  const standing = (references.get(start) ?? []).filter((key) => !isOwnersOnly(stage, phrase, start, key));
  if (!phrase)
    return standing.length > 0 || description
      ? { ...NOTHING, ...described(description), keys: standing, end: from + 1 }
      : null;
  const native = nativeOf(scene, phrase);
  if (native !== null) {
    const person = standing.filter((key) => scene.entities.get(key)?.type === 'person');
    const words = { start, end: scene.tokens[phrase.head]!.end };
    return { ...NOTHING, keys: person, words: person.length > 0 ? null : words, end: phrase.end, phrase };
  }
  const named = scene.mentionAt[phrase.head]!;
  const firm = named === -1 ? undefined : firmOf(stage, phrase, standing, scene.mentions[named]!.entity);
  if (firm !== undefined) return { ...NOTHING, keys: [firm], end: phrase.end, phrase };
  if (named !== -1) return { ...NOTHING, keys: [scene.mentions[named]!.entity], end: phrase.end, phrase };
  const within = ownBodyOf(scene, phrase);
  if (within !== null) return { ...NOTHING, keys: [within], end: phrase.end, phrase };
  const name =
    titled(scene, phrase) ??
    apposed(scene, phrase, to) ??
    apposedInside(scene, phrase, to) ??
    called(scene, phrase) ??
    behindFields(scene, phrase) ??
    oneOfThem(scene, phrase);
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

// "The Canadians", where they are a firm of that land.
function firmOf({ scene }: Stage, { from, head }: NounPhrase, standing: readonly string[], land: string) {
  if (head !== from + 1 || scene.entities.get(land)?.type !== 'country') return undefined;
  return standing.find((key) => scene.entities.get(key)?.type === 'organisation');
}

// "The union's leader" begins with the union and is not it, nor is "a Lima-based fund" Peru.
function isOwnersOnly({ scene, ends }: Stage, phrase: NounPhrase | null, start: number, key: string): boolean {
  if (phrase && isBesideUs(scene, phrase)) return true;
  const end = ends.get(`${start} ${key}`)!;
  if (
    phrase &&
    end < scene.tokens[phrase.head]!.start &&
    /^-\p{Ll}+ed\b|^-(?:led|run|held|built)\b/u.test(scene.text.slice(end, end + 14))
  )
    return true;
  return phrase !== null && endsInOwner(scene, phrase, end);
}

// "[The residents]' group": what ends there is not all of the phrase.
function endsInOwner({ tokens }: Scene, { owner, from }: NounPhrase, end: number): boolean {
  return owner?.from === from && owner.to - owner.from > 1 && end <= tokens[owner.to - 1]!.end;
}

// "The neighbouring republic of Peru", "rebels of the Upland Front": the land or the body that it names.
function ownBodyOf(scene: Scene, { head, complements }: NounPhrase): string | null {
  const [inner] = complements;
  const index = inner?.link === 'of' ? scene.mentionAt[inner.phrase.head]! : -1;
  const { lower } = scene.tokens[head]!;
  const areRebels = REBELS.has(lower) && singular(lower) !== lower;
  const type = LANDS.has(lower) ? 'country' : areRebels ? 'organisation' : null;
  if (type === null || index === -1) return null;
  const { entity } = scene.mentions[index]!;
  return scene.entities.get(entity)?.type === type ? entity : null;
}

// "A statement from the presidential office": the office speaks, not the paper.
function wordsOfIssuer({ tokens }: Scene, { complements }: NounPhrase): Span | null {
  const inner = complements.find(({ link }) => link === 'from' || link === 'by')?.phrase;
  if (!inner || !isBodyNoun(singular(tokens[inner.head]!.lower))) return null;
  return { start: tokens[inner.from]!.start, end: tokens[inner.head]!.end };
}

// "The Minister of Ports and the Blue Economy, [Ana Lind],": wherever the words for the speaker were cut.
function behindFields(scene: Scene, phrase: NounPhrase): { key: string; end: number } | null {
  const { tokens, sentences } = scene;
  const end = behindPortfolio(scene, phrase, phrase.end);
  if (end === phrase.end || tokens[end]?.text !== ',') return null;
  const last = Math.min(sentences[tokens[phrase.head]!.sentence]!.to, end + LONGEST_NAME);
  return apposed(scene, { ...phrase, end }, last);
}

/** In tokens, of a name with its style. */
const LONGEST_NAME = 8;

// "One of them, the former pilot [Ana Lind]", wherever the words for the speaker were cut.
function oneOfThem(scene: Scene, phrase: NounPhrase): { key: string; end: number } | null {
  const { tokens, sentences } = scene;
  const { end } = phrase;
  if (tokens[phrase.head]!.lower !== 'one' || tokens[end]?.lower !== 'of' || tokens[end + 1]?.lower !== 'them')
    return null;
  const last = sentences[tokens[phrase.head]!.sentence]!.to;
  return tokens[end + 2]?.text === ',' ? apposed(scene, { ...phrase, end: end + 2 }, last) : null;
}

// "Commissioner for Trade [Ana Lind]", "envoy to the League [Ana Lind]", "the spokesman of the ministry [Ana Lind]": whose title the words before are; a
// spokesman for the mayor, Ana Lind, is another.
function titled(scene: Scene, { start, head, complements, end }: NounPhrase): { key: string; end: number } | null {
  const last = complements.at(-1);
  const index = last ? scene.mentionAt[last.phrase.head]! : -1;
  if (!last || index === -1 || !/^(?:of|for|to)$/.test(last.link)) return null;
  const { from } = scene.ranges[index]!;
  const before = from > last.phrase.from ? scene.tokens[from - 1]! : null;
  const { entity } = scene.mentions[index]!;
  if (!before || scene.entities.get(entity)?.type !== 'person' || before.lower === "'s") return null;
  // "Chief of Staff Tom Reed": all of it is the office.
  const office = roleWordIn(scene, start, from);
  if (office?.to === from && office.from <= head) return { key: entity, end };
  const role = roleWordIn(scene, start, head + 1);
  if (role?.to !== head + 1) return null;
  // "Chair of governors Ana Lind": nobody is several of them.
  const board = last.link === 'of' && singular(before.lower) !== before.lower && role.spheres.has('body');
  if (isRole(before.lower) && !board && !isRankBehind(scene, from - 1, last.phrase.from)) return null;
  // "Director for safeguards Ana Lind": who is over something is not named by it.
  const field = before.pos === 'NOUN' && role.spheres.has('body') && scene.tokens[last.phrase.from]!.pos !== 'DET';
  const sphere = field || isBodyNoun(singular(before.lower)) || /^\p{Lu}/u.test(before.text) || isRole(before.lower);
  return sphere ? { key: entity, end } : null;
}

// "Spokesman of the ministry | Colonel Tom Reed": a rank behind whose spokesman he is, and no "lawyer of Colonel Tom Reed".
function isRankBehind(scene: Scene, at: number, from: number): boolean {
  const rank = at > from ? roleWordIn(scene, at, at + 1) : null;
  const body = scene.tokens[at - 1]?.lower ?? '';
  return rank?.spheres.has('rank') === true && (body === 'staff' || isBodyNoun(singular(body)));
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

// "Figures compiled by the charity", "the report (that) the charity published"; who has seen a letter did not write it.
function makerOf({ scene: { tokens }, scene }: Stage, { end }: NounPhrase): NounPhrase | null {
  const { to } = scene.sentences[tokens[end - 1]!.sentence]!;
  if (tokens[end]?.pos === 'VERB' && tokens[end + 1]?.lower === 'by')
    return OBTAINING.has(tokens[end]!.lemma) ? null : nounPhraseAt(scene, end + 2, to);
  const maker = nounPhraseAt(scene, /^(?:that|which)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end, to);
  const verb = maker === null ? -1 : tokens[maker.end]?.pos === 'AUX' ? maker.end + 1 : maker.end;
  return tokens[verb]?.pos === 'VERB' && MAKING.has(tokens[verb]!.lemma) ? maker : null;
}

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
