import roles from '../../../data/roles.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import { HOUSE, isHouse } from '../bodies/houses.ts';
import { isOrgan } from '../bodies/organs.ts';
import { ownerOf } from '../bodies/owners.ts';
import type { Memory } from '../memory.ts';
import { partyOfPhrase } from '../nominals/party-of-phrase.ts';
import { behindLetters } from './by-role/behind-letters.ts';
import { believedParty, type Told } from './by-role/believed-party.ts';
import { unionOfBranch } from './by-role/branch.ts';
import { factionOf, partyBeside } from './by-role/faction.ts';
import { landToldOf } from './by-role/land-told-of.ts';
import { ofIssuer, ofItsHead } from './by-role/of-issuing-body.ts';
import { ofItsPart, seatedFor } from './by-role/of-its-part.ts';
import { isOfRegion, placeBesideOffice, placeOfOffice, townOf } from './by-role/office-of-place.ts';
import { isOfPerson, isOwnTrade } from './by-role/own-trade.ts';
import { isSentTo, senderTo } from './by-role/posted.ts';
import { withBody } from './by-role/with-body.ts';
import { followsAside, followsRelative } from './office-owner/aside-of-other.ts';
import { presidesOverNone } from './office-owner/has-office.ts';
import { memberOwner } from './office-owner/member-owner.ts';
import {
  isDoneToEnemy,
  isNextSpokenTo,
  isOfForces,
  isOfOpener,
  isOfUnknownClause,
  officeOwner,
} from './office-owner.ts';
import { isOfTowns, speaks } from './speaks.ts';
import { townToldOf } from './told-before/town-told-of.ts';

/** Members of a house, who sit for a party. */
const MEMBERS: ReadonlySet<string> = new Set(roles.inHouses);
/** Of a province too, where it is no land's. */
const OF_PROVINCES = /^(?:premier|chief minister|first minister|lieutenant governor)$/;
/** What makers of films and heads of firms are called, and nobody who speaks for a land. */
const OF_NO_STATE = /^(?:director|manager|founder|co-founder|boss|producer)$/;
/** Where "its" is seldom of whom the sentence is about. */
const ANOTHERS = [isDoneToEnemy, isNextSpokenTo, followsAside, followsRelative];

/**
 * For whom a person speaks by a phrase with a word for a role. The body nearest to the role decides; a country only for
 * those who speak for states; a witness speaks for nobody.
 */
export function partyByRole(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  if (isOfPerson(memory, phrase, role)) return null;
  if (role.word === 'member' && isOfHouse(memory, phrase)) return null;
  const town = ofTown(memory, phrase, role);
  if (town !== undefined) return town;
  if (!speaks(role) && !isOwnTrade(memory, phrase, role)) return ofMember(memory, phrase, role);
  if (isSentTo(memory, phrase, role)) return null;
  const seat = senderTo(memory, phrase, role) ?? withBody(memory, phrase, role);
  if (seat !== null) return seat;
  const told = { phrase, role, core: coreOf(phrase, role), its: isIts(memory, phrase) };
  if (told.its && (isOfForcesThere(memory, phrase.owner!.from) || isOfUnknownClause(memory, phrase.owner!.from)))
    return null;
  if (told.its && ANOTHERS.some((isOfAnother) => isOfAnother(memory, phrase.owner!.from)))
    return officeOwner(memory, told.core, role);
  const stated = statedParty(memory, told);
  if (stated !== null && isNative(memory, phrase, role, stated)) return null;
  return stated === null ? besideOffice(memory, phrase, role) : believedParty(memory, told, stated);
}

// "Member of Parliament X": who sits in a house speaks neither for it nor for its land.
function isOfHouse({ scene }: Memory, { complements: [of] }: NounPhrase): boolean {
  if (of?.link !== 'of') return false;
  const index = scene.mentionAt[of.phrase.head] ?? -1;
  return index === -1 ? HOUSE.test(scene.tokens[of.phrase.head]!.lower) : isHouse(scene, scene.mentions[index]!.entity);
}

// "The Peruvian | director Ana Ruiz", "German | chief executive X": where somebody is from whose office no state has.
function isNative({ scene }: Memory, { owner, complements }: NounPhrase, role: RoleWord, land: string): boolean {
  const isOffice = role.spheres.has('state') || !(role.spheres.has('company') || OF_NO_STATE.test(role.word));
  if (isOffice || owner !== null || complements.length > 0) return false;
  const index = scene.mentionAt[role.from - 1] ?? -1;
  return index !== -1 && scene.mentions[index]!.entity === land && scene.entities.get(land)?.type === 'country';
}

// "Tarn's Growers' Party mayor": of the town, whatever party elected him. undefined where the phrase tells no town's office.
function ofTown(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null | undefined {
  if (!isOfTowns(role)) return undefined;
  const town = phrase.owner === null ? null : townOf(memory, phrase);
  if (town !== null) return town;
  return isOfTheTown(memory, phrase) ? townToldOf(memory, { ...phrase, owner: null }, role.word) : undefined;
}

function ofMember(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  if (role.spheres.has('rank')) return forcesOf(memory, phrase);
  return MEMBERS.has(role.word) ? (factionOf(memory, phrase, role) ?? seatedFor(memory, phrase)) : null;
}

// The words of an office are no body: "the business secretary".
function coreOf(phrase: NounPhrase, { from, to, spheres }: RoleWord): NounPhrase {
  const complements = phrase.complements.filter(({ phrase: inner }) => inner.from >= to);
  return { ...phrase, head: spheres.has('state') ? from : to - 1, to, complements };
}

function isIts({ scene: { tokens } }: Memory, { owner }: NounPhrase): boolean {
  return owner !== null && /^(?:its|their)$/.test(tokens[owner.from]!.lower);
}

function statedParty(memory: Memory, { phrase, role, core, its }: Told): string | null {
  return (
    landToldOf(memory, phrase) ??
    (its ? memberOwner(memory, phrase.owner!.from) : null) ??
    // Before the land that he is sent to: "the Special Envoy of the Secretary-General for Peru".
    ofItsHead(memory, phrase) ??
    (its && isOfNoSuch(memory, phrase, role) ? null : partyOfPhrase(memory, core)) ??
    unionOfBranch(memory, phrase, role) ??
    behindLetters(memory, phrase) ??
    officeOwner(memory, core, role) ??
    ofItsPart(memory, phrase) ??
    ofIssuer(memory, phrase, role)
  );
}

// "The ministry understands the league's demand, which | its president, X, repeated": no ministry has one.
function isOfNoSuch(memory: Memory, { owner }: NounPhrase, { word }: RoleWord): boolean {
  const key = owner === null ? null : ownerOf(memory, owner);
  return key !== null && presidesOverNone(memory, key, word);
}

// What a place beside the office tells, or a party's word: "Reform leader X".
function besideOffice(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const place = placeOfOffice(memory, phrase, role) ?? placeBesideOffice(memory, phrase, role);
  if (place !== null) return place;
  const party = partyBeside(memory, phrase, role);
  if (party !== null) return party;
  const isLocal = isOfTowns(role) || OF_PROVINCES.test(role.word) || isOfRegion(memory, phrase);
  return isLocal ? townOf(memory, phrase) : null;
}

// "The police, in the words of its press officer, X", "The army shelled the front. Its commander, X": theirs.
function isOfForcesThere(memory: Memory, its: number): boolean {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[its]!;
  return (
    isOfOpener(memory, its) || (sentence > 0 && its === sentences[sentence]!.from && isOfForces(memory, sentence - 1))
  );
}

// "The city's mayor, X"
function isOfTheTown({ scene: { tokens } }: Memory, { owner }: NounPhrase): boolean {
  if (owner === null || owner.to - owner.from < 2 || tokens[owner.from]!.lower !== 'the') return false;
  return /^(?:city|town|village|municipality)$/.test(tokens[owner.from + 1]!.lower) && owner.to - owner.from <= 3;
}

// "A captain in the Peruvian army"; "a captain of Norwind" may be a ship's.
function forcesOf(memory: Memory, phrase: NounPhrase): string | null {
  const organ = memory.scene.tokens.slice(phrase.from, phrase.end).some(({ lower }) => isOrgan(lower));
  return organ ? partyOfPhrase(memory, phrase) : null;
}
