import data from '../../../data/reporting.json' with { type: 'json' };
import { factOfWord } from '../../../wording/fact-of-word.ts';
import { contentEnd } from '../contents/content-end.ts';
import { subjectAfter } from '../noun-phrases/subject-after.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { afterColon, clauseBefore, hasVerb, withoutSubject } from './clauses.ts';
import type { Found } from './found.ts';
import { isOwner } from './owners.ts';

const VIEWPOINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.viewpoints).map(([preposition, nouns]) => [preposition, new Set(nouns)]),
);
const nounsBehind = factOfWord((preposition) => VIEWPOINTS.get(preposition) ?? null);

const OPENERS: ReadonlySet<string> = new Set([
  'that',
  'because',
  'but',
  'and',
  'as',
  'since',
  'while',
  'although',
  'if',
]);

/** In tokens: "in the works council of the yard's view". */
const LONGEST = 10;

/** "In the union's view, …", "…, by her own account", "in the words of Lind, …": what stands beside it is reported of them. */
export function inTheViewOf(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const nouns = nounsBehind(tokens[at]!.lexeme);
  const phrase = nouns && (ownedBy(reading, at, nouns) ?? heldBy(reading, at, nouns));
  if (!phrase) return null;
  const { from, to } = sentenceAround(reading, at);
  const opens =
    at === from || (at === from + 1 && /^(?:but|and|yet|so)$/.test(tokens[from]!.lower)) || opensHalf(reading, at);
  const apart = tokens[at - 1]?.lower === ',';
  const ends = phrase.to >= to || /^[.,;]$/.test(tokens[phrase.to]!.lower);
  if (!opens && !(apart && ends)) return null;
  // "Because, in her words, …": the clause begins behind it.
  const whole = OPENERS.has(tokens[at - 2]?.lower ?? '');
  const content = opens
    ? clauseAfter(reading, phrase.to)
    : (besides(reading, phrase.to, to, whole) ?? clauseBefore(reading, at - 1));
  if (!content) return null;
  const inside = !opens && content.from >= phrase.to;
  const start = afterColon(reading, from, at - 1);
  const halves = inside && !whole && reading.quoteAt[content.from] === -1;
  const rest = halves && at - 1 > start ? [{ from: start, to: at - 1 }] : [];
  return { rule: 'in-the-view-of', cue: phrase.cue, speaker: phrase.speaker, content, rest, confidence: 0.9 };
}

// "The port is shut, and | by her count forty boats wait", "one is late: | in his view the rest are too".
function opensHalf({ tokens, quoteAt }: Reading, at: number): boolean {
  if (quoteAt[at] !== -1) return false;
  const [mark, before] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return /^[;:]$/.test(mark) || (/^(?:and|but|while)$/.test(mark) && /^[,;]$/.test(before));
}

// "Her own view", "the union's view".
function ownedBy({ tokens }: Reading, at: number, nouns: ReadonlySet<string>): Viewpoint | null {
  for (let noun = at + 2; noun < at + LONGEST; noun += 1) {
    const { pos, lower } = tokens[noun] ?? { pos: 'PUNCT', lower: '' };
    if (pos === 'PUNCT' && lower !== "'") return null;
    if (!nouns.has(lower) || /^(?:NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? '') || tokens[noun + 1]?.lower === 'of')
      continue;
    const first = tokens[noun - 1]!.pos === 'ADJ' || tokens[noun - 1]!.lower === 'own' ? noun - 1 : noun;
    const own = isOwner(tokens[at + 1]!.lexeme) && first === at + 2;
    const mark = /^(?:'s|')$/.test(tokens[first - 1]!.lower) ? first - 1 : null;
    if (own || (mark !== null && mark > at + 1))
      return { cue: { from: noun, to: noun + 1 }, speaker: { from: at + 1, to: own ? at + 2 : mark! }, to: noun + 1 };
  }
  return null;
}

// "The view of the union".
function heldBy(reading: Reading, at: number, nouns: ReadonlySet<string>): Viewpoint | null {
  const { tokens } = reading;
  const noun = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (!nouns.has(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'of') return null;
  const phrase = subjectAfter(reading, noun + 2);
  const speaker = phrase && withoutSubject(reading, phrase);
  const named = speaker && tokens.slice(speaker.from, speaker.to).some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  return named ? { cue: { from: noun, to: noun + 1 }, speaker, to: speaker.to } : null;
}

function clauseAfter(reading: Reading, at: number): TokenRange | null {
  const from = reading.tokens[at]?.lower === ',' ? at + 1 : at;
  const { to: last } = sentenceAround(reading, at - 1);
  const content = from < last ? { from, to: contentEnd(reading, from) } : null;
  return content && hasVerb(reading, content) ? content : null;
}

// "The law is, in her view, too weak": the second half.
function besides(reading: Reading, at: number, last: number, whole: boolean): TokenRange | null {
  if (reading.tokens[at]?.lower !== ',' || at + 2 >= last) return null;
  const content = { from: at + 1, to: contentEnd(reading, at + 1) };
  const first = reading.tokens[at + 1]!;
  if (whole || reading.quoteAt[at + 1] !== -1) return content;
  return /^(?:VERB|AUX|ADJ|DET|ADP|NOUN)$/.test(first.pos) && !/^(?:and|but|which|who)$/.test(first.lower)
    ? content
    : null;
}

interface Viewpoint {
  readonly cue: TokenRange;
  readonly speaker: TokenRange;
  /** The token behind the phrase. */
  readonly to: number;
}
