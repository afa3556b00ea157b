import type { Span } from '#src/schema/evidence.ts';
import telling from '../../../data/telling-verbs.json' with { type: 'json' };

/**
 * True for a figure that who gives another says somebody else has wrong: the second of "1,100 jobs are at risk, not 900 as the
 * company claims", "… rather than the 900 the company has claimed".
 */
export function isSetRight(text: string, { start, end }: Span): boolean {
  return INSTEAD.test(text.slice(Math.max(0, start - REACH), start)) && AS_TOLD.test(text.slice(end, end + REACH));
}

/** In characters, around a figure. */
const REACH = 60;
const INSTEAD =
  /(?:, (?:and )?not|,? rather than|,? instead of) (?:the |only |just |some |about |around |over |more than |fewer than )*$/i;
const VERBS = [...telling.reporting, ...telling.ofOpinion.map((verb) => `${verb}(?:s|ed|d)?`)].join('|');
const AS_TOLD = new RegExp(
  `^[^.,;:]{0,20}?,?(?: as| that)? (?:(?:the|its|their|his|her|some|a|an) )?(?:[\\p{L}’'-]+ ){1,4}?(?:(?:has|have|had) )?(?:${VERBS}|put forward|given|estimated|estimates?)(?!\\p{L})`,
  'iu',
);
