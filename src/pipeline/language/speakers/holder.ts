import type { Span } from '#src/schema/evidence.ts';
import bodiesData from '../../data/bodies.json' with { type: 'json' };
import type { Description } from '../../types.ts';
import type { Bodies } from '../phrases/kinds.ts';
import { type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';

const PAPERS = new Set(bodiesData.papers);
const RELATIVE = /^(?:who|which|that)$/;
const OWN = /^(?:i|we|us|our|me|my)$/;

/** Who is behind the words that stand for a speaker; nobody, with the reason, where they do not settle it. */
export function holderOf(stage: Stage, span: Span, around: Holder | undefined): Holder {
  const { scene } = stage;
  let at = tokenAt(scene, span.start);
  const to = withName(scene, tokenAt(scene, span.end));
  const first = scene.tokens[at];
  if (!first || at >= to) return nobody('the speaker has no words');
  if (OWN.test(first.lower) && to - at <= 2) return ownVoice(stage, at, around);
  if (RELATIVE.test(first.lower)) return antecedent(stage, at);
  while (at < to && !opensPhrase(stage, at, to)) at += 1;
  const found: Referent[] = [];
  let end = at;
  for (let more = true; more && end < to; ) {
    const next = referentAt(stage, end, to);
    if (!next) break;
    found.push(next);
    const behind = behindInsertion(scene, next.end, to);
    more = scene.tokens[behind]?.lower === 'and' || (scene.tokens[behind]?.lower === ',' && found.length < 4);
    end = behind + 1;
  }
  return joined(stage, found, { start: scene.tokens[at]?.start ?? span.start, end: span.end });
}

// "New Zealand's trade minister[, Hana Brooks,] said": the name behind the words found is theirs.
function withName(scene: Scene, to: number): number {
  const { tokens } = scene;
  const last = tokens[to - 1];
  if (
    !last ||
    tokens[to]?.lower !== ',' ||
    tokens[to]!.sentence !== last.sentence ||
    scene.mentionAt[to - 1] !== -1 ||
    !roleWordIn(scene, to - 1, to)
  )
    return to;
  const named = nounPhraseAt(scene, to + 1, Math.min(to + 12, tokens.length));
  const index = named ? scene.mentionAt[named.head]! : -1;
  const person = named !== null && index !== -1 && scene.entities.get(scene.mentions[index]!.entity)?.type === 'person';
  return person && /^[,.;:)]$/.test(tokens[named.to]?.lower ?? '.') ? named.to : to;
}

/** Nobody, and nothing was looked for. */
export const NOBODY: Holder = {
  speakers: [],
  unnamed: null,
  party: null,
  via: [],
  reason: 'no words stand for a speaker',
};

function nobody(reason: string): Holder {
  return { ...NOBODY, reason };
}

/** Index of the first token that ends after the offset. */
export function tokenAt(scene: Scene, offset: number): number {
  let low = 0;
  let high = scene.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scene.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// "We" in somebody's quotation is that somebody's; anywhere else it is the outlet that speaks.
function ownVoice(stage: Stage, at: number, around: Holder | undefined): Holder {
  if (around && (stage.scene.quoted[at] || around.speakers.length > 0)) return around;
  return nobody('the outlet speaks in its own voice');
}

// "… Hedlund, who said": the phrase before the pronoun.
function antecedent(stage: Stage, at: number): Holder {
  const { scene } = stage;
  let end = at;
  while (end > 0 && scene.tokens[end - 1]!.lower === ',') end -= 1;
  const first = scene.sentences[scene.tokens[at]!.sentence]!.from;
  for (let from = Math.max(first, end - 12); from < end; from += 1) {
    const phrase = nounPhraseAt(scene, from, end);
    if (phrase?.end !== end) continue;
    const found = referentAt(stage, from, end);
    if (found) return joined(stage, [found], { start: scene.tokens[from]!.start, end: scene.tokens[end - 1]!.end });
  }
  return nobody('what "who" refers to is open');
}

function opensPhrase(stage: Stage, at: number, to: number): boolean {
  return (
    stage.references.has(stage.scene.tokens[at]!.start) ||
    stage.descriptions.has(stage.scene.tokens[at]!.start) ||
    nounPhraseAt(stage.scene, at, to) !== null
  );
}

function referentAt(stage: Stage, from: number, to: number): Referent | null {
  const { scene, references, descriptions } = stage;
  const start = scene.tokens[from]!.start;
  const phrase = nounPhraseAt(scene, from, to);
  if (!phrase) {
    const keys = references.get(start) ?? [];
    const description = descriptions.get(start) ?? null;
    return keys.length > 0 || description
      ? {
          keys,
          description,
          words: description?.words ?? null,
          party: description?.party ?? null,
          end: from + 1,
          phrase: null,
        }
      : null;
  }
  const named = scene.mentionAt[phrase.head]!;
  if (named !== -1)
    return {
      keys: [scene.mentions[named]!.entity],
      description: null,
      words: null,
      party: null,
      end: phrase.end,
      phrase,
    };
  const name = apposed(scene, phrase, to);
  if (name) return { keys: [name.key], description: null, words: null, party: null, end: name.end, phrase };
  const keys = references.get(start) ?? [];
  if (keys.length > 0) return { keys, description: null, words: null, party: null, end: phrase.end, phrase };
  const description = descriptions.get(start) ?? null;
  const end = description ? Math.max(phrase.end, tokenAt(scene, description.end)) : phrase.end;
  if (description) return { keys: [], description, words: description.words, party: description.party, end, phrase };
  const issuer = PAPERS.has(singular(scene.tokens[phrase.head]!.lower)) ? issuerOf(stage, phrase) : null;
  return {
    keys: issuer === null ? [] : [issuer],
    description: null,
    words: null,
    party: null,
    end: phrase.end,
    phrase,
  };
}

// "The minister, Arvind Solanki,", "The Convener (Ailsa Drummond)", "The cabin crew union, Kabin,".
function apposed(scene: Scene, phrase: NounPhrase, to: number): { key: string; end: number } | null {
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  for (const at of [phrase.end, phrase.end + 1]) {
    if (at >= to || (at > phrase.end && !/^[,(–—]$/.test(scene.tokens[phrase.end]!.lower))) continue;
    const named = nounPhraseAt(scene, at, to);
    const index = named ? scene.mentionAt[named.head]! : -1;
    if (!named || index === -1) continue;
    const { entity } = scene.mentions[index]!;
    const type = scene.entities.get(entity)?.type;
    if (type === 'person' || (!role && at > phrase.end && type !== 'place' && type !== undefined))
      return { key: entity, end: named.to };
  }
  return null;
}

// "The ministry's statement", "a letter from the union".
function issuerOf({ scene, references }: Stage, phrase: NounPhrase): string | null {
  const inner = phrase.complements.find(({ link }) => link === 'from' || link === 'by' || link === 'of')?.phrase;
  const heads = [phrase.owner && phrase.owner.to - 1, inner?.head];
  for (const head of heads) {
    if (head === null || head === undefined) continue;
    const index = scene.mentionAt[head]!;
    if (index !== -1) return scene.mentions[index]!.entity;
  }
  const starts = [phrase.owner?.from, inner?.from];
  for (const from of starts) {
    const keys = from === undefined ? undefined : references.get(scene.tokens[from]!.start);
    if (keys?.length === 1) return keys[0]!;
  }
  return null;
}

// ", who leads the union," and "(Caledonian Hulls)" belong to the phrase before them.
function behindInsertion(scene: Scene, end: number, to: number): number {
  const open = scene.tokens[end]?.lower;
  if (end >= to || (open !== ',' && open !== '(' && open !== '–' && open !== '—')) return end;
  const close = open === '(' ? ')' : open;
  for (let at = end + 1; at < to; at += 1) if (scene.tokens[at]!.lower === close) return at + 1;
  return open === ',' && scene.tokens[end + 1]?.pos === 'PROPN' ? end : to;
}

function joined(stage: Stage, found: readonly Referent[], span: Span): Holder {
  const { scene } = stage;
  const named = found.filter(({ keys }) => keys.length > 0);
  const [first, second] = found;
  if (!first) return nobody('the words of the speaker are no phrase');
  if (second && second.keys.length === 0 && second.description && isAdjective(stage, first)) {
    return { speakers: [], unnamed: worded(scene, span), party: partyOf(stage, first.keys[0]!), via: [], reason: null };
  }
  if (named.length > 0) {
    const speakers = [...new Set(named.flatMap(({ keys }) => keys))].filter(
      (key) => scene.entities.get(key)?.type !== 'place',
    );
    if (speakers.length > 0)
      return { speakers, unnamed: null, party: partyOf(stage, speakers[0]!), via: [], reason: null };
  }
  const words =
    first.words && first.words.start < span.start
      ? scene.text.slice(first.words.start, first.words.end)
      : worded(scene, span);
  return { speakers: [], unnamed: words, party: first.party, via: [], reason: null };
}

// "A Ukrainian and a European source": the first stands for a source too.
function isAdjective({ scene }: Stage, { phrase }: Referent): boolean {
  return phrase !== null && /^an?$/.test(scene.tokens[phrase.from]!.lower) && scene.mentionAt[phrase.head] !== -1;
}

function worded(scene: Scene, span: Span): string {
  return scene.text.slice(span.start, span.end).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
}

/** The key of the party an entity speaks for by this document; null where it says nothing of one. */
export function partyOf({ scene, parties, bodies }: Stage, key: string): string | null {
  const entity = scene.entities.get(key);
  if (!entity || entity.type === 'place') return null;
  const stated = parties.get(key);
  if (stated !== undefined || entity.type === 'person') return stated ?? null;
  if (bodies.kinds.get(key)?.has('outlet')) return null;
  return entity.party !== null && scene.entities.has(entity.party) ? entity.party : key;
}

interface Referent {
  readonly keys: readonly string[];
  readonly description: Description | null;
  readonly words: Span | null;
  readonly party: string | null;
  /** Token behind it. */
  readonly end: number;
  readonly phrase: NounPhrase | null;
}

export interface Holder {
  readonly speakers: readonly string[];
  readonly unnamed: string | null;
  readonly party: string | null;
  readonly via: readonly string[];
  /** Why nobody is established; null where somebody is. */
  readonly reason: string | null;
}

export interface Stage {
  readonly scene: Scene;
  readonly bodies: Bodies;
  /** By offset of a pronoun or nominal: the entities it stands for. */
  readonly references: ReadonlyMap<number, readonly string[]>;
  readonly descriptions: ReadonlyMap<number, Description>;
  /** By person: the party the document states. */
  readonly parties: ReadonlyMap<string, string>;
}
