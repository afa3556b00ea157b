import data from '../../../../data/interviews.json' with { type: 'json' };
import { endsPaper } from '../../../phrases/papers/outlets.ts';
import { isRole, roleWordIn } from '../../../phrases/role-words.ts';
import { isStyle } from '../../../phrases/styles.ts';
import { ASKERS, TALKS } from '../../lists.ts';
import type { Reading, TokenRange } from '../../reading.ts';

/**
 * True where the words around a name in the opening of an interview say that its bearer asks: "Interview by Ana Lind", "our
 * reporter Ana Lind", "Ana Lind met Ole Berg", "he spoke to Ana Lind". Of two who talk to each other the one without an
 * office asks.
 */
export function asksIn(reading: Reading, met: readonly Met[], at: number): boolean {
  const { words } = met[at]!;
  return (
    isCredited(reading, met[at]!) || isCalledSo(reading, words) || isToldTo(reading, met, at) || asks(reading, met, at)
  );
}

/** "Photographs by | Ana Lind", "Photo: | Ana Lind" */
export function isCreditedForPictures({ tokens }: Reading, { from }: TokenRange): boolean {
  return /^(?:by|:)$/.test(tokens[from - 1]?.lower ?? '') && PICTURES.has(tokens[from - 2]?.lower ?? '');
}

/** "Spoke to", "in conversation with". */
export function isTalk(tokens: Reading['tokens'], at: number): boolean {
  return TALKS.has(tokens[at]?.lower ?? '') && /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '');
}

// "By | Ana Lind" at the head of a line, "interviewed by | Ana Lind", "Interview: | Ana Lind", "questions from | Ana Lind"
function isCredited(reading: Reading, one: Met): boolean {
  const { tokens } = reading;
  let { from } = one.words;
  while (from > 0 && isStyle(tokens[from - 1]!.lower)) from -= 1;
  const [before, link] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  if (link === 'by') return CREDITS.has(before) || isAtLineHead(reading, from - 1);
  if (link === 'from') return /^questions?$/.test(before);
  // "Interview: | Ana Lind, leader of the guild" names who answers.
  if (before === 'interview' && hasOffice(reading, one)) return false;
  return link === ':' && (CREDITS.has(before) || ASKERS.has(before));
}

// Where a format keeps no lines its capital tells.
function isAtLineHead({ tokens, sentences }: Reading, at: number): boolean {
  return sentences[tokens[at]!.sentence]!.from === at || tokens[at]!.text === 'By';
}

// "Our reporter | Ana Lind", "Ana Lind, our reporter,"
function isCalledSo({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from - 1; at >= 0 && at >= from - REACH && tokens[at]!.pos !== 'VERB'; at -= 1)
    if (ASKERS.has(tokens[at]!.lower)) return true;
  if (tokens[to]?.lower !== ',') return false;
  for (let at = to + 1; at < to + 1 + REACH && !/^[,.]$/.test(tokens[at]?.text ?? '.'); at += 1)
    if (ASKERS.has(tokens[at]!.lower)) return true;
  return false;
}

// "He spoke to | Ana Lind", "told | Ana Lind", "explained the plan to | Ana Lind"; of "Ole Berg spoke to Ana Lind" the one without an office.
function isToldTo(reading: Reading, met: readonly Met[], at: number): boolean {
  const { tokens } = reading;
  const { words } = met[at]!;
  let verb = words.from - 1;
  while (verb > 0 && verb > words.from - 1 - REACH && tokens[verb]!.pos !== 'VERB' && !isTalk(tokens, verb)) verb -= 1;
  if (/^(?:told|tells)$/.test(tokens[verb]?.lower ?? '') && verb === words.from - 1) return true;
  if (/^explain(?:s|ed)$/.test(tokens[verb]?.lower ?? '') && tokens[words.from - 1]!.lower === 'to') return true;
  if (!isTalk(tokens, verb)) return false;
  const said = tokens[verb - 1]?.pos === 'AUX' ? verb - 2 : verb - 1;
  if (/^(?:he|she|they|who)$/.test(tokens[said]?.lower ?? '')) return true;
  const subject = met[at - 1];
  if (!subject || tokens[subject.words.from]!.sentence !== tokens[words.from]!.sentence) return false;
  return hasOffice(reading, subject) && !hasOffice(reading, met[at]!);
}

// "Ana Lind met Ole Berg", "Ana Lind sat down with Ole Berg", "Ana Lind talks to the minister Ole Berg"
function asks(reading: Reading, met: readonly Met[], at: number): boolean {
  const { tokens } = reading;
  const { words } = met[at]!;
  const object = met[at + 1];
  if (!object || object.words.from > words.to + LONGEST_BETWEEN) return false;
  if (tokens[words.from]!.sentence !== tokens[object.words.from]!.sentence) return false;
  const verb = tokens[words.to]?.lower ?? '';
  if (ASK.has(verb)) return true;
  const down = tokens.slice(words.to + 1, words.to + 3).map(({ lower }) => lower);
  if (down.join(' ') === 'down with' || down.join(' ') === 'up with') return true;
  return isTalk(tokens, words.to) && hasOffice(reading, object) && !hasOffice(reading, met[at]!);
}

// "The minister | Ana Lind", "Ana Lind, who chairs the guild", "Ana Lind of the guild", "Ana Lind, Guild of Pilots"
function hasOffice(reading: Reading, { office, words: { from, to } }: Met): boolean {
  const { tokens } = reading;
  if (office || roleWordIn(reading, Math.max(0, from - LONGEST_ROLE), from)?.to === from) return true;
  for (let at = from - 1; at >= 0 && at >= from - REACH && !/^(?:VERB|PUNCT)$/.test(tokens[at]!.pos); at -= 1) {
    if (isTalk(tokens, at)) break;
    if (isRole(tokens[at]!.lower)) return true;
  }
  const next = tokens[to]?.lower ?? '';
  if (next === 'of') return true;
  if (next !== ',') return false;
  if (/^(?:who|whose)$/.test(tokens[to + 1]?.lower ?? '')) return true;
  if (isNameOfBody(reading, to + 1)) return true;
  return tokens.slice(to + 1, to + 1 + LONGEST_BETWEEN).some(({ lower }) => isRole(lower));
}

// "Guild of Pilots", "Norwind Power", not "Harbour Radio": a paper's own people ask.
function isNameOfBody({ tokens }: Reading, from: number): boolean {
  let to = from;
  while (tokens[to]?.sentence === tokens[from]?.sentence && /^(?:\p{Lu}|of$|and$|for$|the$|&)/u.test(tokens[to]!.text))
    to += 1;
  const name = tokens.slice(from, to);
  return name.some(({ text }) => /^\p{Lu}/u.test(text)) && !name.some(({ lower }) => endsPaper(lower));
}

const ASK: ReadonlySet<string> = new Set(data.asks);
const CREDITS: ReadonlySet<string> = new Set(data.credits);
const PICTURES: ReadonlySet<string> = new Set(data.pictures);
/** In tokens, how far from a name what its bearer is stands. */
const REACH = 5;
/** In tokens: "chief financial officer". */
const LONGEST_ROLE = 3;
/** In tokens, from a name to the next. */
const LONGEST_BETWEEN = 8;

/** A person named in the opening, and where. */
export interface Met {
  readonly entity: string;
  readonly words: TokenRange;
  /** Its name has what its bearer is beside it. */
  readonly office: boolean;
}
