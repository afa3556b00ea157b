import data from '../../../data/small-bodies.json' with { type: 'json' };
import titles from '../../../data/titles.json' with { type: 'json' };
import { JOINED_BODIES } from '../lists.ts';
import type { Reading } from '../readings.ts';
import { areMembers } from '../things.ts';
import { nameKey, type Word } from '../words.ts';
import { attachedBodies, officeredAt, officeredBodies } from './officered-bodies.ts';
import { turnedRound } from './turned-round.ts';

const PORTFOLIOS = new Set(titles.portfolios);
const OF_STATES = new Set(data.ofStates);

/**
 * Bodies that a briefing knows by what they are alone: "the dockers' union" where no union is named, and of a land that is
 * never named "the government" and "the labour ministry". Given are the readings of each document with these among them.
 */
export function withUnnamedBodies(documents: readonly Document[]): Reading[][] {
  const all = documents.flatMap(({ outer }) => outer);
  const unions = unnamedOf(all);
  const turned = new Set(all.flatMap(turnedRound));
  const joined = new Set(all.flatMap(membersNamed));
  const state = !all.some(isLand) && documents.some(({ sentences }) => sentences.some(tellsOfState));
  const named = new Set(all.flatMap(({ type, words }) => (type === 'organisation' ? words.map(({ key }) => key) : [])));
  const told = documents.flatMap(({ sentences }) => sentences);
  const officered = new Set([...officeredBodies(told, all, unions), ...attachedBodies(told, all)]);
  const places = documents.map(({ outer }) => new Map(outer.flatMap((one) => one.words.map((word) => [word, one]))));
  for (const [i, { sentences }] of documents.entries())
    for (const words of sentences) for (const key of explainedIn(words, unions, places[i]!)) turned.add(key);
  return documents.map(({ outer, sentences }, i) => {
    const taken = places[i]!;
    const found: Reading[] = [];
    const inside = new Set<Reading>();
    for (const words of sentences)
      for (let at = 0; at < words.length; at += 1) {
        const own =
          officeredAt(words, at, officered) ??
          membersAt(words, at, unions, taken) ??
          (state ? organAt(words, at) : null) ??
          ledAt(words, at, named);
        if (own === null || turned.has(nameKey(own)) || (own[0]!.possessive && joined.has(own[0]!.key))) continue;
        const others = own.flatMap((word) => taken.get(word) ?? []);
        // "Dockers" at the head of a sentence is a part of the union's name.
        if (!others.every((one) => one.found === null && one.words.every((word) => own.includes(word)))) continue;
        found.push(reading(own));
        for (const one of others) inside.add(one);
      }
    if (found.length === 0) return [...outer];
    return [...outer.filter((one) => !inside.has(one)), ...found].sort((a, b) => a.start - b.start);
  });
}

function reading(words: readonly Word[]): Reading {
  const span = { start: words[0]!.start, end: words.at(-1)!.end };
  return { ...span, words, found: null, type: 'organisation', title: null, inner: [], key: nameKey(words) };
}

// "the | dockers' union", and at the head of a sentence "Dockers' union leader".
function membersAt(
  words: readonly Word[],
  at: number,
  unions: ReadonlySet<string>,
  taken: ReadonlyMap<Word, Reading>,
): readonly Word[] | null {
  const members = words[at]!;
  if (!members.possessive) return null;
  const noun = words[at + 1];
  if (!noun || noun.capital || !unions.has(noun.key) || !/s$/.test(members.text.replace(/['’].*/, ''))) return null;
  if (!areMembers(members.key) || (members.capital && !members.first)) return null;
  const opens = members.first || words[at - 1]?.key === 'the' || isOfWholeLand(words, at, taken);
  return opens ? words.slice(at, at + 2) : null;
}

// "The teachers' union" of a briefing that has a "Quarn Federation of Teachers" is that.
function membersNamed({ type, words }: Reading): string[] {
  if (type !== 'organisation' || !words.some(({ key }) => JOINED_BODIES.has(key))) return [];
  return words.flatMap(({ key }) => (areMembers(key) ? [key] : []));
}

// "the national | teachers' federation", "the country's main | pilots' union", "the Peruvian | teachers' union": one of its kind.
function isOfWholeLand(words: readonly Word[], at: number, taken: ReadonlyMap<Word, Reading>): boolean {
  const [opener, kind] = [words[at - 2], words[at - 1]];
  if (!kind || !/^(?:['’]s?)? $/.test(kind.gap) || words[at]!.gap !== ' ') return false;
  const isWhole = kind.capital ? taken.get(kind)?.found?.use === 'demonym' : WHOLE.test(kind.key);
  return isWhole && (opener?.key === 'the' || opener?.possessive === true);
}

// "The dockers' union Kabin", "Kabin, the dockers' union,": it has a name.
function explainedIn(words: readonly Word[], unions: ReadonlySet<string>, taken: ReadonlyMap<Word, Reading>): string[] {
  return words.flatMap((_, at) => {
    const own = membersAt(words, at, unions, taken);
    if (own === null) return [];
    const before = taken.get(words[at - 2]!);
    const next = taken.get(words[at + 2]!);
    const closed = (place: number) => words[place] === undefined || /^[,;)]/.test(words[place]!.gap);
    const behind =
      next?.type === 'organisation' &&
      (words[at + 2]!.gap === ' ' || (/^, $| \($/.test(words[at + 2]!.gap) && closed(at + 2 + next.words.length)));
    const apposed =
      before?.type === 'organisation' && words[at - 1]!.gap === ', ' && words[at]!.gap === ' ' && closed(at + 2);
    return behind || apposed ? [nameKey(own)] : [];
  });
}

// "Otto Ruiz, who heads the | federation of pear growers", "who leads the | opposition group": where the briefing names none that
// is called so. "The group" alone is any.
function ledAt(words: readonly Word[], at: number, named: ReadonlySet<string>): readonly Word[] | null {
  if (words[at - 1]?.key !== 'the' || words[at - 3]?.key !== 'who') return null;
  if (!LEADS.test(words[at - 2]!.key) || !words[at - 4]?.capital) return null;
  let noun = at;
  while (noun < at + LONGEST_KIND && isPlain(words[noun], noun > at) && !LED.has(words[noun]!.key)) noun += 1;
  const head = words[noun];
  if (!isPlain(head, noun > at) || !LED.has(head!.key) || named.has(head!.key) || VAGUE.has(words[at]!.key))
    return null;
  let end = noun + 1;
  if (words[end]?.key === 'of') {
    let last = end + 1;
    while (last < end + LONGEST_KIND && isPlain(words[last], true) && !/[^s]s$/.test(words[last]!.key)) last += 1;
    // "the federation of parents' | associations"
    if (words[last]?.possessive && isPlain(words[last + 1], true) && /[^s]s$/.test(words[last + 1]!.key)) last += 1;
    if (isPlain(words[last], true) && /[^s]s$/.test(words[last]!.key)) end = last + 1;
  }
  return end - at > 1 ? words.slice(at, end) : null;
}

function isPlain(word: Word | undefined, joined: boolean): boolean {
  return word?.capital === false && /^(?:NOUN|ADJ)$/.test(word.pos) && (!joined || /^(?:['’]s?)?[ -]$/.test(word.gap));
}

// "the | government", "the | labour ministry"
function organAt(words: readonly Word[], at: number): readonly Word[] | null {
  if (words[at - 1]?.key !== 'the') return null;
  const [word, next] = [words[at]!, words[at + 1]];
  if (word.key === 'government' && !(next?.gap === ' ' && next.pos === 'NOUN' && !isVoice(next))) return [word];
  const ministry = next?.gap === ' ' && /^(?:ministry|department)$/.test(next.key) && PORTFOLIOS.has(word.key);
  return ministry ? words.slice(at, at + 2) : null;
}

// "the government spokesman", not "the government bonds"
function isVoice({ key }: Word): boolean {
  return /(?:spokes(?:man|woman|person)|minister|official|negotiator)s?$/.test(key);
}

// What people join of which the briefing names none, by its own word, by letters that may be those of one, or as a union.
function unnamedOf(readings: readonly Reading[]): ReadonlySet<string> {
  const bodies = readings.filter(({ type, found }) => type === 'organisation' && found === null);
  if (bodies.some(({ words }) => words.some(({ text }) => /^\p{Lu}{2,}$/u.test(text)))) return new Set();
  const named = new Set(bodies.flatMap(({ words }) => words.map(({ key }) => key)));
  // "United Transit Workers": those who are in it.
  const isOfMembers = ({ words }: Reading) => words.length > 2 && words.at(-1)!.key === 'workers';
  const isUnionNamed = [...UNIONS].some((one) => named.has(one)) || bodies.some(isOfMembers);
  return new Set([...JOINED_BODIES].filter((noun) => !named.has(noun) && !(isUnionNamed && UNIONS.has(noun))));
}

const WHOLE = /^(?:national|main|largest|biggest|leading|powerful|influential)$/;
const LEADS = /^(?:heads|leads|chairs|runs)$/;
const LED = new Set(data.led);
/** What tells no body from another. */
const VAGUE: ReadonlySet<string> = new Set(data.sayingNothing);
/** In words, before the word for the body or behind its "of". */
const LONGEST_KIND = 3;
const UNIONS = new Set(['union', 'guild', 'brotherhood', 'syndicate']);

function isLand({ type, found }: Reading): boolean {
  return type === 'country' && found?.use !== 'demonym';
}

function tellsOfState(words: readonly Word[]): boolean {
  return words.some(({ key }) => OF_STATES.has(key));
}

interface Document {
  readonly outer: readonly Reading[];
  readonly sentences: readonly (readonly Word[])[];
}
