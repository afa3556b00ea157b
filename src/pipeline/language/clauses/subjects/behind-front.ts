import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import { phraseEnding, type SentenceWords } from '../sentence-words.ts';

/**
 * Who stands without an article right behind what a preposition opens the clause with, of a verb that has no other subject:
 * "Under the 2015 pact | rich states | undertook", "for this | Norway | pays", "near the bridge | militants | broke in". Null
 * where the words are one phrase: "near the bridge", "in the port office".
 */
export function behindFront(sentence: SentenceWords, group: VerbGroup): TokenRange[] | null {
  const { tokens, readings, from } = sentence;
  let at = group.from - 1;
  while (at >= from && readings[at - from] === 'adverb') at -= 1;
  const phrase = phraseEnding(sentence, at);
  if (!phrase || !isFront(sentence, phrase.from - 1)) return null;
  const start = behindThis(tokens, phrase) ?? manyBehind(tokens, phrase);
  return start === null ? null : [{ from: start, to: phrase.to }];
}

// "| In the port", "that | by 2032", "last week | in Tarn".
function isFront({ readings, from }: SentenceWords, prep: number): boolean {
  if (readings[prep - from] !== 'prep') return false;
  let at = prep - 1;
  while (at >= from && readings[at - from] === 'time') at -= 1;
  return at < from || OPENS.test(readings[at - from]!);
}

// "for this | Brussels"
function behindThis(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  if (to === from + 1 || !/^(?:this|that)$/.test(tokens[from]!.lower)) return null;
  return tokens.slice(from + 1, to).every(({ pos }) => pos === 'PROPN') ? from + 1 : null;
}

// "the 2015 pact | rich states", "2032 | richer states", "Tarn | police", "the bridge | militants".
function manyBehind(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  const head = tokens[to - 1]!;
  if (head.pos !== 'NOUN' || !MANY.test(head.lower)) return null;
  let noun = to - 1;
  while (noun > from && tokens[noun - 1]!.pos === 'NOUN') noun -= 1;
  let start = noun;
  while (start > from && tokens[start - 1]!.pos === 'ADJ') start -= 1;
  if (start === from) return null;
  const before = tokens[start - 1]!;
  if (start < noun && (/^(?:NOUN|PROPN)$/.test(before.pos) || YEAR.test(before.text))) return start;
  if (start === noun && before.pos === 'PROPN' && arePeople(head)) return start;
  const isOwned = /^(?:DET|PRON)$/.test(tokens[from]!.pos);
  return isOwned && noun < to - 1 && start === noun && arePeople(head) ? to - 1 : null;
}

function arePeople({ lower }: Token): boolean {
  return PEOPLE.has(lower) || isRole(singular(lower)) || /(?:ers|men|people|police)$/.test(lower);
}

const OPENS = /^(?:comma|and|that|quote|stop|dash|reason)$/;
const MANY = /(?:[^s]s|men|people|police)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const PEOPLE: ReadonlySet<string> = new Set(verbs.actors.nonState);
