import data from '../../../../data/reporting.json' with { type: 'json' };
import { isAmong } from '../../../../wording/is-among.ts';
import { contentEnd } from '../../contents/content-end.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import type { Reading } from '../../reading.ts';
import { sentenceAround } from '../../reading.ts';
import type { Found } from '../found.ts';

const isAdjective = isAmong(data.adjectives);
const LINKING =
  /^(?:is|are|was|were|be|been|'s|'re|am|'m|remains?|remained|seems?|seemed|sounds?|sounded|feels?|felt|becomes?|became|grows?|grew)$/;
const DEGREES = /^(?:very|quite|so|also|still|more|less|most|fairly|increasingly|already|now)$/;

/** "The union is adamant that the offer must rise": what somebody holds to be so; "is not sure that" holds nothing. */
export function isAdamant(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  if (!isAdjective(tokens[at]!.lexeme) || tokens[at + 1]?.lower !== 'that') return null;
  const { from, to } = sentenceAround(reading, at);
  let verb = at - 1;
  while (verb > from && (DEGREES.test(tokens[verb]!.lower) || /ly$/.test(tokens[verb]!.lower))) verb -= 1;
  if (verb <= from || !LINKING.test(tokens[verb]!.lower) || at + 3 > to) return null;
  const speaker = subjectBefore(reading, verb);
  if (!speaker || EMPTY.test(tokens[speaker.from]!.lower)) return null;
  return {
    rule: 'is-adamant',
    cue: { from: at, to: at + 1 },
    speaker,
    content: { from: at + 1, to: contentEnd(reading, at + 1) },
    rest: [],
    confidence: 0.9,
  };
}

/** "It is certain that", "there". */
const EMPTY = /^(?:it|there|this|that|what|which)$/;
