import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Word } from '../words.ts';

const PERIODS: ReadonlySet<string> = new Set(besideNames.honoured);

/** True where a prize begins, whoever pays for it: "the Quarn | Player of the Match", "Book of the Year". */
export function isHonour(words: readonly Word[], at: number): boolean {
  const [word, of, the, time] = words.slice(at, at + 4);
  if (!word!.capital || of?.key !== 'of' || the?.key !== 'the' || !time?.capital) return false;
  return PERIODS.has(time.key) && isDictionaryWord(word!.key);
}
