import data from '../../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { exceptionIn, withoutException } from '../../phrases/exceptions.ts';
import { isInPhrase } from '../../phrases/in-phrase.ts';
import { TIMES } from '../lists.ts';
import { clausesHeaded, ownClause } from '../model/clause-codes.ts';
import { meansSomebody } from '../model/token-codes.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { subjectBeyondAside } from './beyond-aside.ts';

/** Whatever the tagger takes them for. */
const BESIDE: ReadonlySet<string> = new Set([
  'unlike',
  'like',
  'along',
  'together',
  'besides',
  'contrary',
  'alongside',
]);
const BEFORE_TIMES: ReadonlySet<string> = new Set([
  'last',
  'next',
  'this',
  'that',
  'every',
  'each',
  'early',
  'late',
  'later',
  'earlier',
]);
const isSubject = isAmong(['i', 'we', 'he', 'she', 'they']);
const isRelative = isAmong(['whom', 'which', 'what']);
const SPANS = /^(?:minute|hour|day|week|month|year)s?$/;
const ATTENDING: ReadonlySet<string> = new Set(data.attending);
/** What joins to a noun what describes it: "against", "filed against". */
const HANGING = /^(?:ADP|VERB)$/;
/** In tokens: "two officials who were briefed on". */
const LONGEST = 6;
/** In tokens: "of the talks between the northern growers' league and". */
const LONGEST_PAIR = 20;

/**
 * A speaker without the phrase that opens its sentence or that the verb is about: what hangs on a preposition is no subject,
 * so in "according to a survey by Berg, voters expect …" and "unlike Berg, Lind said …" the one behind the comma is; in "the
 * minister, whom Lind accused" and "the deal, which Lind described" Lind is. In "a rival of Berg said" it is the rival.
 */
export function ownSubject(reading: Reading, speaker: TokenRange, cue: number): TokenRange {
  const opening = beforeTimeOf(reading, speaker);
  if (opening) return opening;
  const named = withLetters(reading, beforeStop(reading, speaker), cue);
  const whole = pronounOf(reading, behindYear(reading, beforeNoLonger(reading, named)));
  const own = behindOther(
    reading,
    withHead(reading, behindRelative(reading, behindOpening(reading, whole, cue), cue), cue),
    cue,
  );
  const one = behindTurn(reading, own, cue) ?? own;
  return (
    withoutException(reading.tokens, one) ??
    allBut(reading, one, cue) ??
    beforeVerb(reading, one, cue) ??
    subjectBeyondAside(reading, one, cue) ??
    one
  );
}

// "Ana Lind in a talk, a day after | the vote |, said": when she did.
function beforeTimeOf(reading: Reading, speaker: TokenRange): TokenRange | null {
  const { tokens } = reading;
  const [time, after] = [tokens[speaker.from - 2], tokens[speaker.from - 1]];
  if (!/^(?:after|before)$/.test(after?.lower ?? '') || !SPANS.test(time?.lower ?? '')) return null;
  const { from } = sentenceAround(reading, speaker.from);
  let to = from;
  while (isInPhrase(tokens[to]!.pos)) to += 1;
  if (to === from || to >= speaker.from - 2 || tokens[to - 1]!.pos !== 'PROPN') return null;
  return tokens.slice(to, speaker.from).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? null : { from, to };
}

// "Chile and the Sun Front (SF) | rebel group | agreed": what stands behind a body's letters is no other's.
function withLetters({ tokens, clauseCodes }: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  if (!/^[)\]]$/.test(tokens[from - 1]?.text ?? '') || to > cue) return { from, to };
  const { subjects } = ownClause(clauseCodes, cue);
  const last = subjects.at(-1);
  return last && last.from < from - 1 && last.to === to ? { from: subjects[0]!.from, to } : { from, to };
}

// "Chile | thanked Peru for its help and | welcomed": what the same subject does before is no part of who speaks.
function beforeVerb({ clauseCodes }: Reading, { from, to }: TokenRange, cue: number): TokenRange | null {
  const [subject, other] = ownClause(clauseCodes, cue).subjects;
  if (!subject || other || subject.from !== from || subject.to >= to || to > cue) return null;
  const between = clausesHeaded(clauseCodes, { from: subject.to, to });
  return between.some(({ form, link }) => form === 'finite' && link === 'main') ? subject : null;
}

// "The union | no longer | insists".
function beforeNoLonger({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const ends = tokens[to - 1]!.lower === 'longer' && tokens[to - 2]?.lower === 'no' && to - 2 > from;
  return ends ? { from, to: to - 2 } : { from, to };
}

// "In 2023 | exporters | rejected".
function behindYear({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const isYear = /^(?:1[89]|20)\d\d$/.test(tokens[from]!.text) && tokens[from - 1]?.pos === 'ADP';
  return isYear && to > from + 1 ? { from: from + 1, to } : { from, to };
}

// "All the same | she | insists"; "neither Lind nor I said".
function pronounOf({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const isOne = isSubject(tokens[to - 1]!.lexeme) && from < to - 1;
  const joined = isOne && tokens.slice(from, to - 1).some(({ pos }) => pos === 'CCONJ');
  return isOne && !joined ? { from: to - 1, to } : { from, to };
}

// "According to police | ; organisers spoke of 4,000".
function beforeStop({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const stop = tokens.slice(from, to).findIndex(({ text }) => text === ';');
  return stop > 0 ? { from, to: from + stop } : { from, to };
}

// "All but | Norway | backed it": all did, and not Norway.
function allBut({ tokens, clauseCodes }: Reading, { from, to }: TokenRange, cue: number): TokenRange | null {
  const [subject] = ownClause(clauseCodes, cue).subjects;
  const found = subject && subject.from < from ? exceptionIn(tokens, subject.from, to) : null;
  return subject && found && !found.isNobody && found.end <= from ? subject : null;
}

// "The nurses called off their strike, but | hospital doctors | turned the offer down and said".
function behindTurn({ tokens, clauseCodes }: Reading, { to }: TokenRange, cue: number): TokenRange | null {
  const { own, subjects } = ownClause(clauseCodes, cue);
  const [subject, other] = subjects;
  if (!own || !subject || other || subject.from <= to || subject.to > cue) return null;
  const turns = /^(?:but|while|whereas)$/.test(tokens[subject.from - 1]!.lower);
  const head = tokens[subject.to - 1]!;
  return turns && (head.pos === 'PROPN' || meansSomebody(head)) ? subject : null;
}

/** True for "last autumn" of "the firm, which last autumn warned": a time says nothing. */
export function isWhen({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const head = tokens[to - 1]!.lower;
  const words = tokens.slice(from, to);
  return (
    TIMES.has(head) && words.every(({ lower, pos }) => TIMES.has(lower) || BEFORE_TIMES.has(lower) || pos === 'NUM')
  );
}

// "Berg listened as | Lind | said so": who only hears or sees it has a verb of his own; "a man known as Lind" has none.
function behindOther({ tokens }: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  if (to > cue) return { from, to };
  for (let at = from + 1; at < to - 2; at += 1) {
    if (/^(?:PRON|CCONJ)$/.test(tokens[at]!.pos) || /^[,;:]$/.test(tokens[at]!.lower)) break;
    if (tokens[at]!.pos === 'VERB' && tokens[at + 1]!.lower === 'as' && ATTENDING.has(tokens[at]!.lemma))
      return { from: at + 2, to };
  }
  return { from, to };
}

// "A lawsuit | against Lind | says", "two officials briefed on | the talks | said": what hangs on the subject does not speak.
function withHead({ tokens, quoteAt, clauseCodes }: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const [subject, other] = ownClause(clauseCodes, cue).subjects;
  if (!subject || other || to > cue || subject.to > from) return { from, to };
  if (from - subject.to > LONGEST_PAIR || quoteAt.slice(subject.to, from).some((place) => place !== -1))
    return { from, to };
  const between = withoutShortForms(tokens.slice(subject.to, from));
  const joined = joinsTwo(between);
  if (between.length > (joined ? LONGEST_PAIR : LONGEST)) return { from, to };
  // "Talks between Chile and | Ana Lind |, who blamed them".
  if (joined && tokens.slice(to - 1, cue).some(({ lower }) => /^wh(?:o|ich)$/.test(lower))) return { from, to };
  if (!(joined || hangs(tokens, from)) || tokens[subject.from - 1]?.lower === 'whose') return { from, to };
  if (between.some(({ pos }) => pos === 'AUX' || pos === 'PRON')) return { from, to };
  // "Chile, backed by Peru and | Norway |, refused": what is set apart is no part of who speaks.
  const isApart = between.some(({ pos, text }) => pos === 'PUNCT' && !/^['’]$/.test(text));
  if (isApart)
    return isSet(tokens, subject.to, to) ? subject : (beforeAside(tokens, subject, from, to) ?? { from, to });
  return { from: subject.from, to };
}

// "between the Sugar League (SL) and | the Rail Union".
function withoutShortForms(words: readonly Token[]): readonly Token[] {
  const opens = (at: number) => words[at]?.text === '(' && words[at + 2]?.text === ')';
  return words.filter((_word, at) => ![at, at - 1, at - 2].some(opens));
}

// Of what lies between one and another the other is no subject, however long the first is.
const joinsTwo = (words: readonly Token[]) =>
  words.findLastIndex(({ lower }) => lower === 'and') > words.findLastIndex(({ lower }) => lower === 'between') &&
  words.some(({ lower }) => lower === 'between');

// "against | Lind", "filed against | Lind", "from Peru and | Chile".
function hangs(tokens: Reading['tokens'], from: number): boolean {
  if (HANGING.test(tokens[from]!.pos) || HANGING.test(tokens[from - 1]?.pos ?? '')) return true;
  if (tokens[from - 1]?.lower !== 'and') return false;
  let at = from - 2;
  while (isInPhrase(tokens[at]?.pos)) at -= 1;
  return at < from - 2 && tokens[at]?.pos === 'ADP';
}

// Between commas from right behind the subject to right behind the other.
function isSet(tokens: Reading['tokens'], from: number, to: number): boolean {
  const closes = tokens[to]?.lower === ',' || tokens[to - 1]?.lower === ',';
  return tokens[from]!.lower === ',' && closes;
}

// "The Court of Lima (CL) |, known as | the Old Bench |, said".
function beforeAside(tokens: Reading['tokens'], subject: TokenRange, from: number, to: number): TokenRange | null {
  const comma = tokens.slice(subject.to, from).findIndex(({ lower }) => lower === ',') + subject.to;
  if (comma < subject.to || !isSet(tokens, comma, to)) return null;
  const isPlain = tokens.slice(subject.to, comma).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return isPlain ? { from: subject.from, to: comma } : null;
}

function behindRelative({ tokens }: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  let relative = to - 1;
  while (relative >= from && !isRelative(tokens[relative]!.lexeme)) relative -= 1;
  if (relative < from || relative + 1 >= to || to > cue) return { from, to };
  const plain = tokens
    .slice(relative + 1, to)
    .every(({ pos, lower }) => lower === 'of' || !/^(?:VERB|AUX|PUNCT|ADP)$/.test(pos));
  return plain ? { from: relative + 1, to } : { from, to };
}

function behindOpening(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const { tokens } = reading;
  const before = tokens[from - 1];
  const hangs = before?.pos === 'ADP' && before.sentence === tokens[from]!.sentence;
  const opener = tokens[from]!.pos === 'ADV' ? tokens[from + 1]! : tokens[from]!;
  if (to > cue || !(hangs || opener.pos === 'ADP' || BESIDE.has(tokens[from]!.lower))) return { from, to };
  const [subject] = ownClause(reading.clauseCodes, cue).subjects;
  if (subject && subject.from > from && subject.to <= to && tokens[subject.from - 1]!.lower === ',')
    return { from: subject.from, to };
  const end = tokens[to - 1]!.lower === ',' ? to - 1 : to;
  const comma = tokens.slice(from, end).findLastIndex(({ lower }) => lower === ',') + from;
  const next = tokens[comma + 1]!;
  const opens = comma > from && comma + 1 < end && isInPhrase(next.pos);
  return opens && !/^(?:who|which|whose|whom)$/.test(next.lower) ? { from: comma + 1, to: end } : { from, to };
}
