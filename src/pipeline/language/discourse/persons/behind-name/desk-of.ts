import roles from '../../../../data/roles.json' with { type: 'json' };
import type { Memory } from '../../memory.ts';
import { partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

const DESKS = new Set(roles.desks);
/** In tokens, of what somebody has to do with. */
const LONGEST = 9;
const LINK = /^(?:for|at)$/;

/**
 * "X, who runs estates and facilities for the Tarn Hospitals Trust", "X, who looks after membership at the Guild", "X, who follows
 * the region at the Tarn Institute": the body for which somebody has that in hand; not "who runs a race for the Guild's cup".
 */
export function deskOf(memory: Memory, at: number, last: number): Reading[] {
  const { tokens, mentionAt } = memory.scene;
  if (tokens[at]!.lower !== 'who' || !DESKS.has(tokens[at + 1]?.lower ?? '')) return [];
  for (let link = at + 2; link < Math.min(last, at + 2 + LONGEST); link += 1) {
    const { lower, pos } = tokens[link]!;
    if (link > at + 2 && LINK.test(lower)) return bodyThere(memory, link, last);
    const field = /^(?:NOUN|ADJ|DET|PROPN|CCONJ)$/.test(pos) || /^(?:after|with|of|on|in)$/.test(lower);
    if (!field || !(mentionAt[link] === -1 || isPlace(memory, link))) return [];
  }
  return [];
}

// "Who covers | Peru | for the Tarn Institute"
function isPlace({ scene: { mentionAt, mentions, entities } }: Memory, at: number): boolean {
  return /^(?:place|country)$/.test(entities.get(mentions[mentionAt[at]!]!.entity)!.type);
}

function bodyThere(memory: Memory, link: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  const index = mentionAt[tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1] ?? -1;
  if (index === -1) return [];
  const { to } = ranges[index]!;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const isWhole = to >= last || /^(?:[,.;:)"”–—]|in|and)$/.test(tokens[to]!.lower);
  if (!isWhole || type !== 'organisation' || bodies.kinds.get(key)?.has('outlet')) return [];
  return bodyReading(link, to, partyOf(memory, key), 'works-at');
}
