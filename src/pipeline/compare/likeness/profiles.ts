import type { Entity } from '#src/schema/evidence.ts';
import words from '../../data/same-words.json' with { type: 'json' };
import type { Analysis } from '../../types.ts';
import { tellsTerms } from '../../wording/terms-of-deal.ts';
import { namelessOf } from '../nameless.ts';
import type { EntityIdOf } from '../types.ts';
import { boundOf } from './bound.ts';
import type { PartyOf } from './features.ts';
import { topicOf } from './topic.ts';

/** For each sentence of a document what its records tell beside its words: who speaks and acts, which people and dates it has. */
export function profilesOf(analysis: Analysis, idOf: EntityIdOf, partyOf: PartyOf): Profile[] {
  const profiles = analysis.sentences.map(
    ({ from, to, index, start, end }): Building => ({
      place: index / analysis.sentences.length,
      asks: analysis.tokens.slice(from, to).some(({ text }) => text.includes('?')),
      negated: analysis.tokens.slice(from, to).some(({ lower }) => NEGATING.has(lower)),
      nouns: nounsOf(analysis.tokens.slice(from, to)),
      voices: new Set(),
      people: new Set(),
      acts: new Set(),
      stances: new Set(),
      doers: new Map(),
      dates: new Set(),
      callsOff: false,
      deals: false,
      // "The deal raises wages by 5 percent"
      terms: tellsTerms(analysis.document.text.slice(start, end)),
      deniers: new Set(),
    }),
  );
  const members = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const id = idOf(analysis.document.id, key);
      return [id, partyOf(id) ?? id];
    });
  for (const { speakers, party, sentence } of analysis.statements) {
    for (const voice of members(party ? [...speakers, party] : speakers)) profiles[sentence]!.voices.add(voice);
  }
  addPeople(analysis, idOf, profiles);
  const nameless = namelessOf(analysis);
  for (const { act, actors, recipients, sentence, stance, modality, rule } of analysis.acts) {
    if (stance) profiles[sentence]!.stances.add(stance);
    if (act === 'RETREAT' && CALLING_OFF.test(rule) && modality.length === 0) profiles[sentence]!.callsOff = true;
    if (act === 'AGREE' && CONCLUDING.test(rule) && modality.length === 0)
      profiles[sentence]!.deals ||=
        actors.length + recipients.length > 1 || (actors.length > 0 && isBetween(sentence, analysis));
    if (act === 'STATE') continue;
    profiles[sentence]!.acts.add(act);
    const known = members(actors.filter((actor) => !nameless.has(actor)));
    for (const doer of known) addTo(profiles[sentence]!.doers, act, doer);
    if (act === 'REJECT' && DENYING.test(rule)) for (const doer of known) profiles[sentence]!.deniers.add(doer);
  }
  for (const { kind, value, sentence, start } of analysis.facts) {
    if (kind === 'date' && value !== null && !String(value).startsWith('--'))
      profiles[sentence]!.dates.add(`${boundOf({ start }, analysis.tokens)} ${value}`);
  }
  return profiles;
}

// "The dispute between Norwind and its pilots has reached a deal": of one that has a name, and of others.
function isBetween(sentence: number, { tokens, sentences }: Analysis): boolean {
  const { from, to } = sentences[sentence]!;
  return tokens.slice(from, to).some(({ lower }) => lower === 'between');
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function nounsOf(tokens: Analysis['tokens']): Set<string> {
  const nouns = tokens.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return new Set(nouns.map(topicOf).filter((topic) => topic !== null));
}

function addPeople(
  { document, entities, sentences, mentions }: Analysis,
  idOf: EntityIdOf,
  profiles: readonly Building[],
) {
  const people = new Map(
    entities.filter(({ type }) => type === PERSON).map(({ key }) => [key, idOf(document.id, key)]),
  );
  let at = 0;
  for (const { entity, start } of mentions) {
    while (at + 1 < sentences.length && sentences[at]!.end <= start) at += 1;
    const id = people.get(entity);
    if (id && sentences[at]!.start <= start) profiles[at]!.people.add(id);
  }
}

/** Words by which a sentence says that something is not so or will not be. */
const NEGATING = new Set(words.negating);
/** "Lift =siege|blockade", "end @strikeword": who gives up what they did. */
const CALLING_OFF = /^(?:call off|cancel|suspend|abandon|lift)\b|^end (?:@strikeword|@action|=occupation)/;
/** "Reach @deal", "announce =deal|talks", "agree". */
const CONCLUDING = /(?: @deal| =deal)\b|^agree(?! to)\b/;
const DENYING = /^(?:(?:deny|refute|dispute|contradict)\b|(?:false|untrue|baseless|unfounded|groundless|wrong)$)/;
const PERSON: Entity['type'] = 'person';

interface Building {
  /** What its nouns and names are about. */
  readonly nouns: ReadonlySet<string>;
  /** Who speaks, and for whom. */
  readonly voices: Set<string>;
  /** Who is named or meant. */
  readonly people: Set<string>;
  readonly acts: Set<string>;
  readonly stances: Set<string>;
  /** From act to who does it, and for whom. */
  readonly doers: Map<string, Set<string>>;
  /** Whole dates, each behind what puts the rest on one side of it: "since 2026-06-30". */
  readonly dates: Set<string>;
  /** A strike or the like is told as called off. */
  callsOff: boolean;
  /** Two agree on something in it. */
  deals: boolean;
  /** It tells what is in a deal. */
  readonly terms: boolean;
  /** Who denies something in it, and for whom. */
  readonly deniers: Set<string>;
  /** It says that something is not so, or will not be. */
  readonly negated: boolean;
  /** It is a question or quotes one. */
  readonly asks: boolean;
  /** How far down its document it stands, 0 to 1. */
  readonly place: number;
}

export type Profile = Readonly<Building>;
