import type { LocalEntity, Token } from '../../types.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { singular } from '../phrases/role-words.ts';
import { isDoing } from './acting.ts';
import type { Doers } from './doers.ts';
import { withCount } from './with-count.ts';

/** "Nurses, porters and laboratory staff": the whole subject where people of several kinds do one thing together; null else. */
export function ofSeveral(
  tokens: readonly Token[],
  at: number,
  doers: Doers,
  named: ReadonlySet<number>,
): LocalEntity | null {
  if (!isDoing(tokens, at, doers)) return null;
  const clause = (doers.get(at) ?? []).find(({ subjects }) => subjects.length > 1);
  const [first, last] = [clause?.subjects[0], clause?.subjects.at(-1)];
  // "Nurses, porters and members | of their families": what the last are hangs on more words.
  if (!first || !last || last.to - first.from > LONGEST || tokens[last.to]?.lower === 'of') return null;
  // "Government, rebels": one of them is no people but somebody by himself.
  if (clause!.subjects.some(({ to }) => isOneBody(tokens[to - 1]!.lower))) return null;
  // "24,000 | nurses and midwives".
  const from = tokens[first.from]!.pos === 'NUM' ? first.from + 1 : first.from;
  for (let place = from; place < last.to; place += 1) {
    const { pos, lower } = tokens[place]!;
    const word = /^(?:NOUN|ADJ|PROPN)$/.test(pos) && !named.has(place);
    if (!word && lower !== ',' && lower !== 'and') return null;
  }
  return withCount(tokens, { from, to: last.to });
}

function isOneBody(lower: string): boolean {
  return singular(lower) === lower && isBodyNoun(lower);
}

/** In tokens. */
const LONGEST = 10;
