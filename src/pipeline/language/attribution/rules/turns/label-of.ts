import interviews from '../../../../data/interviews.json' with { type: 'json' };
import { PARTICLES } from '../../../../spelling/particles.ts';
import type { Names } from '../../../../types.ts';
import { isInitials } from '../../../../wording/speaker-initials.ts';
import { isPlayed } from '../../../phrases/papers/played.ts';
import { isRole } from '../../../phrases/role-words.ts';
import { isStyle } from '../../../phrases/styles.ts';
import type { Reading, TokenRange } from '../../reading.ts';
import type { Found } from '../found.ts';
import { voiceIntroduced } from './voice-introduced.ts';

/** In tokens, with what its bearer is: "Ana Ruiz, general secretary of the guild". */
const LONGEST_LABEL = 16;
/** "Ruiz", "al-Ruiz". */
const CAPITAL = /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u;
/** Who has no name but the part he has, and his number: "CALLER 1". */
const PART = /^(?:caller|listener|viewer|voice|speaker|witness|questioner|guest|member|delegate|no\.?|number|\d{1,3})$/;
/** Q and A, and their words. */
const INITIAL = /^(?:[qa]|question|answer|reply)$/;
/** "Q. Will you sign?": one token with its full stop. */
const INITIAL_STOP = /^([qa])\.$/;
/** "Question. Will you sign?" */
const QUESTION = /^(?:[QA]|Question|Answer)$/;
/** "Interview: “We will stay”": what a text is, and nobody. */
const KINDS: ReadonlySet<string> = new Set(interviews.words.filter((word) => !interviews.askers.includes(word)));
/** "Transcript: press conference", "Present: Ana Lind, Tor Ruiz": what a record says of itself. */
const HEADS: ReadonlySet<string> = new Set(interviews.heads);
/** In tokens: "[00:12:30]". */
const LONGEST_TIME = 8;
/** In words, of a name with its office. */
const LONGEST_OFFICER = 6;
/** In words, of a name. */
const LONGEST_NAME = 4;

/** The label at the head of a turn, "KVERNLAND: …", "Ana Ruiz (general secretary): …"; null for a paragraph without any. */
export function labelOf(reading: Reading, names: Names, { from: start, to }: TokenRange): Label | null {
  const { tokens } = reading;
  const timed = behindTime(reading, behindStars(reading, start), to);
  const from = behindStars(reading, behindNumber(reading, behindMarks(reading, timed), to));
  const colon = colonOf(reading, from, Math.min(to, from + LONGEST_LABEL)) ?? dashOf(reading, names, from, to);
  if (colon === null) return null;
  const initials = initialsTo(reading, from, to) === colon;
  const first = behindStars(reading, initials && /^[–—-]$/.test(tokens[colon + 1]!.text) ? colon + 2 : colon + 1);
  if (first + 1 > to || colon + 2 > to) return null;
  // "CLIP: …" says by itself of nobody whose voice it is.
  const played = isPlayed(tokens[from]!.text);
  const bare = played && colon === from + 1;
  const label = { from, to: initials ? colon + 1 : Math.max(colon, from + 1) };
  const speaker = bare
    ? voiceIntroduced(reading, names, from)
    : (namedInBrackets(reading, names, label) ?? bearerOf(reading, names, label) ?? speakerOf(reading, from, label.to));
  if (!speaker) return null;
  const words = tokens.slice(speaker.from, speaker.to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const name = nameOf(words, initials);
  const certain =
    initials || INITIAL.test(name) || isLoud(words[0]?.text ?? '') || isAccount(words) || isLoudOfficer(words);
  if ((!certain && !looksLikeName(words)) || KINDS.has(name) || HEADS.has(words[0]!.lower)) return null;
  const described = !played && speaker.from === from && /^(?:,|of|from|at)$/.test(tokens[speaker.to]?.lower ?? '');
  const bold = from > start && /^[*_]+$/.test(tokens[from - 1]!.text);
  return {
    name,
    described,
    played,
    bold,
    officer: !described && words.length <= LONGEST_NAME && isRole(words[0]!.lower),
    sure: !described && (certain || speaker.from !== from || isTitled(words)),
    found: {
      rule: 'turn',
      cue: { from: colon, to: colon + 1 },
      speaker,
      content: { from: first, to },
      rest: [],
      confidence: 0.95,
    },
  };
}

// "A.L.", in as many tokens as it may be, is "al".
function nameOf(words: Reading['tokens'], initials: boolean): string {
  const name = words.map(({ lower }) => lower).join(initials ? '' : ' ');
  return initials ? name.replaceAll('.', '') : name.replace(INITIAL_STOP, '$1');
}

// "Ms LIND. We …"
function isStyledLoud([style, ...name]: Reading['tokens']): boolean {
  return (
    name.length > 0 && name.length < LONGEST_NAME && isStyle(style!.lower) && name.every(({ text }) => isLoud(text))
  );
}

// "Mayor Ana Lind: …", "Shop steward Ana Lind: …"
function isTitled(words: Reading['tokens']): boolean {
  return words.slice(0, -2).some(({ lower }) => isRole(lower)) && !isRole(words.at(-1)!.lower);
}

// "Deputy Ana LIND: …", "Provincial Councillor Dr. Ana LIND: …", as some parliaments print it.
function isLoudOfficer(words: Reading['tokens']): boolean {
  const isWordOfOfficer = ({ text, lower }: Reading['tokens'][number]) =>
    CAPITAL.test(text) || isStyle(lower.replace(/\.$/, ''));
  const name = words.filter(({ lower }) => !isRole(lower) && !isStyle(lower.replace(/\.$/, '')));
  return (
    name.length > 0 && words.length <= LONGEST_OFFICER && isLoud(words.at(-1)!.text) && words.every(isWordOfOfficer)
  );
}

// "@lind_for_tarn (mayor): …"
function isAccount([first, second]: Reading['tokens']): boolean {
  return second === undefined && /^@\p{L}/u.test(first?.text ?? '');
}

function isLoud(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{L}{2}/u.test(word);
}

function looksLikeName(words: Reading['tokens']): boolean {
  if (words.length === 0 || words.length > LONGEST_NAME) return false;
  return words.every(
    ({ text, lower }, i) =>
      CAPITAL.test(text) || (i < words.length - 1 && (isJoint(lower) || (i > 0 && isRole(lower)))),
  );
}

// "Energy & Ports: …", "van der Berg: …"; an office's own words may be small, "Shop steward Lind: …".
function isJoint(word: string): boolean {
  return PARTICLES.has(word) || word === '&';
}

// "Ana Ruiz (general secretary): …", "Ana Ruiz, general secretary: …"; "CLIP (RUIZ): …" is what a bulletin plays, and in
// brackets whose voice it is.
function speakerOf({ tokens }: Reading, from: number, colon: number): TokenRange {
  const label = tokens.slice(from, colon);
  const open = label.findIndex(({ text }) => text === '(');
  const comma = label.findIndex(({ text }) => text === ',');
  if (comma > 0 && (open === -1 || comma < open)) return { from, to: from + comma };
  if (open < 1 || tokens[colon - 1]!.text !== ')') return { from, to: colon };
  if (label[0]!.lower === 'the' && open > 1) return withoutStyle(tokens, { from: from + open + 1, to: colon - 1 });
  if (!isPlayed(tokens[from]!.text) || open > 2) return { from, to: from + open };
  const inside = tokens.slice(from + open + 1, colon - 1);
  const behind = inside.findIndex(({ text }) => text === ',');
  return { from: from + open + 1, to: from + open + 1 + (behind > 0 ? behind : inside.length) };
}

// "CALLER 1 (Ana Ruiz, Quarn): …": who somebody is that a part or a number stands for.
function namedInBrackets(reading: Reading, names: Names, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = reading;
  const open = tokens.slice(from, to).findIndex(({ text }) => text === '(') + from;
  if (open <= from || !tokens.slice(from, open).every(({ lower }) => PART.test(lower))) return null;
  const person = personAt(reading, names, open + 1);
  return person && /^[,)]$/.test(tokens[person.to]?.text ?? '') && person.to < to ? person : null;
}

// "Ana Ruiz of the dockers' union: …"
function bearerOf(reading: Reading, names: Names, { from, to }: TokenRange): TokenRange | null {
  const person = personAt(reading, names, from);
  return person && person.to < to && /^(?:of|from|at)$/.test(reading.tokens[person.to]!.lower) ? person : null;
}

function personAt({ tokens }: Reading, { entities, mentions }: Names, at: number): TokenRange | null {
  const { start } = tokens[at]!;
  const own = mentions.find((one) => one.start === start && one.form === 'name');
  if (!own || !entities.some(({ key, type }) => key === own.entity && type === 'person')) return null;
  let to = at;
  while (to < tokens.length && tokens[to]!.start < own.end) to += 1;
  return { from: at, to };
}

// "The Minister for Ports (Mr | Ana Ruiz): …", as parliaments print it.
function withoutStyle(tokens: Reading['tokens'], { from, to }: TokenRange): TokenRange {
  let first = from;
  while (first + 1 < to && (isStyle(tokens[first]!.lower) || tokens[first]!.text === '.')) first += 1;
  return { from: first, to };
}

// "**Ana Ruiz:** …" in Markdown
function behindStars({ tokens }: Reading, from: number): number {
  let at = from;
  while (/^[*_]+$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

// "Ana Ruiz – We stay", "Mr RUIZ – We stay", "Mr Speaker – Order!": a person's name, or one with a style, to the dash.
function dashOf(reading: Reading, names: Names, from: number, to: number): number | null {
  if (from >= to) return null;
  const { tokens } = reading;
  const styled = isStyle(tokens[from]!.lower);
  const longest = LONGEST_NAME + (styled ? 2 : 1);
  const dash = tokens.slice(from, Math.min(to, from + longest)).findIndex(({ text }) => /^[–—]$/.test(text)) + from;
  if (dash <= from) return null;
  if (personAt(reading, names, from)?.to === dash) return dash;
  const name = tokens.slice(from + 1, dash);
  const goesOn = /^\p{Lu}/u.test(tokens[dash + 1]?.text ?? '');
  return styled && goesOn && name.length > 0 && name.every(({ text }) => CAPITAL.test(text)) ? dash : null;
}

// Behind "[00:12:30]", "(14:05)" or "00:12:30" at the head of a turn.
function behindTime({ tokens }: Reading, from: number, to: number): number {
  let behind = from;
  while (behind < to && behind - from < LONGEST_TIME && /^\d[\d:.]*$|^:$/.test(tokens[behind]!.text)) behind += 1;
  const isClock = tokens.slice(from, behind).some(({ text }) => text.includes(':'));
  if (isClock && /^\p{Lu}/u.test(tokens[behind]?.text ?? '')) return behind;
  const close = tokens[from]?.text === '[' ? ']' : tokens[from]?.text === '(' ? ')' : null;
  if (close === null) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_TIME); at += 1) {
    if (tokens[at]!.text === close) return at + 1;
    if (!/^[\d:.]+$/.test(tokens[at]!.text)) return from;
  }
  return from;
}

// ">> LIND: …", as captions print who has the word.
function behindMarks({ tokens }: Reading, from: number): number {
  let at = from;
  while (/^>+$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

// "12. MR LIND: …", as a record numbers its turns.
function behindNumber({ tokens }: Reading, from: number, to: number): number {
  if (!/^\d{1,4}\.?$/.test(tokens[from]?.text ?? '')) return from;
  const at = /^[.)]$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1;
  return at < to && (at > from + 1 || tokens[from]!.text.endsWith('.')) ? at : from;
}

// "ABL  We stay.": initials in a column of their own.
function isColumn({ tokens, text }: Reading, from: number): boolean {
  const [label, next] = [tokens[from]!, tokens[from + 1]];
  if (!next || !/^\p{Lu}{2,4}$/u.test(label.text) || !/^[\p{Lu}"“]/u.test(next.text)) return false;
  return /^(?: {2,}|\t)\s*$/.test(text.slice(label.end, next.start));
}

// The colon after the label; the full stop after a bare Q or A or their words, or the token that has both.
function colonOf(reading: Reading, from: number, to: number): number | null {
  if (from >= to) return null;
  if (INITIAL_STOP.test(reading.tokens[from]!.lower) || isColumn(reading, from)) return from;
  const initials = initialsTo(reading, from, to);
  if (initials !== null) return initials;
  for (let i = from + 1; i < to; i += 1) {
    const { text } = reading.tokens[i]!;
    if (reading.quoteAt[i] !== -1) return null;
    if (/^:\**$/.test(text) || (text === '.' && i === from + 1 && QUESTION.test(reading.tokens[from]!.text))) return i;
    if (text === '.' && isStyledLoud(reading.tokens.slice(from, i))) return i;
  }
  return null;
}

// "A.L. | Will you sign?", a sentence of its own: its last token.
function initialsTo({ tokens, text, sentences }: Reading, from: number, to: number): number | null {
  const own = sentences[tokens[from]!.sentence]!;
  if (own.kind !== 'turn' || own.from !== from || own.to >= to) return null;
  return isInitials(text.slice(own.start, own.end)) ? own.to - 1 : null;
}

export interface Label {
  /** Its words in small letters. */
  readonly name: string;
  /** What its bearer is stands behind a comma: alone it may be any sentence with a colon. */
  readonly described: boolean;
  /** A voice that a bulletin plays. */
  readonly played: boolean;
  /** In the bold letters of Markdown. */
  readonly bold: boolean;
  /** An office opens it, with or without a name: "President Lind: …". */
  readonly officer: boolean;
  /** It can be nothing but a speaker's label. */
  readonly sure: boolean;
  readonly found: Found;
}
