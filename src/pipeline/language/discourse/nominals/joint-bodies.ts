import { KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { singular } from '../../phrases/role-words.ts';
import { type Memory, recent, type Sighting } from '../memory.ts';

/**
 * The two bodies that "the companies" or "the unions" are, where one of the sentences right before opens with both and no other of
 * their kind is told of since: "Norwind and Velmar sued on Monday. The companies said"; null elsewhere.
 */
export function jointBodies(memory: Memory, { from, head }: Core): readonly string[] | null {
  const { tokens } = memory.scene;
  const { lower, sentence } = tokens[head]!;
  const kinds = KINDS_BY_NOUN.get(singular(lower));
  if (head !== from + 1 || tokens[from]!.lower !== 'the' || singular(lower) === lower || !kinds) return null;
  if (/^(?:of|from|for|in|at|with|and|who|that)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  const told = recent(memory, sentence, BACK).filter((one) => one.token < from && isOfKind(memory, one, kinds));
  for (const first of told) {
    const second = opensSentence(memory, first) ? besideIn(memory, first, told) : undefined;
    if (!second) continue;
    const since = new Set(told.flatMap((one) => (one.sentence >= first.sentence ? (one.entity ?? []) : [])));
    return since.size === 2 && first.entity !== second.entity ? [first.entity!, second.entity!] : null;
  }
  return null;
}

function opensSentence({ scene: { tokens, sentences } }: Memory, { token, sentence }: Sighting): boolean {
  const { from } = sentences[sentence]!;
  return token === from || (token === from + 1 && tokens[from]!.lower === 'the');
}

// Of "Norwind and the Velmar Group" the second.
function besideIn({ scene: { tokens } }: Memory, { end }: Sighting, told: readonly Sighting[]): Sighting | undefined {
  if (tokens[end]?.lower !== 'and') return undefined;
  return told.find(({ token }) => token === end + 1 || (token === end + 2 && tokens[end + 1]!.lower === 'the'));
}

// A body of which nothing says what it is is a company.
function isOfKind({ scene, bodies }: Memory, { entity }: Sighting, kinds: ReadonlySet<string>): boolean {
  if (entity === null || scene.entities.get(entity)?.type !== 'organisation') return false;
  const own = bodies.kinds.get(entity);
  return own && own.size > 0 ? [...own].some((kind) => kinds.has(kind)) : kinds.has('company');
}

/** In sentences. */
const BACK = 3;
