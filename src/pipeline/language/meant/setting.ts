import { firstEndingAfter, firstStarting } from '../../in-order.ts';
import type { Attribution, Discourse, Lexed, LocalMention, Names } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { outletsOf } from '../phrases/papers/outlets.ts';
import type { Gender } from '../phrases/role-words.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import type { Clause } from '../types.ts';
import { describedOnly, type Kind } from './described-only.ts';
import { gendersOf } from './genders.ts';

/** A document as the choice of whom a pronoun means sees it: who is told of where, by name or not. */
export function settingOf(
  lexed: Lexed,
  names: Names,
  discourse: Discourse,
  attributions: readonly Attribution[],
  clauses: readonly Clause[],
): Setting {
  const scene = sceneOf(lexed, names);
  const named = names.mentions.flatMap((one) => seenOf(scene, one) ?? []);
  const others = describedOnly(scene, discourse, named);
  const seen = [...named, ...others].sort((a, b) => a.start - b.start || a.end - b.end);
  const counts = new Map<string, number>();
  const places = seen.map(({ entity }) => {
    const before = counts.get(entity) ?? 0;
    counts.set(entity, before + 1);
    return before;
  });
  const speakers = attributions
    .flatMap(({ speaker, content, rule }): Speaker[] => {
      const entity =
        speaker && (speakerIn(scene, seen, speaker.start, speaker.end) ?? apposedTo(scene, seen, speaker.end));
      return speaker && entity ? [{ start: speaker.start, content, entity, isTurn: TURNS.test(rule) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return {
    scene,
    seen,
    places,
    counts,
    speakers,
    genders: gendersOf(names, scene, discourse.affiliations),
    outlets: outletsOf(scene, discourse.callings),
    issuers: new Set(discourse.issuer?.entities ?? []),
    parties: new Map(discourse.affiliations.flatMap(({ entity, party }) => (party ? [[entity, party] as const] : []))),
    saysWe: scene.tokens.some(
      ({ text, lexeme }, at) => isWe(lexeme) && scene.quoted[at] === 0 && /^(?:[Ww]e|[Oo]ur|us)$/.test(text),
    ),
    links: new Map(clauses.flatMap(({ subjects, link }) => subjects.map(({ from }) => [from, link] as const))),
    ends: new Map(clauses.flatMap(({ subjects, end }) => subjects.map(({ from }) => [from, end] as const))),
    verbs: new Map(clauses.flatMap(({ subjects, head }) => subjects.map(({ from }) => [from, head] as const))),
  };
}

function seenOf(scene: Scene, { entity, start, end, form }: LocalMention): Seen | null {
  const kind = scene.entities.get(entity)?.type;
  if (kind === undefined) return null;
  const from = firstEndingAfter(scene.tokens, start);
  return { entity, kind, start, end, form, from, to: firstEndingAfter(scene.tokens, end - 1) + 1 };
}

// Who is named at the head of the words for a speaker or behind them, else whom they describe: not whose friend it is.
function speakerIn(scene: Scene, seen: readonly Seen[], start: number, end: number): string | null {
  const from = firstEndingAfter(scene.tokens, start);
  const phrase = nounPhraseAt(scene, from, firstEndingAfter(scene.tokens, end - 1) + 1);
  let found: string | null = null;
  for (let i = firstStarting(seen, start); i < seen.length && seen[i]!.start < end; i += 1) {
    const one = seen[i]!;
    const isHead =
      !phrase || one.from >= phrase.end || one.to > phrase.head || (one.start === start && one.form !== 'name');
    const isOwner = phrase?.owner && one.to <= phrase.owner.to && one.form === 'name';
    if (isHead && !isOwner && (found === null || one.kind === 'person')) found = one.entity;
  }
  return found;
}

// "Its leader, | Ana Lind, said".
function apposedTo({ text, entities }: Scene, seen: readonly Seen[], end: number): string | null {
  const next = seen[firstStarting(seen, end)];
  const isNamed = next?.form === 'name' && entities.get(next.entity)?.type === 'person';
  return isNamed && text.slice(end, next.start) === ', ' && text[next.end] === ',' ? next.entity : null;
}

const isWe = isAmong(['we', 'our', 'us']);
/** In whose statement whoever speaks says "I" or "we". */
const TURNS = /^(?:turn|own-statement|interview|voice)/;

export interface Seen {
  /** A key of the document's; of who is only described one that begins with "~". */
  readonly entity: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly form: LocalMention['form'];
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

export interface Speaker {
  readonly start: number;
  readonly content: Attribution['content'];
  readonly entity: string;
  readonly isTurn: boolean;
}

export interface Setting {
  readonly scene: Scene;
  /** In order of start. */
  readonly seen: readonly Seen[];
  /** For each of `seen`, how often the same was told of before. */
  readonly places: readonly number[];
  readonly counts: ReadonlyMap<string, number>;
  /** In order of start. */
  readonly speakers: readonly Speaker[];
  readonly genders: ReadonlyMap<string, Gender>;
  readonly outlets: ReadonlySet<string>;
  readonly issuers: ReadonlySet<string>;
  /** Of persons, the body that each speaks for as the rules have found it. */
  readonly parties: ReadonlyMap<string, string>;
  readonly saysWe: boolean;
  /** By the first token of a subject. */
  readonly links: ReadonlyMap<number, Clause['link']>;
  /** Where the clause ends that a subject opens. */
  readonly ends: ReadonlyMap<number, number>;
  readonly verbs: ReadonlyMap<number, number>;
}
