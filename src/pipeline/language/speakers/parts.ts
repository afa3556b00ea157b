import data from '../../data/interviews.json' with { type: 'json' };
import type { Scene } from '../phrases/scene.ts';
import { isStyle } from '../phrases/styles.ts';

/**
 * Who has which part in a transcript, by what its head and its turns say beside a name: "Presenter: X", "In the chair: X", "X (Chair)",
 * "THE CHAIR (X): …", "X presiding". A part that two people are said to have is nobody's.
 */
export function partsOf(scene: Scene): ReadonlyMap<Part, string | null> {
  const found = new Map<Part, string | null>();
  for (const [index, { entity }] of scene.mentions.entries()) {
    if (scene.entities.get(entity)?.type !== 'person') continue;
    const part = partBeside(scene, scene.ranges[index]!);
    if (part) found.set(part, found.has(part) && found.get(part) !== entity ? null : entity);
  }
  return found;
}

/** The part that a label of turns names, without what numbers it: "THE CHAIR", "Q1 Chair", "Mr Speaker", "HOST"; null where it names none. */
export function partOfLabel(words: readonly string[]): Part | null {
  const [last] = words.slice(-1);
  const before = words.slice(0, -1);
  return last !== undefined && before.every((word) => BEFORE.test(word) || isStyle(word))
    ? (PARTS.get(last) ?? null)
    : null;
}

function partBeside(scene: Scene, { from, to }: { from: number; to: number }): Part | null {
  const { tokens, sentences } = scene;
  let before = from - 1;
  while (before > 0 && isStyle(tokens[before]!.lower.replace(/\.$/, ''))) before -= 1;
  const isHead = tokens[from]!.sentence < HEAD;
  const next = tokens[to]?.lower;
  if (tokens[before]?.text === '(' && tokens[to]?.text === ')') {
    // "THE CHAIR (X): …"
    return tokens[to + 1]?.text === ':' ? partOf(scene, sentences[tokens[before]!.sentence]!.from, before) : null;
  }
  if (!isHead) return null;
  const credited =
    tokens[before]?.text === ':' && isCredit(scene, to) ? partOf(scene, labelFrom(scene, before), before) : null;
  if (credited) return credited;
  if (tokens[before]?.lower === 'by') return PARTS.get(tokens[before - 1]?.lower ?? '') ?? null;
  if (
    CHAIRS.test(
      tokens
        .slice(to, to + 3)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return 'chair';
  if (next !== '(' && next !== ',') return null;
  let end = to + 1;
  while (end < tokens.length && end - to < LONGEST && !/^[),;:.]$/.test(tokens[end]!.text)) end += 1;
  return tokens[end]?.text === (next === '(' ? ')' : tokens[end]?.text) ? partOf(scene, to + 1, end) : null;
}

// "Host: X", "Host: X, Radio Tarn"; not "HOST: X, will you sign?"
function isCredit({ tokens, text, sentences }: Scene, to: number): boolean {
  const next = tokens[to];
  if (!next || /^[.;(]$/.test(next.text) || text.slice(tokens[to - 1]!.end, next.start).includes('\n')) return true;
  return next.text === ',' && !tokens.slice(to, sentences[next.sentence]!.to).some(({ pos }) => VERBS.test(pos));
}

// A label opens its line, or stands behind a stop: "3 May. Presenter:".
function labelFrom({ tokens, text }: Scene, colon: number): number {
  let at = colon;
  while (
    at > 0 &&
    colon - at < LONGEST &&
    !/^[.;|–—]$/.test(tokens[at - 1]!.text) &&
    !text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')
  )
    at -= 1;
  return at;
}

function partOf({ tokens }: Scene, from: number, to: number): Part | null {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return partOfLabel(words);
}

/** "X in the chair", "X presiding" */
const CHAIRS = /^(?:presid(?:ing|ed|es)\b|(?:in|took|takes) the chair$)/;
const VERBS = /^(?:AUX|VERB)$/;
/** Words before the one for a part: "in the chair", "acting chair". */
const BEFORE = /^(?:the|in|acting|deputy|vice|your|our|madam|q?\d+)$/;
const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries(data.parts).flatMap(([part, words]) => words.map((word) => [word, part as Part] as const)),
);
/** Sentences at the head of a transcript. */
const HEAD = 12;
/** In tokens, of a label. */
const LONGEST = 5;

export type Part = keyof typeof data.parts;
