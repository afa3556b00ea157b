import roles from '../../../data/roles.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { type RoleWord, roleWordIn } from '../../phrases/role-words.ts';
import { isAbroad } from '../bodies/stranger-bodies.ts';
import type { Memory } from '../memory.ts';
import { isDeputy, isOfDeputies, TOP } from './deputies.ts';
import { fitsRole } from './fits-role.ts';
import { holdersIn, holdersOf, isCalledAlone } from './holders-of-role.ts';

/** Whom only other documents name: the one of the briefing who is called so, where nobody of this document may be meant. */
export function strangerOf(
  memory: Memory,
  phrase: Core | NounPhrase,
  role: RoleWord,
  general: RoleWord | null = null,
): string | null {
  const { strangers, scene } = memory;
  const isTheOne = scene.tokens[phrase.from]!.lower === 'the' || phrase.owner !== null || isInHeading(memory, phrase);
  if (strangers.holders.isEmpty() || !isTheOne) return null;
  const words = general ? [role, general] : [role];
  if (words.some(({ word }) => isNamedHere(memory, word, phrase.head))) return null;
  const bare =
    !phrase.owner &&
    phrase.start + (isInHeading(memory, phrase) ? 0 : 1) === role.from &&
    !('complements' in phrase && phrase.complements.length > 0);
  // "The judge" of a text that names none is the one who decides what the others tell of.
  if (!role.spheres.has('state') && !DECIDING.test(role.word) && (bare || MANY.has(role.word))) return null;
  for (const one of words) {
    // "The premier" is no other minister: who is called by another word does not count.
    const below = TOP.test(one.word) && !isOfDeputies(memory, phrase);
    const held = (key: string) =>
      (fitsRole(memory, key, phrase, one) || (bare && isCalledAlone(memory, key, one.word))) &&
      !(below && isDeputy(memory, key, one));
    if (holdersOf(memory, one.word).some(held)) return null;
    const [only, other] = holdersIn(strangers.holders, one.word).filter(held);
    if (other !== undefined || (only !== undefined && !fitsRole(memory, only, phrase, one))) return null;
    if (only !== undefined) return isAbroad(memory, only) || isIntroduced(memory, phrase) ? null : only;
  }
  return null;
}

// "The minister asked. … Economy Minister Ana Lind": whom the text comes to by that office itself may be meant as well.
function isNamedHere({ scene }: Memory, word: string, at: number): boolean {
  return officesIn(scene).some((one) => one.at > at && (one.word === word || one.word.endsWith(` ${word}`)));
}

// The offices right before the names of persons; a document is looked through once.
function officesIn(scene: Memory['scene']): readonly Office[] {
  const known = offices.get(scene.tokens);
  if (known) return known;
  const found = scene.ranges.flatMap(({ from }, index): Office[] => {
    if (scene.entities.get(scene.mentions[index]!.entity)?.type !== 'person') return [];
    const role = roleWordIn(scene, phraseBefore(scene, from), from);
    return role ? [{ word: role.word, at: from }] : [];
  });
  offices.set(scene.tokens, found);
  return found;
}

const offices = new WeakMap<Memory['scene']['tokens'], readonly Office[]>();

/** "Minister walks out": a heading has no articles. */
function isInHeading({ scene: { tokens, sentences } }: Memory, { from, start, owner }: Core): boolean {
  if (owner !== null || from !== start || tokens[from]!.pos === 'DET') return false;
  return sentences[tokens[from]!.sentence]!.kind === 'heading';
}

// "A minister", "a trade minister": somebody whom nobody names.
function isIntroduced({ scene: { tokens } }: Memory, { head }: Core): boolean {
  const { lower } = tokens[head]!;
  for (let at = 2; at < head; at += 1)
    if (tokens[at]!.lower === lower && [tokens[at - 1]!, tokens[at - 2]!].some((one) => /^an?$/.test(one.lower)))
      return true;
  return false;
}

interface Office {
  readonly word: string;
  /** The token at which the name begins. */
  readonly at: number;
}

/** Of which a body has many, and a briefing names one or two. */
export const MANY: ReadonlySet<string> = new Set(roles.many);
const DECIDING = /^(?:judge|magistrate|mediator|arbitrator|conciliator|ombudsman|coroner)$/;
