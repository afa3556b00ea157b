import nameWords from '../../../data/name-words.json' with { type: 'json' };
import type { Names } from '../../../types.ts';
import { isPlayed } from '../../phrases/played.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';
import { paragraphsOf } from './paragraphs.ts';
import { personAsked } from './person-asked.ts';
import { voiceIntroduced } from './voice-introduced.ts';

const LONGEST_LABEL = 16;
/** "Van der Berg: …" */
const PARTICLES = new Set(nameWords.particles);
/** Labels that name nobody: who asks and who answers. */
const ASKS = /^(?:q|question)$/;
const ANSWERS = /^(?:a|answer|reply)$/;
/** In tokens: "[00:12:30]". */
const LONGEST_TIME = 8;

/** The turns of an interview or transcript: "KVERNLAND: …", "Q: …", whose "A" is the one an opening names, or names before colons where at least one comes again. */
export function turnsOf(reading: Reading, names: Names): Found[] {
  const labelled = paragraphsOf(reading).flatMap((paragraph) => labelOf(reading, names, paragraph) ?? []);
  const times = new Map<string, number>();
  for (const { name } of labelled) times.set(name, (times.get(name) ?? 0) + 1);
  const repeated = labelled.some(({ name }) => times.get(name)! > 1);
  if (labelled.length < 2) return [];
  const turns = labelled.filter(({ sure }) => sure || repeated);
  const asked = turns.some(({ name }) => ANSWERS.test(name))
    ? personAsked(reading, names, turns[0]!.found.speaker!.from)
    : null;
  return turns.map(({ name, found }) => (asked && ANSWERS.test(name) ? { ...found, speaker: asked.words } : found));
}

function labelOf(reading: Reading, names: Names, { from: start, to }: TokenRange): Label | null {
  const { tokens } = reading;
  const from = behindTime(reading, start, to);
  const colon = colonOf(reading, from, Math.min(to, from + LONGEST_LABEL));
  if (colon === null || colon + 2 > to) return null;
  // "CLIP: …" says by itself of nobody whose voice it is.
  const bare = colon === from + 1 && isPlayed(tokens[from]!.text);
  const speaker = bare ? voiceIntroduced(reading, names, from) : speakerOf(reading, from, colon);
  if (!speaker) return null;
  const end = speaker.to;
  const words = tokens.slice(speaker.from, end).filter(({ pos }) => pos !== 'PUNCT');
  const name = words.map(({ lower }) => lower).join(' ');
  const initial = ASKS.test(name) || ANSWERS.test(name);
  const capitals =
    words.length > 0 &&
    words[0]!.text.length > 1 &&
    words[0]!.text === words[0]!.text.toUpperCase() &&
    /\p{L}{2}/u.test(words[0]!.text);
  const named =
    words.length <= 4 &&
    words.length > 0 &&
    /^\p{Lu}/u.test(words[0]!.text) &&
    words.every(({ text, lower }, i) => /^\p{Lu}/u.test(text) || (i < words.length - 1 && PARTICLES.has(lower)));
  if (!initial && !capitals && !named) return null;
  const content = { from: colon + 1, to };
  return {
    name,
    sure: initial || capitals || speaker.from !== from,
    found: { rule: 'turn', cue: { from: colon, to: colon + 1 }, speaker, content, rest: [], confidence: 0.95 },
  };
}

// "Ana Ruiz (general secretary): …"; "CLIP (RUIZ): …" is what a bulletin plays, and in brackets whose voice it is.
function speakerOf({ tokens }: Reading, from: number, colon: number): TokenRange {
  const open = tokens.slice(from, colon).findIndex(({ text }) => text === '(');
  if (open < 1 || tokens[colon - 1]!.text !== ')') return { from, to: colon };
  if (!isPlayed(tokens[from]!.text) || open > 2) return { from, to: from + open };
  const inside = tokens.slice(from + open + 1, colon - 1);
  const comma = inside.findIndex(({ text }) => text === ',');
  return { from: from + open + 1, to: from + open + 1 + (comma > 0 ? comma : inside.length) };
}

// Behind "[00:12:30]" or "(14:05)" at the head of a turn.
function behindTime({ tokens }: Reading, from: number, to: number): number {
  const close = tokens[from]?.text === '[' ? ']' : tokens[from]?.text === '(' ? ')' : null;
  if (close === null) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_TIME); at += 1) {
    if (tokens[at]!.text === close) return at + 1;
    if (!/^[\d:.]+$/.test(tokens[at]!.text)) return from;
  }
  return from;
}

// The colon after the label; the full stop after a bare Q or A.
function colonOf(reading: Reading, from: number, to: number): number | null {
  for (let i = from + 1; i < to; i += 1) {
    const { text } = reading.tokens[i]!;
    if (reading.quoteAt[i] !== -1) return null;
    if (text === ':' || (text === '.' && i === from + 1 && /^[QA]$/.test(reading.tokens[from]!.text))) return i;
  }
  return null;
}

interface Label {
  readonly name: string;
  /** It can be nothing but a speaker's label. */
  readonly sure: boolean;
  readonly found: Found;
}
