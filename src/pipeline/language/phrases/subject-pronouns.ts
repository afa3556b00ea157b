import { isAmong } from '../../wording/is-among.ts';

/** True for a pronoun that is a subject by its form: "she", "we"; "it" is mostly one. */
export const isSubjectPronoun = isAmong(['he', 'she', 'they', 'it', 'we', 'i']);
