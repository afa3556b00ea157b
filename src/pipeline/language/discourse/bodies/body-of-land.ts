import calledBodies from '../../../data/called-bodies.json' with { type: 'json' };
import { grouped } from '../../../spelling/grouped.ts';
import { KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Memory } from '../memory.ts';

const FIRMS: ReadonlySet<string> = new Set(calledBodies.firmsOfLands);
/** In tokens: how far before a body's name its land may stand. */
const NEAR = 4;

/**
 * "The Canadian group": the one body that the document tells to be of that land, "Canada's Norwind Foods" or "the Canadian
 * grocer Norwind". Null where none or several are.
 */
export function bodyOfLand(memory: Memory, { from, head, owner }: Core): string | null {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  const noun = tokens[head]!.lower;
  const index = owner === null && head === from + 2 ? mentionAt[from + 1]! : -1;
  if (index === -1 || !FIRMS.has(noun) || tokens[from]!.lower !== 'the') return null;
  const land = entities.get(mentions[index]!.entity)!;
  if (land.type !== 'country') return null;
  const [only, other] = new Set((bodiesByLand(memory.scene).get(land.key) ?? []).filter((key) => isFirm(memory, key)));
  return other === undefined ? (only ?? null) : null;
}

/**
 * "The Canadians" of a text that tells of Canada by one firm alone, "the Canadian owner Norwind": that firm. Null where the
 * land is told of by itself, or by anything else that is its own.
 */
export function firmOfPeople(memory: Memory, index: number): string | null {
  const { scene } = memory;
  const land = scene.mentions[index]!.entity;
  const [only, other] = bodiesByLand(scene).get(land) ?? [];
  if (only === undefined || (other !== undefined && other !== only) || !isFirm(memory, only)) return null;
  const told = new Set(bodiesByLand(scene).get(land));
  return told.size === 1 && isToldByOthers(scene, land) ? only : null;
}

// By what its people are called, or of whom it is, and never as itself.
function isToldByOthers(scene: Scene, land: string): boolean {
  const { mentions, ranges, tokens, entities } = scene;
  const { name } = entities.get(land)!;
  return mentions.every(({ entity }, index) => {
    if (entity !== land) return true;
    const { from, to } = ranges[index]!;
    const text = tokens[from]!.text;
    return to - from === 1 && (text !== name || /^(?:of|from|in)$/.test(tokens[from - 1]?.lower ?? ''));
  });
}

function isFirm({ bodies }: Memory, key: string): boolean {
  const kinds = bodies.kinds.get(key);
  return !kinds || kinds.size === 0 || kinds.has('company');
}

// Each document is gone through once, and only where it asks.
function bodiesByLand(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const before = byLand.get(scene);
  if (before) return before;
  const found = grouped(
    scene.mentions.flatMap(({ entity }, place) =>
      scene.entities.get(entity)?.type === 'organisation'
        ? landsOf(scene, place).map((land) => [land, entity] as const)
        : [],
    ),
  );
  byLand.set(scene, found);
  return found;
}

const byLand = new WeakMap<Scene, ReadonlyMap<string, readonly string[]>>();

// "Canada's | Norwind", "the Canadian grocer | Norwind"; "Norwind, a Danish carmaker,"; "Norwind of Denmark".
function landsOf(scene: Scene, place: number): string[] {
  const { tokens, mentionAt, mentions, ranges } = scene;
  const { from, to } = ranges[place]!;
  const entityAt = (at: number) => mentions[mentionAt[at] ?? -1]?.entity;
  const apposed = tokens[to]?.lower === ',' && /^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '');
  const behind = apposed || tokens[to]?.lower === 'of' ? entityAt(apposed ? to + 2 : to + 1) : undefined;
  return [behind, landBefore(scene, isRenamed(scene, from) ? from - 1 : from)].filter((land) => land !== undefined);
}

// "Their Lithuanian rival, | Norwind,"
function isRenamed({ tokens }: Scene, from: number): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  const noun = tokens[from - 2]?.lower ?? '';
  return RIVALS.test(noun) || (KINDS_BY_NOUN.get(noun)?.has('company') ?? false);
}

const RIVALS = /^(?:rival|competitor|bidder|newcomer|partner|customer)$/;

function landBefore({ tokens, mentionAt, mentions }: Scene, from: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) {
    const { lower, pos } = tokens[at]!;
    const own = mentionAt[at]!;
    if (own !== -1) return mentions[own]!.entity;
    if (lower !== "'s" && !/^(?:NOUN|ADJ|PROPN)$/.test(pos)) return undefined;
  }
  return undefined;
}
