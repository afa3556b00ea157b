import type { TokenRange } from '../phrases/scene.ts';
import { type Memory, partyOf, type Sighting } from './memory.ts';
import { list } from './nominals/listed-at.ts';

/** The first and the latest pairs are kept, so that a long document is not read over and over. */
const MOST_PAIRS = 100;

/** Remembers that something was referred to, and with what it was joined ("Kyiv and Moscow"). */
export function see(memory: Memory, sighting: Sighting): void {
  const before = memory.sightings.at(-1);
  memory.sightings.push(sighting);
  if (sighting.entity === null) return;
  memory.lastSeen.set(sighting.entity, sighting);
  memory.counts.set(sighting.entity, (memory.counts.get(sighting.entity) ?? 0) + 1);
  list(memory, sighting);
  if (before && before.sentence === sighting.sentence) join(memory, before, sighting);
}

// Persons join the parties they speak for. Of three in a row no two are a pair.
function join(memory: Memory, before: Sighting, sighting: Sighting): void {
  const { tokens } = memory.scene;
  if (before.entity === null) return;
  const bearer = bearerOf(memory, before);
  // "Ana Lind of Norway and Jon Vik": whom the land's name only tells of.
  if (bearer && sighting.human) {
    join(memory, { ...bearer, end: before.end }, sighting);
    return;
  }
  const own = [before.entity, sighting.entity!] as const;
  const [a, b] = own.map((key) => partyOf(memory, key) ?? key) as [string, string];
  const { from, to } = withBrackets(memory, before);
  const gap = sighting.token - to;
  if (a === b || gap < 1 || gap > 2 || tokens[to]!.lower !== 'and') return;
  const governor = tokens[from - 1]?.lower ?? '';
  if (governor === 'and' || (governor === ',' && !isBehindOpening(memory, from))) return;
  if (memory.pairs.length === MOST_PAIRS) memory.pairs.splice(MOST_PAIRS / 2, 1);
  memory.pairs.push({
    a,
    b,
    own,
    sentence: sighting.sentence,
    governed: /^(?:by|from|with|to|in|under|like)$/.test(governor),
  });
}

// "In a joint text on Monday, | the guild and Norwind": a comma behind words that open the sentence and tell of nobody.
function isBehindOpening({ scene: { tokens, sentences }, sightings }: Memory, from: number): boolean {
  const { sentence } = tokens[from]!;
  const { from: first } = sentences[sentence]!;
  if (!/^(?:ADP|ADV|SCONJ)$/.test(tokens[first]!.pos)) return false;
  const own = sightings.findLastIndex((one) => one.sentence !== sentence || one.token < from);
  return sightings[own]?.sentence !== sentence;
}

// The person of "Ana Lind of Norway", by the land.
function bearerOf({ scene: { tokens }, sightings }: Memory, { token, sentence, human }: Sighting): Sighting | null {
  const of = tokens[token - 1]?.lower === 'the' ? token - 2 : token - 1;
  if (human || !/^(?:of|from)$/.test(tokens[of]?.lower ?? '')) return null;
  const person = sightings.findLast((one) => one.sentence !== sentence || one.end === of);
  return person?.human && person.end === of && person.sentence === sentence ? person : null;
}

// "The Pilots' Association (PA) and Norwind": a short form in brackets stands with the name before it.
function withBrackets(
  { scene: { tokens }, sightings }: Memory,
  { entity, token, end, sentence }: Sighting,
): TokenRange {
  if (tokens[token - 1]?.lower !== '(' || tokens[end]?.lower !== ')') return { from: token, to: end };
  for (let i = sightings.length - 1; i >= 0; i -= 1) {
    const one = sightings[i]!;
    if (one.end === token - 1 && one.entity === entity) return { from: one.token, to: end + 1 };
    // Right before the bracket stands nothing of an earlier sentence than the last.
    if (one.sentence < sentence - 1) break;
  }
  return { from: token, to: end + 1 };
}
