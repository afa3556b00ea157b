import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** What may go by the name of whoever leads it. */
const OWNED = ['party', 'company', 'union', 'rebels', 'committee', 'association', 'charity'] as const;

/** "X, whose Civic List has governed for years, …": the body named is the bearer's; "whose son is held" tells of another. */
export function ownBody(memory: Memory, at: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const called = behindKind(memory, at + 1, last);
  const index = called < last ? scene.mentionAt[called]! : -1;
  if (index === -1 || scene.ranges[index]!.from !== called) return [];
  const { to } = scene.ranges[index]!;
  // "Whose Norwind Airways shares fell", "whose Norwind's debts" tell of things that are hers.
  const bare = called === at + 1;
  if (bare && /^(?:NOUN|PROPN)$|^PART$/.test(scene.tokens[to]?.pos ?? '') && !isVerbAfter(memory, to)) return [];
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  if (type !== 'organisation' || bodies.kinds.get(key)?.has('outlet')) return [];
  return bodyReading(at, to, partyOf(memory, key), 'name-of-body');
}

// "Whose Fishers' Cooperative lands a tenth": a verb that looks like a noun is followed by its object.
function isVerbAfter({ scene: { tokens } }: Memory, at: number): boolean {
  return tokens[at]!.lower.endsWith('s') && /^(?:DET|NUM|PRON|ADV)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "X, a Social Democrat,", "X, the Liberal who wrote it,": of the party so called. */
export function partisan(memory: Memory, phrase: NounPhrase, last: number): Reading[] {
  const { scene, bodies } = memory;
  const index = scene.mentionAt[phrase.head]!;
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const article = scene.tokens[phrase.from]!.lower;
  const alone = scene.ranges[index]!.from === phrase.from + 1 && /^(?:an?|the)$/.test(article);
  const next = phrase.end >= last ? '' : scene.tokens[phrase.end]!.text;
  const closed = next === 'who' || (article !== 'the' && (next === '' || /^[,.;:)”"–—]$/.test(next)));
  if (!alone || !closed || type !== 'organisation') return [];
  if (!(bodies.kinds.get(key)?.has('party') || bodies.kinds.get(key)?.size === 0)) return [];
  return bodyReading(phrase.from, phrase.end, partyOf(memory, key), 'name-of-party');
}

// "whose | Norwind", "whose company | Norwind", "whose union, the | Growers' League": where the name would stand.
function behindKind({ scene: { tokens } }: Memory, from: number, last: number): number {
  const noun = tokens[from]?.pos === 'ADJ' ? from + 1 : from;
  if (noun >= last || !isBodyNoun(tokens[noun]!.lower)) return from;
  const comma = tokens[noun + 1]?.lower === ',' ? noun + 2 : noun + 1;
  return tokens[comma]?.lower === 'the' ? comma + 1 : comma;
}

/** "Ana Lind's | Free List has 20 seats": the party or firm that goes by her name; of a state's body she says nothing so. */
export function ownedBody(memory: Memory, at: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const index = at < last ? scene.mentionAt[at]! : -1;
  if (index === -1 || scene.ranges[index]!.from !== at) return [];
  const { to } = scene.ranges[index]!;
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const kinds = bodies.kinds.get(key);
  const own = OWNED.some((kind) => kinds?.has(kind));
  if (type !== 'organisation' || !own || kinds?.has('organ') || /^(?:NOUN|PROPN)$/.test(scene.tokens[to]?.pos ?? ''))
    return [];
  return bodyReading(at, to, partyOf(memory, key), 'name-of-body');
}
