import words from '../../data/same-words.json' with { type: 'json' };
import type { Analysis } from '../../types.ts';
import { measureOf } from '../measure.ts';
import { isTold } from '../told.ts';
import type { EntityIdOf } from '../types.ts';
import type { PartyOf } from './features.ts';
import { topicOf } from './topic.ts';

/** For each sentence of a document what its words and records tell beside the words themselves: who speaks, acts, where it stands. */
export function profilesOf(analysis: Analysis, idOf: EntityIdOf, partyOf: PartyOf): Profile[] {
  const places = placesOf(analysis);
  const profiles = analysis.sentences.map((sentence, index): Building => {
    const tokens = analysis.tokens.slice(sentence.from, sentence.to);
    return {
      place: places[index]!,
      size: tokens.length,
      runs: runsOf(tokens.map(topicOf)),
      later: tokens.some(({ lower }) => LATER.has(lower)),
      voices: new Set(),
      quoted: new Set(),
      acts: new Set(),
      stances: new Set(),
      figures: new Map(),
    };
  });
  const members = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const id = idOf(analysis.document.id, key);
      return [id, partyOf(id) ?? id];
    });
  addStatements(analysis, profiles, members);
  for (const { act, sentence, stance, modality } of analysis.acts) {
    const own = profiles[sentence]!;
    if (stance) own.stances.add(stance);
    if (act === 'STATE') continue;
    own.acts.add(act);
    if (modality.includes('future') || modality.includes('hypothetical')) own.later = true;
  }
  for (const fact of analysis.facts) {
    if (typeof fact.value !== 'number') continue;
    const { figures } = profiles[fact.sentence]!;
    const measure = measureOf(fact);
    figures.set(measure, [...(figures.get(measure) ?? []), fact.value]);
  }
  return profiles;
}

// 0 for the first sentence of the text to 1 for the last.
function placesOf({ sentences }: Analysis): number[] {
  const last = sentences.filter(isTold).length - 1;
  let before = 0;
  return sentences.map((sentence) => {
    const place = last > 0 ? before / last : 0;
    if (isTold(sentence)) before += 1;
    return place;
  });
}

function addStatements(
  { sentences, tokens, statements }: Analysis,
  profiles: readonly Building[],
  members: (keys: readonly string[]) => string[],
): void {
  for (const { speakers, party, sentence, kind, content } of statements) {
    const own = profiles[sentence]!;
    for (const voice of members(party ? [...speakers, party] : speakers)) own.voices.add(voice);
    if (kind === 'indirect') continue;
    for (const token of tokens.slice(sentences[sentence]!.from, sentences[sentence]!.to)) {
      const topic = token.start >= content.start && token.end <= content.end ? topicOf(token) : null;
      if (topic) own.quoted.add(topic);
    }
  }
}

// Two words of a topic that follow each other, small words between them aside.
function runsOf(topics: readonly (string | null)[]): Set<string> {
  const told = topics.filter((topic) => topic !== null);
  return new Set(told.slice(1).map((topic, i) => `${told[i]} ${topic}`));
}

/** Words that tell of what is not yet, or may not be. */
const LATER = new Set(words.later);

interface Building {
  readonly place: number;
  readonly size: number;
  readonly runs: ReadonlySet<string>;
  /** It tells of what is to come or may be. */
  later: boolean;
  /** Who speaks, and for whom. */
  readonly voices: Set<string>;
  /** What the words in quotation marks are about. */
  readonly quoted: Set<string>;
  readonly acts: Set<string>;
  readonly stances: Set<string>;
  /** Numbers by what they measure. */
  readonly figures: Map<string, number[]>;
}

export type Profile = Readonly<Building>;
