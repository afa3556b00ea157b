import { type Candidate, candidatesOf } from './model/candidates.ts';
import { contentConfidence, speakerConfidence } from './model/confidence.ts';
import type { Model } from './model/model.ts';
import type { Reading } from './reading.ts';
import type { Found } from './rules.ts';

/**
 * The reports of a document that rules and model together are sure enough of, one a cue, in order of the cue.
 * A speaker that is not sure is left out.
 */
export function chosen(reading: Reading, ruled: readonly Found[], model: Model): Found[] {
  const byCue = new Map(ruled.map((found) => [found.cue.from, found]));
  const best = new Map<number, Found>();
  for (const candidate of candidatesOf(reading, byCue, model)) {
    const found = judged(reading, candidate, byCue.get(candidate.cue), model);
    const other = best.get(candidate.cue);
    if (found && (!other || found.confidence > other.confidence)) best.set(candidate.cue, found);
  }
  return outermost([...best.values()]).sort((a, b) => a.cue.from - b.cue.from);
}

function judged(reading: Reading, candidate: Candidate, rule: Found | undefined, model: Model): Found | null {
  const confidence = contentConfidence(reading, candidate, model.content);
  if (confidence < model.publishes) return null;
  const sure = speakerConfidence(reading, candidate, model.speaker) >= model.names;
  const { content, cueRange, speaker, source } = candidate;
  return {
    rest: candidate.rest,
    rule: source === 'rule' ? rule!.rule : 'model',
    cue: source === 'rule' ? rule!.cue : cueRange,
    speaker: sure ? speaker : null,
    content,
    confidence: Number(confidence.toFixed(3)),
  };
}

// What is reported inside another report is not a report of its own, and no word is reported twice.
function outermost(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.sort(
    (a, b) =>
      b.content.to - b.content.from - (a.content.to - a.content.from) ||
      a.content.from - b.content.from ||
      b.confidence - a.confidence,
  )) {
    const inside = kept.some(({ content }) => one.cue.from >= content.from && one.cue.from < content.to);
    const twice = kept.some(
      ({ content }) =>
        Math.min(content.to, one.content.to) - Math.max(content.from, one.content.from) >
        (one.content.to - one.content.from) / 2,
    );
    if (!inside && !twice) kept.push(one);
  }
  return kept;
}
