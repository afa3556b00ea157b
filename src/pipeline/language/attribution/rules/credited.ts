import agencies from '../../../data/agencies.json' with { type: 'json' };
import type { LocalMention, Names } from '../../../types.ts';
import { itemStart } from '../../phrases/item-start.ts';
import { isRole } from '../../phrases/role-words.ts';
import { isStyle } from '../../phrases/styles.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';

/** In tokens, of what stands before a name: "Danish line", "Mayor Dr". */
const STYLED = 4;
/** In tokens, of "Quote of the week:" before what is quoted. */
const LONGEST_LABEL = 8;
/** In tokens: "“No.” is a name." */
const SHORTEST = 4;
const AGENCIES: ReadonlySet<string> = new Set(agencies.agencies.flat().map((name) => name.toLowerCase()));
const DASH = /^[–—-]$/;
const OWN = /^(?:i|we|our|my)$/;
/** In tokens, from a colon to the word of who speaks of himself. */
const SOON = 3;

/**
 * Whom a paper credits with what it quotes by no more than his name: "“We will stay.” – Ana Lind, Dockers' Guild, at the gate",
 * "“I was asleep.” Ana Lind, still mayor of Tarn."; and with what he says of himself in small letters behind a colon: "Danish
 * line Norwind: we'll pay our share."
 */
export function credited(reading: Reading, names: Names): Found[] {
  const named = namedIn(names);
  return [
    ...reading.quotations.flatMap((one) => (one.closed ? quotedBefore(reading, named, one) : [])),
    ...reading.sentences.flatMap(({ kind, from, to }) =>
      kind === 'prose' || kind === 'item' ? saidOfItself(reading, named, { from, to }) : [],
    ),
  ];
}

function quotedBefore(reading: Reading, named: Named, { from, to }: TokenRange): Found[] {
  const { tokens, sentences } = reading;
  if (to - from < SHORTEST || !opensParagraph(reading, from)) return [];
  const dash = DASH.test(tokens[to]?.text ?? '');
  const first = dash ? to + 1 : to;
  const own = sentences[tokens[first]?.sentence ?? -1];
  if (!own || own.paragraph !== sentences[tokens[from]!.sentence]!.paragraph || (!dash && own.from !== first))
    return [];
  const speaker = nameAt(reading, named, { from: first, to: own.to }, dash);
  if (!speaker || isAgency(reading, speaker) || tokens.slice(first, own.to).some(tells)) return [];
  return [credit({ from: first - 1, to: first }, speaker, { from, to })];
}

// "“We will stay.” - PA": who sent the report, and not who said so.
function isAgency({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return AGENCIES.has(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

// "Ana Lind looks up", not "still head of the port", whatever its words look like.
function tells({ pos, lower }: Reading['tokens'][number]): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && !isRole(lower));
}

// Behind the mark of an item, the hour or "Quote of the week:", or a heading of the paragraph's own.
function opensParagraph({ tokens, sentences }: Reading, quote: number): boolean {
  const { sentence } = tokens[quote]!;
  const { from, paragraph } = sentences[sentence]!;
  if (sentences[sentence - 2]?.paragraph === paragraph) return false;
  const before = tokens.slice(from, quote);
  const isMark = before.every(({ pos }) => pos === 'PUNCT' || pos === 'SYM' || pos === 'NUM' || pos === 'X');
  return isMark || (before.length <= LONGEST_LABEL && before.at(-1)!.text === ':');
}

// "Danish line Norwind: we'll pay our share."
function saidOfItself(reading: Reading, named: Named, { from, to }: TokenRange): Found[] {
  const { tokens, quoteAt } = reading;
  const first = behindHour(reading, itemStart({ from, to }, tokens));
  const speaker = nameAt(reading, named, { from: first, to }, false, ':');
  const colon = speaker?.to ?? -1;
  if (!speaker || !/^\p{Ll}/u.test(tokens[colon + 1]?.text ?? '') || quoteAt[colon + 1] !== -1) return [];
  const content = { from: colon + 1, to };
  const isOwn = tokens.slice(colon + 1, Math.min(to, colon + 1 + SOON)).some(({ lower }) => OWN.test(lower));
  return isOwn ? [credit({ from: colon, to: colon + 1 }, speaker, content)] : [];
}

// "13.10 | Danish line"
function behindHour({ tokens }: Reading, from: number): number {
  return /^\d{1,2}[.:]\d\d$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
}

// A name behind no more than what its bearer is, and before a comma or the end; behind a dash "a teacher from Tarn" too.
function nameAt(
  { tokens }: Reading,
  named: Named,
  { from, to }: TokenRange,
  dash: boolean,
  close = ',',
): TokenRange | null {
  let at = from;
  while (at < to && at - from < STYLED && !named.has(tokens[at]!.start) && isBefore(tokens[at]!)) at += 1;
  const name = named.get(tokens[at]?.start ?? -1);
  if (!name) return dash ? described(tokens, { from, to }) : null;
  let end = at + 1;
  while (end < to && tokens[end]!.start < name.end) end += 1;
  const next = tokens[end]?.text ?? '';
  const closes = next === close || (close === ',' && (end >= to || /^[.(]$/.test(next)));
  return closes ? { from: close === ':' ? from : at, to: end } : null;
}

function isBefore({ pos, lower, text }: Reading['tokens'][number]): boolean {
  return /^(?:ADJ|NOUN|PROPN)$/.test(pos) || /^\p{Lu}/u.test(text) || isStyle(lower) || isRole(lower);
}

function described(tokens: Reading['tokens'], { from, to }: TokenRange): TokenRange | null {
  if (!/^(?:an?|one)$/.test(tokens[from]!.lower)) return null;
  let end = from;
  while (end < to && !/^[,.]$/.test(tokens[end]!.text)) end += 1;
  return tokens.slice(from, end).some(({ lower }) => isRole(lower)) ? { from, to: end } : null;
}

function credit(cue: TokenRange, speaker: TokenRange, content: TokenRange): Found {
  return { rule: 'credited', cue, speaker, content, rest: [], confidence: 0.9 };
}

// Whoever is named where, but for places.
function namedIn({ entities, mentions }: Names): Named {
  const may = new Set(entities.flatMap(({ key, type }) => (type === 'person' || type === 'organisation' ? [key] : [])));
  return new Map(
    mentions.flatMap((one) => (one.form === 'name' && may.has(one.entity) ? [[one.start, one] as const] : [])),
  );
}

type Named = ReadonlyMap<number, LocalMention>;
