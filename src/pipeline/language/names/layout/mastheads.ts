import bodies from '../../../data/bodies.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isDesk } from '../../phrases/papers/desks.ts';
import { endsPaper, isOutletNoun, isPaperByName, opensStation } from '../../phrases/papers/outlets.ts';
import { knownKind } from '../known-kinds.ts';
import { FUNCTION, GIVEN, ORGANISATIONS, PLACES, ROLES } from '../lists.ts';
import type { Word } from '../words.ts';
import { isWriterLine, paperBehindWriter } from './bylines.ts';
import { linesOf } from './lines.ts';
import { isWordOfDay, titleLine } from './title-line.ts';

/** What a line says that a paper is: "Media Release". */
const PAPER: ReadonlySet<string> = new Set(nameWords.papers);
/** What a line opens with that is all one name. */
const OFFICES: ReadonlySet<string> = new Set(bodies.openingNames);
/** Lines of a paper among which its own name stands. */
const HEAD = 6;
/** In words, of a paper's name. */
const LONGEST = 5;

/**
 * The names of the papers and agencies that the head of a document says it is of, each by its words: "The Tarn Courier, Friday, 3
 * May", "RADIO TARN, “The Hour”", "(Quarn Press) -" behind a dateline; and "Tarn Online, 3 May" over "By Ana Ruiz".
 */
export function mastheadsIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  const lines = sentences.slice(0, HEAD).flatMap(linesOf).slice(0, HEAD);
  const signed = lines.findIndex(isWriterLine);
  const title = titleLine(lines);
  return lines.flatMap((line, i) => {
    if (i === 0 && title.length > 0) return [title];
    const name = openingOf(line);
    if (i === 0 && name.length === line.length && isToldAsPaper(lines[1])) return [name];
    if (i < 3 && isLetterhead(line)) return [line];
    if (isPaper(name) || (i < signed && isDated(line, name, lines[i + 1]) && isWorded(name))) return [name];
    // "By Ana Ruiz in Quarn" over "The Sunday Ledger, 3 May"
    if (i > 0 && i === signed + 1 && line[0]!.key === 'the' && isDated(line, name, undefined) && isWorded(name))
      return [name];
    const titled = i < 3 ? oneWordOf(line, name) : [];
    if (titled.length > 0 && isTitled(line, titled, i === 0 ? lines[1] : undefined)) return [titled];
    // "AFTERNOON TEA" right over "by Ana Ruiz" is what she calls her column.
    const behindTitle = name.length === line.length ? 2 : 1;
    if (i === 0 && isLoud(line, name) && (lines.slice(behindTitle).some(tellsWriter) || tellsKind(line, name)))
      return [name];
    const behind = paperBehindWriter(line);
    if (behind.length > 0) return [behind];
    const agency = agencyIn(line);
    return agency.length > 0 ? [agency] : [];
  });
}

// The capitals that open a line, where a stop follows; [] for any other line.
function openingOf(line: readonly Word[]): readonly Word[] {
  const from = line[0]!.key === 'the' ? 1 : 0;
  let to = from;
  while (to < line.length && line[to]!.capital && (to === from || touches(line[to]!))) to += 1;
  // "Radio Tarn | 98.4"
  const next = opensStation(line[from]?.key ?? '') && /^\d/.test(line[to]?.text ?? '') ? undefined : line[to];
  const name = line.slice(from, to);
  const stops = next === undefined || /^(?:[”"’]?[,:|(]| ["“(|]| [-–—] )/.test(next.gap);
  const isLong = name.length > 1 || (name.length === 1 && isPaperByName(name[0]!.key));
  return stops && isLong && name.length <= LONGEST && !withoutAdvice(name).some(isNoName) ? name : [];
}

// "Weekly of the Tarn quays, 3 May", "The monthly for the millers", "Letter no. 4" below the name
function isToldAsPaper(below: readonly Word[] | undefined): boolean {
  const [first, second, third] = below ?? [];
  const link = first?.key === 'the' ? third : second;
  const noun = first?.key === 'the' ? second : first;
  if (/^(?:letter|newsletter)$/.test(noun?.key ?? '')) return /^(?:no|nr|\d)/.test(link?.key ?? '');
  return /^(?:of|for)$/.test(link?.key ?? '') && isOutletNoun(noun!.key);
}

// "Quarn Islands Advisory" is a firm, "Media Advisory" a paper.
function withoutAdvice(name: readonly Word[]): readonly Word[] {
  return name.length > 2 && name.at(-1)!.key === 'advisory' ? name.slice(0, -1) : name;
}

function touches({ gap }: Word): boolean {
  return /^(?:['’]s?)?[ -]$/.test(gap);
}

function isNoName({ key }: Word): boolean {
  return PAPER.has(key) || ROLES.has(key) || FUNCTION.has(key) || /^\d/.test(key);
}

// "Tarn Courier", "Radio Tarn"; not "Emily Post", "News Desk".
function isPaper(name: readonly Word[]): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || isDesk(name.map(({ key }) => key))) return false;
  return (
    opensStation(first.key) ||
    name.some(({ key }) => key === 'fm') ||
    (endsPaper(last.key) && !(name.length === 2 && GIVEN.has(first.key)))
  );
}

// "MINISTRY OF PORTS" on a line of its own above another: a body whose name says what it is, and no headline.
function isLetterhead(line: readonly Word[]): boolean {
  if (line.length < 2 || line.length > LONGEST || !line.every(({ text }) => text === text.toUpperCase())) return false;
  const [first, second] = line;
  if (!line.every((word, i) => i === 0 || touches(word)) || !line.some(({ key }) => ORGANISATIONS.has(key)))
    return false;
  const isOfField = OFFICES.has(first!.key) && /^(?:of|for)$/.test(second!.key);
  return isOfField && !line.slice(2).some(({ key }) => ROLES.has(key) || PAPER.has(key));
}

// "HARIAN TARN, 3 May", "TARN RESEARCH | Quarn": capitals throughout that a stop parts from the rest of the first line.
function isLoud(line: readonly Word[], name: readonly Word[]): boolean {
  const words = name.map(({ text }) => text);
  if (name.length < 2 || !words.every((text) => text === text.toUpperCase())) return false;
  const rest = line.slice(line.indexOf(name.at(-1)!) + 1);
  return (
    knownKind(name) === null &&
    !PLACES.has(name.at(-1)!.key) &&
    (rest.length === 0 || !rest.every(({ text }) => text === text.toUpperCase()))
  );
}

// "The Continental, Saturday 3 May 2030", "The Continental" over the day alone, "Le Jour de Quarn, mardi 3 mai": an article opens
// it, as no town's name and no headline does that stands before a day.
function isTitled(line: readonly Word[], name: readonly Word[], below: readonly Word[] | undefined): boolean {
  if (name.length === 0 || !OPENING_ARTICLES.test(line[0]!.key) || line[0] === line.at(-1)) return false;
  if (knownKind(name) !== null || PLACES.has(name.at(-1)!.key) || name.some(isBodyOrVerb)) return false;
  const behind = line.slice(line.indexOf(name.at(-1)!) + 1);
  if (behind.length > 0)
    return behind.slice(0, 2).some(isWordOfDay) && behind.some(({ text }) => /^(?:19|20)\d\d$/.test(text));
  return below !== undefined && below.length <= LONGEST_DAY && below.slice(0, 2).some(isWordOfDay);
}

// Of one word the article is part of it: "The Continental".
function oneWordOf(line: readonly Word[], name: readonly Word[]): readonly Word[] {
  const [the, word, next] = line;
  const stops = next === undefined || next.gap === ', ';
  if (name.length > 0 || the!.key !== 'the' || !word?.capital || word.gap !== ' ' || !stops || isNoName(word))
    return name;
  return [the!, word];
}

/** In words, of a line that is the day: "Sunday 3 May 2030". */
const LONGEST_DAY = 4;
const OPENING_ARTICLES = /^(?:the|le|la|les|el|il|der|die|das|o|os|het|de)$/;

function isBodyOrVerb({ key, pos }: Word): boolean {
  return ORGANISATIONS.has(key) || pos === 'VERB' || pos === 'AUX';
}

// "ONDA QUARN, radio and web", "QUARN TODAY – LIVE": what stands behind a loud name says that it tells news.
function tellsKind(line: readonly Word[], name: readonly Word[]): boolean {
  const behind = line.slice(line.indexOf(name.at(-1)!) + 1);
  const [next, more] = behind;
  if (next === undefined) return false;
  // "AAMUN QUARN (Velm), Tuesday 3 May 2030"
  const isDayBehind = next.gap === ' (' && more !== undefined && isWordOfDay(more) && !name.some(isBodyOrVerb);
  return isDayBehind || isOutletNoun(next.key) || opensStation(next.key) || next.key === 'live';
}

// "By Ana Ruiz", "2 June. Author: Ana Ruiz", "Y, director of the park, talks to Ana Ruiz"
function tellsWriter(line: readonly Word[]): boolean {
  if (isWriterLine(line)) return true;
  return line.some(
    ({ key }, at) =>
      (/^(?:author|analyst|questions|interview|interviewer|presenter|host|newsreader)$/.test(key) &&
        line[at + 1]?.gap === ': ') ||
      (key === 'by' && /^(?:posted|written|updates)$/.test(line[at - 1]?.key ?? '')) ||
      (key === 'to' && /^(?:talks|speaks|spoke)$/.test(line[at - 1]?.key ?? '') && line[at + 1]?.capital === true),
  );
}

// "Tarn Online" is no town.
function isWorded(name: readonly Word[]): boolean {
  const last = name.at(-1);
  return (
    last !== undefined &&
    isDictionaryWord(last.key) &&
    !PLACES.has(last.key) &&
    knownKind(name) === null &&
    !GIVEN.has(name[0]!.key)
  );
}

// In the line itself, or on the line below: "Analysis, 3 May".
function isDated(line: readonly Word[], name: readonly Word[], below: readonly Word[] | undefined): boolean {
  const behind = line.slice((name.at(-1)?.index ?? 0) - line[0]!.index + 1);
  return (behind.length > 0 ? behind : (below ?? [])).slice(0, 2).some(isWordOfDay);
}

// "LIMA, 4 May (Quarn-Tarn Press) - Peru refused"
function agencyIn(line: readonly Word[]): readonly Word[] {
  const from = line.findIndex(({ gap }) => gap === ' (');
  if (from < 1) return [];
  const to = line.findIndex(({ gap }, i) => i > from && /^\) ?[-–—] ?/.test(gap));
  if (to < from + 2 || to - from > LONGEST) return [];
  const name = line.slice(from, to);
  return name.every((word, i) => word.capital && (i === 0 || touches(word))) && endsPaper(name.at(-1)!.key) ? name : [];
}
