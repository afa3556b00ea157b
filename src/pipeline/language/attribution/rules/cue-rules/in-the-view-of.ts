import data from '../../../../data/reporting.json' with { type: 'json' };
import { factOfWord } from '../../../../wording/fact-of-word.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import type { Reading } from '../../reading.ts';
import { withoutSubject } from '../clauses.ts';
import type { Found } from '../found.ts';
import { isOwner } from '../owners.ts';
import { toldBeside, type Viewpoint } from './beside.ts';

/** By the preposition before it: what may be somebody's view. */
export const VIEWPOINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.viewpoints).map(([preposition, nouns]) => [preposition, new Set(nouns)]),
);
const nounsBehind = factOfWord((preposition) => VIEWPOINTS.get(preposition) ?? null);

/** In tokens: "in the works council of the yard's view". */
const LONGEST = 10;

/** "In the union's view, …", "…, by her own account", "in the words of Lind, …": what stands beside it is reported of them. */
export function inTheViewOf(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const nouns = nounsBehind(tokens[at]!.lexeme);
  const phrase = nouns && (ownedBy(reading, at, nouns) ?? heldBy(reading, at, nouns));
  // "According to her words": as the prepositions that it stands for.
  const owned = phrase ? null : accordingToOwn(reading, at);
  if (owned) return toldBeside(reading, at, owned, 'in-the-view-of');
  if (!phrase) return null;
  return toldBeside(reading, at, phrase, 'in-the-view-of');
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

/** "According to her (own) words"; what a body says so stands in a rule of its own. */
export function accordingToOwn(reading: Reading, at: number): Viewpoint | null {
  const { tokens } = reading;
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || !tokens[at + 2]) return null;
  return isOwner(tokens[at + 2]!.lexeme) ? ownedBy(reading, at + 1, VIEWPOINTS.get('in')!) : null;
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
