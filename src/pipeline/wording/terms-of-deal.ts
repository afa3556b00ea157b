import data from '../data/deal-words.json' with { type: 'json' };

/** True for words that tell what is in a deal, as made: "The agreement brings 9 percent in two steps", "Under the accord". */
export function tellsTerms(words: string): boolean {
  return (BRINGING.test(words) || UNDER.test(words)) && !hangsInAir(words);
}

/** True for what may not come, or has not: "would", "unless", "failed"; not for what is promised "not to" be done. */
export function hangsInAir(words: string): boolean {
  return WOULD.test(words);
}

/** Whatever a deal between parties is called, as a pattern. */
export const DEALS = `(?:${data.deals.join('|')})`;
/** "The agreement", "the 48-hour truce"; not "the draft agreement", "the 2015 accord". */
const THE_DEAL = `the (?:(?!(?:${data.unmade.join('|')})\\b|\\d{4}\\b)[\\p{L}\\d-]+ ){0,2}${DEALS}`;
const BRINGING = new RegExp(
  `^(?:[^,;:]{1,30}, )?${THE_DEAL}(?:, [^,]{1,80},| (?!of|that|which|who|to)[^,;:]{1,20}?)? (?:also |then |further |reportedly )?(?:will )?(?:${data.bringing.map((verb) => verb.replace(/^\p{L}+/u, (first) => `${first}s?`)).join('|')}|commits|obliges)\\b`,
  'iu',
);
const UNDER = new RegExp(`^(?:under|by the terms of|in|according to) ${THE_DEAL}\\b(?! of \\d{4})`, 'iu');
const WOULD = /\b(?:would|could|might|if|unless|not(?! to \p{L})|never|nothing|failed|without)\b|n['’]t\b/iu;
