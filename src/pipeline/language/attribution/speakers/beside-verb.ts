import { RELATIVES, TIMES } from '../lists.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whom the relative clause of the verb at `cue` is about, where the verb stands right behind its pronoun, adverbs and times apart: in
 * "the union, which also wants" nobody else can speak. Null where the verb is passive or not finite.
 */
export function subjectBesideVerb({ tokens, clauseCodes }: Reading, cue: number): TokenRange | null {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (!clause || clause.head !== cue || clause.form !== 'finite' || clause.passive) return null;
  const first = clause.subjects[0];
  const last = clause.subjects.at(-1);
  if (!first || !last || last.to > clause.from) return null;
  const between = tokens.slice(last.to, clause.from);
  const isRelated = between.some(({ lower }) => RELATIVES.has(lower));
  const isTimed = between.some(({ lower }) => TIMES.has(lower));
  const stands = between.every(
    ({ pos, lower }) =>
      pos === 'ADV' || lower === ',' || RELATIVES.has(lower) || (isTimed && (TIMES.has(lower) || OF_TIME.has(lower))),
  );
  // "a promise | the opposition | dismissed".
  const isBare = between.length === 0 && tokens[first.from - 1]?.pos === 'NOUN' && OPENS.test(tokens[first.from]!.pos);
  return (isRelated && stands) || isBare ? { from: first.from, to: last.to } : null;
}

const OPENS = /^(?:DET|PROPN|PRON)$/;
/** Words beside a time: "which on Monday night". */
const OF_TIME: ReadonlySet<string> = new Set(['on', 'in', 'at', 'last', 'this', 'that', 'next', 'early', 'late']);
