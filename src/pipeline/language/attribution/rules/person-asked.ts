import data from '../../../data/interviews.json' with { type: 'json' };
import type { Names } from '../../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** Who answers in an interview whose opening ends before a token: the one it is said to be with, else the only person told of. */
export function personAsked(reading: Reading, names: Names, end: number): Person | null {
  const limit = reading.tokens[end]!.start;
  const people = new Set(names.entities.filter(({ type }) => type === 'person').map(({ key }) => key));
  const met = names.mentions.filter((one) => one.start < limit && one.form === 'name' && people.has(one.entity));
  const named = met.find((one) => isAfterWith(reading, one.start));
  const only = new Set(met.map(({ entity }) => entity)).size === 1 ? met[0] : undefined;
  const chosen = named ?? only;
  return chosen ? { entity: chosen.entity, words: rangeOf(reading, chosen) } : null;
}

// "An interview with Union leader Ana Lind": nothing but the role between.
function isAfterWith({ tokens }: Reading, start: number): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  for (let i = at - 1; i > 0 && at - i < 8; i -= 1)
    if (tokens[i]!.lower === 'with') return INTERVIEW.has(tokens[i - 1]!.lower);
  return false;
}

/** True where the words say that this is an interview, or to whom somebody talked. */
export function saysInterview({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    if (INTERVIEW.has(tokens[i]!.lower)) return true;
    if (TALKS.has(tokens[i]!.lower) && (tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'with')) return true;
  }
  return false;
}

function rangeOf({ tokens }: Reading, span: { start: number; end: number }): TokenRange {
  const from = tokens.findIndex(({ end }) => end > span.start);
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < span.end) to += 1;
  return { from, to };
}

const INTERVIEW: ReadonlySet<string> = new Set(data.words);
const TALKS: ReadonlySet<string> = new Set(data.verbs);

interface Person {
  readonly entity: string;
  readonly words: TokenRange;
}
