import type { Candidate } from '#src/pipeline/language/attribution/model/candidates.ts';
import { contentEvidence, speakerEvidence } from '#src/pipeline/language/attribution/model/confidence.ts';
import type { TokenRange } from '#src/pipeline/language/attribution/reading.ts';
import type { Example } from './examples.ts';
import { type Case, train } from './logistic.ts';
import { REPORTED, reportedIn } from './reported.ts';

const PLACES = 1 << 12;

/**
 * Weights that tell right contents and right speakers from wrong ones, learnt from candidates of documents their model had
 * not seen.
 */
export function trainConfidence(
  judged: readonly Judged[],
  weightOf: (name: string) => number,
): { content: Float32Array; speaker: Float32Array } {
  const settings = { places: PLACES, epochs: 20, rate: 0.05, dropout: 0.1, decay: 0.003 };
  const content = judged.map(({ example, candidate, content: right, share }) => ({
    codes: contentEvidence(example.reading, candidate),
    right,
    weight: weightOf(example.name) * share,
  }));
  const speaker = judged
    .filter((one) => one.speaker !== null)
    .map(({ example, candidate, speaker: right }) => ({
      codes: speakerEvidence(example.reading, candidate),
      right: right!,
      weight: weightOf(example.name),
    }));
  const mean = (cases: readonly Case[], seeds: readonly number[]) =>
    meanOf(seeds.map((seed) => train(cases, { ...settings, seed })));
  return { content: mean(content, [3, 13, 23, 33, 43]), speaker: mean(speaker, [4, 14, 24, 34, 44]) };
}

function meanOf(runs: readonly Float32Array[]): Float32Array {
  return runs[0]!.map((_weight, i) => runs.reduce((sum, weights) => sum + weights[i]!, 0) / runs.length);
}

/** Which of a document's candidates are right: half of the words of some marked content, and a word of its speaker. */
export function judge(example: Example, candidates: readonly Candidate[]): Judged[] {
  const reported = reportedIn(example.reading.tokens.length, example.gold);
  return candidates.map((candidate) => {
    const met = example.gold.filter(({ outer, content }) => outer && matches(candidate.content, content));
    const content = met.length > 0;
    const speakers = met.flatMap(({ speaker }) => speaker);
    const speaker =
      !candidate.speaker || !content || !speakers.length
        ? null
        : speakers.some((range) => range.from < candidate.speaker!.to && candidate.speaker!.from < range.to);
    return { example, candidate, content, speaker, share: content || !reported[candidate.cue] ? 1 : REPORTED };
  });
}

/** Whether a content has half of its words in common with a marked one, or with one part of it. */
function matches(range: TokenRange, marked: readonly TokenRange[]): boolean {
  const whole = marked.reduce((sum, { from, to }) => sum + to - from, 0);
  const common = (part: TokenRange) => Math.max(0, Math.min(part.to, range.to) - Math.max(part.from, range.from));
  const all = marked.reduce((sum, part) => sum + common(part), 0);
  return (
    all / (whole + range.to - range.from - all) >= 0.5 ||
    marked.some((part) => common(part) / (part.to - part.from + range.to - range.from - common(part)) >= 0.5)
  );
}

export interface Judged {
  readonly example: Example;
  readonly candidate: Candidate;
  readonly content: boolean;
  /** null where there is no speaker to compare. */
  readonly speaker: boolean | null;
  /** How much it counts, beside its document's weight. */
  readonly share: number;
}
