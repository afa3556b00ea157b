import { isAmong } from '../../wording/is-among.ts';

/** True for a word that opens a phrase and is no adjective: "the", "several", "other". */
export const isDeterminer = isAmong([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'both',
  'each',
  'neither',
  'either',
  'one',
  'another',
  'some',
  'several',
  'many',
  'all',
  'no',
  'any',
  'every',
  'few',
  'most',
  'other',
]);
/** True for a word that says whose a thing is: "their". */
export const isOwning = isAmong(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
