import roles from '../../../data/roles.json' with { type: 'json' };
import type { Description } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { isBesideUs } from '../../phrases/beside-us.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import {
  genderOfWord,
  isAgainst,
  isElected,
  isExpert,
  isForCause,
  isFormer,
  officeOf,
  type RoleWord,
  singular,
} from '../../phrases/role-words.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { governingBody } from '../bodies/body-by-name.ts';
import { bodyCalled } from '../bodies/body-called.ts';
import { ownerOf } from '../bodies/owners.ts';
import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import type { Reference } from '../reference.ts';
import { see } from '../see.ts';
import { partyOfPhrase } from './party-of-phrase.ts';

const isDefining = isAmong(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'same']);
const isPart = isAmong(['one', 'another', 'two', 'some', 'several']);
const SOURCES: ReadonlySet<string> = new Set(roles.sources);

const OFFICES: ReadonlySet<string> = new Set([
  'organ',
  'agency',
  'council',
  'commission',
  'board',
  'inspectorate',
  'secretariat',
]);
const STAFF = /^(?:staff|staffer|personnel|employee|crew)$/;
const EMPLOYERS: ReadonlySet<string> = new Set(['company', 'hospital', 'institute', 'museum', 'club', 'consortium']);
const EXPERT = new Set(['institute', 'charity', 'association', 'agency', 'commission', 'union']);

/** True for a phrase about something told of before: "the source", "her deputy". */
export function isDefinite({ scene }: Memory, phrase: NounPhrase): boolean {
  return phrase.owner !== null || isDefining(scene.tokens[phrase.from]!.lexeme) || isManagement(scene, phrase);
}

// "Management has told the newspapers": a firm's, by no article.
function isManagement({ tokens, sentences }: Memory['scene'], { from, head }: NounPhrase): boolean {
  const { lower, sentence } = tokens[head]!;
  return lower === 'management' && from === head && sentences[sentence]!.from === from;
}

/** Takes note of somebody who is described and not named, a role at the head: "a source in the delegation". */
export function describePerson(memory: Memory, phrase: NounPhrase, role: RoleWord, plural: boolean): Reference {
  const { tokens } = memory.scene;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.end - 1]!.end };
  const before = describedBefore(memory, phrase, role);
  const description = before
    ? { ...before, ...span }
    : { ...span, words: span, party: partyOfPerson(memory, phrase, role) ?? personBehind(memory, phrase) };
  const sighting = sightingOf(memory, phrase, description, { human: true, plural, gender: genderOfWord(role.word) });
  memory.lastDescribed.set(singular(tokens[phrase.head]!.lower), sighting);
  if (!before) memory.introduced.push({ description, phrase, role, plural });
  return { mentions: [], description };
}

/** Takes note of people who are described and speak for a party: "organisers" of whoever called the march. */
export function describeFor(memory: Memory, phrase: NounPhrase, party: string): Reference {
  const { tokens } = memory.scene;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.end - 1]!.end };
  const description = { ...span, words: span, party };
  const sighting = sightingOf(memory, phrase, description, { human: true, plural: true, gender: null });
  memory.lastDescribed.set(singular(tokens[phrase.head]!.lower), sighting);
  return { mentions: [], description };
}

/** Takes note of a body that is somebody's and no more: "the minister's office" speaks for whom the minister does. */
export function describeBody(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  // "Norwind objected. Its unions did not": they speak for who works there.
  if (/^unions?$/.test(tokens[phrase.head]!.lower)) return null;
  const party = partyOfPhrase(memory, phrase) ?? personBehind(memory, phrase);
  if (party === null) return null;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.head]!.end };
  const description = { ...span, words: span, party };
  sightingOf(memory, phrase, description, { human: false, plural: false, gender: null });
  return { mentions: [], description };
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
  if (!isPart(tokens[phrase.head]!.lexeme) || tokens[phrase.to]?.lower !== 'of') return null;
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
function describedBefore(memory: Memory, phrase: NounPhrase, role: RoleWord): Description | null {
  if (!isDefinite(memory, phrase) || phrase.owner || phrase.complements.length > 0) return null;
  const head = memory.scene.tokens[phrase.head]!;
  const last =
    memory.lastDescribed.get(singular(head.lower))?.description ?? alikeDescribed(memory, role.word, head.sentence);
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

function partyOfPerson(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { spheres } = role;
  // "The head of state" is no head of a state told of.
  if (/ of (?:state|government)$/.test(role.word) && !phrase.owner && phrase.complements.length === 1) return null;
  // "Critics of the ministry" speak for nobody told of, nor does "the former Peruvian ambassador".
  const once = memory.scene.tokens.slice(phrase.from, role.from).some(({ lower }) => isFormer(lower));
  if (once || isAgainst(role.word) || isBesideUs(memory.scene, phrase)) return null;
  if (spheres.has('witness') && !spheres.has('described') && !spheres.has('body'))
    return (isExpert(role.word) ? partyOfExperts(memory, phrase) : null) ?? partyOfFollowers(memory, phrase, role.word);
  const party =
    partyOfPhrase(memory, phrase) ??
    partyBySphere(memory, phrase, role) ??
    officeOfOfficials(memory, phrase, role) ??
    bodyJustTold(memory, phrase, role);
  // What "kitchen staff at the hospital" say may be against it.
  return party !== null && STAFF.test(role.word) && isEmployer(memory, party) ? null : party;
}

function isEmployer({ bodies }: Memory, party: string): boolean {
  const kinds = bodies.kinds.get(party);
  return !kinds || kinds.size === 0 || [...kinds].some((kind) => EMPLOYERS.has(kind));
}

// "Scientists at the institute"; what "the company's engineers" or "doctors at the hospital" say may be against it.
function partyOfExperts(memory: Memory, phrase: NounPhrase): string | null {
  if (!/^(?:at|from|for)$/.test(phrase.complements[0]?.link ?? '')) return null;
  const party = partyOfPhrase(memory, phrase);
  const kinds = party === null ? null : memory.bodies.kinds.get(party);
  return kinds && [...kinds].some((kind) => EXPERT.has(kind)) ? party : null;
}

// "The group's campaigners", "ecologists of Blue Hills", "Green List councillors"; a firm's activists are against it.
function partyOfFollowers(memory: Memory, phrase: NounPhrase, word: string): string | null {
  if (!isForCause(word) && !isElected(word)) return null;
  const party = partyOfPhrase(memory, phrase);
  const kinds = party === null ? undefined : memory.bodies.kinds.get(party);
  if (!kinds || memory.scene.entities.get(party!)?.type !== 'organisation') return null;
  if (isElected(word)) return kinds.has('party') ? party : null;
  return kinds.size > 0 && isEmployer(memory, party!) ? null : party;
}

// "The chief executive" speaks for the one company told of, "the general secretary" for the one union.
function partyBySphere(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  if (phrase.owner || phrase.complements.length > 0 || !isDefinite(memory, phrase)) return null;
  if (role.spheres.has('company')) return bodyCalled(memory, 'company', [], phrase.head);
  return role.spheres.has('union') ? bodyCalled(memory, 'union', [], phrase.head) : null;
}

// "Health officials" of a text on one Ministry of Health, "city officials" of one on its council.
function officeOfOfficials(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { scene, bodies } = memory;
  if (role.word !== 'official' || phrase.owner || phrase.complements.length > 0 || role.from !== phrase.start + 1)
    return null;
  const { lower } = scene.tokens[phrase.start]!;
  const governing = governingBody(memory, lower);
  if (governing !== null) return governing;
  const [only, other] = (bodies.byWord.get(lower) ?? []).filter((key) => isOffice(bodies.kinds.get(key)));
  return only !== undefined && other === undefined ? only : null;
}

// "The ministry declined to comment. A spokeswoman said": of the body that the sentence before opens with.
function bodyJustTold(memory: Memory, { from, head, complements }: NounPhrase, { word }: RoleWord): string | null {
  const { tokens, sentences } = memory.scene;
  const { sentence, lower } = tokens[from]!;
  if (!/^spokes/.test(word) || !/^an?$/.test(lower) || head !== from + 1 || complements.length > 0) return null;
  if (from !== sentences[sentence]!.from || sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph)
    return null;
  const first = recent(memory, sentence - 1, 0).at(-1);
  if (!first || first.token > sentences[sentence - 1]!.from + 1 || /^['’]s?$/.test(tokens[first.end]?.lower ?? ''))
    return null;
  return first.entity !== null && !first.human && !first.plural ? partyOf(memory, first.entity) : null;
}

function isOffice(kinds: ReadonlySet<string> | undefined): boolean {
  return kinds !== undefined && [...kinds].some((kind) => OFFICES.has(kind));
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
