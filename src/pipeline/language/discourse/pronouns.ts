import { type Gender, roleWordIn, singular } from '../phrases/role-words.ts';
import { isSubject, SAYING, verbOf } from '../phrases/subjects.ts';
import { whoGoesOn } from './goes-on.ts';
import { type Memory, recent, type Sighting } from './memory.ts';
import { beforeColon, isUnknownReporters } from './reporter-inside.ts';
import { soleBody } from './sole-body.ts';
import { isInserted, toldBefore } from './told-before.ts';
import { topicOf } from './topic.ts';

/** Words at a sentence's end within which its verb of saying stands: "said on Friday". */
const LAST_WORDS = 4;
const HUMAN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const PLURAL = new Set(['they', 'their', 'them']);
/** Words behind "it" that show it stands for nothing: "it is clear", "it seems". */
const EMPTY = /^(?:seems|seemed|appears|appeared|takes|took|rained|snowed|remains|emerged|turned|depends|follows)$/;
/** In sentences. */
const BACK = 2;
/** In tokens. */
const LONGEST_FRAGMENT = 14;
const LONGEST_RELATIVE = 16;

/** What a pronoun stands for where the text decides it: one referent, or two for "they"; [] where left open. */
export function antecedentsOf(memory: Memory, at: number): readonly Sighting[] {
  const { tokens, quoted } = memory.scene;
  const { lower, sentence } = tokens[at]!;
  if (quoted[at]) return [];
  const gender = HUMAN.get(lower);
  const own = turnSpeaker(memory, sentence);
  const near = recent(memory, sentence, BACK).filter(
    ({ token, entity }) => token < at && !quoted[token] && (own === null || entity !== own),
  );
  const topic = topicOf(memory, near, at);
  if (topic && topic.human === (gender !== undefined) && (!topic.plural || PLURAL.has(lower))) return [topic];
  const same = whoGoesOn(memory, near, at);
  if (same && fits(memory, same, lower, gender)) return [same];
  if (gender) {
    const opener = isInserted(memory, at) ? beforeColon(memory, near, at) : null;
    if (opener && !isSurely(memory, opener, opposite(gender))) return one(opener);
    const before = toldBefore(memory, near, at);
    const reporter = before && personFor(memory, before, gender, sentence, at);
    return one(reporter ?? personFor(memory, near, gender, sentence, at));
  }
  if (PLURAL.has(lower)) {
    const several = pluralFor(near, sentence);
    return several.length > 0 || lower !== 'they' || sentence === 0
      ? several
      : one(bodyAlone(memory, near, sentence, at));
  }
  if (isEmptyIt(memory, at)) return [];
  const whose = ofRelative(memory, near, at);
  if (whose !== undefined) return one(whose);
  const reporter = lower === 'its' && isReporting(memory, at) ? reporterFor(memory, near, sentence) : undefined;
  if (reporter !== undefined) return one(reporter);
  if (lower === 'it' && isUnknownReporters(memory, near, at)) return [];
  return one(
    bodyFor(memory, near, sentence) ??
      (isOwnerOfRole(memory, at) ? ledBefore(memory, near, sentence) : soleBody(memory, near, at)),
  );
}

function fits(memory: Memory, sighting: Sighting, pronoun: string, gender: Gender | undefined): boolean {
  if (gender) return sighting.human && !isSurely(memory, sighting, opposite(gender));
  return pronoun === 'it' && !sighting.human;
}

// "LIND: She wants that": whoever has the turn says "I" of herself.
function turnSpeaker({ scene }: Memory, sentence: number): string | null {
  const { kind, paragraph } = scene.sentences[sentence]!;
  if (kind !== 'turn') return null;
  let first = sentence;
  while (scene.sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const label = scene.mentionAt[scene.sentences[first]!.from]!;
  return label === -1 ? null : scene.mentions[label]!.entity;
}

// "Norwind, which has not said how its pilots": what stands before "which", known or not. Undefined where somebody else
// is told of between, or no such clause is open.
function ofRelative({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null | undefined {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  let which = at - 1;
  while (which > from && at - which < LONGEST_RELATIVE && !/^[,;:()–—”“"]$/.test(tokens[which]!.text)) {
    if (tokens[which]!.lower === 'which') break;
    which -= 1;
  }
  if (tokens[which]?.lower !== 'which' || which <= from || tokens[which - 1]!.pos === 'ADP') return undefined;
  if (near.some(({ token, subject }) => subject && token > which && token < at)) return undefined;
  // "The closure, which it called absurd": of what stands before "which" somebody else is told.
  if (!tokens.slice(which + 1, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined;
  const end = tokens[which - 1]!.text === ',' ? which - 1 : which;
  const before = near.find((one) => one.end === end && !one.plural) ?? null;
  return before?.human ? null : before;
}

// "Its leader, X," at the head of a sentence.
function isOwnerOfRole({ scene }: Memory, at: number): boolean {
  const { tokens, sentences } = scene;
  const { sentence, lower } = tokens[at]!;
  if (lower !== 'its' || at !== sentences[sentence]!.from) return false;
  const role = roleWordIn(scene, at + 1, Math.min(tokens.length, at + 4));
  return role !== null && tokens[role.to]?.lower === ',';
}

// What has a leader is the body the sentence before is about, "The union said Norwind had lied", or the only one it names.
function ledBefore(memory: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  const { scene } = memory;
  const before = distinct(near.filter((one) => one.sentence === sentence - 1)).filter(
    ({ entity }) => entity !== null && scene.entities.get(entity)?.type === 'organisation',
  );
  const opening = before.find(({ token, subject }) => subject && token === scene.sentences[sentence - 1]!.from);
  return opening ?? (before.length === 1 ? before[0]! : null);
}

const one = (sighting: Sighting | null) => (sighting ? [sighting] : []);

// The subject of the same sentence, else of the latest sentence before that tells of a person; two that fit decide nothing.
function personFor(
  memory: Memory,
  near: readonly Sighting[],
  gender: Gender,
  sentence: number,
  at: number,
): Sighting | null {
  const fitting = near.filter(
    (sighting) => sighting.human && !sighting.plural && !isSurely(memory, sighting, opposite(gender)),
  );
  for (let back = 0; back <= BACK; back += 1) {
    const there = fitting.filter((sighting) => sighting.sentence === sentence - back);
    const subjects = distinct(there.filter(({ subject }) => subject));
    if (subjects.length > 0) return decided(memory, subjects, fitting, gender);
    const others = distinct(there);
    if (others.length > 1 || (others.length === 1 && (back === 1 || at - others[0]!.token < 30)))
      return decided(memory, others, fitting, gender);
  }
  return null;
}

// One alone is meant; of several the one whose gender shows; where names speak against all, the one they speak for.
function decided(
  memory: Memory,
  sightings: readonly Sighting[],
  fitting: readonly Sighting[],
  gender: Gender,
): Sighting | null {
  const likely = sightings.filter((sighting) => genderOf(memory, sighting) !== opposite(gender));
  const [only, other] = likely;
  if (only && !other) return isRivalled(memory, only, fitting, gender) ? null : only;
  const shown = distinct(
    (only ? likely : fitting).filter((sighting) => sighting.entity !== null && genderOf(memory, sighting) === gender),
  );
  return shown.length === 1 ? shown[0]! : null;
}

// "In Ottawa a young official confessed … She was informed": a passing figure gives way to a person of that gender.
function isRivalled(memory: Memory, subject: Sighting, fitting: readonly Sighting[], gender: Gender): boolean {
  if (subject.entity !== null || subject.gender !== null) return false;
  return fitting.some((other) => other.entity !== null && genderOf(memory, other) === gender);
}

const opposite = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

// A title or a pronoun shows it; a given name only makes it likely.
function isSurely(memory: Memory, { entity, gender }: Sighting, wanted: Gender): boolean {
  return gender === wanted || (entity !== null && memory.genders.get(entity) === wanted && memory.sure.has(entity));
}

function genderOf(memory: Memory, { entity, gender }: Sighting): Gender | null {
  return gender ?? (entity === null ? null : (memory.genders.get(entity) ?? null));
}

function distinct(sightings: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = [];
  for (const sighting of sightings) if (!found.some((other) => same(other, sighting))) found.push(sighting);
  return found;
}

function same(a: Sighting, b: Sighting): boolean {
  return a.entity !== null
    ? a.entity === b.entity
    : b.entity === null && a.description?.words.start === b.description?.words.start;
}

// "Both countries said they", "Germany and Spain … They": the plural subject, or the two subjects, of the latest sentence.
function pluralFor(near: readonly Sighting[], sentence: number): readonly Sighting[] {
  for (let back = 0; back <= 1; back += 1) {
    const subjects = distinct(near.filter((sighting) => sighting.sentence === sentence - back && sighting.subject));
    if (subjects.length === 0) continue;
    if (subjects.length === 1 && subjects[0]!.plural) return subjects;
    if (subjects.length === 2 && Math.abs(subjects[0]!.token - subjects[1]!.token) <= 8)
      return [...subjects].reverse().sort((a, b) => a.token - b.token);
    return [];
  }
  return [];
}

// "Norwind has refused. They …", "We asked Norwind; they …": the one body told of, where nobody else and nothing in the plural is.
function bodyAlone({ scene }: Memory, near: readonly Sighting[], sentence: number, at: number): Sighting | null {
  const from = near.some((one) => one.sentence === sentence) ? sentence : sentence - 1;
  const told = distinct(near.filter((one) => one.sentence >= from));
  const [only, other] = told;
  const type = only?.entity ? scene.entities.get(only.entity)?.type : undefined;
  if (!only || other || !/^(?:organisation|group)$/.test(type ?? '')) return null;
  for (let place = scene.sentences[from]!.from; place < at; place += 1) {
    const { pos, lower } = scene.tokens[place]!;
    if (scene.mentionAt[place] !== -1) continue;
    if (pos === 'NOUN' && (singular(lower) !== lower || lower === 'people')) return null;
  }
  return only;
}

// "Prices had risen, its president, X, said", "…, noted its president": the words before are what is reported.
function isReporting({ scene }: Memory, at: number): boolean {
  const { tokens, sentences } = scene;
  const { from, to } = sentences[tokens[at]!.sentence]!;
  const before = tokens[at - 1];
  if (!before || at - 2 < from) return false;
  if (before.pos === 'VERB' && SAYING.has(before.lemma)) return /^[,”"’]$/.test(tokens[at - 2]!.lower);
  if (before.lower === 'to' && tokens[at - 2]!.lower === 'according') return at - 2 > from;
  if (before.lower !== ',') return false;
  for (let i = to - 1; i > at; i -= 1) {
    const { pos, lemma } = tokens[i]!;
    if (pos === 'VERB') return SAYING.has(lemma) && i >= to - LAST_WORDS;
  }
  return false;
}

// Who was told of before what is reported: what "it" is in its words, else the body that the sentence before is about.
// Undefined where the paragraph tells of none.
function reporterFor(memory: Memory, near: readonly Sighting[], sentence: number): Sighting | null | undefined {
  const { tokens, sentences } = memory.scene;
  const inside = near.find(
    (one) => one.sentence === sentence && one.end === one.token + 1 && tokens[one.token]!.lower === 'it',
  );
  if (inside) return inside;
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph) return undefined;
  const before = distinct(near.filter((one) => one.sentence === sentence - 1 && one.subject && !one.plural));
  const [only, other] = before;
  return only && other === undefined && !only.human ? only : undefined;
}

function bodyFor(memory: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  for (let back = 0; back <= 1; back += 1) {
    const subjects = distinct(
      near.filter((sighting) => sighting.sentence === sentence - back && sighting.subject && !sighting.plural),
    );
    const bodies = subjects.filter(({ human }) => !human);
    const voiced = bodies.length === 0 ? spokenForIn(memory, near, sentence - back) : null;
    if (voiced) return voiced;
    const main = bodies.length > 1 ? mainOf(memory, subjects) : null;
    if (main) return main;
    // "The union wants that no driver is dismissed": the sentence is about the one body it opens with.
    const opens = bodies[0]?.token === memory.scene.sentences[sentence - back]?.from;
    if (bodies.length === 1 && (back === 0 || subjects.length === 1 || opens)) return bodies[0]!;
    if (subjects.length > 0) return null;
  }
  return fragmentBefore(memory, near, sentence - 1);
}

// "The union's lawyers are at work. It …": whom all the subjects, who are only described, speak for.
function spokenForIn({ scene }: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  const subjects = near.filter((one) => one.sentence === sentence && one.subject);
  const [first] = subjects;
  const party = first?.description?.party ?? null;
  const type = party === null ? undefined : scene.entities.get(party)?.type;
  if (!first || !/^(?:organisation|group)$/.test(type ?? '')) return null;
  if (subjects.some(({ description }) => description?.party !== party)) return null;
  return { ...first, entity: party, description: null, human: false, plural: false, gender: null };
}

// "And the company? It has …", "The Coalition, to begin with. Its members …": what a sentence without a verb names.
function fragmentBefore({ scene }: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  const before = scene.sentences[sentence];
  if (before?.kind !== 'prose' || before.to - before.from > LONGEST_FRAGMENT) return null;
  for (let at = before.from; at < before.to; at += 1)
    if (/^(?:AUX|VERB)$/.test(scene.tokens[at]!.pos) && scene.tokens[at - 1]?.lower !== 'to') return null;
  const [only, other] = distinct(near.filter((one) => one.sentence === sentence));
  return only && !other && !only.human && !only.plural ? only : null;
}

// "The commission, to which both states belong, offered to mediate": all others stand before the verb of the first.
function mainOf({ scene }: Memory, subjects: readonly Sighting[]): Sighting | null {
  const [first, ...others] = [...subjects].sort((a, b) => a.token - b.token);
  if (!first || first.human || first.token !== scene.sentences[first.sentence]!.from) return null;
  const verb = verbOf(scene, first.token, first.end);
  return others.every(({ token }) => token < verb) ? first : null;
}

// "It" is taken as a body where it is the subject of a verb that a body can have.
function isEmptyIt(memory: Memory, at: number): boolean {
  const { tokens } = memory.scene;
  const { lower } = tokens[at]!;
  if (lower !== 'it') return false;
  const next = tokens[at + 1];
  if (!next || EMPTY.test(next.lower) || !isSubject(memory.scene, at, at + 1)) return true;
  const be = /^(?:would|will)$/.test(next.lower) ? at + 2 : at + 1;
  if (!/^(?:is|was|'s|be)$/.test(tokens[be]?.lower ?? '')) return false;
  // "It was Norway that asked".
  if (memory.scene.mentionAt[be + 1] !== -1 && be + 1 < tokens.length) return true;
  return /^(?:clear|unclear|not|possible|likely|unlikely|time|hard|difficult|important|too|the|a|an|understood|thought|believed|said|reported|expected|known|hoped|feared)$/.test(
    tokens[be + 1]?.lower ?? '',
  );
}
