import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, IssueMention } from '../types.ts';

/**
 * The mentions of issues without those in the label of a turn: "RAO (Food Safety Authority): I won't read it." treats no food
 * safety, whoever speaks. Of each sentence, by index.
 */
export function withoutLabels(
  mentions: readonly (readonly IssueMention[])[],
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): (readonly IssueMention[])[] {
  const words = new Map(
    attributions.flatMap(({ rule, speaker, content }) =>
      rule === 'turn' && speaker !== null ? [[speaker.start, content.start] as const] : [],
    ),
  );
  return mentions.map((own, i) => {
    const from = words.get(sentences[i]!.start);
    return from === undefined ? own : own.filter(({ start }) => start >= from);
  });
}
