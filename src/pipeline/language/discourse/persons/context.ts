import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { isRole, type RoleWord, singular } from '../../phrases/role-words.ts';
import { houseTold } from '../bodies/houses.ts';
import type { Memory } from '../memory.ts';
import { amongThem } from './context/among-them.ts';
import { armyBefore } from './context/army-before.ts';
import { armyOfStaff } from './context/army-of-staff.ts';
import { bodyLed } from './context/body-led.ts';
import { bodyOfMind } from './context/body-of-mind.ts';
import { byOffice } from './context/by-office.ts';
import { closingTeller } from './context/closing-teller.ts';
import { hasOne } from './context/has-one.ts';
import { houseOfOffice } from './context/house-of-office.ts';
import { houseOpening } from './context/house-opening.ts';
import { isCalledUp, isFederal, isOfUnknown } from './context/not-at-home.ts';
import { officeInName } from './context/office-in-name.ts';
import { ownHouse } from './context/own-house.ts';
import { ownMinister } from './context/own-minister.ts';
import { ownOfficer } from './context/own-officer.ts';
import { ownPlans } from './context/own-plans.ts';
import { ownTeller } from './context/own-teller.ts';
import { partGoverned } from './context/part-governed.ts';
import { sentBy } from './context/sent-by.ts';
import { spokenThrough } from './context/spoken-through.ts';
import { statePlans } from './context/state-plans.ts';
import { toldOfBefore } from './told-before/told-of-before.ts';
import { townToldOf } from './told-before/town-told-of.ts';

/** "On his part, the chancellor": nobody. */
const OWN_VIEW: ReadonlySet<string> = new Set(peopleWords.views);
/** Who is somebody's, and no office. */
const PEOPLE: ReadonlySet<string> = new Set(peopleWords.ofSomebody);
/** Whom no land has. */
const OF_TOWNS = /^(?:(?:deputy |lord )?mayor|mayoress|alderman|alderwoman)$/;
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
  if (isShadow(memory, phrase, role)) return null;
  if (isVisiting(memory, phrase, role)) return statePlans(memory, phrase, role);
  const beside = ownMinister(memory, phrase, role) ?? byWordsBeside(memory, phrase, role);
  if (beside !== null) return beside;
  if (isQualified(memory, phrase, role)) return null;
  const own = ownOfficer(memory, phrase, role);
  if (own !== null) return isOfOwners(memory, phrase, own) ? null : own;
  if (isOfUnknown(memory, phrase, role)) return null;
  const teller = closingTeller(memory, phrase, role);
  if (teller !== null) return teller;
  const told = byDocument(memory, phrase, role) ?? (OF_TOWNS.test(role.word) ? null : byOffice(memory, phrase, role));
  return told !== null && isCalledUp(memory, phrase, role, told) ? null : told;
}

// "The | shadow health secretary": the opposition's, who faces the one of the government.
function isShadow({ scene: { tokens } }: Memory, { start }: Core, { from }: RoleWord): boolean {
  return tokens.slice(start, from).some(({ lower }) => lower === 'shadow');
}

// "Visiting | Trade Minister X", "the visiting foreign minister": of another land than the one that the text is about.
function isVisiting({ scene: { tokens } }: Memory, { from }: Core, role: RoleWord): boolean {
  return tokens.slice(Math.max(0, from - 1), role.from).some(({ lower }) => lower === 'visiting');
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
    ownHouse(memory, phrase, role) ??
    ownPlans(memory, phrase, role) ??
    statePlans(memory, phrase, role) ??
    ownTeller(memory, phrase, role.word) ??
    describedBefore(memory, role.word, memory.scene.tokens[role.from]!.sentence) ??
    townToldOf(memory, phrase, role.word)
  );
}

// "The Speaker, X," and "the deputy speaker", not "the speaker at the rally".
function isSpeaker({ scene }: Memory, { start, head, complements }: NounPhrase, word: string): boolean {
  const plain = scene.tokens.slice(start, head).every(({ lower }) => /^(?:the|deputy|acting)$/.test(lower));
  return word === 'speaker' && plain && complements.length === 0;
}

// "The board of the Tarn Group agreed. X, executive vice president, said" in a firm's own paper: maybe an officer of its owners.
function isOfOwners(memory: Memory, phrase: NounPhrase, own: string): boolean {
  const before = toldOfBefore(memory, phrase);
  return before !== null && before !== own && /^board of /i.test(memory.scene.entities.get(before)!.name);
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
    // "Police Minister", "Enterprise Minister": what he is minister of.
    if (
      (isBodyNoun(lower) && word !== 'minister') ||
      lower === 'opposition' ||
      (word === 'president' && (pos === 'NOUN' || pos === 'PROPN'))
    )
      return true;
  }
  const before = scene.tokens[phrase.from - 1]?.lower === ',' ? scene.tokens[phrase.from - 2] : undefined;
  // "Peru moved its boats, the defence minister, X, said" tells of no visitors.
  const several = before !== undefined && singular(before.lower) !== before.lower;
  return (
    before?.pos === 'NOUN' &&
    !several &&
    (isRole(before.lower) || PEOPLE.has(before.lower)) &&
    !OWN_VIEW.has(before.lower) &&
    /^(?:his|her|its|their)$/.test(scene.tokens[phrase.from - 3]?.lower ?? '')
  );
}
