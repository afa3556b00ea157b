import { isCalendarName } from '../../wording/calendar.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';

const TIMES = /^(?:yesterday|today|tomorrow|earlier|later|ago)$/;
/** True for a day, a month and words like "yesterday". */
export const isTime = truthOfWord((lower) => isCalendarName(lower) || TIMES.test(lower));
