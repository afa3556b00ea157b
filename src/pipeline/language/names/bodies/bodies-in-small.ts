import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import bodyNouns from '../../../data/small-bodies.json' with { type: 'json' };
import { foundAt } from '../found-at.ts';
import { governedLands } from '../lands/governed-lands.ts';
import { MATTERS } from '../lists.ts';
import type { Reading } from '../readings.ts';
import { areMembers } from '../things.ts';
import { isLetters, nameKey, type Word } from '../words.ts';
import { turnedRound } from './turned-round.ts';

const KINDS = new Set(bodyNouns.kinds);
const ALONE = new Set(bodyNouns.alone);
const TOLD = new Set(bodyNouns.told);
/** The last words of bodies that stand alone: most words end none. */
const ENDS = new Set([
  ...bodyNouns.told.map((name) => name.split(' ').at(-1)!),
  'committee',
  'subcommittee',
  'ministry',
  'court',
]);
const COURTS = new Set(bodyNouns.courts);
const WHOLE = new Set(bodyNouns.whole);
const JOINED = new Set([...bodyNouns.joined, ...bodyNouns.met]);
/** Words between a name and the noun: "foreign affairs". */
const LONGEST = 3;

/**
 * Bodies that only their owner's name has a capital in: "the Senate's environment committee", "Tarn works council", "the
 * county court in Tarn". They are bodies of their own, and their owner is a name inside theirs.
 */
export function bodiesInSmall(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
): { readonly outer: readonly Reading[]; readonly inner: readonly Reading[] } {
  const inner: Reading[] = [];
  const outer = readings.map((reading, i) => {
    const capital = reading.found?.use === 'capital';
    if (!mayOwn(reading) && !capital) return reading;
    const words = sentences[reading.words[0]!.sentence]!;
    const span = capital
      ? councilBehind(reading, words)
      : (behind(reading, words) ?? before(reading, words, readings[i - 1]));
    if (!span) return reading;
    inner.push(reading);
    return bodyOf(span, reading);
  });
  return { outer, inner };
}

/**
 * The same where not even the owner is named: "the works council", "the environment committee", unless a body of the
 * briefing has a name that ends so, or has it the other way round: "Committee on the Environment".
 */
export function bodiesAlone(
  documents: readonly { readonly outer: readonly Reading[]; readonly sentences: readonly (readonly Word[])[] }[],
): Reading[][] {
  const named = new Set(
    documents.flatMap(({ outer }) =>
      outer.flatMap((one) => (one.type === 'organisation' ? [...endsOf(one.words), ...turnedRound(one)] : [])),
    ),
  );
  // Of two lands each has its own finance ministry.
  const lands = new Set(documents.flatMap(({ outer, sentences }) => governedLands(outer, sentences)));
  return documents.map(({ outer, sentences }) => {
    const taken = new Set(outer.flatMap(({ words }) => words));
    const found = foundAt(sentences, (words, at) => aloneAt(words, at, named, taken, lands.size < 2));
    return found.length === 0 ? [...outer] : [...outer, ...found].sort((a, b) => a.start - b.start);
  });
}

function endsOf(words: readonly Word[]): string[] {
  return words.at(-1)!.capital ? words.slice(1).map((_, i) => nameKey(words.slice(i + 1))) : [];
}

function aloneAt(
  words: readonly Word[],
  at: number,
  named: ReadonlySet<string>,
  taken: ReadonlySet<Word>,
  atHome: boolean,
): Reading | null {
  const before = words[at - 1];
  // "City council | chairman Ana Ruiz"
  const opens = before === undefined && words[at]!.first && !taken.has(words[at]!);
  if (!opens && (words[at]!.capital || !before || !(before.possessive || opensBody(before)))) return null;
  for (let length = LONGEST; length > 1; length -= 1) {
    if (!ENDS.has(words[at + length - 1]?.key ?? '')) continue;
    const noun = words.slice(at, at + length);
    if (!isToldApart(noun, atHome) || noun.some((word) => (word.capital && !opens) || taken.has(word))) continue;
    const key = nameKey(noun);
    if (named.has(key) || !isLast(words, at + length - 1) || (opens && !OFFICER.has(words[at + length]?.key ?? '')))
      return null;
    const span = { start: noun[0]!.start, end: noun.at(-1)!.end };
    return { ...span, words: noun, found: null, type: 'organisation', title: null, inner: [], key };
  }
  return null;
}

/** Behind a body that opens a sentence. */
const OFFICER: ReadonlySet<string> = new Set(peopleWords.officers);

function opensBody({ key }: Word): boolean {
  return key === 'the' || key === 'its' || key === 'their';
}

// "the environment committee", "the county court"; "the joint committee" may be any.
function isToldApart(noun: readonly Word[], atHome: boolean): boolean {
  if (noun.some(({ gap }, i) => i > 0 && gap !== ' ')) return false;
  const words = noun.map(({ key }) => key);
  const last = words.at(-1)!;
  const kind = words.slice(0, -1).join(' ');
  return (
    TOLD.has(words.join(' ')) ||
    (MATTERS.has(kind) && (/^(?:sub)?committee$/.test(last) || (atHome && last === 'ministry'))) ||
    (last === 'court' && COURTS.has(kind))
  );
}

function mayOwn({ type, found }: Reading): boolean {
  if (type === 'person' || type === 'country' || type === 'group') return false;
  return found === null || found.use === 'name' || found.use === 'known';
}

// "Lima council", "Lima city hall": the town's, whatever land it is the capital of.
function councilBehind({ words: own }: Reading, words: readonly Word[]): readonly Word[] | null {
  const last = own.at(-1)!.index;
  const at = last + (TOWNS.test(words[last + 1]?.key ?? '') ? 2 : 1);
  const noun = words.slice(last + 1, at + 1);
  if (!OF_TOWNS.test(words[at]?.key ?? '') || noun.some(({ capital, gap }) => capital || gap !== ' ')) return null;
  return isLast(words, at) ? words.slice(own[0]!.index, at + 1) : null;
}

const TOWNS = /^(?:city|town|municipal|community)$/;
const OF_TOWNS = /^(?:council|hall)$/;

// "Senate('s) | environment committee"
function behind({ words: own }: Reading, words: readonly Word[]): readonly Word[] | null {
  const last = own.at(-1)!;
  for (let at = last.index + 1; at <= last.index + LONGEST && words[at]; at += 1) {
    const { gap, capital, possessive } = words[at]!;
    const owned = at === last.index + 1 || words[at - 1]!.possessive;
    if (capital || !(owned ? /^(?:['’]s?)? $/ : /^[ -]$/).test(gap)) return null;
    const noun = words.slice(last.index + 1, at + 1);
    // "The CMW metalworkers' federation" is the CMW.
    if (isOfMembers(noun) && own.every(isOfLetters) && !last.possessive) return null;
    if (isBodyInSmall(noun) || isOfMembers(noun)) return isLast(words, at) ? words.slice(own[0]!.index, at + 1) : null;
    // "Quarn | harbour's": who meets in a body owns it, and nothing else may.
    if (possessive && !areMembers(words[at]!.key)) return null;
  }
  return null;
}

// "SNT", and "-K" of "SNT-K"
function isOfLetters(word: Word): boolean {
  return isLetters(word) || (word.gap === '-' && /^\p{Lu}$/u.test(word.text));
}

// "the county court in | Tarn", "the works council of | Norwind"
function before(
  { words: own }: Reading,
  words: readonly Word[],
  previous: Reading | undefined,
): readonly Word[] | null {
  const first = own[0]!;
  let link = first.index - 1;
  if (words[link]?.key === 'the') link -= 1;
  if (!/^(?:of|in|at)$/.test(words[link]?.key ?? '') || first.gap !== ' ' || words[link]!.gap !== ' ') return null;
  const wall = previous && previous.words[0]!.sentence === first.sentence ? previous.words.at(-1)!.index : -1;
  for (let length = LONGEST; length > 0; length -= 1) {
    const from = link - length;
    const noun = words.slice(Math.max(0, from), link);
    if (from <= wall || from < 0 || noun.some(({ capital }) => capital) || !isBodyInSmall(noun)) continue;
    return words.slice(from, own.at(-1)!.index + 1);
  }
  return null;
}

// "environment committee", "works council", "county court", "chamber of commerce"
function isBodyInSmall(noun: readonly Word[]): boolean {
  const words = noun.map(({ key }) => key);
  const last = words.at(-1)!;
  if (WHOLE.has(words.join(' '))) return true;
  if (words.length === 1) return ALONE.has(last);
  return (
    KINDS.has(last) &&
    noun.slice(0, -1).every(({ pos, key }) => /^(?:NOUN|ADJ)$/.test(pos) && !VOICES.has(key)) &&
    noun.every(({ gap }, i) => i === 0 || /^[ -]$/.test(gap))
  );
}

// "teachers' union", "bus drivers' union", "residents' commission"
function isOfMembers(noun: readonly Word[]): boolean {
  const [members, last] = noun.slice(-2);
  if (!members?.possessive || !last || !JOINED.has(last.key) || !areMembers(members.key)) return false;
  return noun.slice(0, -2).every(({ pos, possessive }) => /^(?:NOUN|ADJ)$/.test(pos) && !possessive);
}

/** With these it is the owner itself that speaks, or no one body. */
const VOICES: ReadonlySet<string> = new Set([...bodyNouns.ownVoices, ...bodyNouns.sayingNothing]);

// "the Senate environment committee room" is a room.
function isLast(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined ||
    next.gap !== ' ' ||
    next.pos !== 'NOUN' ||
    /(?:s|chair|chairman|chairwoman|member|leader|head|president|secretary)$/.test(next.key)
  );
}

function bodyOf(words: readonly Word[], owner: Reading): Reading {
  const small = words.filter((word) => !owner.words.includes(word) && !/^(?:of|in|at|the)$/.test(word.key));
  return {
    ...owner,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    words,
    found: null,
    type: 'organisation',
    title: null,
    inner: [],
    key: `${nameKey(owner.words)} ${nameKey(small)}`,
  };
}
