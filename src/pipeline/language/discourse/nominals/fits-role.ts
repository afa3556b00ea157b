import roles from '../../../data/roles.json' with { type: 'json' };
import { LANDS } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { genderOfWord, type RoleWord, singular } from '../../phrases/role-words.ts';
import { innerOf, ownerOf } from '../bodies/owners.ts';
import type { Memory, Role } from '../memory.ts';
import { mayStandFor } from './holders-of-role.ts';

/** True where a person was introduced by the role, with all that the phrase says beside it. */
export function fitsRole(memory: Memory, key: string, phrase: Core | NounPhrase, role: RoleWord): boolean {
  const gender = genderOfWord(role.word);
  const own = memory.genders.get(key) ?? null;
  if (gender !== null && own !== null && gender !== own) return false;
  return (memory.roles.get(key) ?? []).some(
    (held) =>
      mayStandFor(role.word, held) &&
      wordsFit(memory, key, phrase, role, held.words) &&
      ownerFits(memory, key, phrase, held),
  );
}

// Each word before the role must have been said of the person: "the foreign minister" is not the transport minister.
function wordsFit(memory: Memory, key: string, phrase: Core, role: RoleWord, words: ReadonlySet<string>): boolean {
  const { tokens, mentionAt, mentions } = memory.scene;
  for (let i = phrase.start; i < role.from; i += 1) {
    const { lower, pos } = tokens[i]!;
    if (mentionAt[i] !== -1) {
      if (mentions[mentionAt[i]!]!.entity !== memory.parties.get(key)) return false;
    } else if (
      (pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && !FREE.has(lower))) &&
      !words.has(lower) &&
      !words.has(singular(lower)) &&
      !isKindOfParty(memory, key, lower)
    )
      return false;
  }
  return true;
}

function isKindOfParty(memory: Memory, key: string, noun: string): boolean {
  const party = memory.parties.get(key);
  return (
    party !== undefined && [memory.bodies.byNoun, memory.bodies.second].some((lists) => lists.get(noun)?.has(party))
  );
}

// "The head of delegation" is who was called so, whosever delegation it was.
function ownerFits(memory: Memory, key: string, phrase: Core | NounPhrase, held: Role): boolean {
  const { words } = held;
  const party = memory.parties.get(key);
  if (phrase.owner) {
    const owner = ownerOf(memory, phrase.owner);
    const noun = memory.scene.tokens[phrase.owner.to - 1]!.lower;
    // "The guild's president" is who was called so before, whichever guild it is.
    if (owner === null && held.owned === noun && !memory.scene.tokens[phrase.owner.from]!.lower.startsWith('a'))
      return true;
    if (owner === null || (owner !== party && !isOfPlace(memory, owner, party, held))) return false;
  }
  const inner = 'complements' in phrase ? phrase.complements[0] : undefined;
  if (inner === undefined || (inner.link !== 'of' && inner.link !== 'for')) return true;
  const body = innerOf(memory, inner.phrase);
  const noun = memory.scene.tokens[inner.phrase.head]!.lower;
  // "The President of the Republic" is the president.
  return body === null ? words.has(noun) || LANDS.has(noun) : body === party;
}

// "Bihar's governor" is Governor Ana Lind, of whom nothing else is said: no land speaks for a part of it.
function isOfPlace({ scene }: Memory, owner: string, party: string | undefined, { word, words }: Role): boolean {
  const place = scene.entities.get(owner);
  if (party !== undefined || place?.type !== 'place' || !OF_PLACES.test(word)) return false;
  const own = `${word} ${place.name.toLowerCase()}`.split(' ');
  return [...words].every((one) => own.includes(one));
}

/** Offices that a state, a province or a town has one of, and which a land's other parts have too. */
const OF_PLACES = /^(?:governor|attorney[- ]general|mayor|premier|chief minister|prefect|sheriff|treasurer)$/;
/** Words before an office that tell no holder from another. */
const FREE: ReadonlySet<string> = new Set(roles.qualifying);
