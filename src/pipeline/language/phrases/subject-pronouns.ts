import { isAmong } from '../../wording/is-among.ts';

/** True for a pronoun that is a subject by its form: "she", "we"; "it" is mostly one. */
export const isSubjectPronoun = isAmong(['he', 'she', 'they', 'it', 'we', 'i']);

/** The same of people alone, who are spoken to too: nothing else stands before its verb as "the port it closed" does. */
export const isPersonalPronoun = isAmong(['i', 'you', 'he', 'she', 'we', 'they']);
