import interviews from '../../../../data/interviews.json' with { type: 'json' };
import { PARTICLES } from '../../../../spelling/particles.ts';
import type { Names } from '../../../../types.ts';
import { isPlayed } from '../../../phrases/papers/played.ts';
import { isRole } from '../../../phrases/role-words.ts';
import { isStyle } from '../../../phrases/styles.ts';
import type { Reading, TokenRange } from '../../reading.ts';
import type { Found } from '../found.ts';
import { colonOf, dashOf, initialsTo } from './label-of/end.ts';
import { bearerOf, namedInBrackets, speakerOf } from './label-of/speaker.ts';
import { behindMarks, behindNumber, behindStars, behindTime } from './label-of/start.ts';
import { CAPITAL, INITIAL_STOP, isLoud, LONGEST_NAME } from './label-of/words.ts';
import { voiceIntroduced } from './voice-introduced.ts';

/** In tokens, with what its bearer is: "Ana Ruiz, general secretary of the guild". */
const LONGEST_LABEL = 16;
/** Q and A, and their words. */
const INITIAL = /^(?:[qa]|question|answer|reply)$/;
/** "Interview: “We will stay”": what a text is, and nobody. */
const KINDS: ReadonlySet<string> = new Set(interviews.words.filter((word) => !interviews.askers.includes(word)));
/** "Transcript: press conference", "Present: Ana Lind, Tor Ruiz", "Image: Port of Tarn": what a paper says of itself. */
const HEADS: ReadonlySet<string> = new Set([...interviews.heads, ...interviews.pictures]);
/** In words, of a name with its office. */
const LONGEST_OFFICER = 6;

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
