import bodiesData from '../../data/bodies.json' with { type: 'json' };
import { isBodyNoun } from '../phrases/kinds.ts';
import { type Core, type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../phrases/role-words.ts';
import type { TokenRange } from '../phrases/scene.ts';
import { bodyCalled, bodyOf } from './bodies.ts';
import { type Memory, partyOf } from './memory.ts';
import { personOf } from './nominals.ts';
import { antecedentsOf } from './pronouns.ts';

const VOICES = new Set(bodiesData.voices);
const NEAR = new Set(['of', 'for', 'from', 'at', 'in', 'inside', 'within', 'behind', 'representing', 'to']);
const PRONOUN = /^(?:his|her|its|their)$/;
const WITHIN = new Set(['opposition']);

/** The entity an owner's words mean: "Ukraine" of "Ukraine's", "the union" of "the union's", "his"; null where open. */
export function ownerOf(memory: Memory, owner: TokenRange): string | null {
  const { scene } = memory;
  const last = owner.to - 1;
  if (PRONOUN.test(scene.tokens[owner.from]!.lower) && owner.to - owner.from === 1) {
    const [only, other] = antecedentsOf(memory, owner.from);
    return other === undefined ? (only?.entity ?? null) : null;
  }
  const mention = scene.mentionAt[last]!;
  if (mention !== -1) return scene.mentions[mention]!.entity;
  const phrase = nounPhraseAt(scene, owner.from, owner.to);
  return phrase ? standsFor(memory, phrase) : null;
}

/** The entity a phrase with a common noun at its head means: a person by role, a body, or the body a "side" is of. */
export function standsFor(memory: Memory, phrase: NounPhrase | Core): string | null {
  const { scene } = memory;
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  if (role && role.to === phrase.head + 1) return personOf(memory, phrase, role);
  const noun = singular(scene.tokens[phrase.head]!.lower);
  const voice = VOICES.has(noun) || VOICES.has(scene.tokens[phrase.head]!.lower);
  if (voice) {
    const within = withinOf(memory, phrase);
    if (within !== undefined) return within;
  } else if (phrase.owner || namedIn(memory, phrase) !== null) return null;
  return bodyOf(memory, phrase);
}

/** The party that a described person speaks for by the words about them: "Ukrainian", "of the union"; null where none. */
export function partyOfPhrase(memory: Memory, phrase: NounPhrase): string | null {
  const within = withinOf(memory, phrase);
  if (within !== undefined) return within === null ? null : partyOf(memory, within);
  for (const { link, phrase: inner } of phrase.complements) {
    if (!NEAR.has(link)) continue;
    const key = innerOf(memory, inner);
    if (key !== null) return partyOf(memory, key);
  }
  return null;
}

/** What a phrase behind "of", "for", "at" means: a name at its head, or what its words stand for. */
export function innerOf(memory: Memory, inner: Core): string | null {
  const mention = memory.scene.mentionAt[inner.head]!;
  if (mention !== -1) return memory.scene.mentions[mention]!.entity;
  return standsFor(memory, inner);
}

// What stands before the head: the body nearest to it decides, known or not. Undefined where nothing does.
function withinOf(memory: Memory, phrase: Core): string | null | undefined {
  const { tokens, mentionAt } = memory.scene;
  for (let i = phrase.head - 1; i >= phrase.start; i -= 1) {
    if (mentionAt[i] !== -1) {
      const { entity } = memory.scene.mentions[mentionAt[i]!]!;
      return memory.scene.entities.get(entity)?.type === 'person' ? partyOf(memory, entity) : entity;
    }
    const noun = tokens[i]!.lower;
    if (tokens[i]!.pos !== 'NOUN' && tokens[i]!.pos !== 'PROPN') continue;
    if (WITHIN.has(noun)) return null;
    if (!isBodyNoun(noun) && !isBodyNoun(`${noun}s`)) continue;
    if (memory.bodies.byNoun.has(noun) || !VOICES.has(noun))
      return bodyCalled(memory, noun, [], i) ?? bodyCalled(memory, `${noun}s`, [], i);
  }
  if (!phrase.owner) return undefined;
  return ownerOf(memory, phrase.owner);
}

function namedIn(memory: Memory, phrase: Core): string | null {
  for (let i = phrase.start; i < phrase.head; i += 1) {
    const mention = memory.scene.mentionAt[i]!;
    if (mention !== -1) return memory.scene.mentions[mention]!.entity;
  }
  return null;
}
