import heads from '../../data/paper-heads.json' with { type: 'json' };
import { recordId } from '../../record-id.ts';
import type { Lexed, LocalFact, Names, Sentence, Token } from '../../types.ts';
import { FILED } from '../../wording/told-fact.ts';
import { codeOfCapital } from '../phrases/capitals.ts';
import type { Amount } from './amounts.ts';
import { datelineEnd } from './dateline-end.ts';
import { datesIn, type When } from './dates.ts';
import { type PlaceNames, placeNames } from './places.ts';

/**
 * Where and when a document was filed, from its datelines and the lines of its head: "HOLMVIK, 3 June 2025 (North Wire) - ",
 * "Summary for the public. Holmvik, Friday 3 June 2025", "KASHIKISHI. The boats came home."
 */
export function filedFactsOf(lexed: Lexed, names: Names, when: When): LocalFact[] {
  const places = placeNames(names);
  const taken = new Set(names.mentions.map(({ start }) => start));
  return lexed.sentences.slice(0, HEAD).flatMap((sentence, index) => {
    const to = sentence.kind === 'dateline' ? sentence.to : datelineEnd(lexed, sentence);
    const filed = index < OPENING && to > sentence.from ? amountsOf(lexed, sentence, to, places, when) : [];
    const found = filed.some(({ kind }) => kind === 'place')
      ? filed
      : [...filed, ...placesOf(lexed, sentence, places, taken)];
    return found.map((one) => factOf(one, lexed, sentence));
  });
}

function factOf({ from, to, kind, value, unit }: Amount, { tokens, document }: Lexed, { index }: Sentence): LocalFact {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const id = recordId('f', document.sha256, span, kind);
  return { id, ...span, sentence: index, kind, value, unit, issue: null, parties: [], rule: FILED };
}

function amountsOf({ tokens }: Lexed, sentence: Sentence, to: number, places: PlaceNames, when: When): Amount[] {
  const where = placeAt(tokens, sentence.from, to, places);
  // A line of its own is read like any other for its day.
  const dates = sentence.kind === 'dateline' ? [] : datesIn(tokens, sentence.from, to, when, () => 'past');
  return [...(where ? [where] : []), ...dates];
}

// The name that the line opens with.
function placeAt(tokens: readonly Token[], from: number, to: number, places: PlaceNames): Amount | null {
  const named = places.get(tokens[from]!.start);
  if (!named) return null;
  let end = from;
  while (end < to && tokens[end]!.end <= named.mention.end) end += 1;
  return placed(tokens, from, end, named.entity.name);
}

// "Holmvik | , Friday 3 June 2025", or a name that is all of a sentence before the first one.
function placesOf(
  { tokens, document }: Lexed,
  { from, to, kind }: Sentence,
  places: PlaceNames,
  taken: ReadonlySet<number>,
): Amount[] {
  const [day] = datesIn(tokens, from, to, { day: null, near: null }, () => 'past').filter(
    ({ rule }) => rule === 'date-full',
  );
  if (day === undefined) {
    const alone = to - from <= LONGEST + 1 && kind === 'prose' && tokens[to - 1]!.text === '.';
    const name = alone && /^\p{Lu}{2}/u.test(tokens[from]!.text) ? placeAt(tokens, from, to, places) : null;
    return name && name.to === to - 1 ? [name] : [];
  }
  if (tokens[day.from - 1]?.text !== ',' || day.from - 1 <= from) return [];
  const last = day.from - 1;
  let start = last;
  const isLine = (at: number) =>
    at === from || document.text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
  while (!isLine(start) && last - start < LONGEST && /^\p{Lu}/u.test(tokens[start - 1]!.text)) start -= 1;
  if (start === last || !(isLine(start) || PARTING.test(tokens[start - 1]!.text))) return [];
  const known = placeAt(tokens, start, last, places);
  if (known) return known.to === last ? [known] : [];
  // A town that nothing else tells of opens its line and is no name of anything else.
  const isOther = tokens
    .slice(start, last)
    .some(({ start: at, pos, lower }) => taken.has(at) || pos !== 'PROPN' || OF_PAPERS.has(lower));
  // "THE COURIER, | Holmvik": behind who published it, and not behind who wrote it.
  const isTown = last - start === 1 && tokens[from]!.lower !== 'by';
  return !isOther && last - start < LONGEST && (isLine(start) || isTown) ? [placed(tokens, start, last, null)] : [];
}

function placed(tokens: readonly Token[], from: number, to: number, name: string | null): Amount {
  const words = tokens.slice(from, to).map(({ text }) => (/\p{Ll}/u.test(text) ? text : cased(text)));
  const town = words.join(' ');
  // A capital that stands for its government is a town here.
  return {
    from,
    to,
    kind: 'place',
    value: name === null || codeOfCapital(town) !== null ? town : name,
    unit: null,
    rule: FILED,
  };
}

function cased(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

/** Sentences at the head of a document among which the lines of its head stand, and among which its datelines do. */
const HEAD = 8;
const OPENING = 4;
/** In tokens. */
const LONGEST = 4;
/** "Statement, 3 May 2027" */
const OF_PAPERS = new Set(heads.kinds);
const PARTING = /^[,.|:;()–—-]$/;
