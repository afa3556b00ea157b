import roles from '../../../data/roles.json' with { type: 'json' };
import { isArmed } from '../../phrases/armed-name.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { isFormer, type RoleWord, roleWordIn, singular } from '../../phrases/role-words.ts';
import { isState } from '../home.ts';
import { issuingAlone, type Memory, partyOf, type Role } from '../memory.ts';
import { isOrgan } from '../organs.ts';
import { ownerOf, withinOf } from '../owners.ts';
import { partyOfPhrase } from '../party-of-phrase.ts';
import { sidesAt } from '../sides.ts';
import { followsAside } from './aside-of-other.ts';
import { unionOfBranch } from './branch.ts';
import { isEnded } from './ended.ts';
import { factionOf, partyByWord } from './faction.ts';
import { isOfBodies } from './has-office.ts';
import { landBefore, landToldOf } from './land-told-of.ts';
import { memberOwner } from './member-owner.ts';
import { isOfRegion, placeBesideOffice, placeOfOffice, townOf } from './office-of-place.ts';
import { bodyLed, isDoneToEnemy, isNextSpokenTo, isOfForces, isOfOpener, officeOwner } from './office-owner.ts';
import { isPosted, isSentTo } from './posted.ts';
import { principalOf } from './principal.ts';
import { townToldOf } from './town-told-of.ts';
import { withBody } from './with-body.ts';
import { RELATIVE, wordedRole } from './worded-role.ts';

/** Members of a house, who sit for a party. */
const MEMBERS =
  /^(?:mp|mep|msp|lawmaker|legislator|parliamentarian|backbencher|frontbencher|assembly(?:man|woman)|senator|congress(?:man|woman)|council(?:lor|man|woman)|candidate)$/;
/** Whom those who work at a firm have there. */
const STEWARDS = /^(?:shop steward|works convenor|works convener)$/;
const LAWYERS = /^(?:lawyer|attorney|barrister|solicitor|counsel)$/;
const NO_FIRMS = ['government', 'union', 'party', 'court'] as const;
const OF_TOWNS = /^(?:mayor|mayoress|governor|alderman|alderwoman)$/;
/** Of a province too, where it is no land's. */
const OF_PROVINCES = /^(?:premier|chief minister|first minister|lieutenant governor)$/;
/** Who speaks for a body that has him, and else for nobody. */
const OWN_TRADES = new Set(roles.ownTrades);
/** Where "its" is seldom of whom the sentence is about. */
const ANOTHERS = [isDoneToEnemy, isNextSpokenTo, followsAside];
const SPEAKING = ['state', 'body', 'union', 'company'] as const;

/** What a phrase beside a name says the person is, and for whom it says the person speaks; `end` as a token. */
export function roleReading(memory: Memory, phrase: NounPhrase, role: RoleWord, end: number, rule: string): Reading {
  const { tokens } = memory.scene;
  const words = new Set<string>();
  let former = false;
  for (let i = phrase.start; i < phrase.end; i += 1) {
    words.add(tokens[i]!.lower).add(singular(tokens[i]!.lower));
    former ||= i < role.from && isFormer(tokens[i]!.lower);
  }
  for (let i = role.to; i <= phrase.end; i += 1) former ||= isEnded(memory.scene, phrase.from, i);
  let start = phrase.start;
  while (start < role.from && /^(?:the|an?|this|that|\P{L}+)$/u.test(tokens[start]!.lower)) start += 1;
  const worded = wordedRole(memory.scene, start, role, end);
  const { party, also } = former ? { party: null, also: [] } : allegiance(memory, phrase, role);
  const through = former || party !== null ? null : principalOf(memory, phrase, role);
  const told = {
    start,
    end,
    role: worded,
    word: role.word,
    words,
    party,
    former,
    rule,
    also,
    titled: { phrase, role },
  };
  return through === null ? told : { ...told, through };
}

/** A body given beside a name, with no role. */
export function bodyReading(start: number, end: number, party: string | null, rule: string): Reading[] {
  return party === null
    ? []
    : [{ start, end, role: null, word: null, words: new Set(), party, former: false, rule, also: [], titled: null }];
}

function allegiance(memory: Memory, phrase: NounPhrase, role: RoleWord): Pick<Reading, 'party' | 'also'> {
  if (RELATIVE.has(role.word)) return counterpart(memory, phrase, role);
  return { party: partyByRole(memory, phrase, role), also: [] };
}

/** True for a word for somebody who speaks for another: "minister", and not "economist". */
export function speaks({ spheres }: RoleWord): boolean {
  return SPEAKING.some((sphere) => spheres.has(sphere));
}

// The body nearest to the role decides; a country only for those who speak for states; a witness speaks for nobody.
function partyByRole(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { to, spheres } = role;
  if (isOfPerson(memory, phrase, role)) return null;
  // "Tarn's Growers' Party mayor": of the town, whatever party elected him.
  const town = OF_TOWNS.test(role.word) && phrase.owner !== null ? townOf(memory, phrase) : null;
  if (OF_TOWNS.test(role.word) && town === null && isOfTheTown(memory, phrase))
    return townToldOf(memory, { ...phrase, owner: null }, role.word);
  if (town !== null) return town;
  if (!speaks(role) && !isOwn(memory, phrase, role)) {
    if (spheres.has('rank')) return forcesOf(memory, phrase);
    return MEMBERS.test(role.word) ? (factionOf(memory, phrase, role) ?? seatedFor(memory, phrase)) : null;
  }
  if (isSentTo(memory, phrase, role)) return null;
  // The words of an office are no body: "the business secretary".
  const complements = phrase.complements.filter(({ phrase: inner }) => inner.from >= to);
  const core = { ...phrase, head: spheres.has('state') ? role.from : to - 1, to, complements };
  const seat = withBody(memory, phrase, role);
  if (seat !== null) return seat;
  const its = phrase.owner !== null && /^(?:its|their)$/.test(memory.scene.tokens[phrase.owner.from]!.lower);
  if (its && isOfForcesThere(memory, phrase.owner!.from)) return null;
  if (its && ANOTHERS.some((isOfAnother) => isOfAnother(memory, phrase.owner!.from)))
    return officeOwner(memory, core, role);
  const stated =
    landToldOf(memory, phrase) ??
    (its ? memberOwner(memory, phrase.owner!.from) : null) ??
    // Before the land that he is sent to: "the Special Envoy of the Secretary-General for Peru".
    ofItsHead(memory, phrase) ??
    partyOfPhrase(memory, core) ??
    unionOfBranch(memory, phrase, role) ??
    officeOwner(memory, core, role) ??
    ofItsPart(memory, phrase) ??
    ofIssuer(memory, phrase, role);
  // "Shop steward at Norwind", "The workers struck. Their delegate": the union's, which the words do not name.
  if (stated !== null && isOfWorkers(memory, phrase, role) && isNoUnion(memory, stated)) return null;
  if (stated === null) {
    const place = placeOfOffice(memory, phrase, role) ?? placeBesideOffice(memory, phrase, role);
    if (place !== null) return place;
  }
  if (stated === null && /leader$/.test(role.word) && phrase.owner === null) {
    // "Reform leader X"
    const party = partyByWord(memory, role.from - 1, phrase.from);
    if (party !== null) return party;
  }
  if (stated === null)
    return OF_TOWNS.test(role.word) || OF_PROVINCES.test(role.word) || isOfRegion(memory, phrase)
      ? townOf(memory, phrase)
      : null;
  // "Norwind serves the city government. Its chief executive": no government has one.
  if (its && role.word === 'chief executive' && isNoFirm(memory, stated)) {
    const firm = officeOwner(memory, core, role);
    return firm === stated ? null : firm;
  }
  // "The court fined the union. Its lawyer": no court has one.
  if (LAWYERS.test(role.word) && memory.bodies.kinds.get(stated)?.has('court')) return null;
  if (!isState(memory.scene, memory.bodies, stated)) return stated;
  // No country has a mayor; "the state's governor" is a smaller one's.
  if (OF_TOWNS.test(role.word)) return townOf(memory, phrase);
  // "The aid coordinator in Peru" is posted there.
  if (isPosted(phrase, role) && !isOfOrgan(memory, phrase) && withinOf(memory, phrase) === undefined) return null;
  // "The general manager of the Omani smelter": the smelter's.
  if ((spheres.has('company') || spheres.has('union')) && isOfThings(memory, phrase)) return null;
  // "Peru sent experts. X, its chairman": of some body, as no land has one.
  if (its && isOfBodies(role.word)) return officeOwner(memory, core, role);
  // "Peru has doubts. Its managing director": some company's.
  const own = phrase.owner !== null && memory.scene.tokens[phrase.owner.from]!.lower === 'its';
  return spheres.has('witness') || (own && (spheres.has('company') || spheres.has('union'))) ? null : stated;
}

function isOfWorkers({ scene: { tokens } }: Memory, { owner }: NounPhrase, { word }: RoleWord): boolean {
  return STEWARDS.test(word) || (word === 'delegate' && owner !== null && tokens[owner.from]!.lower === 'their');
}

function isNoUnion({ scene, bodies }: Memory, key: string): boolean {
  const kinds = bodies.kinds.get(key);
  const isOpen = scene.entities.get(key)?.type === 'organisation' && (kinds?.size ?? 0) === 0;
  return kinds?.has('company') === true || isOpen;
}

function isNoFirm({ scene, bodies }: Memory, key: string): boolean {
  const name = scene.entities.get(key)?.name ?? '';
  return /\bgovernment$/i.test(name) || NO_FIRMS.some((kind) => bodies.kinds.get(key)?.has(kind));
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

// "The League backs it, whereas the head of | its women's section, X,": the body's own part.
function ofItsPart(memory: Memory, { owner, complements: [of] }: NounPhrase): string | null {
  if (owner !== null || of?.link !== 'of') return null;
  const { tokens } = memory.scene;
  // "Its | surgeons' section" is the surgeons' too.
  const { from, head } = of.phrase;
  return /^(?:its|their)$/.test(tokens[from]!.lower) && PARTS.test(tokens[head]!.lower) ? bodyLed(memory, from) : null;
}

const PARTS =
  /^(?:section|branch|wing|department|division|arm|unit|committee|board|office|bureau|team|delegation|chapter|council|caucus|group|faction|executive|secretariat)$/;

// "The Growers' Party said no. Its MP X": of the party or the council that is told of.
function seatedFor(memory: Memory, { owner }: NounPhrase): string | null {
  if (owner === null || !/^(?:its|their)$/.test(memory.scene.tokens[owner.from]!.lower)) return null;
  const body = bodyLed(memory, owner.from);
  const kinds = body === null ? undefined : memory.bodies.kinds.get(body);
  return ['party', 'caucus', 'council'].some((kind) => kinds?.has(kind)) ? body : null;
}

// "Its solicitor", "the firm's owner", "Norwind's solicitor": whose trade makes nobody's voice of him, but whose he is here.
function isOwn(memory: Memory, { owner, complements: [first] }: NounPhrase, { word, from }: RoleWord): boolean {
  const { scene } = memory;
  if (LAWYERS.test(word) && owner === null && first?.link === 'for') return scene.mentionAt[first.phrase.head] !== -1;
  // "Union solicitor X"
  if (
    LAWYERS.test(word) &&
    owner === null &&
    /^(?:union|company|club|council|association|party)$/.test(scene.tokens[from - 1]?.lower ?? '')
  )
    return true;
  // "Agency engineer X"
  const body = memory.scene.tokens[from - 1];
  if (/^(?:engineer|economist)$/.test(word) && owner === null && from > 0 && isBodyNoun(body!.lower)) return true;
  if (owner === null) return false;
  // "Our parish priest, X," of a body's own letter
  if (scene.tokens[owner.from]!.lower === 'our' && owner.to === owner.from + 1)
    return issuingAlone(memory) !== null && !scene.quoted[owner.from];
  if (!OWN_TRADES.has(word)) return false;
  const { lower } = scene.tokens[owner.from]!;
  const named = scene.mentionAt[owner.to - 1]!;
  if (named !== -1)
    return LAWYERS.test(word) && scene.entities.get(scene.mentions[named]!.entity)?.type === 'organisation';
  return /^(?:its|their|the)$/.test(lower);
}

// "Otto Ruiz's lawyer" speaks for him, and not for the bank of which he is chairman.
function isOfPerson({ scene }: Memory, { owner }: NounPhrase, { word }: RoleWord): boolean {
  const index = owner && LAWYERS.test(word) ? scene.mentionAt[owner.to - 1]! : -1;
  return index !== -1 && scene.entities.get(scene.mentions[index]!.entity)?.type === 'person';
}

function isOfThings({ scene }: Memory, { complements: [first] }: NounPhrase): boolean {
  return (
    first?.link === 'of' &&
    scene.mentionAt[first.phrase.head] === -1 &&
    !isOrgan(scene.tokens[first.phrase.head]!.lower)
  );
}

// "A captain in the Peruvian army"; "a captain of Norwind" may be a ship's.
function forcesOf(memory: Memory, phrase: NounPhrase): string | null {
  const organ = memory.scene.tokens.slice(phrase.from, phrase.end).some(({ lower }) => isOrgan(lower));
  return organ ? partyOfPhrase(memory, phrase) : null;
}

// "The Minister, X," of a ministry's own release is a minister of its state.
function ofIssuer(
  memory: Memory,
  { owner, from, head, complements }: NounPhrase,
  { spheres, word }: RoleWord,
): string | null {
  const issuer = issuingAlone(memory);
  if (issuer === null || owner !== null || !(spheres.has('state') || word === 'representative')) return null;
  const permanent = word === 'representative' && memory.scene.tokens[head - 1]?.lower === 'permanent';
  if (memory.scene.tokens[from]!.lower !== 'the') return null;
  if (!permanent && !/(?:minister|secretary|president|premier)$/.test(word)) return null;
  const party = partyOf(memory, issuer);
  if (party !== null && isState(memory.scene, memory.bodies, party)) return party;
  // Of a ministry whose land the paper does not name it is the ministry; no liberation army has ministers.
  const alone = complements.length === 0 && head - from < 3 && !/(?:president|premier|prime minister)$/.test(word);
  const kinds = memory.bodies.kinds.get(issuer);
  return alone && kinds?.has('organ') && !isArmed(memory.scene.entities.get(issuer)!.name) ? issuer : null;
}

// "The Special Envoy of the Secretary General, X," of a body's own release is the body's.
function ofItsHead(memory: Memory, { owner, complements: [first] }: NounPhrase): string | null {
  const { scene, bodies } = memory;
  const issuer = owner === null && first?.link === 'of' ? issuingAlone(memory) : null;
  if (issuer === null || !first || first.phrase.owner || scene.entities.get(issuer)?.type !== 'organisation')
    return null;
  const { from, start, head } = first.phrase;
  const office = roleWordIn(scene, start, head + 1);
  if (office?.to !== head + 1 || office.from > from + 1 || scene.tokens[from]!.lower !== 'the') return null;
  const party = partyOf(memory, issuer);
  return office.spheres.has('body') && party !== null && !isState(scene, bodies, party) ? party : null;
}

// "A military official in Lima", "an interior ministry official in the capital"
function isOfOrgan({ scene: { tokens } }: Memory, { start, head }: NounPhrase): boolean {
  return tokens.slice(start, head).some(({ lower }) => isOrgan(lower));
}

// "Her Chilean counterpart, X": what she is, for Chile; with no land named, the other of the two sides.
function counterpart(memory: Memory, phrase: NounPhrase, role: RoleWord): Pick<Reading, 'party' | 'also'> {
  const owner = phrase.owner && ownerOf(memory, phrase.owner);
  const own = owner === null ? null : partyOf(memory, owner);
  const opposed = own !== null && role.word !== 'colleague';
  const sides = opposed ? sidesAt(memory, 'side', memory.scene.tokens[phrase.head]!.sentence) : null;
  const other = sides?.includes(own!) ? sides.find((side) => side !== own)! : null;
  const roles = owner === null ? [] : (memory.roles.get(owner) ?? []);
  const land = landBefore(memory, role, roles);
  const party = partyOfPhrase(memory, { ...phrase, owner: null }) ?? land ?? other;
  return { party, also: roles.map((held) => ({ ...held, party })) };
}

/** What the words on one side of a name say. */
export interface Reading {
  /** Tokens [start, end). */
  readonly start: number;
  readonly end: number;
  /** As worded. */
  readonly role: string | null;
  readonly word: string | null;
  readonly words: ReadonlySet<string>;
  readonly party: string | null;
  readonly former: boolean;
  readonly rule: string;
  /** Roles held by somebody else that the person holds too: a counterpart's. */
  readonly also: readonly Role[];
  /** The phrase with its word for the role, where there is one. */
  readonly titled: { readonly phrase: NounPhrase; readonly role: RoleWord } | null;
  /** The person for whom the bearer speaks, where the words name no body. */
  readonly through?: string;
}
