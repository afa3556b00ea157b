import type { Pos, Token } from '../../../types.ts';
import { isCalendarName } from '../../../wording/calendar.ts';
import { truthOfWord } from '../../../wording/fact-of-word.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { isOwning } from '../../phrases/determiners.ts';

/** True for what can be the head of a noun phrase. */
export const isNominal = (pos: Pos): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'X' || pos === 'SYM';

/** For what stands inside one. */
export const isInsidePhrase = (pos: Pos): boolean => isNominal(pos) || pos === 'DET' || pos === 'ADJ';

/** For what opens a phrase that belongs to the noun before it. */
export const isLink = isAmong(['of', 'for', 'in', 'from', 'at', 'with', 'on', 'to']);

/** Behind a noun before its verb these open what describes it too: "a banner outside the plant read". */
export const isPlacing = isAmong([
  'outside',
  'inside',
  'near',
  'behind',
  'against',
  'between',
  'about',
  'above',
  'opposite',
  'across',
]);

/** Between a noun and such a word these say how somebody stands to it: "officials briefed on", "a person familiar with". */
export const isBetween = isAmong([
  'close',
  'familiar',
  'briefed',
  'involved',
  'privy',
  'working',
  'based',
  'present',
  'loyal',
  'sympathetic',
  'allied',
  'affiliated',
  'linked',
]);

/** For a pronoun that can be a subject. */
export const isSubjectPronoun = isAmong([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'you',
  'who',
  'which',
  'many',
  'some',
  'others',
  'both',
  'one',
  'another',
  'most',
  'several',
  'few',
]);

/** For a word that tells a time by itself ("Monday", "yesterday", "week"). */
export const isTimeAlone = truthOfWord((lower) => isCalendarName(lower) || TIMES.test(lower));

const TIMES =
  /^(?:yesterday|today|tomorrow|earlier|later|week|month|year|morning|afternoon|evening|night|time|day|days|weeks|months|years|hours|minutes|ago)$/;

/** The same of a token. */
export const tellsTime = (token: Token | undefined): boolean => token !== undefined && isTimeAlone(token.lexeme);

/** For the first word of a noun phrase. */
export function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && !isTimeAlone(token.lexeme) && (isInsidePhrase(token.pos) || isOwning(token.lexeme));
}

/** For a mark that sets words apart. */
export const isBracket = (token: Token) =>
  token.lower === ',' || token.lower === ')' || token.lower === '–' || token.lower === '—';
