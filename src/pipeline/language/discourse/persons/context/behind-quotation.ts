import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { singular } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';

/** True where all that hangs on an office is a field of work: "vice-president | for sales". */
export function areFields({ scene: { tokens, mentionAt } }: Memory, { complements }: NounPhrase): boolean {
  return complements.every(
    ({ link, phrase: { from, to, head } }) =>
      /^(?:of|for)$/.test(link) &&
      tokens[from]!.pos === 'NOUN' &&
      !isBodyNoun(singular(tokens[head]!.lower)) &&
      mentionAt.slice(from, to).every((index) => index === -1),
  );
}

/** True behind what is said, a verb and a name: "We are glad," emails X, | vice-president for sales. */
export function isBehindQuotation({ scene: { tokens, mentionAt, ranges } }: Memory, from: number): boolean {
  const index = tokens[from - 1]?.lower === ',' ? (mentionAt[from - 2] ?? -1) : -1;
  const verb = index === -1 ? -1 : ranges[index]!.from - 1;
  // The tagger takes "emails" for a noun there.
  return /^\p{Ll}+(?:s|ed)$/u.test(tokens[verb]?.text ?? '') && /^["”’]$/.test(tokens[verb - 1]?.text ?? '');
}
