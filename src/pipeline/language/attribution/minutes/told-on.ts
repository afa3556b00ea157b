import heads from '../../../data/paper-heads.json' with { type: 'json' };
import type { Sentence, Token } from '../../../types.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../../phrases/role-words.ts';
import type { Scene, TokenRange } from '../../phrases/scene.ts';

/** How a record tells what a speaker said on: "The school would close." */
const TOLD = /^(?:had|would|could|might|must|should|ought)$/;
const PAST = /^(?:was|were|did)$/;
const MEETING: ReadonlySet<string> = new Set(heads.meeting);
/** "It was so decided", "the union thereupon withdrew". */
const RECORDED = /^(?:so|duly|thereupon|thereafter|whereupon|then|unanimously|nem)$/;

/** True for a word, in small letters, by which a record gives what somebody said on. */
export function tellsOn(lower: string): boolean {
  return TOLD.test(lower);
}

/** True where a verb shows that a record gives somebody's words: "the school would close". */
export function isBackshifted({ tokens, quoted }: Scene, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower }, i) => quoted[from + i] === 0 && tellsOn(lower));
}

/**
 * True for a sentence that a record gives as somebody's words, "The school would close", "Flour was dear", and not as what
 * happened at the meeting: "The motion was lost", "There was laughter", "Mr Ruiz left the room".
 */
export function isToldOn(scene: Scene, sentence: Sentence): boolean {
  if (sentence.kind !== 'item' && sentence.kind !== 'prose') return false;
  if (isBackshifted(scene, sentence)) return true;
  return !isDoneBySpeaker(scene, sentence) && isPast(scene, sentence) && !isOfMeeting(scene, sentence);
}

// The first verb is in the past tense.
function isPast({ tokens, quoted }: Scene, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    const { pos, lower, lemma } = tokens[at]!;
    if (quoted[at] || !/^(?:VERB|AUX)$/.test(pos) || /ing$/.test(lower) || tokens[at - 1]?.lower === 'to') continue;
    return PAST.test(lower) || (pos === 'VERB' && lemma !== lower && !lower.endsWith('s'));
  }
  return false;
}

// "He read out the letter", "She smiled"; "He was a farmer's son" are his words.
function isDoneBySpeaker({ tokens }: Scene, { from }: Sentence): boolean {
  return /^(?:he|she)$/.test(tokens[from]!.lower) && !PAST.test(tokens[from + 1]?.lower ?? '');
}

/** True where somebody else acts, or what a sentence is about is the meeting itself: nobody's words go on behind it. */
export function isOfMeeting(scene: Scene, { from, to }: Sentence): boolean {
  const { tokens, mentionAt } = scene;
  if (/^(?:he|she|they|we|i)$/.test(tokens[from]!.lower)) return false;
  const words = tokens.slice(from, to);
  if (words.some(({ lower }) => RECORDED.test(lower))) return true;
  if (/^(?:it|this|that)$/.test(words[0]!.lower) && words.some(isOfDeciding)) return true;
  let at = from;
  while (at < to && /^(?:ADV|ADP|CCONJ|SCONJ|PUNCT|NUM)$/.test(tokens[at]!.pos)) at += 1;
  if (/^there$/.test(tokens[at]?.lower ?? '')) return words.some(({ lower }) => MEETING.has(singular(lower)));
  const phrase = nounPhraseAt(scene, at, to);
  if (!phrase) return false;
  if (MEETING.has(singular(tokens[phrase.head]!.lower)) || roleWordIn(scene, phrase.start, phrase.head + 1))
    return true;
  return mentionAt.slice(phrase.start, phrase.head + 1).some((index) => index !== -1);
}

function isOfDeciding({ lower }: Token): boolean {
  return /^(?:decided|agreed|resolved|noted|carried|adopted|put)$/.test(lower);
}
