import roles from '../../data/roles.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { GIVEN, PLACES } from './lists.ts';
import type { Word } from './words.ts';

/** Who wrote what, where "by" alone does not open the line. */
const WRITTEN =
  /^(?:analysis|report|reporting|reported|story|words|text|comment|commentary|blog|updates|feature|written)$/;
const DESK: ReadonlySet<string> = new Set(roles.desk);
/** In words, before the second who wrote. */
const LONGEST_LINE = 8;
/** In words, of somebody's name. */
const LONGEST = 4;

/** "By Ana Ruiz", "Analysis by Ana Ruiz and Tor Lien", "Comment: Ana Ruiz": a line that says who wrote what is below. */
export function isWriterLine(line: readonly Word[]): boolean {
  if (WRITTEN.test(line[0]!.key) && line[1]?.gap === ': ') return line.length === 3 && isNameOf(line[1], line[2]);
  const by = line.findIndex(({ key }) => key === 'by');
  if (by === -1 || by > 2 || !line.slice(Math.max(0, by - 1), by).every(({ key }) => WRITTEN.test(key))) return false;
  return isNameOf(line[by + 1], line[by + 2]);
}

function isNameOf(given: Word | undefined, last: Word | undefined): boolean {
  return given?.capital === true && last?.capital === true && last.gap === ' ';
}

/** "Ana Ruiz", "Ana Ruiz in Quarn", "Ana Ruiz, Quarn", "Ana Ruiz, trade editor" as a whole line: the same without "by". */
export function isNameLine(line: readonly Word[]): boolean {
  let to = 0;
  while (to < line.length && line[to]!.capital && (to === 0 || /^[ -]$/.test(line[to]!.gap))) to += 1;
  const name = line.slice(0, to);
  if (to < 2 || to > LONGEST || !GIVEN.has(name[0]!.key) || name.slice(1).some(({ key }) => isDictionaryWord(key)))
    return false;
  const [next, ...rest] = line.slice(to);
  if (next === undefined) return true;
  if (next.gap === ', ' && DESK.has(line.at(-1)!.key) && rest.length < LONGEST) return true;
  const where = next.key === 'in' ? rest : next.gap === ', ' ? [next, ...rest] : [];
  return where.length > 0 && where.length < LONGEST && where.every(({ capital }) => capital);
}

/** "By | Ana Ruiz and | Tor Lien" */
export function opensByline(words: readonly Word[], at: number): boolean {
  if (words[0]!.key !== 'by' || at > LONGEST_LINE) return false;
  // "By Ana Ruiz in Velm and | Tor Lien"
  const posted = words[at - 1]?.key === 'and';
  if (!posted && at > 5) return false;
  return words
    .slice(1, at)
    .every(({ capital, key, gap }) => gap === ' ' && (capital || key === 'and' || (posted && key === 'in')));
}

/** "By Ana Ruiz, | Velm Beacon": for whom she writes, where the last word is no town's. */
export function endsByline(own: readonly Word[], words: readonly Word[]): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  const names = words.slice(1, first.index);
  if (words[0]!.key !== 'by' || own.length < 2 || first.gap !== ', ' || !opensByline(words, first.index - 1))
    return false;
  return (
    names.length < 4 && names.every(({ capital }) => capital) && isDictionaryWord(last.key) && !PLACES.has(last.key)
  );
}
