import { isBodyNoun, KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf } from '../memory.ts';
import { bodyInside, isNoBody, organAlone } from './body-inside.ts';
import { bodyOfLand } from './body-of-land.ts';
import { isOrgan } from './organs.ts';
import { ownerOf } from './owners.ts';
import { stateNamedAt } from './seats.ts';

/** Whose what stands before the head says it is: the body nearest decides; null if none known, undefined if none there. */
export function withinOf(memory: Memory, phrase: Core): string | null | undefined {
  const { tokens, mentionAt } = memory.scene;
  let organ = '';
  const landed = phrase.owner === null ? null : landedOwner(memory, phrase.owner);
  if (landed !== null) return landed;
  // "The Danish group's chief executive" is the group's.
  const first = phrase.owner && isFirm(memory, phrase.owner) ? phrase.owner.to : phrase.start;
  for (let i = phrase.head - 1; i >= first; i -= 1) {
    if (mentionAt[i] !== -1) {
      const named = speaking(memory, memory.scene.mentions[mentionAt[i]!]!.entity);
      return ownerOverLand(memory, phrase, seatedOver(memory, phrase, i) ?? named);
    }
    const { lower: noun, pos } = tokens[i]!;
    if (pos !== 'NOUN' && pos !== 'PROPN' && !isBodyNoun(noun)) continue;
    if (WITHIN.has(noun) || isFaction(memory, i, first)) return null;
    if (isNoBody(memory, i) || isOwnPart(memory, phrase, i)) continue;
    // "Cuban foreign ministry official": the land before it says whose ministry.
    if (isOrgan(noun)) {
      organ ||= noun;
      continue;
    }
    const body = bodyInside(memory, phrase, i);
    if (body !== undefined) return body;
  }
  if (phrase.owner) return ownerOf(memory, phrase.owner);
  return organ === '' ? undefined : organAlone(memory, phrase, organ);
}

// "In Hanoi, Foreign | Ministry spokesman X": of the state whose capital it is, whosever ministry was told of before.
function seatedOver(memory: Memory, phrase: Core, at: number): string | null {
  const { tokens, mentionAt, ranges, sentences } = memory.scene;
  const { from } = ranges[mentionAt[at]!]!;
  const first = sentences[tokens[from]!.sentence]!.from;
  const opens =
    from === phrase.start && from === phrase.from && phrase.owner === null && tokens[from - 1]?.text === ',';
  if (!opens || !ORGAN_NAME.test(tokens[at]!.lower) || ranges[mentionAt[first + 1] ?? -1]?.to !== from - 1) return null;
  return tokens[first]!.lower === 'in' ? stateNamedAt(memory, first + 1) : null;
}

// "The Conservative | group leader", "Labour | group leader": of a party, and no group that is told of.
function isFaction({ scene: { tokens, mentionAt } }: Memory, at: number, first: number): boolean {
  const before = at > first ? tokens[at - 1]! : undefined;
  return (
    /^(?:group|party|caucus|faction)$/.test(tokens[at]!.lower) &&
    before !== undefined &&
    mentionAt[at - 1] === -1 &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    before.sentence === tokens[at]!.sentence
  );
}

// "The Growers' Party's | group leader", "leader of its group": a part of the body that is named beside it, and no other group.
function isOwnPart({ scene }: Memory, { owner, to }: Core, at: number): boolean {
  if (!/^(?:group|faction|caucus|bench|branch)$/.test(scene.tokens[at]!.lower)) return false;
  const { tokens, mentionAt, sentences } = scene;
  if (owner !== null && mentionAt[owner.to - 1] !== -1) return true;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return tokens[to]?.lower === 'of' && next < sentences[tokens[at]!.sentence]!.to && mentionAt[next] !== -1;
}

function isFirm({ scene }: Memory, { to }: TokenRange): boolean {
  return scene.mentionAt[to - 1] === -1 && (KINDS_BY_NOUN.get(scene.tokens[to - 1]!.lower)?.has('company') ?? false);
}

// "The Canadian group's chief executive".
function landedOwner(memory: Memory, { from, to }: TokenRange): string | null {
  const owner = nounPhraseAt(memory.scene, from, to);
  return owner === null ? null : bodyOfLand(memory, owner);
}

// "The union's Canadian director" is the union's; "Oman's Swiss envoy" is Oman's too.
function ownerOverLand(memory: Memory, phrase: Core, named: string | null): string | null {
  // "The firm's Turin plant manager" is the firm's.
  const place = named !== null && memory.scene.entities.get(named)?.type === 'place';
  if (named === null || !phrase.owner || !(place || isState(memory.scene, memory.bodies, named))) return named;
  const owner = ownerOf(memory, phrase.owner);
  return owner === null || memory.scene.entities.get(owner)?.type === 'person' ? named : owner;
}

function speaking(memory: Memory, key: string): string | null {
  return memory.scene.entities.get(key)?.type === 'person' ? partyOf(memory, key) : key;
}

const ORGAN_NAME = /^(?:ministry|department|office)$/;
const WITHIN = new Set(['opposition', 'minority', 'majority']);
