import calledBodies from '../../../data/called-bodies.json' with { type: 'json' };
import type { Core } from '../../phrases/phrase-core.ts';
import { isState } from '../homes/home.ts';
import { issuingAlone, type Memory, recent } from '../memory.ts';

// "This federation does not break laws": in a paper of its own.
function ownBody(memory: Memory, from: number, head: number): string | null {
  const { tokens, entities, quoted } = memory.scene;
  const issuer = issuingAlone(memory);
  if (issuer === null || tokens[from]!.lower !== 'this' || head !== from + 1 || quoted[head]) return null;
  const { name, type } = entities.get(issuer)!;
  const { lower } = tokens[head]!;
  const fits = memory.bodies.byNoun.get(lower)?.has(issuer) || name.toLowerCase().split(/\s+/).includes(lower);
  return type === 'organisation' && fits ? issuer : null;
}

const ANY: ReadonlySet<string> = new Set(calledBodies.pointedAt);

const ARMED = /\b(?:army|front|militia|forces|brigades?|guards?|fighters|legion|battalion)\b/i;

/**
 * "The commander of that group": the one other body that the words before tell of, and never the one whose own paper it is.
 * Undefined where nothing is pointed at.
 */
export function bodyPointedAt(memory: Memory, { from, head }: Core): string | null | undefined {
  const { tokens, entities } = memory.scene;
  const own = ownBody(memory, from, head);
  if (own !== null) return own;
  if (tokens[from]!.lower !== 'that' || head !== from + 1 || !ANY.has(tokens[head]!.lower)) return undefined;
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
  // A cement maker is no union, whoever was told of last.
  const open = near.filter((key) => (memory.bodies.kinds.get(key)?.size ?? 0) === 0);
  if (fitting.length === 0 && open.length === 0 && near.length > 0) return undefined;
  const [only, other] = new Set(fitting.length > 0 ? fitting : open);
  return other === undefined ? (only ?? null) : null;
}
