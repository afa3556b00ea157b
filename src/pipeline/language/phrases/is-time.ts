import { truthOfWord } from '../../wording/fact-of-word.ts';

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|earlier|later|ago)$/;
/** True for a day, a month and words like "yesterday". */
export const isTime = truthOfWord((lower) => TIMES.test(lower));
