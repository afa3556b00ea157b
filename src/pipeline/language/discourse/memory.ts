import type { Description, Issuer, Learned } from '../../types.ts';
import { codeOfCapital } from '../phrases/capitals.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Gender, RoleWord } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { definedTerms } from './bodies/defined-terms.ts';
import { type Holders, noHolders } from './holders.ts';
import { type Home, homeOf } from './homes/home.ts';
import { homeOfPaper } from './homes/home-of-paper.ts';
import { withMinisters } from './homes/own-ministers.ts';
import { issuerOf } from './issuer/issuer.ts';
import { namedElsewhere } from './issuer/named-elsewhere.ts';
import { recipientOf } from './issuer/recipient.ts';
import type { Bodies } from './kinds.ts';
import { spokenParagraphs } from './spoken-paragraphs.ts';
import type { Strangers } from './strangers.ts';
import { writerOf } from './writer.ts';

/** An empty memory for a reading from the first sentence to the last. */
export function memoryOf(own: Scene, bodies: Bodies, strangers: Strangers, learned: Learned): Memory {
  const issuer = namedElsewhere(own, issuerOf(own), strangers);
  const scene =
    strangers.entities.size === 0 ? own : { ...own, entities: new Map([...own.entities, ...strangers.entities]) };
  return {
    scene,
    bodies,
    strangers,
    home: withMinisters(homeOf(own, bodies, learned.home, issuer !== null), own, bodies, learned.affiliations),
    issuer,
    recipient: recipientOf(own, issuer),
    writer: writerOf(own),
    spoken: spokenParagraphs(own),
    defined: definedTerms(own),
    ownLand: homeOfPaper(own, bodies, issuer),
    foremost: foremostOf(own),
    byCode: byCodeOf(own),
    organs: new Map(),
    counts: new Map(),
    pairs: [],
    list: null,
    lists: new Map(),
    sightings: [],
    roles: new Map(),
    holders: noHolders(),
    genders: new Map(),
    sure: new Set(),
    parties: new Map(),
    lastSeen: new Map(),
    toldUntil: 0,
    lastDescribed: new Map(),
    introduced: [],
    papers: new Map(),
    lastPaper: null,
  };
}

function byCodeOf(scene: Scene): ReadonlyMap<string, string> {
  return new Map(
    [...scene.entities.values()].flatMap(({ code, key }) => (code === null ? [] : [[code, key] as const])),
  );
}

function foremostOf(scene: Scene): Counted[] {
  const counts = new Map<string, { entity: string; count: number; place: number }>();
  for (const [place, { entity }] of scene.mentions.entries()) {
    const own = counts.get(entity);
    if (own) own.count += 1;
    else counts.set(entity, { entity, count: 1, place });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.place - b.place).slice(0, 20);
}

/** The sightings of the sentence and the `back` sentences before it, latest first; at most sixty. */
export function recent(memory: Memory, sentence: number, back: number): Sighting[] {
  const found: Sighting[] = [];
  for (let i = firstBehind(memory.sightings, sentence) - 1; i >= 0 && found.length < 60; i -= 1) {
    const sighting = memory.sightings[i]!;
    if (sighting.sentence < sentence - back) break;
    found.push(sighting);
  }
  return found;
}

// They stand in the order of the text: what is asked of its beginning when all of it is read must not go through the rest.
function firstBehind(sightings: readonly Sighting[], sentence: number): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sightings[middle]!.sentence <= sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entity that an entity speaks for: a person's party where stated, an organ's country, a body itself. */
export function partyOf(memory: Memory, key: string): string | null {
  const entity = memory.scene.entities.get(key);
  if (!entity) return null;
  const stated = memory.parties.get(key);
  if (stated !== undefined || entity.type === 'person') return stated ?? null;
  if (entity.party !== null && memory.scene.entities.has(entity.party)) return entity.party;
  const kinds = memory.bodies.kinds.get(key);
  if (entity.type === 'place')
    return kinds?.has('country') ? key : (memory.byCode.get(codeOfCapital(entity.name) ?? '') ?? null);
  return key;
}

/** The one known entity whose own statement the document is; null where there is none or several, and of a paper's report. */
export function issuingAlone({ issuer, scene }: Memory): string | null {
  const [only, other] = issuer?.entities ?? [];
  if (only === undefined || other !== undefined) return null;
  return issuer!.column && scene.entities.get(only)?.type !== 'person' ? null : only;
}

/** Remembers whose "army" or "government" was told of: two owners say as much as a hundred, that it is nobody's in particular. */
export function tellOrgan({ organs }: Memory, noun: string, owner: string): void {
  const owners = organs.get(noun) ?? new Set();
  if (owners.size < 2) organs.set(noun, owners.add(owner));
}

/** Something referred to: an entity, or a source that is described and not named. */
export interface Sighting {
  readonly entity: string | null;
  readonly description: Description | null;
  readonly human: boolean;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** Its tokens [token, end). */
  readonly token: number;
  readonly end: number;
  readonly sentence: number;
  readonly subject: boolean;
}

/** What a person was introduced as. */
export interface Role {
  readonly word: string;
  /** All words of the phrase, lower case. */
  readonly words: ReadonlySet<string>;
  readonly party: string | null;
  /** Only another document of the briefing tells it. */
  readonly elsewhere?: true;
  /** The noun for whose it is, where the words say so: "guild" of "the guild's president"; '' behind "of". */
  readonly owned?: string;
}

/** Two entities named side by side. */
export interface Pair {
  /** Whom they speak for; themselves where nothing says. */
  readonly a: string;
  readonly b: string;
  readonly own: readonly [string, string];
  readonly sentence: number;
  /** A preposition stands before them: "sponsored by Oman and Qatar". */
  readonly governed: boolean;
}

/** Entities named one after the other, up to the token `end`. */
export interface Listed {
  readonly keys: readonly string[];
  readonly end: number;
  readonly sentence: number;
}

/** How often an entity is named, and the place of its first mention. */
export interface Counted {
  readonly entity: string;
  readonly count: number;
  readonly place: number;
}

export interface Memory {
  readonly scene: Scene;
  readonly bodies: Bodies;
  /** Those whom only the other documents of the briefing name. */
  readonly strangers: Strangers;
  readonly home: Home;
  /** The body whose own statement or press release the document is; null where it is nobody's. */
  readonly issuer: Issuer | null;
  /** Key of whom a letter is to: its "you". */
  readonly recipient: string | null;
  /** Who says "I" in a text that is nobody's own statement. */
  readonly writer: string | null;
  /** The paragraphs in which somebody named at their head speaks. */
  readonly spoken: ReadonlySet<number>;
  /** By what the document says it calls them. */
  readonly defined: ReadonlyMap<string, string>;
  /** The land whose own paper, or whose ministry's, the document is. */
  readonly ownLand: string | null;
  /** Countries by ISO code. */
  readonly byCode: ReadonlyMap<string, string>;
  /** The most named entities of the whole document, most named first. */
  readonly foremost: readonly Counted[];
  /** By noun ("army"): the states whose one was told of so far. */
  readonly organs: Map<string, Set<string>>;
  /** How often each entity was referred to so far, names and all. */
  readonly counts: Map<string, number>;
  /** What was joined by "and", in order: the first fifty and the latest fifty. */
  readonly pairs: Pair[];
  /** What the latest name and those before it are that only commas and "and" part. */
  list: Listed | null;
  /** By how many there are: the latest such list that is complete. */
  readonly lists: Map<number, Listed>;
  readonly sightings: Sighting[];
  readonly roles: Map<string, Role[]>;
  /** By word for a role: the persons introduced by it, in order. */
  readonly holders: Holders;
  readonly genders: Map<string, Gender>;
  /** Persons whose gender a title shows, and not the given name alone. */
  readonly sure: Set<string>;
  readonly parties: Map<string, string>;
  readonly lastSeen: Map<string, Sighting>;
  /** Token up to which words behind a name have told of its bearer. */
  toldUntil: number;
  /** By head noun ("source"): the latest sighting so described. */
  readonly lastDescribed: Map<string, Sighting>;
  /** Each person described and not named, by the first words that do. */
  readonly introduced: Introduced[];
  /** By noun ("letter"): who issued the last such paper; under "" the last of any kind. */
  readonly papers: Map<string, string>;
  /** The latest paper told of, with who issued it; null where nobody known did. */
  lastPaper: PaperTold | null;
}

export interface PaperTold {
  readonly issuer: string | null;
  /** Its tokens [token, end). */
  readonly token: number;
  readonly end: number;
  readonly sentence: number;
}

export interface Introduced {
  readonly description: Description;
  readonly phrase: NounPhrase;
  readonly role: RoleWord;
  readonly plural: boolean;
}
