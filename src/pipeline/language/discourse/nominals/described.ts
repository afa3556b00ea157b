import type { Span } from '#src/schema/evidence.ts';
import bodies from '../../../data/bodies.json' with { type: 'json' };
import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import type { Description } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { isBodyNoun, KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { genderOfWord, officeOf, type RoleWord, singular } from '../../phrases/role-words.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { ownerOf } from '../bodies/owners.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import type { Reference } from '../reference.ts';
import { see } from '../see.ts';
import { isDefining, isDefinite } from './is-definite.ts';
import { partyOfPerson } from './party-of-person.ts';
import { partyOfPhrase } from './party-of-phrase.ts';

const isSomeOf = isAmong(['one', 'another', 'two', 'some', 'several']);
const SOURCES: ReadonlySet<string> = new Set(roles.sources);
const OF_NO_STATE: ReadonlySet<string> = new Set(bodies.ofNoState);
/** What sits in a land's parliament is the land's, and is called as clubs and trades call theirs. */
const CHAMBERS: ReadonlySet<string> = new Set([...partsOfBodies.ofLands, 'congress']);
/** Takes note of somebody who is described and not named, a role at the head: "a source in the delegation". */
export function describePerson(memory: Memory, phrase: NounPhrase, role: RoleWord, plural: boolean): Reference {
  const { tokens } = memory.scene;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.end - 1]!.end };
  const before = describedBefore(memory, phrase, role, plural);
  const listed = plural ? endOfList(memory, phrase) : null;
  const description = before
    ? { ...before, ...span }
    : listed !== null
      ? { ...span, words: { start: span.start, end: listed }, party: null }
      : {
          ...span,
          words: withoutTopic(memory, phrase, span),
          party: partyOfPerson(memory, phrase, role) ?? personBehind(memory, phrase),
        };
  const sighting = sightingOf(memory, phrase, description, { human: true, plural, gender: genderOfWord(role.word) });
  remember(memory, phrase, sighting);
  if (!before) memory.introduced.push({ description, phrase, role, plural });
  return { mentions: [], description };
}

// "Statement by the spokesman for the Secretary-General | on Peru": what a paper is on, in its title, and not what he is over.
function withoutTopic({ scene }: Memory, { complements, head }: NounPhrase, span: Span): Span {
  const topic = complements.at(-1);
  const { tokens, sentences } = scene;
  if (topic?.link !== 'on' || sentences[tokens[head]!.sentence]!.kind !== 'heading') return span;
  return { ...span, end: tokens[topic.phrase.from - 2]!.end };
}

// "The ministers of Peru | , Chile and Samoa": where the list ends whose first the phrase ends with; they speak for no one of
// them. Null where no other follows.
function endOfList({ scene }: Memory, { complements, end }: NounPhrase): number | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  if (complements.at(-1)?.link !== 'of' || mentionAt[end - 1] === -1) return null;
  const kind = (at: number) => entities.get(mentions[mentionAt[at]!]!.entity)?.type;
  let last = end;
  let hasAnd = false;
  for (let at = end; /^(?:,|and|the)$/.test(tokens[at]?.lower ?? ''); ) {
    const joins = at;
    while (/^(?:,|and|the)$/.test(tokens[at]?.lower ?? '')) at += 1;
    if (mentionAt[at] === undefined || mentionAt[at] === -1 || kind(at) !== kind(end - 1)) break;
    hasAnd ||= tokens.slice(joins, at).some(({ lower }) => lower === 'and');
    at = ranges[mentionAt[at]!]!.to;
    last = at;
  }
  return hasAnd ? tokens[withOfficer(scene, last) - 1]!.end : null;
}

// "The ministers of Peru, Chile and Samoa | and the High Commissioner of the Union": who sits with them.
function withOfficer(scene: Memory['scene'], end: number): number {
  const { tokens, sentences, mentionAt } = scene;
  const and = tokens[end]?.text === ',' ? end + 1 : end;
  if (tokens[and]?.lower !== 'and' || tokens[and + 1]?.lower !== 'the') return end;
  const phrase = nounPhraseAt(scene, and + 1, sentences[tokens[and]!.sentence]!.to);
  const of = phrase?.complements.at(-1);
  const isOffice = phrase !== null && officeOf(scene, phrase)?.to === phrase.head + 1;
  return isOffice && of?.link === 'of' && mentionAt[of.phrase.head] !== -1 ? phrase.end : end;
}

/** Takes note of people who are described and speak for a party: "organisers" of whoever called the march. */
export function describeFor(memory: Memory, phrase: NounPhrase, party: string): Reference {
  const { tokens } = memory.scene;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.end - 1]!.end };
  const description = { ...span, words: span, party };
  const sighting = sightingOf(memory, phrase, description, { human: true, plural: true, gender: null });
  remember(memory, phrase, sighting);
  return { mentions: [], description };
}

// By the noun: whoever is so called, and the several who are.
function remember({ lastDescribed, scene }: Memory, { head }: NounPhrase, sighting: Sighting): void {
  const noun = singular(scene.tokens[head]!.lower);
  lastDescribed.set(noun, sighting);
  if (sighting.plural) lastDescribed.set(severalOf(noun), sighting);
}

function severalOf(noun: string): string {
  return `several ${noun}`;
}

/** Takes note of a body that is somebody's and no more: "the minister's office" speaks for whom the minister does. */
export function describeBody(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  // "Norwind objected. Its unions did not": they speak for who works there.
  if (/^unions?$/.test(tokens[phrase.head]!.lower)) return null;
  const whose = partyOfPhrase(memory, phrase) ?? personBehind(memory, phrase);
  if (whose === null) return null;
  const party = isState(memory.scene, memory.bodies, whose) && isOfNoState(memory, phrase) ? null : whose;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.head]!.end };
  const description = { ...span, words: span, party };
  sightingOf(memory, phrase, description, { human: false, plural: false, gender: null });
  return { mentions: [], description };
}

// "Peru's opposition", "the country's biggest retailer", "Peru's rights groups": a land has them, and they are no voice of it.
function isOfNoState({ scene: { tokens } }: Memory, { start, head }: NounPhrase): boolean {
  const { lower } = tokens[head]!;
  const noun = singular(lower);
  const whole = head > start ? `${tokens[head - 1]!.lower} ${lower}` : '';
  const kinds = KINDS_BY_NOUN.get(whole) ?? KINDS_BY_NOUN.get(lower) ?? KINDS_BY_NOUN.get(noun);
  return kinds !== undefined && !CHAMBERS.has(noun) && [...kinds].every((kind) => OF_NO_STATE.has(kind));
}

// "Her office", "Lind's spokesman": of whom this text does not say for whom he speaks, others may.
function personBehind(memory: Memory, phrase: NounPhrase): string | null {
  const { tokens, entities } = memory.scene;
  const words = tokens.slice(phrase.start, phrase.head + 1).map(({ lower }) => lower);
  if (!phrase.owner || !isVoiceOf('person', words)) return null;
  const owner = ownerOf(memory, phrase.owner);
  return owner !== null && entities.get(owner)?.type === 'person' && partyOf(memory, owner) === null ? owner : null;
}

/** "The Mission" of a paper whose letterhead is a mission's and names nobody known: it stands under that; null for others. */
export function describeLetterhead(memory: Memory, phrase: NounPhrase): Reference | null {
  const { scene, issuer } = memory;
  const { from, head, owner, complements } = phrase;
  const { start, end, lower } = scene.tokens[head]!;
  if (!issuer || issuer.entities.length > 0 || owner || complements.length > 0 || scene.quoted[head]) return null;
  if (head !== from + 1 || scene.tokens[from]!.lower !== 'the' || !isBodyNoun(lower) || start < issuer.end) return null;
  const words = { start: issuer.start, end: issuer.end };
  if (!new RegExp(`\\b${lower}\\b`, 'i').test(scene.text.slice(words.start, words.end))) return null;
  const description = { start: scene.tokens[from]!.start, end, words, party: null };
  sightingOf(memory, phrase, description, { human: false, plural: false, gender: null });
  return { mentions: [], description };
}

/** "One of them", "one of the diplomats", after "two EU diplomats said"; null for other phrases. */
export function partOf(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  if (!isSomeOf(tokens[phrase.head]!.lexeme) || tokens[phrase.to]?.lower !== 'of') return null;
  const inner = phrase.complements[0]?.phrase;
  const end = inner ? inner.to : phrase.to + 2;
  const whole = tokens[end - 1];
  if (!whole || (!inner && !/^(?:them|those)$/.test(whole.lower))) return null;
  const several = inner
    ? memory.lastDescribed.get(singular(whole.lower))
    : recent(memory, whole.sentence, 1).find(({ plural, description }) => plural && description !== null);
  if (!several?.description) return inner ? partOfPeople(memory, phrase, inner) : null;
  const description = { ...several.description, start: tokens[phrase.from]!.start, end: whole.end };
  see(memory, {
    ...several,
    description,
    plural: false,
    token: phrase.from,
    end,
    sentence: whole.sentence,
    subject: isSubject(memory.scene, phrase.from, end),
  });
  return { mentions: [], description };
}

// "One of the union's negotiators", who are told of for the first time.
function partOfPeople(memory: Memory, phrase: NounPhrase, inner: Core): Reference | null {
  const people = nounPhraseAt(memory.scene, inner.from, inner.to);
  const role = people && officeOf(memory.scene, people);
  if (!role || role.to !== people.head + 1) return null;
  return describePerson(memory, { ...people, from: phrase.from }, role, true);
}

// The same words again, or no more than "the official", mean the one described before.
function describedBefore(memory: Memory, phrase: NounPhrase, role: RoleWord, plural: boolean): Description | null {
  if (!isDefinite(memory, phrase) || phrase.owner || phrase.complements.length > 0) return null;
  const head = memory.scene.tokens[phrase.head]!;
  // "The ministers" are no minister told of before.
  const noun = singular(head.lower);
  const last =
    memory.lastDescribed.get(plural ? severalOf(noun) : noun)?.description ??
    alikeDescribed(memory, role.word, head.sentence);
  return last && addsNothing(memory, phrase, last) ? last : null;
}

function addsNothing({ scene }: Memory, phrase: NounPhrase, { words }: Description): boolean {
  const earlier = scene.text.slice(words.start, words.end).toLowerCase();
  return scene.tokens
    .slice(phrase.start, phrase.head)
    .every(
      ({ pos, lower, lexeme }) => pos === 'DET' || pos === 'PRON' || isDefining(lexeme) || earlier.includes(lower),
    );
}

// "The diplomat" after "a Western envoy" of the sentence before, "the official" after "a source".
function alikeDescribed(memory: Memory, word: string, sentence: number): Description | null {
  if (!SOURCES.has(word)) return null;
  const near = recent(memory, sentence, 1).filter(
    ({ description, subject, plural }) => description !== null && subject && !plural,
  );
  const only = new Set(near.map(({ description }) => description!.words.start));
  return only.size === 1 ? near[0]!.description : null;
}

function sightingOf(
  memory: Memory,
  phrase: NounPhrase,
  description: Description,
  who: Pick<Sighting, 'human' | 'plural' | 'gender'>,
): Sighting {
  const { sentence } = memory.scene.tokens[phrase.from]!;
  const subject = isSubject(memory.scene, phrase.from, phrase.end);
  const sighting = { ...who, entity: null, description, token: phrase.from, end: phrase.end, sentence, subject };
  see(memory, sighting);
  return sighting;
}
