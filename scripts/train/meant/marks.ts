import { firstEndingAfter } from '#src/pipeline/in-order.ts';
import type { Reading } from '#src/pipeline/language/analyse.ts';
import type { Clause } from '#src/pipeline/language/types.ts';
import type { Attribution } from '#src/pipeline/types.ts';
import type { Span } from '#src/schema/evidence.ts';
import { overlaps } from '../../eval/briefings/record.ts';

/**
 * The tokens of the words that stand for the holder of a marked stretch, as far as its place shows: the subject of its verb
 * where it begins at or right behind it, else who is reported to say it. `isHolder` tells of tokens whether they name one.
 */
export function wordsForHolder(
  span: Span,
  { lexed: { tokens }, clauses, attributions }: Reading,
  isHolder: (from: number, to: number) => boolean,
): number[] {
  const subject = subjectOf(span, tokens, clauses);
  const around = attributions.filter(({ content }) => overlaps(span, content));
  const speakers = around.flatMap(({ speaker, content }) => {
    if (!speaker) return [];
    const at = firstEndingAfter(tokens, speaker.start);
    return [{ at, content, isHolder: isHolder(at, firstEndingAfter(tokens, speaker.end - 1) + 1) }];
  });
  if (!subject) return speakers.map(({ at }) => at);
  const { at, to } = subject;
  if (speakers.some((one) => one.at === at)) return [at];
  const isNamed = isHolder(at, to);
  const isTold = isNamed || to <= firstEndingAfter(tokens, span.start);
  const others = speakers.filter((one) => one.isHolder || (!isTold && shareOf(span, one.content) >= MOST));
  const isInside = speakers.some(({ content }) => content.start <= tokens[at]!.start && tokens[at]!.end <= content.end);
  const own = isNamed || (!speakers.some((one) => one.isHolder) && (isTold || !isInside));
  return [...others.map((one) => one.at), ...(own ? [at] : [])];
}

function subjectOf({ start, end }: Span, tokens: Reading['lexed']['tokens'], clauses: readonly Clause[]) {
  const first = firstEndingAfter(tokens, start);
  const told = clauses.find(({ head }) => tokens[head]!.start >= start && tokens[head]!.end <= end);
  const subject = told && !told.passive && told.head - first <= NEAR ? told.subjects[0] : undefined;
  return subject && subject.from >= first - BEFORE && subject.from <= first + 1
    ? { at: subject.from, to: subject.to }
    : null;
}

function shareOf(span: Span, content: Attribution['content']): number {
  return (Math.min(span.end, content.end) - Math.max(span.start, content.start)) / (content.end - content.start);
}

/** In tokens, from the beginning of a stretch to its verb. */
const NEAR = 6;
/** In tokens, from the subject to the beginning of a stretch. */
const BEFORE = 10;
/** Of what is said, what a stretch must hold to be said by the same. */
const MOST = 0.6;
