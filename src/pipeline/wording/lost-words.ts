import type { Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import { remembered } from './remembered.ts';

/**
 * The words of a sentence that a cut would lose although they change its meaning: a negation or a modal verb in the same
 * clause as what is kept, a condition anywhere in the sentence. `kept` are spans of the same text.
 */
export function lostWords(text: string, sentence: Span, kept: readonly Span[]): Span[] {
  const inside = [...kept].filter((one) => overlap(one, sentence)).sort((a, b) => a.start - b.start);
  if (inside.length === 0) return [];
  const isKept = ({ start, end }: Span) => inside.some((span) => span.start <= start && span.end >= end);
  return turningWords(text, sentence).filter(
    (word) => !isKept(word) && (word.far || inside.some((span) => sameClause(text, word, span))),
  );
}

// Apostrophes of either shape; "n't" is found inside its word, so that "couldn't" counts whole.
const TURNING =
  /(?<![\p{L}\p{N}])(?:(?<far>if|unless|provided|until|whether)|not|never|no|none|nor|neither|without|cannot|would|could|may|might|should|\p{L}+n['’]t|failure|refusal|inability|(?:refus|fail|declin)(?:e|es|ed|ing)? to)(?![\p{L}\p{N}])/giu;

function turningWords(text: string, { start, end }: Span): Turning[] {
  return turningIn(text.slice(start, end)).map((word) => ({
    start: start + word.start,
    end: start + word.end,
    far: word.far,
  }));
}

// One sentence is cut in many ways before a page is made.
const turningIn = remembered((words): readonly Turning[] =>
  [...words.matchAll(TURNING)]
    .filter(([word]) => word !== 'May')
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      far: match.groups?.['far'] !== undefined,
    })),
);

// Two spans share a clause where no mark of a clause's end stands between them. What comes first reaches over an "and".
function sameClause(text: string, word: Span, kept: Span): boolean {
  if (word.end <= kept.start) return !END.test(text.slice(word.end, kept.start));
  return !END_OR_AND.test(text.slice(kept.end, word.start));
}

const END =
  /[,;:()–—“”"]|\s-\s|\b(?:but|while|although|though|because|which|who|that|what|when|where|after|before|as)\b/i;
const END_OR_AND = new RegExp(`${END.source}|\\b(?:and|or)\\b`, 'i');

interface Turning extends Span {
  /** It counts wherever in the sentence it stands. */
  readonly far: boolean;
}
