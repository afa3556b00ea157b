import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Of a side that has no name no more is told. */
const OTHER = /^(?:other|far|near|opposite|wrong|right|left|same|one|either|each|both|this|that|own)$/;

/**
 * "On the Chilean side, Admiral X has kept silent": for which side the first person stands of a sentence that opens so, and who
 * opens the next. The name begins at the token.
 */
export function openingSide(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences, mentionAt, mentions, entities } = scene;
  const { sentence } = tokens[before]!;
  const opens = before === sentences[sentence]!.from;
  const { from } = sentences[opens ? sentence - 1 : sentence] ?? { from: before };
  if (tokens[from]!.lower !== 'on' || before - from < 3) return [];
  const phrase = nounPhraseAt(scene, from + 1, before);
  if (!phrase || !/^(?:side|part)$/.test(tokens[phrase.head]!.lower)) return [];
  // "On the side of the port", "on the part of the union"
  const [of] = phrase.complements;
  if (of ? of.link !== 'of' || phrase.complements.length > 1 : tokens[phrase.head]!.lower === 'part') return [];
  if (tokens.slice(phrase.start, phrase.head).some(({ lower }) => OTHER.test(lower))) return [];
  const others = mentionAt
    .slice(phrase.end, before)
    .some((index) => index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person');
  const key = others ? null : innerOf(memory, of ? of.phrase : phrase);
  return bodyReading(from, phrase.end, key === null ? null : partyOf(memory, key), 'opening-side');
}
