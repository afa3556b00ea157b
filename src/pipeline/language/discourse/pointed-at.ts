import type { Core } from '../phrases/noun-phrase.ts';
import { isState } from './home.ts';
import { issuingAlone, type Memory, recent } from './memory.ts';

const ANY = /^(?:group|organisation|organization|body|movement|company|firm|union|party)$/;

const ARMED = /\b(?:army|front|militia|forces|brigades?|guards?|fighters|legion|battalion)\b/i;

/**
 * "The commander of that group": the one other body that the words before tell of, and never the one whose own paper it is.
 * Undefined where nothing is pointed at.
 */
export function bodyPointedAt(memory: Memory, { from, head }: Core): string | null | undefined {
  const { tokens, entities } = memory.scene;
  if (tokens[from]!.lower !== 'that' || head !== from + 1 || !ANY.test(tokens[head]!.lower)) return undefined;
  const { sentence } = tokens[head]!;
  const issuer = issuingAlone(memory);
  const near = recent(memory, sentence, 1).flatMap(({ entity }) =>
    entity !== null &&
    entity !== issuer &&
    entities.get(entity)?.type === 'organisation' &&
    !isState(memory.scene, memory.bodies, entity)
      ? [entity]
      : [],
  );
  // "The commander of that group": of the one that has fighters.
  if (/^(?:commander|fighters?|gunmen|rebels)$/.test(tokens[from - 2]?.lower ?? '')) {
    const [armed, second] = new Set(near.filter((key) => ARMED.test(entities.get(key)!.name)));
    if (armed !== undefined) return second === undefined ? armed : null;
  }
  const fitting = near.filter((key) => memory.bodies.byNoun.get(tokens[head]!.lower)?.has(key));
  const [only, other] = new Set(fitting.length > 0 ? fitting : near);
  return other === undefined ? (only ?? null) : null;
}
