import roles from '../../../data/roles.json' with { type: 'json' };
import { isAmong } from '../../../wording/is-among.ts';
import { isPersonNoun } from '../../learning/senses.ts';
import { isBodyNoun, LANDS } from '../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { officeOf, type RoleWord, singular } from '../../phrases/role-words.ts';
import { behindPortfolio } from '../../phrases/roles/behind-portfolio.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { isSubject, SAYING } from '../../phrases/subjects.ts';
import { bodyOf } from '../bodies/bodies.ts';
import { bodyHeaded, governingBody, isShortName, isUnionOfStates, namedInSmall } from '../bodies/body-by-name.ts';
import { isOrgan, isVoice } from '../bodies/organs.ts';
import { ownerOf, standsFor } from '../bodies/owners.ts';
import { strangerCalled } from '../bodies/stranger-bodies.ts';
import { isState } from '../homes/home.ts';
import { describing } from '../kinds/nouns-beside.ts';
import { type Memory, partyOf, type Sighting, tellOrgan } from '../memory.ts';
import { antecedentsOf } from '../pronouns/pronouns.ts';
import type { Reference } from '../reference.ts';
import { see } from '../see.ts';
import { describeBody, describeFor, describeLetterhead, describePerson, isDefinite, partOf } from './described.ts';
import { epithetOf } from './epithet.ts';
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
  return (
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
  if (!/^(?:an?|one|another)$/.test(scene.tokens[from]!.lower) || scene.quoted[head] || introduces(memory, phrase))
    return null;
  if (!isPersonNoun(lexeme) || !opensClause(scene, from) || !isSubject(scene, from, end)) return null;
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
  const { lower } = memory.scene.tokens[phrase.head]!;
  const whole = lower === 'members' && phrase.owner ? bodyOfOwners(memory, phrase.owner) : null;
  if (whole !== null) return named(memory, phrase, [whole]);
  const plural = singular(lower) !== lower || COLLECTIVE.test(lower);
  const key = isDefinite(memory, phrase) && !plural ? standsFor(memory, phrase) : null;
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

function bodyAt(memory: Memory, phrase: NounPhrase): Reference | null {
  const aged = epithetOf(memory, phrase, null);
  if (aged !== null) return named(memory, phrase, [aged]);
  const { lower } = memory.scene.tokens[phrase.head]!;
  const noun = singular(lower);
  if (areMemberLands(memory, phrase, noun, lower)) return describeBody(memory, phrase);
  if (/^(?:country|homeland)$/.test(noun) && phrase.owner) return ownCountry(memory, phrase);
  const own = noun === 'government' && phrase.owner ? ownCountry(memory, phrase) : null;
  if (own) return own;
  // "The think tank".
  const whole = `${memory.scene.tokens[phrase.head - 1]?.lower} ${lower}`;
  const isBody = isBodyNoun(noun) || isBodyNoun(lower) || (phrase.head > phrase.start && isBodyNoun(whole));
  const told = isDefinite(memory, phrase) && isBody;
  const headed = told ? null : headedBy(memory, phrase);
  if (headed !== null) return named(memory, phrase, [headed]);
  if (introduces(memory, phrase)) return null;
  if (!told && !isVoice(memory, phrase)) return isPart(phrase, noun) ? describeBody(memory, phrase) : null;
  const key = standsFor(memory, phrase) ?? headedBy(memory, phrase);
  // "Peru's biggest state" is a part of it, and no voice.
  if (key === null) return phrase.owner && !LANDS.has(noun) ? describeBody(memory, phrase) : null;
  if ((isOrgan(noun) || noun === 'parliament') && isState(memory.scene, memory.bodies, key) && isNamed(memory, phrase))
    tellOrgan(memory, noun, key);
  return named(memory, phrase, [key]);
}

// "The rich countries of the Contributors' Group", "member states of the bloc".
function areMemberLands(
  { scene: { mentionAt, mentions, entities } }: Memory,
  phrase: NounPhrase,
  noun: string,
  lower: string,
): boolean {
  const [inner] = phrase.complements;
  if (noun === lower || !/^(?:country|nation|state|member)$/.test(noun) || inner?.link !== 'of') return false;
  const index = mentionAt[inner.phrase.head]!;
  return index !== -1 && entities.get(mentions[index]!.entity)?.type === 'organisation';
}

// "Its youth wing", "the league's parliamentary caucus".
function isPart({ owner }: NounPhrase, noun: string): boolean {
  return owner !== null && isVoiceOf('organisation', [noun]);
}

// "The trust said", "the forum wants": not "the trust of others".
function headedBy(memory: Memory, phrase: NounPhrase): string | null {
  const { scene } = memory;
  const alone = phrase.head === phrase.from + 1 && phrase.complements.length === 0;
  if (!alone || scene.tokens[phrase.from]!.lower !== 'the' || introduces(memory, phrase)) return null;
  if (!isSubject(scene, phrase.from, phrase.end)) return null;
  const { lower, text } = scene.tokens[phrase.head]!;
  const headed = bodyHeaded(memory, lower, text);
  if (headed !== null && !isUnionOfStates(memory, phrase, headed)) return headed;
  // "The Forum" of a text that names none.
  return isShortName(memory, phrase, lower) ? strangerCalled(memory, lower, [], true) : governingBody(memory, lower);
}

// "The Peruvian army", "the government of Peru": whose it is, is said and not inferred.
function isNamed({ scene }: Memory, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.end; at += 1) if (scene.mentionAt[at] !== -1) return true;
  return false;
}

// "The minister, Arvind Solanki," and "the cabin crew union, Kabin," are told of under the name.
function introduces({ scene }: Memory, phrase: NounPhrase): boolean {
  const end = behindPortfolio(scene, phrase, phrase.end);
  const next = scene.tokens[end];
  if (!next || next.sentence !== scene.tokens[phrase.head]!.sentence) return false;
  const at = next.lower === ',' || next.lower === '(' ? end + 1 : end;
  const apposed = nounPhraseAt(scene, at, Math.min(scene.tokens.length, at + 8));
  const index = apposed ? scene.mentionAt[apposed.head]! : -1;
  if (!apposed || index === -1) return false;
  const type = scene.entities.get(scene.mentions[index]!.entity)?.type;
  // "The board, mediator Ana Lind said, had": she tells of it, and is not it.
  const behind = scene.tokens[apposed.to];
  const isTeller =
    at > end && behind?.pos === 'VERB' && SAYING.has(behind.lemma) && scene.tokens[apposed.to + 1]?.text === ',';
  if (isTeller) return false;
  if (type === 'person') return true;
  return at > end && type !== 'place' && type !== 'country' && /^[,.;)]$/.test(scene.tokens[apposed.to]?.lower ?? '');
}

// "His country", "her Government": the one that somebody speaks for.
function ownCountry(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  const [only, other] = /^(?:his|her|its|their)$/.test(tokens[phrase.owner!.from]!.lower)
    ? antecedentsOf(memory, phrase.owner!.from)
    : [];
  if (!only?.entity || other) return null;
  const party = partyOf(memory, only.entity);
  return party !== null && memory.scene.entities.get(party)?.type === 'country' ? named(memory, phrase, [party]) : null;
}

function named(memory: Memory, phrase: NounPhrase, keys: readonly string[]): Reference {
  const { scene } = memory;
  const span = { start: scene.tokens[phrase.from]!.start, end: scene.tokens[phrase.head]!.end };
  const subject = isSubject(scene, phrase.from, phrase.end);
  const { lower } = scene.tokens[phrase.head]!;
  for (const entity of keys) {
    const human = scene.entities.get(entity)?.type === 'person';
    see(memory, {
      entity,
      description: null,
      human,
      // "Our teams recorded it. They …"
      plural: keys.length === 1 && !human && singular(lower) !== lower,
      gender: null,
      token: phrase.from,
      end: phrase.end,
      sentence: scene.tokens[phrase.from]!.sentence,
      subject,
    });
  }
  return { mentions: keys.map((entity) => ({ entity, ...span, form: 'nominal' as const })), description: null };
}
