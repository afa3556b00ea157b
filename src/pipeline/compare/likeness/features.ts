import type { Entity } from '#src/schema/evidence.ts';
import { firstEndingAfter } from '../../in-order.ts';
import type { Analysis, LocalFact } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { type Frame, frameOf } from './frame.ts';
import { phraseTopicOf, topicOf } from './topic.ts';

/**
 * What each sentence of a document is about, with the token that first says it: "e:" the entities it names or refers to,
 * "s:" those who speak in it, "p:" those they speak for, "a:" the acts, "d:" the dates, "n:" and "w:" the numbers and words
 * outside its names. Where it was filed, by what words somebody speaks and who the speaker is said to be are no part of
 * what is told.
 */
export function featuresOf(analysis: Analysis, idOf: EntityIdOf, partyOf: PartyOf): Features[] {
  const features = analysis.sentences.map((): Features => new Map());
  const id = (key: string) => idOf(analysis.document.id, key);
  const frame = frameOf(analysis);
  const named = addEntities(analysis, id, partyOf, features, frame);
  addFigures(analysis, named, features, frame);
  analysis.tokens.forEach((token, i) => {
    const topic =
      named.has(i) || frame.tokens.has(i)
        ? null
        : (phraseTopicOf(token, analysis.tokens[i + 1], analysis.tokens[i + 2]) ?? topicOf(token));
    if (topic) note(features[token.sentence]!, topic, i);
  });
  for (const { act, actors, sentence, start } of analysis.acts) {
    if (act === 'STATE') continue;
    const token = firstEndingAfter(analysis.tokens, start);
    for (const actor of actors) note(features[sentence]!, `a:${act}:${id(actor)}`, token);
  }
  return features;
}

/** The party an entity of the briefing speaks for. */
export function partiesOf(entities: readonly Entity[]): PartyOf {
  const parties = new Map(entities.map(({ id, party }) => [id, party]));
  return (id) => parties.get(id) ?? null;
}

// Adds the entities mentioned; returns the places of the tokens that name them.
function addEntities(
  { tokens, mentions }: Analysis,
  id: (key: string) => string,
  partyOf: PartyOf,
  features: readonly Features[],
  frame: Frame,
): Set<number> {
  const named = new Set<number>();
  let at = 0;
  // Whom a document never names ties it to none that does.
  const own = new Set(mentions.flatMap(({ entity, form }) => (form === 'name' ? [entity] : [])));
  for (const { entity, start, end } of mentions) {
    if (!own.has(entity)) continue;
    while (at > 0 && tokens[at - 1]!.end > start) at -= 1;
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    for (let i = at; i < tokens.length && tokens[i]!.start < end; i += 1) {
      // "the pilots" is a word of the sentence too, whomever it stands for.
      if (tokens[i]!.text !== tokens[i]!.lower) named.add(i);
      if (frame.filed.has(i)) continue;
      const party = partyOf(id(entity));
      const own = features[tokens[i]!.sentence]!;
      note(own, `${frame.tokens.has(i) ? 's' : 'e'}:${id(entity)}`, i);
      if (party && party !== id(entity)) note(own, `p:${party}`, i);
    }
  }
  return named;
}

// A figure is one feature, whatever it is written in: "48 hours" is "two days", "$80 billion" is "80 billion dollars".
function addFigures(
  { tokens, facts }: Analysis,
  named: Set<number>,
  features: readonly Features[],
  frame: Frame,
): void {
  let at = 0;
  for (const { kind, start, end, sentence, value, unit } of [...facts].sort((a, b) => a.start - b.start)) {
    if (kind === 'place' || value === null) continue;
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    if (!frame.filed.has(at)) note(features[sentence]!, figureOf(kind, value, unit), at);
    for (let i = at; i < tokens.length && tokens[i]!.start < end; i += 1) {
      // A date that has a value is told by it, whatever words give it.
      if (tokens[i]!.pos === 'NUM' || kind === 'date') named.add(i);
    }
  }
}

function note(features: Map<string, number>, feature: string, token: number): void {
  if (!features.has(feature)) features.set(feature, token);
}

function figureOf(kind: LocalFact['kind'], value: number | string, unit: string | null): string {
  if (kind === 'date') return `d:${value}`;
  const hours = kind === 'duration' ? HOURS[unit ?? ''] : undefined;
  if (hours !== undefined) return `n:${Number(value) * hours}h`;
  return kind === 'percentage' ? `n:${value}%` : `n:${value}`;
}

const HOURS: Readonly<Record<string, number>> = {
  seconds: 1 / 3600,
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 168,
  months: 730,
  years: 8760,
};

/** From feature to its token. */
export type Features = Map<string, number>;

export type PartyOf = (id: string) => string | null;
