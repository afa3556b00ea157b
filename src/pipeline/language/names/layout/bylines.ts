import heads from '../../../data/paper-heads.json' with { type: 'json' };
import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isOfDay } from '../../../wording/calendar.ts';
import { GIVEN, PLACES } from '../lists.ts';
import type { Word } from '../words.ts';
import { linesOf } from './lines.ts';

/** Who wrote what, where "by" alone does not open the line. */
const WRITTEN: ReadonlySet<string> = new Set(heads.credits);
const DESK: ReadonlySet<string> = new Set(roles.desk);
/** The same behind the day: "Monday 3 May. Updates by Ana Ruiz". */
const PUBLISHED = /^(?:updates|posted|written|compiled|reported)$/;
/** In words, before the second who wrote. */
const LONGEST_LINE = 8;
/** In words, of somebody's name. */
const LONGEST = 4;

/** "By Ana Ruiz", "Analysis by Ana Ruiz and Tor Lien", "Comment: Ana Ruiz": a line that says who wrote what is below. */
export function isWriterLine(line: readonly Word[]): boolean {
  if (WRITTEN.has(line[0]!.key) && line[1]?.gap === ': ') return line.length === 3 && isNameOf(line[1], line[2]);
  const by = line.findIndex(({ key }) => key === 'by');
  if (by === -1 || by > 2 || !line.slice(Math.max(0, by - 1), by).every(({ key }) => WRITTEN.has(key))) return false;
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

/**
 * "By Ana Ruiz, Eco da Quarn, 3 May", "By Ana Ruiz, Eco da Quarn, Velm, 3 May": the paper between who wrote it and the day, where
 * its words, or a town behind it, show that it is none itself; [] for none.
 */
export function paperBehindWriter(line: readonly Word[]): readonly Word[] {
  if (line[0]!.key !== 'by') return [];
  const parts: Word[][] = [];
  for (const word of line.slice(1))
    if (parts.length === 0 || /^[,|]/.test(word.gap.trim())) parts.push([word]);
    else parts.at(-1)!.push(word);
  const day = parts.findIndex((part) => part.slice(0, 2).some(({ key }) => isOfDay(key)));
  const [writer, whole = []] = parts;
  if (day < 2 || day > 3 || writer!.length < 2 || writer!.length > LONGEST || !writer!.every(({ capital }) => capital))
    return [];
  const isNamed = ARTICLES.test(whole[0]!.key) || whole.some(({ key }) => LINKS.test(key)) || day === 3;
  const paper = whole[0]!.key === 'the' ? whole.slice(1) : whole;
  const isName =
    paper.length > 0 && paper.length <= LONGEST && paper.every(({ capital, key }) => capital || LINKS.test(key));
  return isNamed && isName && (whole.length > 1 || day === 3) && !paper.some(({ key }) => DESK.has(key)) ? paper : [];
}

/** What the names of papers open with, in the tongues that have an article. */
const ARTICLES = /^(?:the|de|het|der|die|das|el|la|le|les|los|las|il|lo|o|a|os|as|al)$/;
/** Small words inside them. */
const LINKS = /^(?:of|da|do|di|du|des|del|della|van|von|et|y|e|und|i)$/;

/** "By | Ana Ruiz and | Tor Lien", "Updates by | Ana Ruiz (Velm) and | Tor Lien" */
export function opensByline(line: readonly Word[], to: number): boolean {
  const from = line.findIndex(({ key }) => key === 'by');
  if (from === -1 || (from === 1 && !WRITTEN.has(line[0]!.key))) return false;
  // "Figures compiled by Quarn Watch" is no line of its own.
  const [own] = from > 1 ? line.slice(from - 1) : [];
  if (own && !(PUBLISHED.test(own.key) && /[.,|–—]/.test(own.gap))) return false;
  const [words, at] = [line.slice(from), to - from];
  if (at < 1 || at > LONGEST_LINE) return false;
  // "By Ana Ruiz in Velm and | Tor Lien"
  const posted = words[at - 1]?.key === 'and';
  if (!posted && at > 5) return false;
  return words
    .slice(1, at)
    .every(
      ({ capital, key, gap }) => /^(?: | \(|\) )$/.test(gap) && (capital || key === 'and' || (posted && key === 'in')),
    );
}

/**
 * "With | Ana Ruiz and | Tor Lien", "From | Ana Ruiz in Velm", "Presenter: | Ana Ruiz", "| Ana Ruiz and | Tor Lien" as a whole
 * line: who made a paper, by a line among its first that tells nothing else.
 */
export function opensCredit(words: readonly Word[], at: number): boolean {
  const own = words[at]!;
  // "Host: Bread Prices"
  const isThing =
    !GIVEN.has(own.key) && [own, words[at + 1]].every((one) => one === undefined || isDictionaryWord(one.key));
  if (own.sentence >= HEAD_OF_PAPER || isThing) return false;
  if (own.gap === ': ' && MAKERS.has(words[at - 1]?.key ?? '')) return true;
  const line = linesOf(words).find((one) => one.includes(own))!;
  const from = line.indexOf(own);
  if (line.length > LONGEST_CREDIT || line.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const before = line.slice(0, from);
  const isSecond = before.at(-1)?.key === 'and';
  if (/^(?:with|from)$/.test(line[0]!.key) && (from === 1 || isSecond))
    return isSecond || line[0]!.key === 'with' || line.some(({ key }) => key === 'in');
  // "Ana Ruiz and Tor Lien"
  const joint = line.findIndex(({ key }) => key === 'and');
  const isName = (one: readonly Word[]) =>
    one.length > 1 &&
    one.length < LONGEST &&
    one.every(({ capital, key, gap }, i) => capital && !isDictionaryWord(key) && (i === 0 || /^[ -]$/.test(gap)));
  return (
    own.sentence > 0 &&
    joint > 0 &&
    (from === 0 || isSecond) &&
    isName(line.slice(0, joint)) &&
    isName(line.slice(joint + 1))
  );
}

/** Who makes a programme or a note, before a colon and the name. */
const MAKERS: ReadonlySet<string> = new Set(peopleWords.makers);
/** Sentences at the head of a paper. */
const HEAD_OF_PAPER = 6;
/** In words, of a line that says who made it. */
const LONGEST_CREDIT = 12;

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
