import type { VerbGroup } from '../groups.ts';
import { type Linked, mainPlace, type SentenceWords } from '../sentence-words.ts';

/** "to unite and mobilize", "calling it absurd and saying": as the one before. */
export function asBefore(sentence: SentenceWords, before: readonly Linked[], form: VerbGroup['form']): Linked {
  for (let place = before.length - 1; place >= 0; place -= 1)
    if (sentence.groups[place]!.form === form) return before[place]!;
  const main = mainPlace(sentence, before);
  return { link: 'participle', governor: main, subjects: main === null ? [] : before[main]!.subjects };
}
