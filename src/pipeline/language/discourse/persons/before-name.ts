import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { type RoleWord, roleWordIn } from '../../phrases/role-words.ts';
import { joinsOffices } from '../../phrases/roles/second-office.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { isStyle } from '../../phrases/styles.ts';
import { isVoice } from '../bodies/organs.ts';
import { innerOf, ownerOf } from '../bodies/owners.ts';
import { type Memory, partyOf } from '../memory.ts';
import { apposedBefore } from './before-name/apposed-before.ts';
import { atBody } from './before-name/at-body.ts';
import { atTheTable } from './before-name/at-the-table.ts';
import { bylined } from './before-name/bylined.ts';
import { chosenOpening } from './before-name/chosen-opening.ts';
import { draftedBy } from './before-name/drafted-by.ts';
import { inCapacity } from './before-name/in-capacity.ts';
import { inStatement } from './before-name/in-statement.ts';
import { labelled } from './before-name/labelled.ts';
import { namedSo } from './before-name/named-so.ts';
import { partyOfBearer, whichBearerLeads } from './before-name/of-bearer.ts';
import { oneOfThem } from './before-name/one-of-them.ts';
import { openingSide } from './before-name/opening-side.ts';
import { partisanBefore } from './before-name/partisan-before.ts';
import { presented } from './before-name/presented.ts';
import { quotedBody } from './before-name/quoted-body.ts';
import { signed } from './before-name/signed.ts';
import { speakingFor } from './before-name/speaking-for.ts';
import { whose } from './before-name/whose-body.ts';
import { isAnothersRole, ownStart } from './before-name/whose-role.ts';
import { delegated } from './beside-name/delegated.ts';
import { workingAt } from './beside-name/employer.ts';
import { headsOf } from './beside-name/heading.ts';
import { respectively } from './beside-name/jointly.ts';
import { ledBy } from './beside-name/led-by.ts';
import { listedBefore } from './beside-name/listed-by.ts';
import { ofWhich } from './beside-name/of-which.ts';
import { bodyReading, type Reading, roleReading } from './reading.ts';
import { speaks } from './speaks.ts';

/**
 * What the words before a name say of its bearer: "Ukrainian President X", "the union's general secretary, X,", "head of
 * the delegation X", "Kenya's X", "Russia, through X,". `before` is the token where the phrase that holds the name begins.
 */
export function beforeName(memory: Memory, before: number, from: number, to: number): Reading[] {
  const apposed = apposedBefore(memory, before, to);
  const title = firstOfName(memory, from, to);
  const phrase = before < title ? nounPhraseAt(memory.scene, ownStart(memory, before, title), title) : null;
  const nearest = phrase ? roleWordIn(memory.scene, phrase.start, title) : null;
  const role = phrase && nearest ? beforeRank(memory, phrase.start, nearest) : null;
  const titled =
    phrase &&
    role &&
    standsAt(phrase, role, title) &&
    !isBehindFront(memory, phrase, to) &&
    !isAnothersRole(memory, role, { from, to, title }) &&
    !(apposed.length > 0 && role.spheres.has('rank'));
  return [
    ...apposed,
    ...(titled ? [roleReading(memory, phrase, role, Math.max(role.to, phrase.end), 'role-before-name')] : []),
    ...firstOffice(memory, before),
    ...(role ? [] : owned(memory, before, to)),
    ...(phrase?.end === title && !(role && speaks(role)) ? workingAt(memory, phrase) : []),
    ...ofThem(memory, before, to),
    ...namedSo(memory, from, to),
    ...spokenThrough(memory, before),
    ...ledBy(memory, before, to),
    ...delegated(memory, before, to),
    ...whose(memory, apposedFrom(memory, before, to)),
    ...speakingFor(memory, before, to),
    ...atTheTable(memory, before, to),
    ...leadingIs(memory, before),
    ...officeIs(memory, before),
    ...openingClause(memory, before, to),
    ...inCapacity(memory, before),
    ...inStatement(memory, before),
    ...chosenOpening(memory, before),
    ...ofWhich(memory, before, to),
    ...partyOfBearer(memory, before),
    ...atBody(memory, before, to),
    ...whichBearerLeads(memory, before, to),
    ...oneOfThem(memory, before),
    ...openingSide(memory, before),
    ...respectively(memory, before, to),
    ...labelled(memory, before, to),
    ...bylined(memory, from, to),
    ...presented(memory, from, to),
    ...draftedBy(memory, before, to),
    ...listedBefore(memory, before, to),
    ...quotedBody(memory, before),
    ...partisanBefore(memory, from),
    ...signed(memory, before, to),
  ];
}

// "Peru's lead negotiator and | Defence Minister X".
function firstOffice(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  if (!joinsOffices(scene.tokens, before - 1)) return [];
  const phrase = nounPhraseAt(scene, phraseBefore(scene, before - 1), before - 1);
  const role = phrase && roleWordIn(scene, phrase.start, before - 1);
  return phrase && role ? [roleReading(memory, phrase, role, before - 1, 'role-before-name')] : [];
}

/** "Police spokeswoman | Inspector X" */
const POLICE_RANK = /^(?:(?:chief )?inspector|superintendent|constable|sergeant)$/;

// "Army chief General X", "Supply Minister Dr X": what he is goes before the rank or the title he has.
function beforeRank({ scene }: Memory, start: number, role: RoleWord): RoleWord {
  const rank = (role.spheres.size === 1 && role.spheres.has('rank')) || POLICE_RANK.test(role.word);
  if (!rank && !isStyle(scene.tokens[role.from]!.lower)) return role;
  const office = roleWordIn(scene, start, role.from);
  return office?.to === role.from ? { ...office, to: role.to } : role;
}

// The role stands right before the name, or what it is of does: "head of the delegation X".
function standsAt(phrase: NounPhrase, role: RoleWord, title: number): boolean {
  return role.to === title || phrase.end === title || role.to === phrase.head + 1;
}

// "In a call with the mayor of Tarn | Mr Lind said": of whom the sentence tells, behind the one that its front tells of.
function isBehindFront(
  { scene: { tokens, sentences } }: Memory,
  { from, complements }: NounPhrase,
  to: number,
): boolean {
  const first = sentences[tokens[from]!.sentence]!.from;
  const style = tokens.slice(from, to).findIndex(({ lower }) => isStyle(lower));
  if (complements[0]?.link !== 'of' || style < 3 || tokens[first]!.pos !== 'ADP') return false;
  if (tokens.slice(first, to).some(({ text }) => text === ',') || tokens[from - 1]!.pos !== 'ADP') return false;
  const verb = tokens[to]?.pos === 'ADV' ? tokens[to + 1] : tokens[to];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? '');
}

// A mention may hold its title: "General Barek Toum".
function firstOfName(memory: Memory, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && roleWordIn(memory.scene, at, at + 1)) at += 1;
  return at;
}

// "The bank, whose spokesman, X, said": where the phrase before the comma begins.
function apposedFrom({ scene }: Memory, before: number, to: number): number {
  const comma = before - 1;
  const first = scene.sentences[scene.tokens[to - 1]!.sentence]!.from;
  if (comma <= first || scene.tokens[comma]!.lower !== ',') return before;
  const start = phraseBefore(scene, comma);
  return scene.tokens[start - 1]?.lower === 'whose' && roleWordIn(scene, start, comma) ? start : before;
}

// "Kenya's Wanjiru Otieno", "Unite's Moira Geddes".
function owned(memory: Memory, before: number, to: number): Reading[] {
  const { scene } = memory;
  const owner = nounPhraseAt(scene, before, to)?.owner;
  const index = owner ? scene.mentionAt[owner.to - 1]! : -1;
  // "The union's X": the body so called.
  const called = owner && index === -1 && scene.tokens[owner.from]!.lower === 'the' ? ownerOf(memory, owner) : null;
  const entity = scene.entities.get(index === -1 ? (called ?? '') : scene.mentions[index]!.entity);
  if (called !== null && entity?.type !== 'organisation' && !isSideOf(memory, owner!)) return [];
  if (!owner || !entity || entity.type === 'person' || memory.bodies.kinds.get(entity.key)?.has('outlet')) return [];
  return bodyReading(owner.from, owner.to, partyOf(memory, entity.key), 'name-of-body');
}

// "Both sent observers. Peru's, | X, said": whose the one meant is, of those told of before.
function ofThem(memory: Memory, before: number, to: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  // The tagger does not part the "'s" before a comma.
  const own = tokens[before - 2]?.lower === "'s" ? before - 3 : before - 2;
  const index = mentionAt[own] ?? -1;
  const owns = own === before - 3 || /['’]s$/.test(tokens[own]?.lower ?? '');
  if (tokens[before - 1]?.text !== ',' || !owns || tokens[to]?.text !== ',' || index === -1) return [];
  const { from } = sentences[tokens[before]!.sentence]!;
  const start = ranges[index]!.from;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const opens = start === from || (start === from + 1 && tokens[from]!.lower === 'the');
  return opens && type !== 'person' ? bodyReading(start, before - 1, partyOf(memory, key), 'name-of-body') : [];
}

// "The Peruvian side's X", "the Peruvian delegation's X"
function isSideOf(memory: Memory, { from, to }: TokenRange): boolean {
  const phrase = nounPhraseAt(memory.scene, from, to);
  return phrase !== null && isVoice(memory, phrase);
}

// "Russia, through the head of its delegation X, said".
function spokenThrough(memory: Memory, before: number): Reading[] {
  const { tokens, mentionAt, mentions } = memory.scene;
  // "Norwind, in the person of its director X,"
  const inPerson = tokens[before - 1]?.lower === 'in' && isPersonOf(tokens, before);
  if (!inPerson && !/^(?:through|via)$/.test(tokens[before - 1]?.lower ?? '')) return [];
  // "Russia, speaking through X,"
  const from = /^(?:speaking|acting|writing)$/.test(tokens[before - 2]?.lower ?? '') ? before - 2 : before - 1;
  const index = mentionAt[tokens[from - 1]?.lower === ',' ? from - 2 : from - 1] ?? -1;
  return bodyReading(
    before - 1,
    before,
    index === -1 ? null : partyOf(memory, mentions[index]!.entity),
    'spoken-through',
  );
}

function isPersonOf(tokens: Memory['scene']['tokens'], at: number): boolean {
  return tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'person' && tokens[at + 2]?.lower === 'of';
}

// "Leading the Peruvian team is X", "Representing the union was X".
function leadingIs(memory: Memory, before: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  if (!/^(?:is|was|will be)$/.test(tokens[before - 1]?.lower ?? '') || !tokens[from]!.lower.endsWith('ing')) return [];
  const heads = headsOf(memory, from, before - 1);
  return heads?.every(({ end }) => end === before - 1) ? heads : [];
}

// "Representing the tenants' union, X asked", "Heading the delegation for Peru, X said"
function openingClause(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  const comma = before - 1;
  if (comma <= from || tokens[comma]!.lower !== ',') return [];
  // "Defending the trust, X KC said"
  const pleads =
    tokens[from]!.lower === 'defending' &&
    [tokens[to - 1], tokens[to]].some((token) => /^(?:KC|QC|SC)$/.test(token?.text ?? ''));
  if (pleads) return bodyDefended(memory, from, comma);
  if (!/^(?:represent|head|lead|chair)ing$/.test(tokens[from]!.lower)) return [];
  const heads = headsOf(memory, from, comma);
  return heads?.every(({ end }) => end === comma) ? heads : [];
}

function bodyDefended(memory: Memory, from: number, comma: number): Reading[] {
  const phrase = nounPhraseAt(memory.scene, from + 1, comma);
  const key = phrase?.end === comma ? innerOf(memory, phrase) : null;
  const body = key !== null && memory.scene.entities.get(key)?.type === 'organisation' ? partyOf(memory, key) : null;
  return bodyReading(from, comma, body, 'speaking-for');
}

// "Its president is X", "The project manager at Norwind is X"
function officeIs(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const verb = before - 1;
  if (scene.tokens[verb]?.lower !== 'is') return [];
  const { from } = scene.sentences[scene.tokens[verb]!.sentence]!;
  const phrase = verb > from ? nounPhraseAt(scene, from, verb) : null;
  if (phrase?.end !== verb || scene.mentionAt[phrase.head] !== -1) return [];
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  return role?.to === phrase.head + 1 ? [roleReading(memory, phrase, role, phrase.end, 'role-before-comma')] : [];
}
