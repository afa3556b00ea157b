import type { Span } from '#src/schema/evidence.ts';

/**
 * The words of a sentence that a cut would lose although they change its meaning: a negation or a modal verb in the same
 * clause as what is kept, a condition anywhere in the sentence. `kept` are spans of the same text.
 */
export function lostWords(text: string, sentence: Span, kept: readonly Span[]): Span[] {
  const inside = [...kept]
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .sort((a, b) => a.start - b.start);
  if (inside.length === 0) return [];
  const isKept = ({ start, end }: Span) => inside.some((span) => span.start <= start && span.end >= end);
  return turningWords(text, sentence).filter(
    (word) => !isKept(word) && (word.conditional || inside.some((span) => sameClause(text, word, span))),
  );
}

// Apostrophes of either shape; "n't" is found inside its word, so that "couldn't" counts whole.
const TURNING =
  /(?<![\p{L}\p{N}])(?:(?<conditional>if|unless|provided|until|whether)|not|never|no|none|nor|neither|without|cannot|would|could|may|might|should|\p{L}+n['’]t|(?:refus|fail|declin)(?:e|es|ed|ing)? to)(?![\p{L}\p{N}])/giu;

function turningWords(text: string, { start, end }: Span): (Span & { conditional: boolean })[] {
  return [...text.slice(start, end).matchAll(TURNING)]
    .filter(([word]) => word !== 'May')
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      conditional: match.groups?.['conditional'] !== undefined,
    }));
}

// Two spans share a clause where no mark of a clause's end stands between them.
function sameClause(text: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return !/[,;:()–—“”"]|\s-\s|\b(?:and|but|while|although|though|because|which|who|that|what|when|where|after|before|as)\b/i.test(
    between,
  );
}
