import type { Memory } from '../memory.ts';
import { bodyReading, type Reading } from './reading.ts';

/** Sentences at the head of a report among which it says who wrote it, and for whom. */
const HEAD = 6;
const WRITES = /^(?:correspondent|reporter)$/;

/**
 * "By X in Lima" or "From our correspondent X" beside the line that names the paper, "By X, Tarn Beacon", "The presenter is X" of
 * a transcript: of that outlet, where the head names one alone. The name stands in tokens [before, to).
 */
export function bylined(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[before]!;
  if (sentence >= HEAD || before === 0 || !isByline(memory, before, to)) return [];
  const own = tokens[before - 1]!.lower === 'by' ? paperBehind(memory, to) : null;
  const outlets = new Set(sentences.slice(0, HEAD).flatMap((_, at) => outletsAt(memory, at, sentence)));
  const [only, other] = outlets;
  return bodyReading(before - 1, before, own ?? (other === undefined ? (only ?? null) : null), 'works-at');
}

// "By X, | Tarn Beacon": to the end of the line, or of its part.
function paperBehind(
  { scene: { tokens, text, mentionAt, mentions, ranges, entities } }: Memory,
  comma: number,
): string | null {
  const index = tokens[comma]?.lower === ',' ? (mentionAt[comma + 1] ?? -1) : -1;
  if (index === -1 || ranges[index]!.from !== comma + 1) return null;
  const { to } = ranges[index]!;
  const next = tokens[to];
  const ends = !next || /^[|,–—-]$/.test(next.text) || text.slice(tokens[to - 1]!.end, next.start).includes('\n');
  const { key, type } = entities.get(mentions[index]!.entity)!;
  return ends && type === 'organisation' ? key : null;
}

function isByline({ scene: { tokens, sentences, text } }: Memory, before: number, to: number): boolean {
  const { from } = sentences[tokens[before]!.sentence]!;
  const [first, own] = [tokens[before - 1]?.lower ?? '', tokens[before - 2]?.lower ?? ''];
  const verb = tokens[before - 1];
  if (before - 3 >= from && verb?.lower === 'is' && /^(?:presenter|host)$/.test(own)) return true;
  if (before - 2 >= from && WRITES.test(first) && own === 'our') return true;
  const opens =
    before - 1 === from || text.slice(tokens[before - 2]?.end ?? 0, tokens[before - 1]!.start).includes('\n');
  const next = tokens[to];
  const ends =
    !next || /^(?:[,.(|–—-]|in|at)$/.test(next.text) || text.slice(tokens[to - 1]!.end, next.start).includes('\n');
  return opens && ((first === 'by' && ends) || (first === 'from' && next?.lower === 'in'));
}

// A masthead, a date line, the byline itself: no sentence that tells something of an outlet. "March" is no verb there.
function outletsAt({ scene, bodies }: Memory, at: number, byline: number): string[] {
  const { from, to } = scene.sentences[at]!;
  if (
    at !== byline &&
    scene.tokens.slice(from, to).some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) && !/^\p{Lu}/u.test(text))
  )
    return [];
  return Array.from(scene.mentionAt.slice(from, to)).flatMap((index) => {
    const key = index === -1 ? null : scene.mentions[index]!.entity;
    return key !== null && bodies.kinds.get(key)?.has('outlet') ? [key] : [];
  });
}
