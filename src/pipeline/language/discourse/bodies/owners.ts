import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isOwning } from '../../phrases/determiners.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { officeOf, singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { isState } from '../homes/home.ts';
import { homeNow } from '../homes/home-now.ts';
import { issuingAlone, type Memory, partyOf } from '../memory.ts';
import { partyOfPhrase } from '../nominals/party-of-phrase.ts';
import { personOf } from '../nominals/person-of-role.ts';
import { antecedentsOf } from '../pronouns/antecedents.ts';
import { turnAddressed } from '../pronouns/turns/turn-addressed.ts';
import { turnSpeaker } from '../pronouns/turns/turn-speaker.ts';
import { boardOf, isOnBoard } from './board-of.ts';
import { bodyOf, bodyOfMany } from './bodies.ts';
import { bodyOfMembers } from './body-of-members.ts';
import { bodyOfThem, isOfOtherPeople } from './body-of-them.ts';
import { ministryOfMinister } from './ministry-of-minister.ts';
import { opensWithBody } from './opens-with-body.ts';
import { isOrganPhrase, isVoice } from './organs.ts';
import { isSeatedElsewhere, seatedBefore, seatedIn } from './seats.ts';
import { withinOf } from './within.ts';

/** The entity an owner's words mean: "Ukraine" of "Ukraine's", "the union" of "the union's", "his"; null where open. */
export function ownerOf(memory: Memory, owner: TokenRange): string | null {
  const { scene } = memory;
  const last = owner.to - 1;
  const { lower: word, sentence } = scene.tokens[owner.from]!;
  // "LIND: Your union has refused it": whoever has the next turn.
  if (word === 'your') return turnAddressed(memory, sentence) ?? ownOfMembers(memory, owner.to);
  if (/^(?:our|my)$/.test(word))
    return scene.quoted[last] ? null : (issuingAlone(memory) ?? turnSpeaker(memory, sentence));
  if (isOwning(scene.tokens[owner.from]!.lexeme) && owner.to - owner.from === 1) {
    if (word === 'its' && opensWithBody(memory, owner.from)) return null;
    const beside = bodyBeside(memory, owner.from);
    if (beside !== null) return beside;
    const [only, other] = antecedentsOf(memory, owner.from);
    if (!only || other !== undefined) return null;
    // A body that is only described belongs to whom it speaks for.
    return only.entity ?? (only.human ? null : (only.description?.party ?? null));
  }
  const mention = scene.mentionAt[last]!;
  if (mention !== -1) return scene.mentions[mention]!.entity;
  const phrase = nounPhraseAt(scene, owner.from, owner.to);
  return phrase ? (standsFor(memory, phrase) ?? bodyOfMembers(memory, phrase) ?? bodyOfOfficer(memory, phrase)) : null;
}

// "Norwind, through | its president", "Norwind and | its president".
function bodyBeside({ scene }: Memory, at: number): string | null {
  const { tokens, mentionAt, mentions, entities } = scene;
  const link = tokens[at - 1]?.lower ?? '';
  if (!/^(?:its|their)$/.test(tokens[at]!.lower) || !/^(?:through|via|and)$/.test(link)) return null;
  const index = mentionAt[tokens[at - 2]?.lower === ',' && link !== 'and' ? at - 3 : at - 2] ?? -1;
  const entity = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  return entity && /^(?:organisation|country)$/.test(entity.type) ? entity.key : null;
}

// "Your executive" of a union's letter to its members is the union's; "your shift" is theirs.
function ownOfMembers(memory: Memory, at: number): string | null {
  const { scene, issuer } = memory;
  const leads = scene.tokens.slice(at, at + 3).some(({ lower }) => LEADING.has(lower));
  return issuer?.toMembers && leads && !scene.quoted[at] ? issuingAlone(memory) : null;
}

// "The UN secretary-general's envoy" is the UN's, whoever the secretary-general is.
function bodyOfOfficer(memory: Memory, phrase: NounPhrase): string | null {
  const role = officeOf(memory.scene, phrase);
  return role?.to === phrase.head + 1 && hasMention(memory, phrase) ? partyOfPhrase(memory, phrase) : null;
}

function hasMention({ scene: { mentionAt } }: Memory, { from, head }: Core): boolean {
  return mentionAt.slice(from, head).some((index) => index !== -1);
}

/** The entity a phrase with a common noun at its head means: a person by role, a body, or the body a "side" is of. */
export function standsFor(memory: Memory, phrase: NounPhrase | Core): string | null {
  const { scene } = memory;
  const role = officeOf(scene, phrase);
  if (role && role.to === phrase.head + 1) return personOf(memory, phrase, role);
  // "The Clean Rivers | group".
  const called =
    phrase.head > phrase.start && scene.mentionAt[phrase.head - 1] !== -1 ? namedInside(memory, phrase) : null;
  if (called !== null) return called;
  const voice = isVoice(memory, phrase);
  if (voice) {
    const within = withinOf(memory, phrase);
    if (within !== undefined) return within === null ? null : bodyOfOwner(memory, phrase, within);
    const complements = 'complements' in phrase ? phrase.complements : [];
    const onBoard = complements.length > 0 && isOnBoard(scene, phrase, complements[0]!.phrase);
    const inner = complements[onBoard ? 1 : 0];
    if (inner?.link === 'of' || inner?.link === 'from') return innerOf(memory, inner.phrase);
    const board = 'complements' in phrase ? boardOf(memory, phrase) : null;
    if (board !== null) return board;
  } else if (phrase.owner) return ownBody(memory, phrase);
  if (isSeatedElsewhere(memory, phrase) || isAny(memory, phrase)) return null;
  const seated = seatedIn(memory, phrase) ?? seatedBefore(memory, phrase);
  if (seated !== null) return seated;
  const body = bodyOf(memory, phrase) ?? (isOrganPhrase(memory, phrase) ? homeNow(memory) : null);
  return ministryOfMinister(memory, phrase, body) ?? body;
}

// "A lawyer for | a group of patients": of no group that is told of.
function isAny({ scene: { tokens } }: Memory, { from, head }: Core): boolean {
  return /^(?:an?|another|some|any)$/.test(tokens[from]!.lower) && ANY_SUCH.test(tokens[head]!.lower);
}

// "Macron's government" is his country's; "the minister's office" is nobody's but its own.
function bodyOfOwner(memory: Memory, phrase: Core, owner: string): string | null {
  if (memory.scene.entities.get(owner)?.type !== 'person') return owner;
  return PRIVATE.has(memory.scene.tokens[phrase.head]!.lower) ? null : partyOf(memory, owner);
}

/** What a phrase behind "of", "for", "at" means: a name at its head, or what its words stand for. */
export function innerOf(memory: Memory, inner: Core | NounPhrase): string | null {
  const mention = memory.scene.mentionAt[inner.head]!;
  if (mention === -1) return namedInside(memory, inner) ?? standsFor(memory, inner);
  return isOthers(memory, inner, mention) ? null : memory.scene.mentions[mention]!.entity;
}

// "The Desert Hawks | militia", "the student | collective Onda": the name beside the word for its kind.
function namedInside({ scene, bodies }: Memory, { start, head, owner }: Core): string | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  const noun = tokens[head]!.lower;
  if (!KIND_BEHIND.has(noun)) return null;
  // "The leader of the city's Labour | group"
  const own = owner === null || /^(?:group|party|caucus|faction)$/.test(noun);
  const before = own && head > start ? mentionAt[head - 1]! : -1;
  const behind = mentionAt[head + 1] ?? -1;
  const named = before !== -1 ? before : behind !== -1 && ranges[behind]!.from === head + 1 ? behind : -1;
  if (named === -1 || tokens[ranges[named]!.to]?.lower === "'s") return null;
  const { key, type } = entities.get(mentions[named]!.entity)!;
  return type === 'organisation' && !isState(scene, bodies, key) ? key : null;
}

// "The Fishermen's Union" is not the Union told of before.
function isOthers({ scene }: Memory, phrase: Core, mention: number): boolean {
  const { from, to } = scene.ranges[mention]!;
  const short = to - from === 1 && isBodyNoun(scene.tokens[from]!.lower);
  return (
    short &&
    (phrase.owner !== null ||
      scene.tokens.slice(phrase.start, from).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN'))
  );
}

// "His group" is the body he speaks for, "their union" the one of the document; "its parent company" is another.
function ownBody(memory: Memory, phrase: Core): string | null {
  const { tokens } = memory.scene;
  if (!phrase.owner || !isOwning(tokens[phrase.owner.from]!.lexeme)) return bodyOfMany(memory, phrase);
  const theirs = bodyOfThem(memory, phrase);
  if (theirs !== null) return theirs;
  const owner = ownerOf(memory, phrase.owner);
  const noun = singular(tokens[phrase.head]!.lower);
  if (owner === null) {
    // "Your union" of a letter may be anybody's.
    if (/^(?:our|my|your)$/.test(tokens[phrase.owner.from]!.lower)) return null;
    // "Their association" is no union told of before.
    const body = bodyOf(memory, phrase);
    // "Welders are worried too. Their federation" is not the Consumer Association.
    if (body === null || isOfOtherPeople(memory, phrase, body)) return null;
    const own = noun === 'union' ? !isOfTowns(memory, body) : memory.bodies.byNoun.get(noun)?.has(body);
    return own ? body : null;
  }
  const party = memory.scene.entities.get(owner)?.type === 'person' ? partyOf(memory, owner) : null;
  return party !== null && isSoCalled(memory, party, noun) ? party : null;
}

// By the noun, or of a kind that the text leaves open: also where only other documents name it.
function isSoCalled({ bodies, strangers }: Memory, body: string, noun: string): boolean {
  const { kinds, byNoun, second } = strangers.entities.has(body) ? strangers.bodies : bodies;
  return byNoun.get(noun)?.has(body) || second.get(noun)?.has(body) || kinds.get(body)?.size === 0;
}

// "Union of Municipalities": nobody's that are told of.
function isOfTowns({ scene }: Memory, body: string): boolean {
  return /\bof (?:\p{L}+ )*(?:municipalities|towns|cities|communes|counties|regions|provinces|states|nations)$/iu.test(
    scene.entities.get(body)?.name ?? '',
  );
}

/** What a body is, behind or before its name; a firm's union is another. */
const KIND_BEHIND: ReadonlySet<string> = new Set(bodiesData.kindsBehind);
/** "Taken by a government with its back to the wall" may be of the land's. */
const ANY_SUCH = /^(?:group|organi[sz]ation|association|union|charity|company|firm|network|body)$/;
const PRIVATE = new Set([
  'office',
  'team',
  'camp',
  'representatives',
  'headquarters',
  'service',
  'board',
  'management',
]);
/** What a union is led and spoken for by. */
const LEADING: ReadonlySet<string> = new Set(partsOfBodies.leadUnions);
