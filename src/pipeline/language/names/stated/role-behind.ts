import bodies from '../../../data/bodies.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { MATTERS } from '../lists.ts';
import type { Reading } from '../readings.ts';
import type { Stated } from '../stated.ts';
import { textOf, type Word } from '../words.ts';
import { isOfNameBehind } from './apposed.ts';
import { isBehindOffice } from './behind-office.ts';
import { qualifiesRole, saysRole } from './roles.ts';

const LEADS: ReadonlySet<string> = new Set(nameWords.headingVerbs);
const PREPOSITION = /^(?:of|at|for|with|from|in|to|on)$/;
const CLAUSE = /^(?:who|whose|whom|which|that|said|says|told|but)$/;
/** In words. */
const LONGEST = 12;
const { company, union, charity, club, party } = bodies.kinds;
const FIRMS = new Set([
  ...[company, union, charity, club, party].flatMap(({ nouns }) => nouns.filter((noun) => noun !== 'opposition')),
  ...['plant', 'mill', 'factory', 'smelter', 'refinery', 'mine', 'brewery', 'airline', 'yard', 'works'],
]);

/** The role that stands behind a name and whose it is: "Okri, head of the port union,", "Sarr, who leads the delegation". */
export function roleBehind(i: number, readings: readonly Reading[], words: readonly Word[]): Stated | null {
  const start = afterAge(words, readings[i]!.words.at(-1)!.index + 1);
  const next = words[start];
  if (!next) return null;
  if (next.key === 'of' && next.gap === ' ') return bare(wholeAt(i, readings, words, start + 1));
  if (/^\s\($/.test(next.gap)) return bare(inBrackets(i, readings, words, start));
  if (!/^\s?[,–—-]\s$/.test(next.gap)) return null;
  if (next.key === 'whose') return null;
  if (next.key === 'who') return relative(i, readings, words, start);
  if (/^(?:from|at|with|of|for)$/.test(next.key)) {
    const owner = wholeAt(i, readings, words, start + 1);
    // "X, from Velmere,": where somebody lives.
    const town = next.key === 'from' && owner?.words.length === 1 && words[start + 1] === owner.words[0];
    return town || (next.key === 'with' && isDoing(owner, words)) ? null : bare(owner);
  }
  return apposition(i, readings, words, start);
}

// "Lind, with the Guild | cheering her": what goes on beside what she does.
function isDoing(owner: Reading | null, words: readonly Word[]): boolean {
  const next = owner ? words[owner.words.at(-1)!.index + 1] : undefined;
  return next?.gap === ' ' && (next.pos === 'VERB' || /ing$/.test(next.key));
}

// "Ms Lind (Health): We paid.": of what she is minister.
function inBrackets(i: number, readings: readonly Reading[], words: readonly Word[], at: number): Reading | null {
  const body = namedAt(i, readings, words, at);
  return body?.words.length === 1 && MATTERS.has(body.words[0]!.key) ? null : body;
}

// "Of Tarn police", where "Tarn" is short for Tarn College: of no college.
function wholeAt(i: number, readings: readonly Reading[], words: readonly Word[], at: number): Reading | null {
  const owner = namedAt(i, readings, words, at);
  const next = owner && words[owner.words.at(-1)!.index + 1];
  const police = next?.gap === ' ' && /^(?:police|constabulary)$/.test(next.text);
  // "Of the Tarn owners": of whoever they are.
  const people =
    owner?.words.length === 1 && next?.gap === ' ' && !next.capital && /...(?:ers|ors|men)$/.test(next.key);
  return (police && owner?.type === 'organisation') || people ? null : owner;
}

// "Delyth Mathias, 58, who runs …"
function afterAge(words: readonly Word[], at: number): number {
  const age = words[at];
  return age && /^,\s$/.test(age.gap) && /^\d{1,3}$/.test(age.key) ? at + 1 : at;
}

function bare(owner: Reading | null): Stated | null {
  return owner?.type === 'organisation' || owner?.type === 'group' ? { role: null, owner } : null;
}

function relative(i: number, readings: readonly Reading[], words: readonly Word[], start: number): Stated | null {
  const speaks = words[start + 1]?.key === 'speaks' ? speaksFor(words, start + 2) : -1;
  if (speaks < 0 && !LEADS.has(words[start + 1]?.key ?? '')) return null;
  const owner = namedAt(i, readings, words, speaks > 0 ? speaks + 1 : start + 2);
  return owner && { role: null, owner };
}

// "for the union", "on health for the union"
function speaksFor(words: readonly Word[], at: number): number {
  if (words[at]?.key === 'for') return at;
  return words[at]?.key === 'on' ? find(words, at + 1, Math.min(words.length, at + 5), ({ key }) => key === 'for') : -1;
}

// "[the union's] chair", "a strategist [at Dunmore]", "head of the delegation"
function apposition(i: number, readings: readonly Reading[], words: readonly Word[], start: number): Stated | null {
  const end = phraseEnd(words, start);
  const link = find(words, start, end, (word) => PREPOSITION.test(word.key));
  const head = findLast(words, start, link < 0 ? end : link, saysRole);
  if (head < 0 || isOfNameBehind(words, head)) return null;
  const owner = following(i, readings);
  const owned =
    owner !== null &&
    owner.words.at(-1)!.index < head &&
    owner.words[0]!.index <= start + 1 &&
    words.slice(start, owner.words[0]!.index).every((word) => word.pos === 'DET');
  if (owned && isOfNextPerson(readings[i + 2], words, head)) return null;
  // "The Danish group's chief executive" is the group's.
  const holder = owned ? findLast(words, owner.words.at(-1)!.index + 1, head, ({ possessive }) => possessive) : -1;
  if (holder >= 0) return { role: textOf(words.slice(holder + 1, head + 1)), owner: null };
  // The words between belong to the name behind them: "Asked by Colin, the actor George Clooney left."
  if (owner && !owned && isOthers(owner, words, head)) return null;
  const from = owned ? owner.words.at(-1)!.index + 1 : afterDeterminer(words, start);
  // "Between Lind, Holm | and port candidate Ida Ruiz": another, and nobody's candidate.
  if (owned && words[from]?.key === 'and') return null;
  if (from > head || !words.slice(from, head).every((word) => qualifiesRole(word) || word.key === 'and')) return null;
  if (owned) return { role: textOf(words.slice(from, head + 1)), owner };
  const complement = link === head + 1 ? words[link]!.key : '';
  const named = /^(?:of|at|for|with|from)$/.test(complement) ? namedAt(i, readings, words, link + 1) : null;
  const body = link < 0 ? bodyBehind(owner, words, head + 1) : null;
  if (body) return { role: textOf(words.slice(from, head + 1)), owner: body };
  return { role: textOf(words.slice(from, complement === 'of' ? end : head + 1)), owner: named };
}

// "Ana Ruiz, chief executive, | Norwind Power"
function bodyBehind(next: Reading | null, words: readonly Word[], at: number): Reading | null {
  if (!next || next.words[0]!.index !== at || next.type !== 'organisation') return null;
  return isBehindOffice(words, at, next.words.at(-1)!.index + 1) ? next : null;
}

// "After meeting Lind, Norwind chairman | Tom Berg left": the words before a name are its own.
function isOfNextPerson(next: Reading | undefined, words: readonly Word[], head: number): boolean {
  return next?.type === 'person' && next.words[0] === words[head + 1] && words[head + 1]!.gap === ' ';
}

function isOthers(next: Reading, words: readonly Word[], head: number): boolean {
  const first = next.words[0]!.index;
  if (first < head) return true;
  return (
    next.type === 'person' &&
    !words.slice(head + 1, first + 1).some((word) => PREPOSITION.test(word.key) || /[,;:]/.test(word.gap))
  );
}

function phraseEnd(words: readonly Word[], start: number): number {
  let at = start + 1;
  while (at < Math.min(words.length, start + LONGEST) && /^(?:['’]s?)?[ -]$/.test(words[at]!.gap)) {
    if (CLAUSE.test(words[at]!.key)) break;
    at += 1;
  }
  return at;
}

function afterDeterminer(words: readonly Word[], start: number): number {
  for (let at = start; at < start + 3 && words[at]; at += 1) if (words[at]!.possessive) return at + 1;
  return /^(?:DET|PRON)$/.test(words[start]!.pos) ? start + 1 : start;
}

// The name that begins at a word, "the" and up to two words that qualify it aside.
function namedAt(i: number, readings: readonly Reading[], words: readonly Word[], at: number): Reading | null {
  const from = /^(?:the|a)$/.test(words[at]?.key ?? '') ? at + 1 : at;
  const next = following(i, readings);
  if (!next) return null;
  const first = next.words[0]!;
  const near = first.index >= from && first.index <= from + 2;
  if (isOfLand(next, words)) return null;
  // "Ana Ruiz, minister of employment; Tor Roth, chairman of": whoever is listed next.
  const joined = words.slice(from + 1, first.index + 1).every(({ gap }) => !/[,;:.]/.test(gap));
  return near && joined && words.slice(from, first.index).every(qualifiesRole) ? next : null;
}

// "manager of the | Omani | smelter": a firm of the land, which it is not.
function isOfLand({ found, words: own }: Reading, words: readonly Word[]): boolean {
  const behind = words[own.at(-1)!.index + 1];
  return found?.use === 'demonym' && behind?.gap === ' ' && !behind.capital && FIRMS.has(behind.key);
}

function following(i: number, readings: readonly Reading[]): Reading | null {
  const next = readings[i + 1];
  return next && next.words[0]!.sentence === readings[i]!.words[0]!.sentence ? next : null;
}

function find(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): number {
  for (let at = from; at < to; at += 1) if (test(words[at]!)) return at;
  return -1;
}

function findLast(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): number {
  for (let at = to - 1; at >= from; at -= 1) if (test(words[at]!)) return at;
  return -1;
}
