import type { Names } from '../../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';
import { paragraphsOf } from './paragraphs.ts';
import { personAsked } from './person-asked.ts';

const LONGEST_LABEL = 12;

/** The turns of an interview or transcript: "KVERNLAND: …", "Q: …", whose "A" is the one an opening names, or names before colons where at least one comes again. */
export function turnsOf(reading: Reading, names: Names): Found[] {
  const labelled = paragraphsOf(reading).flatMap((paragraph) => labelOf(reading, paragraph) ?? []);
  const times = new Map<string, number>();
  for (const { name } of labelled) times.set(name, (times.get(name) ?? 0) + 1);
  const repeated = labelled.some(({ name }) => times.get(name)! > 1);
  if (labelled.length < 2) return [];
  const turns = labelled.filter(({ sure }) => sure || repeated);
  const asked = turns.some(({ name }) => name === 'a')
    ? personAsked(reading, names, turns[0]!.found.speaker!.from)
    : null;
  return turns.map(({ name, found }) => (asked && name === 'a' ? { ...found, speaker: asked.words } : found));
}

function labelOf(reading: Reading, { from, to }: TokenRange): Label | null {
  const { tokens } = reading;
  const colon = colonOf(reading, from, Math.min(to, from + LONGEST_LABEL));
  if (colon === null || colon + 2 > to) return null;
  const speaker = { from, to: colon };
  const words = tokens.slice(from, colon).filter(({ pos }) => pos !== 'PUNCT');
  const name = words.map(({ lower }) => lower).join(' ');
  const initial = name === 'q' || name === 'a';
  const capitals =
    words.length > 0 &&
    words[0]!.text.length > 1 &&
    words[0]!.text === words[0]!.text.toUpperCase() &&
    /\p{L}{2}/u.test(words[0]!.text);
  const named = words.length <= 4 && words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  if (!initial && !capitals && !named) return null;
  const content = { from: colon + 1, to };
  return {
    name,
    sure: initial || capitals,
    found: { rule: 'turn', cue: { from: colon, to: colon + 1 }, speaker, content, rest: [], confidence: 0.95 },
  };
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
