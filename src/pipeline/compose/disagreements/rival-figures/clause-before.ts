import type { EvidenceSentence, Span } from '#src/schema/evidence.ts';
import counted from '../../../data/counted-words.json' with { type: 'json' };

/** The words of a clause that stand before its figure. */
export function clauseBefore(text: string, sentence: EvidenceSentence, figure: Span): string {
  return text.slice(clauseStart(text, sentence, figure), figure.start);
}

/** Where in the text the clause of a figure begins. */
export function clauseStart(text: string, { start }: EvidenceSentence, figure: Span): number {
  const words = text.slice(start, figure.start);
  return (
    start + [...words.matchAll(PARTS)].reduce((last, { 0: part, index }) => Math.max(last, index + part.length), 0)
  );
}

/** True where a clause says by whom its figure was reckoned: "the ministry counted |", "Tarn Rail puts the number at |". */
export function isReckoned(clause: string): boolean {
  return (
    !PRONOUN.test(clause) && (PUT_AT.test(clause) || RECKONED.test(clause) || OWN.test(clause) || TRUE.test(clause))
  );
}

/** True where a clause says itself that its figure is for the same: "Tarn Rail puts the number at |". */
export function isPutAt(clause: string): boolean {
  return PUT_AT.test(clause);
}

/** True where the thing whose number a clause puts at a figure is told of in other words, or is any: "put the cost of a delay at |". */
export function isPutOf(clause: string, words: string): boolean {
  const thing = PUT_OF.exec(clause)?.[1];
  if (thing === undefined) return true;
  const stems = thing.match(/\p{L}{4,}/gu) ?? [];
  const told = words.toLowerCase();
  return stems.length === 0 || stems.some((word) => told.includes(word.toLowerCase().slice(0, STEM)));
}

/** True where a clause says its figure of whoever is named in it: "the union said that nearly |". */
export function saysFigure(clause: string): boolean {
  return SAID.test(clause) && !PRONOUN.test(clause);
}

const { reckoned, reckoning, reckonings } = counted;
const AROUND =
  '(?:(?:only|just|about|around|nearly|almost|some|over|under|more than|fewer than|less than|no more than|no fewer than|at least|at most|at|it at|them at) )*["“]?(?:(?:no more than|no fewer than|no less than|at least|at most) )?';
/** "Puts the number at", "put the loss from the strike at". */
const PUT_AT = new RegExp(
  `\\bputs? (?:the|its|their|that|his|her) (?:\\p{Ll}+ )?(?:${reckoned.join('|')})\\b[^;:,]{0,80} at ${AROUND}$`,
  'iu',
);
const PUT_OF = new RegExp(
  `\\bputs? (?:the|its|their|that|his|her) (?:\\p{Ll}+ )?(?:${reckoned.join('|')}) (?:of|for|from|in|to) ([^;:,]{3,80}) at ${AROUND}$`,
  'iu',
);
/** In letters: "strike", "striking". */
const STEM = 5;
const RECKONED = new RegExp(`\\b(?:${reckoning.join('|')}) ${AROUND}$`, 'iu');
/** "The airline's estimate was". */
const OWN = new RegExp(`['’]s? (?:own )?(?:${reckonings.join('|')}) (?:is|was|of|came to|comes to) ${AROUND}$`, 'iu');
/** "The true number is at least", "the loss was closer to". */
const TRUE = new RegExp(
  `\\b(?:(?:true|real|actual|correct) (?:${reckoned.join('|')})\\b[^;:,]{0,40} (?:is|was|were|be|stood at|stands at)|(?:${reckoned.join('|')}) (?:is|was|were) (?:closer|nearer) to) ${AROUND}$`,
  'iu',
);
const SAID = new RegExp(
  `\\b(?:said|says) (?:that )?(?:it (?:is|was|(?:had|has) (?:only |just )?(?:received|paid|spent|lost|counted|been paid)) )?${AROUND}$`,
  'iu',
);
/** Whom "it" means may be whoever gave the first. */
const PRONOUN = /^\s*(?:and |but |while |whereas )?(?:it|he|she|they|this|that|which|who)\b/i;
/** Where one clause ends and somebody else's begins. */
const PARTS = /;\s*|, (?:and|but|while|whereas|though) /g;
