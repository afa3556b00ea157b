import type { Act } from '#src/schema/evidence.ts';

/** The act; a plain saying where somebody only keeps something to themselves: "declined to comment" takes no position. */
export function heldBack(act: Act, text: string): Act {
  const words = text.slice(act.start, act.end);
  return act.act === 'REJECT' && WITHHELD.test(words) ? { ...act, act: 'STATE', stance: null } : act;
}

const NOT_TOLD =
  '(?:say|comment|disclose|reveal|elaborate|name|identify|specify|confirm|answer|speculate|tell|criticise|criticize|be (?:drawn|named|quoted|interviewed)|give (?:details|names|figures|reasons|an? \\p{L}+))';
/** "Refused to discuss the border" is a position, "declined to discuss it" hardly. */
const WITHHELD = new RegExp(
  `\\b(?:(?:declin|refus)(?:e|es|ed|ing) (?:\\p{L}+ly )?to ${NOT_TOLD}|declin(?:e|es|ed|ing) to discuss)\\b`,
  'iu',
);
