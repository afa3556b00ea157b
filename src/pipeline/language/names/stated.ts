import roles from '../../data/roles.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import { grouped } from '../../spelling/grouped.ts';
import type { LocalEntity } from '../../types.ts';
import { KINDS_BY_NOUN } from '../phrases/body-nouns.ts';
import { isRole, singular } from '../phrases/role-words.ts';
import { tellsOffice } from '../phrases/roles/tells-office.ts';
import { isFormOfAddress } from './addressed.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './readings.ts';
import { landOfOrgan } from './stated/land-of-organ.ts';
import { roleBefore } from './stated/role-before.ts';
import { roleBehind } from './stated/role-behind.ts';
import type { Word } from './words.ts';

const FORMER = new RegExp(`^(?:(?:the|an?) )?(?:${roles.former.join('|')})[ -]`, 'i');
const OVER = /^(?:until|till) (?:last|(?:1[89]|20)\d\d)\b|^(?:from|between) \d{4} (?:to|until|and) \d{4}\b/;
const RELATIVE = new RegExp(`^(?:\\S+ )?(?:${roles.relative.join('|')})\\b|^(?:${roles.vague.join('|')})$`, 'i');
const OFFICIALS = new Set(titles.officials);
const QUANTITY = /^(?:and|or|most|many|some|several|both|all|other|few|two|three|four|five) /i;
const NAMING = /^(?:NOUN|ADJ|PROPN)$/;
const PRIVATE: ReadonlySet<string> = new Set([
  'union',
  'association',
  'company',
  'party',
  'charity',
  'club',
  'church',
  'outlet',
  'institute',
  'hospital',
  'staff',
  'rebels',
]);

/** What name phrases state of an entity: "Ukrainian President Zelensky", "Medinsky, the head of the delegation". */
export function statedOf(
  entities: readonly LocalEntity[],
  readings: readonly Reading[],
  keyOf: (reading: Reading) => string,
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
): LocalEntity[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const phrases = grouped(
    readings.flatMap((reading, i) =>
      reading.type === 'person'
        ? phrasesAt(i, readings, sentences, keyOf).map((phrase) => [keyOf(reading), phrase] as const)
        : [],
    ),
  );
  const bodies = statesOf(readings, sentences, keyOf, gazetteer);
  // A spokesman of a president speaks for whom the president speaks: people's own parties first, then through them.
  const partyOf = (key: string | null, through: ReadonlyMap<string, string | null>): string | null => {
    const entity = key === null ? undefined : byKey.get(key);
    if (key === null || entity === undefined) return null;
    if (entity.type === 'person') return through.get(key) ?? null;
    return entity.party ?? bodies.get(key) ?? key;
  };
  const partiesOf = (through: ReadonlyMap<string, string | null>) =>
    new Map(
      entities.map((entity) => {
        const own = (phrases.get(entity.key) ?? []).map((phrase) => (speaksFor(phrase, byKey) ? phrase.party : null));
        const party = entity.party ?? bodies.get(entity.key) ?? first(own.map((key) => partyOf(key, through)));
        return [entity.key, party === entity.key && entity.type === 'person' ? null : party];
      }),
    );
  const parties = partiesOf(partiesOf(new Map()));
  return entities.map((entity) => ({
    ...entity,
    role: entity.role ?? roleOf(phrases.get(entity.key) ?? []),
    party: parties.get(entity.key) ?? null,
  }));
}

// The role that names its body says most; one that only says how people stand to others says nothing: "his counterpart",
// and nobody is several: "most senators".
function roleOf(phrases: readonly Phrase[]): string | null {
  const roles = phrases.filter(({ role }) => role && !RELATIVE.test(role) && !isOfSeveral(role) && tellsOffice(role));
  return (roles.find((phrase) => phrase.party) ?? roles[0])?.role ?? null;
}

// "Most senators back", "enthusiastic supporters", "leaders of the guild"
function isOfSeveral(role: string): boolean {
  const head = role
    .split(/ (?:of|for|at|in|on|with|to|from) /)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
  return QUANTITY.test(role) || (head !== singular(head) && isRole(head));
}

function statesOf(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
  keyOf: (reading: Reading) => string,
  gazetteer: Gazetteer,
): Map<string, string> {
  const states = new Map<string, string>();
  for (const [i, reading] of readings.entries()) {
    const state = landOfOrgan(i, readings, sentences, gazetteer);
    if (state !== null && !states.has(keyOf(reading))) states.set(keyOf(reading), state);
  }
  return states;
}

function phrasesAt(
  i: number,
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
  keyOf: (reading: Reading) => string,
): Phrase[] {
  const reading = readings[i]!;
  const words = sentences[reading.words[0]!.sentence]!;
  const found = [roleBefore(i, readings, words), roleBehind(i, readings, words)].flatMap((one) => (one ? [one] : []));
  const title = reading.title !== null && !isFormOfAddress(reading.title) ? [{ role: reading.title, owner: null }] : [];
  return [...found, ...title].map(({ role, owner }) => ({
    role,
    party: owner && owner !== reading && !isElsewhere(role, owner, words) ? keyOf(owner) : null,
  }));
}

function isElsewhere(role: string | null, owner: Reading, words: readonly Word[]): boolean {
  return isFormer(role) || isOver(owner, words) || isPrivate(owner, words);
}

// "The former president of the Tribunal" speaks for it no longer.
function isFormer(role: string | null): boolean {
  return role !== null && (FORMER.test(role) || /\bpredecessor$/i.test(role));
}

// "Former | Norwind chairman X", "X, chairman of Norwind | until 2019", "from 2010 to 2014"
function isOver({ words: own }: Reading, words: readonly Word[]): boolean {
  const [first, last] = [own[0]!.index, own.at(-1)!.index];
  const behind = words.slice(last + 1, last + 5).map(({ key }) => key);
  return FORMER.test(`${words[first - 1]?.key ?? ''} `) || OVER.test(behind.join(' '));
}

// A "French teacher" is no voice of France; the teacher of a school is one of the school.
function speaksFor(phrase: Phrase, byKey: ReadonlyMap<string, LocalEntity>): boolean {
  const owner = phrase.party === null ? undefined : byKey.get(phrase.party);
  if (owner === undefined) return false;
  if (owner.type === 'organisation' || owner.type === 'person') return true;
  const words = phrase.role?.toLowerCase().split(/[\s-]+/) ?? [];
  // "French chief | executive"
  return words.some((word, at) => OFFICIALS.has(word) && words[at + 1] !== 'executive');
}

// "Chair of the Norwegian pilots' | association", "Norwegian | opposition leader": of a body in the land, and not of its state.
function isPrivate({ type, words: own }: Reading, words: readonly Word[]): boolean {
  if (type !== 'country') return false;
  let end = own.at(-1)!.index + 1;
  while (
    words[end] &&
    !words[end]!.capital &&
    /^(?:['’]s?)?[ -]$/.test(words[end]!.gap) &&
    NAMING.test(words[end]!.pos)
  )
    end += 1;
  const head = OFFICIALS.has(words[end - 1]!.key) ? words[end - 2]! : words[end - 1]!;
  const kinds = [...(KINDS_BY_NOUN.get(head.key) ?? [])];
  return kinds.length > 0 && kinds.every((kind) => PRIVATE.has(kind));
}

function first(list: readonly (string | null)[]): string | null {
  return list.find((one) => one !== null) ?? null;
}

interface Phrase {
  readonly role: string | null;
  /** Key of the entity it names beside the role. */
  readonly party: string | null;
}

/** A role as a source words it, and whose it is. */
export interface Stated {
  readonly role: string | null;
  readonly owner: Reading | null;
}
