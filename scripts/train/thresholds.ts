import { contentConfidence, speakerConfidence } from '#src/pipeline/language/attribution/model/confidence.ts';
import type { Judged } from './train-confidence.ts';
import { trainConfidence } from './train-confidence.ts';

/** Of the reports that are published, so many must be right. */
const RIGHT_REPORTS = 0.895;

/** Of the speakers that are given, so many must be right. */
const RIGHT_SPEAKERS = 0.978;

/**
 * The least confidence of a content and of a speaker that are published: the lowest at which, in documents the
 * confidence was not learnt from, RIGHT_REPORTS of the contents and RIGHT_SPEAKERS of the speakers given are right.
 */
export function thresholdsOf(judged: readonly Judged[], weightOf: (name: string) => number): Thresholds {
  const scored = [0, 1].flatMap((half) => scoredBy(judged, half, weightOf));
  const best = bestOfEachCue(scored);
  const publishes = steps().find((step) => rightReports(best, step, weightOf) >= RIGHT_REPORTS) ?? 0.95;
  const given = best.filter(({ content, one }) => content >= publishes && one.speaker !== null);
  const names = steps().find((step) => rightSpeakers(given, step, weightOf) >= RIGHT_SPEAKERS) ?? 0.95;
  return { publishes, names };
}

const steps = () => Array.from({ length: 97 }, (_, i) => Number((0.01 * (i + 1)).toFixed(2)));

// Each half is scored by what was learnt from the other.
function scoredBy(judged: readonly Judged[], half: number, weightOf: (name: string) => number): Scored[] {
  const names = [...new Set(judged.map(({ example }) => example.name))].sort();
  const side = new Map(names.map((name, i) => [name, i % 2]));
  const { content, speaker } = trainConfidence(
    judged.filter(({ example }) => side.get(example.name) !== half),
    weightOf,
  );
  return judged
    .filter(({ example }) => side.get(example.name) === half)
    .map((one) => ({
      one,
      content: contentConfidence(one.example.reading, one.candidate, { weights: content, step: 1 }),
      speaker: speakerConfidence(one.example.reading, one.candidate, { weights: speaker, step: 1 }),
    }));
}

function bestOfEachCue(scored: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const entry of scored) {
    const key = `${entry.one.example.name} ${entry.one.candidate.cue}`;
    if (entry.content > (best.get(key)?.content ?? -1)) best.set(key, entry);
  }
  return [...best.values()];
}

function rightReports(best: readonly Scored[], step: number, weightOf: (name: string) => number): number {
  let all = 0;
  let right = 0;
  for (const { one, content } of best) {
    if (content < step) continue;
    all += weightOf(one.example.name) * one.share;
    if (one.content) right += weightOf(one.example.name) * one.share;
  }
  return all ? right / all : 1;
}

function rightSpeakers(given: readonly Scored[], step: number, weightOf: (name: string) => number): number {
  let all = 0;
  let right = 0;
  for (const { one, speaker } of given) {
    if (speaker < step) continue;
    all += weightOf(one.example.name);
    if (one.speaker) right += weightOf(one.example.name);
  }
  return all ? right / all : 1;
}

interface Scored {
  readonly one: Judged;
  readonly content: number;
  readonly speaker: number;
}

export interface Thresholds {
  readonly publishes: number;
  readonly names: number;
}
