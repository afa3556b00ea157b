import { isAmong } from '../../../wording/is-among.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Memory } from '../memory.ts';

/** True for a phrase about something told of before: "the source", "her deputy". */
export function isDefinite({ scene }: Memory, phrase: NounPhrase): boolean {
  return phrase.owner !== null || isDefining(scene.tokens[phrase.from]!.lexeme) || isManagement(scene, phrase);
}

export const isDefining = isAmong([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'same',
]);
// "Management has told the newspapers": a firm's, by no article.
function isManagement({ tokens, sentences }: Memory['scene'], { from, head }: NounPhrase): boolean {
  const { lower, sentence } = tokens[head]!;
  return lower === 'management' && from === head && sentences[sentence]!.from === from;
}
