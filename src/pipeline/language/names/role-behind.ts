import nameWords from '../../data/name-words.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import type { Reading } from './readings.ts';
import type { Stated } from './stated.ts';
import type { Word } from './words.ts';

const ROLES = new Set([...titles.roles, ...titles.titles]);
const LEADS =
  /^(?:heads|headed|leads|led|chairs|chaired|represents|represented|runs|ran|founded|owns|owned|directs|edits|manages|coaches|advises)$/;
const PARTICIPLES = new Set(nameWords.participles);
const LONGEST = 12;

/** The role that stands behind a name and whose it is: "Okri, head of the port union,", "Sarr, who leads the delegation". */
export function roleBehind(i: number, readings: readonly Reading[], words: readonly Word[]): Stated | null {
  const last = readings[i]!.words.at(-1)!.index;
  const start = afterAge(words, last + 1);
  const next = words[start];
  if (!next) return null;
  if (next.key === 'of' && next.gap === ' ') return bare(readingAt(readings, i, start + 1, words));
  if (/^\s\($/.test(next.gap)) return bare(readingAt(readings, i, start, words));
  if (!/^\s?[,–—-]\s$/.test(next.gap)) return null;
  if (next.key === 'who') return relative(i, readings, words, start);
  if (/^(?:from|at|with|of|for)$/.test(next.key)) return bare(readingAt(readings, i, start + 1, words));
  return apposition(i, readings, words, start);
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
  const speaks = words[start + 1]?.key === 'speaks' && words[start + 2]?.key === 'for';
  if (!speaks && !LEADS.test(words[start + 1]?.key ?? '')) return null;
  const owner = readingAt(readings, i, start + (speaks ? 3 : 2), words);
  return owner && { role: null, owner };
}

function apposition(i: number, readings: readonly Reading[], words: readonly Word[], start: number): Stated | null {
  const end = phraseEnd(words, start);
  const of = findIndex(words, start, end, (word) => /^(?:of|at|for|with|from|in|to|on)$/.test(word.key));
  const head = findLast(words, start, of < 0 ? end : of, (word) => ROLES.has(word.key));
  if (head < 0) return null;
  const owner = readings.find(
    (one, n) =>
      n > i &&
      one.words[0]!.sentence === words[start]!.sentence &&
      one.words[0]!.index >= start &&
      one.words[0]!.index < head,
  );
  const from = owner ? owner.words.at(-1)!.index + 1 : afterDeterminer(words, start);
  if (from > head || !words.slice(from, head).every(qualifies)) return null;
  if (owner) return { role: textOf(words.slice(from, head + 1)), owner };
  const of1 = words[head + 1];
  const complement = of1 && head + 1 === of ? readingAt(readings, i, head + 2, words) : null;
  const named = complement && of1!.key !== 'in' && of1!.key !== 'on' ? complement : null;
  const to = of1?.key === 'of' && head + 1 === of ? end : head + 1;
  return { role: textOf(words.slice(from, to)), owner: named };
}

function qualifies(word: Word): boolean {
  return (
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos) || PARTICIPLES.has(word.key) || ROLES.has(word.key) || word.key === 'and'
  );
}

function phraseEnd(words: readonly Word[], start: number): number {
  let at = start + 1;
  while (
    at < words.length &&
    at < start + LONGEST &&
    /^(?:['’]s?)?[\s-]$/.test(words[at]!.gap) &&
    !/^(?:who|which|that|said|says|told|and|but)$/.test(words[at]!.key)
  )
    at += 1;
  return at;
}

function afterDeterminer(words: readonly Word[], start: number): number {
  let at = start;
  for (let n = at; n < at + 3 && words[n]; n += 1) if (words[n]!.possessive) return n + 1;
  while (words[at] && /^(?:DET|PRON)$/.test(words[at]!.pos)) at += 1;
  return /^(?:a|an|the|its|their|his|her)$/.test(words[at]?.key ?? '') ? at + 1 : at;
}

// The name that begins at a word, "the" and small words that qualify it aside.
function readingAt(readings: readonly Reading[], i: number, at: number, words: readonly Word[]): Reading | null {
  const from = words[at]?.key === 'the' || words[at]?.key === 'a' ? at + 1 : at;
  for (let n = i + 1; n < readings.length && n < i + 4; n += 1) {
    const first = readings[n]!.words[0]!;
    if (first.sentence !== readings[i]!.words[0]!.sentence) return null;
    if (first.index >= from && first.index <= from + 2)
      return words.slice(from, first.index).every((word) => /^(?:NOUN|ADJ|PROPN)$/.test(word.pos))
        ? readings[n]!
        : null;
  }
  return null;
}

function findIndex(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): number {
  for (let at = from; at < to; at += 1) if (test(words[at]!)) return at;
  return -1;
}

function findLast(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): number {
  for (let at = to - 1; at >= from; at -= 1) if (test(words[at]!)) return at;
  return -1;
}

function textOf(words: readonly Word[]): string {
  return words.map((word, n) => (n > 0 ? (word.gap === '' ? '' : word.gap) : '') + word.text).join('');
}
