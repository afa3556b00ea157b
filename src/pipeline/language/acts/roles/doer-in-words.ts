import type { Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import { CROWDS } from '../speech/actor-nouns.ts';

/**
 * Who does a deed that somebody tells of in his own speech, in his words: of "“The company has sacked two,” he said" "The
 * company", which is not he. Null where the subject is no people, office or body.
 */
export function doerInWords(
  { subjects: [subject, other], from, passive, form, link }: Clause,
  tokens: readonly Token[],
  text: string,
): string | null {
  if (!subject || other || passive || form !== 'finite') return null;
  // "Refugees, whom | guards | blame": of the refugees, in passing.
  if (link === 'relative' && subject.to === from) return null;
  // "No doctor wants to strike."
  if (tokens[subject.from]!.lower === 'no') return null;
  const { pos, lower, end } = tokens[subject.to - 1]!;
  if (pos !== 'NOUN' || !(CROWDS.has(lower) || isBodyNoun(lower) || isRole(lower))) return null;
  return text.slice(tokens[subject.from]!.start, end).replace(/\s+/g, ' ');
}
