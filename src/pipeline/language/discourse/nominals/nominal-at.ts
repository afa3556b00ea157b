import roles from '../../../data/roles.json' with { type: 'json' };
import { isAmong } from '../../../wording/is-among.ts';
import { isPersonNoun } from '../../learning/senses.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { officeOf, type RoleWord, singular } from '../../phrases/role-words.ts';
import { joinsOffices } from '../../phrases/roles/second-office.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { bodyOf } from '../bodies/bodies.ts';
import { namedInSmall } from '../bodies/body-by-name.ts';
import { ownerOf, standsFor } from '../bodies/owners.ts';
import { describing } from '../kinds/nouns-beside.ts';
import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import type { Reference } from '../reference.ts';
import { bodyAt, introduces, named } from './body-at.ts';
import { describeFor, describeLetterhead, describePerson, partOf } from './described.ts';
import { epithetOf } from './epithet.ts';
import { isDefinite } from './is-definite.ts';
import { latterAt } from './latter-at.ts';
import { listedAt } from './listed-at.ts';
import { mediatorsAt } from './mediators-at.ts';
import { bodyOfItsMembers, bodyOfItsPeople, bodyOfMembersAt } from './members.ts';
import { pairAt } from './pair-at.ts';
import { paperAt } from './paper-at.ts';
import { bodyOfDoers } from './people-of-deeds.ts';
import { styledAt } from './styled-at.ts';

const KIN: ReadonlySet<string> = new Set(roles.relatives);
/** Many, by a word that has no plural. */
const COLLECTIVE = /^(?:people|staff|personnel|crew|clergy)$/;
/** In sentences. */
const NEAR = 3;
const NO_SPHERES: RoleWord['spheres'] = new Set();
const meansNobody = isAmong(['every', 'no', 'any']);
/** A phrase with a common noun at its head: the entities it stands for, or the source it describes; null where open. */
export function nominalAt(memory: Memory, phrase: NounPhrase): Reference | null {
  const { scene } = memory;
  if (meansNobody(scene.tokens[phrase.from]!.lexeme)) return null;
  // "Lind, whose mother and brother were there,": told of her in passing.
  const owned = [phrase.from, phrase.from - 1].some((at) => scene.tokens[at]?.lower === 'whose');
  if ((owned || phrase.from === phrase.head) && KIN.has(scene.tokens[phrase.head]!.lower)) return null;
  const part = partOf(memory, phrase);
  if (part) return part;
  const latter = latterAt(memory, phrase);
  if (latter !== null) return named(memory, phrase, [latter]);
  const pair = pairAt(memory, phrase) ?? listedAt(memory, phrase) ?? mediatorsAt(memory, phrase);
  if (pair) return named(memory, phrase, pair);
  const members =
    bodyOfMembersAt(memory, phrase) ?? bodyOfItsPeople(memory, phrase) ?? bodyOfItsMembers(memory, phrase);
  if (members !== null && !introduces(memory, phrase)) return named(memory, phrase, [members]);
  const done = bodyOfDoers(memory, phrase);
  if (done !== null) return describeFor(memory, phrase, done);
  // "The coast guard" is no guard.
  const body = isDefinite(memory, phrase) && !phrase.owner ? namedInSmall(memory, phrase) : null;
  if (body !== null && !introduces(memory, phrase)) return named(memory, phrase, [body]);
  const told = explainedBefore(memory, phrase);
  if (told !== null) return named(memory, phrase, [told]);
  const styled = styledAt(memory, phrase);
  if (styled !== null) return named(memory, phrase, [styled]);
  const role = officeOf(scene, phrase);
  // "The broadcaster", "the owner" may be a company, where the text tells of one.
  if (role && isDefinite(memory, phrase) && !phrase.owner && isBodyNoun(scene.tokens[phrase.head]!.lower)) {
    const company = introduces(memory, phrase) ? null : bodyOf(memory, phrase);
    if (company !== null) return named(memory, phrase, [company]);
  }
  if (role?.to === phrase.head + 1) return personAt(memory, phrase, role);
  // "Her paper" is one that she wrote.
  const own = phrase.owner ? paperAt(memory, phrase) : null;
  return (
    own ??
    describeLetterhead(memory, phrase) ??
    bodyAt(memory, phrase) ??
    paperAt(memory, phrase) ??
    somebodyAt(memory, phrase)
  );
}

// "A foreman at the depot said", "one importer": somebody who comes up, whatever he is.
function somebodyAt(memory: Memory, phrase: NounPhrase): Reference | null {
  const { scene } = memory;
  const { from, head, end } = phrase;
  const { lower, lexeme } = scene.tokens[head]!;
  if (!isPersonNoun(lexeme) || !/^(?:an?|one|another)$/.test(scene.tokens[from]!.lower)) return null;
  if (scene.quoted[head] || introduces(memory, phrase) || !opensClause(scene, from) || !isSubject(scene, from, end))
    return null;
  return describePerson(memory, phrase, { from: head, to: head + 1, word: lower, spheres: NO_SPHERES }, false);
}

// At the head of its sentence, or behind words that a comma or a colon parts from it.
function opensClause({ tokens, sentences }: Memory['scene'], at: number): boolean {
  return sentences[tokens[at]!.sentence]!.from === at || /^[,:;]$/.test(tokens[at - 1]!.text);
}

// "The country's second-largest lender": as the name was explained before.
function explainedBefore(memory: Memory, phrase: NounPhrase): string | null {
  const { scene, bodies, lastSeen } = memory;
  if (!(isDefinite(memory, phrase) || phrase.owner) || bodies.described.size === 0) return null;
  const told = bodies.described.get(describing(scene, phrase)) ?? null;
  const apposed = scene.tokens[phrase.from - 1]?.lower === ',' && scene.mentionAt[phrase.from - 2] !== -1;
  return told !== null && lastSeen.has(told) && !apposed && !introduces(memory, phrase) ? told : null;
}

function personAt(memory: Memory, phrase: NounPhrase, role: RoleWord): Reference | null {
  if (introduces(memory, phrase) || isTitle(memory, phrase) || isInOffice(memory, phrase)) return null;
  if (joinsOffices(memory.scene.tokens, phrase.to)) return null;
  const { lower } = memory.scene.tokens[phrase.head]!;
  const whole = lower === 'members' && phrase.owner ? bodyOfOwners(memory, phrase.owner) : null;
  if (whole !== null) return named(memory, phrase, [whole]);
  const plural = singular(lower) !== lower || COLLECTIVE.test(lower);
  const key = plural ? null : isDefinite(memory, phrase) ? standsFor(memory, phrase) : secondOfTwo(memory, phrase);
  const described = memory.lastDescribed.get(singular(lower));
  const seen = key === null ? -1 : (memory.lastSeen.get(key)?.token ?? -1);
  // "Minister walks out" of a heading is nobody else, nor are "its ministers".
  const isOther =
    described &&
    !described.plural &&
    described.token > seen &&
    memory.scene.sentences[described.sentence]!.kind !== 'heading';
  if (key !== null && !isOther) return named(memory, phrase, [key]);
  const told = key === null && !isNear(memory, described, phrase) && !plural ? epithetOf(memory, phrase, role) : null;
  if (told !== null) return named(memory, phrase, [told]);
  return describePerson(memory, phrase, role, plural);
}

// "The prime minister and | president agreed": another than the one of the office before, who may hold two.
function secondOfTwo(memory: Memory, phrase: NounPhrase): string | null {
  const { from, start } = phrase;
  const { tokens } = memory.scene;
  if (from !== start || tokens[from - 1]?.lower !== 'and') return null;
  const before = recent(memory, tokens[from]!.sentence, 0).find((one) => one.end === from - 1 && one.human);
  const own = before?.entity ? standsFor(memory, phrase) : null;
  return own === before?.entity ? null : own;
}

// Whoever was so called long ago is not meant by an epithet of somebody just told of.
function isNear({ scene }: Memory, described: Sighting | undefined, { from }: NounPhrase): boolean {
  return described !== undefined && scene.tokens[from]!.sentence - described.sentence <= NEAR;
}

// "The trade minister of Peru | Ana Lind": the title of whom it stands before.
function isTitle({ scene }: Memory, { complements }: NounPhrase): boolean {
  const last = complements.at(-1);
  const index = last && /^(?:of|for)$/.test(last.link) ? scene.mentionAt[last.phrase.head]! : -1;
  if (index === -1 || scene.entities.get(scene.mentions[index]!.entity)?.type !== 'person') return false;
  const before = scene.ranges[index]!.from - 1;
  return before > last!.phrase.from - 1 && scene.mentionAt[before] !== -1;
}

// "As justice minister he proposed it": what somebody was who is told of beside it.
function isInOffice({ scene: { tokens } }: Memory, { from, start, owner }: NounPhrase): boolean {
  return owner === null && from === start && tokens[from - 1]?.lower === 'as' && tokens[from]!.pos !== 'DET';
}

// "Its 38 members refused", "his members voted": all members of a body are the body.
function bodyOfOwners(memory: Memory, range: TokenRange): string | null {
  const owner = ownerOf(memory, range);
  const body = owner === null ? null : partyOf(memory, owner);
  return body !== null && /^(?:organisation|group)$/.test(memory.scene.entities.get(body)?.type ?? '') ? body : null;
}
