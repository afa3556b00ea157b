import type { Token } from '../../../types.ts';
import { WEEKDAY } from '../../../wording/calendar.ts';
import { factOfWord, truthOfWord } from '../../../wording/fact-of-word.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { isTimeNoun } from '../../phrases/time-nouns.ts';
import type { Clause } from '../../types.ts';
import { type Frame, type FramesOfVerb, firstParticle, withoutStop } from './frames.ts';

/** Those of a verb's frames that want no particle, or one first that stands behind a clause's verb; in their order. */
export function framesBehind(own: FramesOfVerb, { to, end }: Clause, tokens: readonly Token[]): readonly Frame[] {
  if (own.byFirst.size === 0) return own.alone;
  const found: (readonly Frame[])[] = [];
  const limit = Math.min(end + 1, to + FARTHEST, tokens.length);
  for (let at = to; at < limit; at += 1) {
    const particle = firstParticle(tokens[at]!.lexeme);
    const frames = particle === null ? undefined : own.byFirst.get(particle);
    if (frames && !found.includes(frames)) found.push(frames);
  }
  return found.length === 0 ? own.alone : [...own.alone, ...found.flat()].sort((a, b) => a.place - b.place);
}

const bare = factOfWord(withoutStop);

function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [before, own, behind] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return (before?.text === '-' && before.end === own.start) || (behind?.text === '-' && behind.start === own.end);
}

/** Where the last of a frame's particles ends behind a verb; null where one is missing. Only the object or a time may stand between. */
export function particlesEnd(
  { particles, isRightBehind }: Frame,
  clause: Clause,
  tokens: readonly Token[],
): number | null {
  const reach = Math.min(clause.end + 3, clause.to + FARTHEST + 6, tokens.length);
  let at = clause.to;
  for (let place = 0; place < particles.length; place += 1) {
    const particle = particles[place]!;
    // "returned to work": the tagger may take the last word for a verb of its own.
    const limit = Math.min(clause.end + 1 + place, at + (place === 0 ? FARTHEST : 3), reach);
    let found = -1;
    let quoted = false;
    for (let i = at; i < limit; i += 1) {
      const { pos, sentence, lexeme } = tokens[i]!;
      const lower = bare(lexeme);
      if (sentence !== clause.sentence) break;
      // "called the tie-up “a lease on our house”": what is quoted holds no particle of the verb.
      if (isMark(lexeme) && i > clause.to) quoted = !quoted;
      if (quoted) continue;
      // "Held back-to-back talks".
      if (lower === particle && !isHyphened(tokens, i)) {
        found = i;
        break;
      }
      // "provided | tents for the village": no providing for it.
      if (isRightBehind && place === 0 && pos !== 'ADV') break;
      // "called the ban | on nets unfair": of what is called, no calling on anybody.
      // Nor "called | early elections for May" calling for May.
      const isThing =
        (pos === 'DET' && !/^(?:this|last|next|that)$/.test(lower)) || isCalledThing(tokens[i]!, particle);
      if (isThing && clause.verb === 'call' && CALLING.test(particle)) break;
      // "a one-off payment".
      const isGlued = tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === tokens[i]!.start;
      if (pos === 'ADP' && !isGlued && !PASSED.has(lower) && !isAdjunctAt(tokens, i)) break;
      // "approached the Seafarers’ Guild | about a merger".
      if (pos === 'PUNCT' && !isJoint(lexeme) && !isMark(lexeme)) break;
    }
    if (found < 0) return null;
    at = found + 1;
  }
  return at;
}

// "called elections | for May"; not "called repeatedly for", "called this week for".
function isCalledThing({ pos, lexeme }: Token, particle: string): boolean {
  return particle === 'for' && pos === 'NOUN' && !isTimeNoun(lexeme);
}

// A time, a place or a measure between the verb and its particle: "put 13 percent over four years on the table".
function isAdjunctAt(tokens: readonly Token[], at: number): boolean {
  return isTimeAfter(tokens, at) || isPlaceAfter(tokens, at) || isMeasureAfter(tokens, at);
}

function isMeasureAfter(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.pos === 'NUM' && isBeforeMeasure(tokens[at]!.lexeme);
}

// "arrived in Cairo for talks".
function isPlaceAfter(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.pos === 'PROPN' && isBeforePlace(tokens[at]!.lexeme);
}

function isTimeAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isDayOrMedium(next.lexeme);
}

const isBeforeMeasure = isAmong(['over', 'within', 'for', 'to', 'by']);
const isBeforePlace = isAmong(['in', 'at', 'to', 'from']);
const DAYS = new RegExp(`^${WEEKDAY}s?$`);
const isDayOrMedium = truthOfWord(
  (lower) => DAYS.test(lower) || /^(?:x|twitter|facebook|television|tv|state)$/.test(lower),
);

/** In tokens, behind the verb: "turned the whole of the last offer | down". */
const FARTHEST = 9;
const CALLING = /^(?:on|upon|for)$/;
const isJoint = isAmong(['-', "'", '’']);
const isMark = isAmong(['"', '“', '”']);
/** "respond without hesitation to". */
const PASSED = new Set(['of', 'without', 'than', 'per']);
