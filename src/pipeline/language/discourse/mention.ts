import { basesOf } from '../../spelling/bases.ts';
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { Affiliation } from '../../types.ts';
import { datelineLength } from '../../wording/dateline.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { genderOfName, isWomansSurname } from '../phrases/name-genders.ts';
import { type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { genderOfWord, type RoleWord, roleWordIn, singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { isSubject } from '../phrases/subjects.ts';
import { isEmployment, isInferred } from '../phrases/weak-rules.ts';
import { isArmed } from './bodies/armed-name.ts';
import { isState } from './homes/home.ts';
import { homeNow } from './homes/home-now.ts';
import { issuingAlone, type Memory, type Role } from './memory.ts';
import { partyOfPhrase } from './nominals/party-of-phrase.ts';
import { beforeName } from './persons/before-name.ts';
import { behindName } from './persons/behind-name.ts';
import { landOfCounterpart } from './persons/beside-counterpart.ts';
import { partyByContext } from './persons/context.ts';
import { jointly } from './persons/jointly.ts';
import { namedAfter } from './persons/named-after.ts';
import { isOfAnotherBehind } from './persons/of-another-behind.ts';
import { otherSide } from './persons/other-side.ts';
import { ownBodyAt } from './persons/own-body.ts';
import type { Reading } from './persons/reading.ts';
import { speaks } from './persons/speaks.ts';
import { toldOfBefore } from './persons/told-of-before.ts';
import { toldOwn } from './persons/told-own.ts';
import { wholeAbove } from './persons/whole-above.ts';
import { roleOfOne } from './role-of-one.ts';
import { see } from './see.ts';

/** In tokens, from the head of a sentence to a name in its dateline. */
const DATELINE_WITHIN = 12;
/** What a land calls its own police. */
const OF_STATES =
  /^(?:national|federal|state|royal|civil|military|border|riot|traffic|security|judicial|republican|imperial|presidential|secret|political)\b|\bministry\b/i;
/** In characters, of a dateline. */
const LONGEST = 120;

/**
 * Takes note of a named mention, by its place in `scene.mentions`: of a person also what the words beside the name say he
 * or she is and for whom they say the person speaks, of an organ of state its country.
 */
export function readMention(memory: Memory, index: number): Affiliation[] {
  const { scene } = memory;
  const { from, to } = scene.ranges[index]!;
  const entity = scene.entities.get(scene.mentions[index]!.entity);
  if (!entity) return [];
  const before = phraseBefore(scene, from);
  const human = entity.type === 'person';
  const found = human
    ? personAt(memory, entity.key, before, from, to)
    : [
        ...organAt(memory, entity.key, before, from, to),
        ...partOfHead(memory, entity.key, from, to),
        ...ownBodyAt(memory, entity.key, from, to),
      ];
  const token = human && isBehindPlace(scene, before, from, to) ? from : before;
  const subject = !isOfDateline(scene, from) && isSubject(scene, token, to);
  const { sentence } = scene.tokens[from]!;
  see(memory, {
    entity: entity.key,
    description: null,
    human,
    plural: false,
    gender: null,
    token,
    end: to,
    sentence,
    subject,
  });
  return found;
}

// "In the council | Ana Lind repeated": what tells where she did is no part of her name, as an office before it is.
function isBehindPlace(scene: Scene, before: number, from: number, to: number): boolean {
  const { tokens } = scene;
  if (before === from || !/^(?:in|at|on)$/.test(tokens[before - 1]?.lower ?? '')) return false;
  if (tokens[before]!.pos !== 'DET' || tokens[from - 1]!.pos !== 'NOUN') return false;
  return roleWordIn(scene, before, from) === null && isSubject(scene, from, to);
}

// "LIMA, 4 May (Nordpost) - Peru refused": where a report was filed has no part in it.
function isOfDateline({ text, tokens, sentences }: Scene, from: number): boolean {
  const { from: first, start, end } = sentences[tokens[from]!.sentence]!;
  if (from - first > DATELINE_WITHIN) return false;
  return tokens[from]!.start < start + datelineLength(text.slice(start, Math.min(end, start + LONGEST)));
}

function personAt(memory: Memory, key: string, before: number, from: number, to: number): Affiliation[] {
  const ahead = beforeName(memory, before, from, to);
  const behind = withoutOrigin(memory, ahead, behindName(memory, before, to));
  for (const { end, titled } of behind) if (titled) memory.toldUntil = Math.max(memory.toldUntil, end);
  const beside = [...ahead, ...behind];
  const after = beside.length > 0 ? beside : namedAfter(memory, key, before, to);
  const readings = after.length > 0 || memory.parties.has(key) ? after : toldOwn(memory, to);
  learnGender(memory, key, before, to, readings);
  const stated = [
    ...readings.map((reading) => note(memory, key, reading)),
    ...jointly(memory, key, before, to, behind),
  ];
  holdRank(memory, key, from, to);
  const party = memory.parties.get(key) ?? null;
  // "General X, the chief of staff": what somebody is goes before the rank.
  const titles = readings.filter(({ titled, former }) => titled !== null && !former);
  const offices = titles.filter(({ titled }) => !isRank(titled!.role));
  // "Dr X, the director" too.
  const open = offices.find(({ titled }) => speaks(titled!.role)) ?? offices[0] ?? titles[0];
  if (party !== null || !open || isOfAnotherBehind(memory, to)) return stated;
  const byContext = contextOf(memory, key, open.titled!);
  const inferred = byContext ?? otherSide(memory, open.titled!.role, before);
  if (inferred === null || inferred === landOfCounterpart(memory, to)) return stated;
  const rule =
    byContext === null ? 'other-of-two-sides' : isIssuers(memory, inferred) ? 'role-of-issuer' : 'role-by-context';
  return [...stated, note(memory, key, { ...open, party: inferred, rule })];
}

// "The head of the joint mission, Brigadier X of Peru,": where he is from, and nobody he speaks for there.
function withoutOrigin({ scene, bodies }: Memory, ahead: readonly Reading[], behind: Reading[]): Reading[] {
  const isOfOpenBody = ahead.some(({ titled, party, former }) => {
    const of = party === null && !former ? titled?.phrase.complements[0] : undefined;
    return of?.link === 'of' && isBodyNoun(singular(scene.tokens[of.phrase.head]!.lower));
  });
  if (!isOfOpenBody) return behind;
  return behind.filter(({ rule, party }) => rule !== 'name-of-body' || !isState(scene, bodies, party ?? ''));
}

// "The Council deplores what Commissioner Lind said": a body's own paper gives its officers their whole names, but to its members.
function contextOf(memory: Memory, key: string, titled: NonNullable<Reading['titled']>): string | null {
  const party = partyByContext(memory, titled);
  const named = memory.scene.entities.get(key)!.forms.some((form) => / \p{Lu}/u.test(form));
  return party !== null && !named && !memory.issuer?.toMembers && isIssuers(memory, party) ? null : party;
}

function isRank({ spheres }: RoleWord): boolean {
  return spheres.size === 1 && spheres.has('rank');
}

// "The governor, Colonel X,": later he is "the colonel" too.
function holdRank(memory: Memory, key: string, from: number, to: number): void {
  const rank = roleWordIn(memory.scene, Math.max(0, from - 1), to - 1);
  if (rank?.spheres.has('rank') && !(memory.roles.get(key) ?? []).some(({ word }) => word === rank.word))
    hold(memory, key, { word: rank.word, words: new Set([rank.word]), party: memory.parties.get(key) ?? null });
}

// "The minister, X," of a ministry's own statement is no guess.
function isIssuers(memory: Memory, party: string): boolean {
  const own = issuingAlone(memory);
  const issuer = own === null ? undefined : memory.scene.entities.get(own);
  // What its own name says: a ministry's state may be inferred too.
  return issuer !== undefined && (issuer.key === party || issuer.party === party);
}

function learnGender(memory: Memory, key: string, from: number, to: number, readings: readonly Reading[]): void {
  if (memory.sure.has(key)) return;
  const words = memory.scene.tokens.slice(from, to).map(({ lower }) => lower);
  for (const { word } of readings) if (word !== null) words.push(word);
  // The tagger parts what is no Latin letter to it: "Hlavá", "č", "ová".
  const { text, tokens } = memory.scene;
  const whole = text.slice(tokens[from]!.start, tokens[to - 1]!.end).split(/[^\p{L}\p{M}]+/u);
  const named = whole.some(isWomansSurname) ? 'female' : null;
  const titled = words.map(genderOfWord).find((one) => one !== null) ?? named;
  const gender = titled ?? memory.genders.get(key) ?? genderOfName(memory.scene.entities.get(key)!.name);
  if (gender) memory.genders.set(key, gender);
  if (titled) memory.sure.add(key);
}

/** Takes over what another document says of somebody. */
export function recall(memory: Memory, told: Omit<Affiliation, 'start' | 'end'>): void {
  const { entity, word, words, party, rule } = told;
  hold(memory, entity, { word: word ?? '', words: new Set(words), party, elsewhere: true });
  if (memory.strangers.entities.has(entity) && !memory.genders.has(entity)) {
    const gender = genderOfName(memory.scene.entities.get(entity)!.name);
    if (gender) memory.genders.set(entity, gender);
  }
  // What that document only inferred is not known here.
  if (isInferred(rule) || isEmployment(rule)) return;
  if (party !== null && !memory.parties.has(entity)) memory.parties.set(entity, party);
}

/** Takes note of what a reading says of a person. */
export function note(memory: Memory, key: string, reading: Reading): Affiliation {
  const { tokens } = memory.scene;
  const { word, words, party, role, former, rule, also, titled } = reading;
  const owner = titled?.phrase.owner;
  const owned = owner ? tokens[owner.to - 1]!.lower : words.has('of') ? '' : null;
  const whole = { word: word ?? '', words, party };
  for (const held of [owned === null ? whole : { ...whole, owned }, ...also]) hold(memory, key, held);
  if (party !== null && !isEmployment(rule) && !memory.parties.has(key)) memory.parties.set(key, party);
  const own = { entity: key, role: role && roleOfOne(role), party, word, words: [...words], former, rule };
  const span = { start: tokens[reading.start]!.start, end: tokens[reading.end - 1]!.end };
  return reading.through === undefined ? { ...own, ...span } : { ...own, ...span, through: reading.through };
}

function hold(memory: Memory, key: string, role: Role): void {
  const roles = memory.roles.get(key) ?? [];
  if (roles.length < 12) memory.roles.set(key, [...roles, role]);
  if (role.word === '' || roles.some(({ word }) => word === role.word)) return;
  const { holders } = memory.strangers.entities.has(key) ? memory.strangers : memory;
  holders.add(role.word, key);
}

/** Of a body that a text only calls "the FHA" it does not show whether it is the state's army. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

// A place that has an army or a president acts for itself.
function stateAt(memory: Memory, key: string, from: number, to: number): Affiliation[] {
  if (memory.parties.has(key)) return [];
  memory.parties.set(key, key);
  return [bodyAffiliation(memory, key, key, 'place-with-a-state', from, to)];
}

// "Kenya's Interior Ministry", "the Ministry of Fisheries": an organ of state acts for its country.
function organAt(memory: Memory, key: string, before: number, from: number, to: number): Affiliation[] {
  const { scene } = memory;
  const kinds = memory.bodies.kinds.get(key);
  const { party: own, type } = scene.entities.get(key)!;
  if (type === 'place' && kinds?.has('country')) return stateAt(memory, key, from, to);
  const organ = type === 'organisation' && (kinds?.has('organ') || kinds?.has('government')) && !kinds.has('country');
  if (!organ || memory.parties.has(key) || (own !== null && own !== key)) return [];
  const phrase = before < from ? nounPhraseAt(scene, before, to) : null;
  const named = phrase ? partyOfPhrase(memory, phrase) : null;
  const { name } = scene.entities.get(key)!;
  const land = landInName(memory, name);
  const party =
    land !== undefined
      ? land
      : named !== null && named !== key
        ? named
        : isArmed(name) || ACRONYM.test(name) || isLocal(name) || isOfPeople(name)
          ? null
          : phrase && isItsOwn(memory, phrase)
            ? toldOfBefore(memory, phrase)
            : homeNow(memory);
  if (party === null || party === key || !isState(scene, memory.bodies, party)) return [];
  memory.parties.set(key, party);
  return [bodyAffiliation(memory, key, party, 'organ-of-state', from, to)];
}

// "Peru protested. The duty was illegal, its Foreign Ministry said": of the land told of, wherever the text is at home.
function isItsOwn({ scene }: Memory, { owner }: NounPhrase): boolean {
  return owner !== null && scene.tokens[owner.from]!.lower === 'its';
}

// "Foreign Ministry of the Kingdom of Quarn": the land's that its name ends with, known or not; undefined of a name without one.
function landInName({ scene, bodies }: Memory, name: string): string | null | undefined {
  const [, form] =
    /\bof (?:the )?(?:Kingdom|Republic|State|Sultanate|Emirate|Principality) of (\p{Lu}.+)$/u.exec(name) ?? [];
  if (form === undefined) return undefined;
  const land = [...scene.entities.values()].find(
    (one) => isState(scene, bodies, one.key) && [one.name, ...one.forms].includes(form),
  );
  return land?.key ?? null;
}

// "QUARN ECONOMIC COMMUNITY ↵ Secretariat for Ports": the part of a body whose name stands above its own at the head of the paper.
function partOfHead(memory: Memory, key: string, from: number, to: number): Affiliation[] {
  const whole = memory.parties.has(key) ? null : wholeAbove(memory.scene, from, to);
  if (whole === null || whole === key) return [];
  memory.parties.set(key, whole);
  return [bodyAffiliation(memory, key, whole, 'part-of-head', from, to)];
}

// "Avon and Vale Police": of a town or a county, and no land's.
function isLocal(name: string): boolean {
  return /\s/.test(name) && /\b(?:police|constabulary)\b/i.test(name) && !OF_STATES.test(name);
}

// "The Halvian Ministry of Trade" of a text that tells of no Halvia is not the land's whose government it tells of.
function isOfPeople(name: string): boolean {
  const [people = '', ...rest] = name.toLowerCase().split(' ');
  return rest.length > 0 && basesOf(people).length > 0 && !isDictionaryWord(people);
}

function bodyAffiliation(
  memory: Memory,
  key: string,
  party: string,
  rule: string,
  from: number,
  to: number,
): Affiliation {
  const { tokens } = memory.scene;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  return { entity: key, role: null, party, word: null, words: [], former: false, rule, ...span };
}
