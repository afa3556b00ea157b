import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isLawyer, type RoleWord } from '../../../phrases/role-words.ts';
import { isOrgan } from '../../bodies/organs.ts';
import { withinOf } from '../../bodies/within.ts';
import { isState } from '../../homes/home.ts';
import type { Memory } from '../../memory.ts';
import { isOfBodies } from '../office-owner/has-office.ts';
import { officeOwner } from '../office-owner.ts';
import { isOfTowns } from '../speaks.ts';
import { townOf } from './office-of-place.ts';
import { isPosted } from './posted.ts';

/** Whom those who work at a firm have there. */
const STEWARDS = /^(?:shop steward|works convenor|works convener)$/;
const MINISTER = /\bminister$/;
/** What has no ministers. */
const PRIVATE = ['company', 'union', 'association', 'charity', 'outlet'] as const;
const NO_FIRMS = ['government', 'union', 'party', 'court'] as const;

/** The party that words beside a role state, or the one they must mean where it cannot have such an office; else null. */
export function believedParty(memory: Memory, told: Told, stated: string): string | null {
  const { phrase, role, core, its } = told;
  // "Shop steward at Norwind", "The workers struck. Their delegate": the union's, which the words do not name.
  if (isOfWorkers(memory, phrase, role) && isNoUnion(memory, stated)) return null;
  // "Norwind serves the city government. Its chief executive": no government has one.
  if (its && role.word === 'chief executive' && isNoFirm(memory, stated)) {
    const firm = officeOwner(memory, core, role);
    return firm === stated ? null : firm;
  }
  // "Ana Lind of Norwind thanked them. Tor Ruiz, her fisheries minister": no firm has one.
  if (MINISTER.test(role.word) && PRIVATE.some((kind) => memory.bodies.kinds.get(stated)?.has(kind))) return null;
  // "The court fined the union. Its lawyer": no court has one.
  if (isLawyer(role.word) && memory.bodies.kinds.get(stated)?.has('court')) return null;
  return isState(memory.scene, memory.bodies, stated) ? believedState(memory, told, stated) : stated;
}

function believedState(memory: Memory, { phrase, role, core, its }: Told, stated: string): string | null {
  const ofBody = role.spheres.has('company') || role.spheres.has('union');
  // No country has a mayor; "the state's governor" is a smaller one's.
  if (isOfTowns(role)) return townOf(memory, phrase);
  // "The aid coordinator in Peru" is posted there.
  if (isPosted(phrase, role) && !isOfOrgan(memory, phrase) && withinOf(memory, phrase) === undefined) return null;
  // "The general manager of the Omani smelter": the smelter's.
  if (ofBody && isOfThings(memory, phrase)) return null;
  // "Peru sent experts. X, its chairman": of some body, as no land has one.
  if (its && isOfBodies(role.word)) return officeOwner(memory, core, role);
  // "Peru has doubts. Its managing director": some company's.
  const own = phrase.owner !== null && memory.scene.tokens[phrase.owner.from]!.lower === 'its';
  return role.spheres.has('witness') || (own && ofBody) ? null : stated;
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

function isOfThings({ scene }: Memory, { complements: [first] }: NounPhrase): boolean {
  return (
    first?.link === 'of' &&
    scene.mentionAt[first.phrase.head] === -1 &&
    !isOrgan(scene.tokens[first.phrase.head]!.lower)
  );
}

// "A military official in Lima", "an interior ministry official in the capital"
function isOfOrgan({ scene: { tokens } }: Memory, { start, head }: NounPhrase): boolean {
  return tokens.slice(start, head).some(({ lower }) => isOrgan(lower));
}

/** A phrase with a word for a role, as it is asked for whom it speaks. */
export interface Told {
  readonly phrase: NounPhrase;
  readonly role: RoleWord;
  /** The phrase without the words of the office, which name no body. */
  readonly core: NounPhrase;
  /** "Its", "their" stands before it. */
  readonly its: boolean;
}
