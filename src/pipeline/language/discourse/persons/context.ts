import roles from '../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { isPostedAbroad, isRole, type RoleWord, singular } from '../../phrases/role-words.ts';
import { bodyCalled } from '../bodies/body-called.ts';
import { firstPlacesOf } from '../bodies/first-places.ts';
import { houseTold } from '../bodies/houses.ts';
import { isState } from '../homes/home.ts';
import { SITES } from '../lists.ts';
import type { Memory } from '../memory.ts';
import { amongThem } from './context/among-them.ts';
import { armyBefore } from './context/army-before.ts';
import { armyOfStaff } from './context/army-of-staff.ts';
import { areFields, isBehindQuotation } from './context/behind-quotation.ts';
import { bodyBefore } from './context/body-before.ts';
import { bodyLed } from './context/body-led.ts';
import { bodyOfMind } from './context/body-of-mind.ts';
import { closingTeller } from './context/closing-teller.ts';
import { firmToldOf } from './context/firm-told-of.ts';
import { hasOne } from './context/has-one.ts';
import { homeAt, landOfLead } from './context/home-at.ts';
import { houseOfOffice } from './context/house-of-office.ts';
import { houseOpening } from './context/house-opening.ts';
import { ministryBefore } from './context/ministry-before.ts';
import { isFederal, isGreeted, isOfUnknown } from './context/not-at-home.ts';
import { officeInName } from './context/office-in-name.ts';
import { officeWrittenTo } from './context/office-written-to.ts';
import { officerBefore } from './context/officer-before.ts';
import { ownMinister } from './context/own-minister.ts';
import { ownOfficer } from './context/own-officer.ts';
import { ownPlans } from './context/own-plans.ts';
import { ownTeller } from './context/own-teller.ts';
import { partGoverned } from './context/part-governed.ts';
import { sentBy } from './context/sent-by.ts';
import { spokenThrough } from './context/spoken-through.ts';
import { statePlans } from './context/state-plans.ts';
import { isOfHead, seatOpening } from './told-before/seat-opening.ts';
import { toldOfBefore } from './told-before/told-of-before.ts';
import { townToldOf } from './told-before/town-told-of.ts';

const LANDS: Readonly<Record<string, readonly string[]>> = roles.lands;
/** "On his part, the chancellor": nobody. */
const OWN_VIEW = /^(?:part|turn|view|opinion|side|words|account|speech|statement|remarks|address|letter)$/;

/** Whom any body has: the one that the sentence before is about; the others where they open the next. */
const VOICE = /^(?:spokes(?:man|woman|person)|director)$/;
const OPENING: ReadonlySet<string> = new Set(roles.officersInNext);

/** Whom no body of members has. */
const OF_HOUSES = /^(?:superintendent|commandant|inspector|rector|dean|bursar|curator)$/;

/** Who is somebody's, and no office. */
const PEOPLE = /^(?:visitor|guest|host|ally|friend|partner|caller|predecessor|successor)$/;

/** Whom no land has. */
const OF_TOWNS = /^(?:(?:deputy |lord )?mayor|mayoress|alderman|alderwoman)$/;

/** What else has a general secretary, and how many sentences back it is told of. */
const JOINT = /^(?:federation|association|confederation|party|congress)$/;
/** In sentences. */
const NEAR = 2;
/** What else has a chief executive. */
const EXECUTIVES = ['council', 'hospital'];

/**
 * For whom somebody speaks whose role is given and its body is not: "chief executive X" for the one company, "Prime
 * Minister X" for the country the sentence before tells of, or whose own affairs the document treats. Null where open.
 */
export function partyByContext(
  memory: Memory,
  { phrase, role }: { phrase: NounPhrase; role: RoleWord },
): string | null {
  const among = amongThem(memory, phrase.from);
  if (among !== null) return among;
  // "Your minister, X": of whoever is written to.
  if (memory.scene.tokens[phrase.from - 1]?.lower === 'your') return null;
  if (phrase.owner || isFederal(memory, phrase) || isOfNamed(memory, phrase) || isOfWhom(memory, phrase)) return null;
  const beside = ownMinister(memory, phrase, role) ?? byWordsBeside(memory, phrase, role);
  if (beside !== null) return beside;
  if (isQualified(memory, phrase, role)) return null;
  const own = ownOfficer(memory, phrase, role);
  if (own !== null) return isOfOwners(memory, phrase, own) ? null : own;
  if (isOfUnknown(memory, phrase, role)) return null;
  const teller = closingTeller(memory, phrase, role);
  if (teller !== null) return teller;
  return byDocument(memory, phrase, role) ?? (OF_TOWNS.test(role.word) ? null : byOffice(memory, phrase, role));
}

// "Chief executive of | Lind": of somebody's house, which is not known for one here.
function isOfNamed({ scene }: Memory, { complements: [of] }: NounPhrase): boolean {
  const index = of && /^(?:of|at|for)$/.test(of.link) ? scene.mentionAt[of.phrase.head]! : -1;
  return index !== -1 && scene.entities.get(scene.mentions[index]!.entity)?.type === 'person';
}

// "The valley assembly, whose | president, X,": of what stands before, known or not.
function isOfWhom({ scene: { tokens } }: Memory, { from }: NounPhrase): boolean {
  return tokens[from - 1]?.lower === 'whose';
}

function byWordsBeside(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  return (
    sentBy(memory, phrase) ??
    partGoverned(memory, phrase) ??
    spokenThrough(memory, phrase) ??
    bodyOfMind(memory, phrase, role.word) ??
    armyOfStaff(memory, phrase) ??
    armyBefore(memory, phrase, role) ??
    houseOfOffice(memory, phrase) ??
    (isSpeaker(memory, phrase, role.word) ? houseTold(memory.scene) : null) ??
    hasOne(memory, phrase, role) ??
    bodyLed(memory, phrase, role)
  );
}

// By where its sentence opens, whose plans and words the document tells, and who was described before.
function byDocument(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  return (
    houseOpening(memory, phrase, role) ??
    officeInName(memory, phrase, role.word) ??
    ownPlans(memory, phrase, role) ??
    statePlans(memory, phrase, role) ??
    ownTeller(memory, phrase, role.word) ??
    describedBefore(memory, role.word, memory.scene.tokens[role.from]!.sentence) ??
    townToldOf(memory, phrase, role.word)
  );
}

// By what has such an officer: a firm, a union, a state, any body.
function byOffice(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { spheres, word, from } = role;
  if (spheres.has('company')) return firmOf(memory, phrase, from);
  if (spheres.has('union')) return unionOf(memory, from) ?? bodyToldOf(memory, phrase, 'company');
  const { tokens, sentences } = memory.scene;
  const { from: first } = sentences[tokens[from]!.sentence]!;
  const opens = phrase.from === first || isBehindQuotation(memory, phrase.from);
  const voice = VOICE.test(word) || (OPENING.has(word) && opens) || isOfBank(memory, phrase, word);
  const ofHead = !voice && isOfHead(memory, phrase, word);
  if (!voice && !ofHead && !spheres.has('state')) return bodyBefore(memory, phrase, role);
  if (isPostedAbroad(word)) return null;
  // "A spokesman for the operator": of a body that is not known here.
  if (voice && phrase.complements.length > 0 && !areFields(memory, phrase)) return null;
  const lands = LANDS[word]?.flatMap((code) => memory.byCode.get(code) ?? []) ?? [];
  if (lands.length === 1) return lands[0]!;
  const seat = voice ? undefined : seatOpening(memory, first, phrase.from);
  if (seat !== undefined) return seat;
  return byTeller(memory, phrase, role, voice);
}

// By whom the sentence before is about, where that has such an officer; else the land in which the document is at home.
function byTeller(memory: Memory, phrase: NounPhrase, { word, from }: RoleWord, voice: boolean): string | null {
  const { sentence } = memory.scene.tokens[from]!;
  const before = toldOfBefore(memory, phrase);
  const beside = voice ? null : officerBefore(memory, sentence);
  if (before === null && beside !== null) return beside;
  if (voice && before !== null && isOfSite(memory, from) && isNoFirm(memory, before)) return null;
  if (before !== null && OF_HOUSES.test(word) && isOfMembers(memory, before, word)) return null;
  if (before !== null && (voice || isState(memory.scene, memory.bodies, before))) return before;
  // "The Ministry of Ports sent its men. Deputy minister X said so."
  if (before !== null && /minister$|secretary$/.test(word) && memory.bodies.kinds.get(before)?.has('organ'))
    return before;
  if (voice || isGreeted(memory, phrase)) return null;
  const ministry = ministryBefore(memory, phrase, word);
  if (ministry !== null) return ministry;
  return officeWrittenTo(memory, phrase) ?? landOfLead(memory, phrase) ?? homeAt(memory, sentence);
}

// "The Ferry Chamber is glad. Mill | manager X": of a mill that some firm has.
function isOfSite({ scene }: Memory, from: number): boolean {
  return SITES.has(scene.tokens[from - 1]?.lower ?? '');
}

// "The union condemns it. Superintendent X": of the police, a school or a yard; "the firm was fined, said Inspector X".
function isOfMembers({ bodies }: Memory, key: string, word: string): boolean {
  const kinds = bodies.kinds.get(key);
  if (word === 'inspector' && kinds?.has('company')) return true;
  return kinds?.has('union') === true || kinds?.has('party') === true || kinds?.has('association') === true;
}

function isNoFirm({ bodies }: Memory, key: string): boolean {
  const kinds = bodies.kinds.get(key);
  return kinds !== undefined && kinds.size > 0 && !kinds.has('company');
}

// "The Speaker, X," and "the deputy speaker", not "the speaker at the rally".
function isSpeaker({ scene }: Memory, { start, head, complements }: NounPhrase, word: string): boolean {
  const plain = scene.tokens.slice(start, head).every(({ lower }) => /^(?:the|deputy|acting)$/.test(lower));
  return word === 'speaker' && plain && complements.length === 0;
}

// "The Bank of Tarn raised its rate. Governor X …"
function isOfBank(memory: Memory, phrase: Core, word: string): boolean {
  const before = word === 'governor' ? toldOfBefore(memory, phrase) : null;
  return before !== null && /\bbank\b/i.test(memory.scene.entities.get(before)!.name);
}

// "The board of the Tarn Group agreed. X, executive vice president, said" in a firm's own paper: maybe an officer of its owners.
function isOfOwners(memory: Memory, phrase: NounPhrase, own: string): boolean {
  const before = toldOfBefore(memory, phrase);
  return before !== null && before !== own && /^board of /i.test(memory.scene.entities.get(before)!.name);
}

// "Chief executive X" of the one company; of the one the sentence before is about, where that is another.
function firmOf(memory: Memory, phrase: NounPhrase, from: number): string | null {
  const called = firmToldOf(memory, from);
  const told = bodyToldOf(memory, phrase, 'union');
  const kinds = told === null ? undefined : memory.bodies.kinds.get(told);
  // "Tarn Council said no. Chief executive X": the council's, or the firm's that it said no to.
  if (told !== null && told !== called && EXECUTIVES.some((kind) => kinds?.has(kind))) return null;
  const firm = told !== null && told !== called && (kinds?.has('company') || (kinds?.size ?? 0) === 0);
  return firm ? told : (called ?? told);
}

// "The federation is glad. General secretary X": of no union that the text names later.
function unionOf(memory: Memory, from: number): string | null {
  const union = bodyCalled(memory, 'union', [], from);
  const { sentences, tokens } = memory.scene;
  const first = union === null ? undefined : firstPlacesOf(memory.scene).get(union);
  if (first === undefined || first < tokens[from]!.start) return union;
  const before = sentences[Math.max(0, tokens[from]!.sentence - NEAR)]!.from;
  return tokens.slice(before, from).some(({ lower }) => JOINT.test(lower)) ? null : union;
}

// "Norwind denied it. Managing director X …": the body the sentence before is about, unless it is of the other kind.
function bodyToldOf(memory: Memory, phrase: Core, unlike: string): string | null {
  const before = toldOfBefore(memory, phrase);
  const { scene, bodies } = memory;
  const body = before !== null && scene.entities.get(before)?.type === 'organisation';
  return body && !isState(scene, bodies, before) && !bodies.kinds.get(before)?.has(unlike) ? before : null;
}

// "Ambassador X", after "Canada's ambassador said".
function describedBefore(memory: Memory, word: string, sentence: number): string | null {
  const last = memory.lastDescribed.get(word);
  return last && !last.plural && sentence - last.sentence <= 3 ? (last.description?.party ?? null) : null;
}

// "Norwind chief executive", "opposition leader", "conference president", "His visitor, Vice-Minister X": somebody else's.
function isQualified({ scene }: Memory, phrase: Core, { from, word }: RoleWord): boolean {
  for (let i = phrase.start; i < from; i += 1) {
    const { lower, pos } = scene.tokens[i]!;
    if (scene.mentionAt[i] !== -1) return true;
    if (/^(?:campaign|team|project|section|unit|shift|branch|country)$/.test(lower)) continue;
    if (isBodyNoun(lower) || lower === 'opposition' || (word === 'president' && (pos === 'NOUN' || pos === 'PROPN')))
      return true;
  }
  const before = scene.tokens[phrase.from - 1]?.lower === ',' ? scene.tokens[phrase.from - 2] : undefined;
  // "Peru moved its boats, the defence minister, X, said" tells of no visitors.
  const several = before !== undefined && singular(before.lower) !== before.lower;
  return (
    before?.pos === 'NOUN' &&
    !several &&
    (isRole(before.lower) || PEOPLE.test(before.lower)) &&
    !OWN_VIEW.test(before.lower) &&
    /^(?:his|her|its|their)$/.test(scene.tokens[phrase.from - 3]?.lower ?? '')
  );
}
