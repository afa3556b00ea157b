import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { singular } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Who are of a body, or act for what it wants. */
const OWN: ReadonlySet<string> = new Set(peopleWords.ofThem);

/** "The Growers' League has 900 members. One of them, | X,": of the one body whose people the sentence before, or this one, tells of. */
export function oneOfThem(memory: Memory, before: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, sentences } = scene;
  const words = tokens.slice(Math.max(0, before - 4), before).map(({ lower }) => lower);
  if (words.join(' ') !== 'one of them ,') return [];
  const { sentence } = tokens[before]!;
  const at = before - 4;
  const first = sentences[at === sentences[sentence]!.from ? Math.max(0, sentence - 1) : sentence]!.from;
  if (!tokens.slice(first, at).some(({ lower }) => OWN.has(singular(lower)))) return [];
  const near = recent(memory, sentence, 1).flatMap(({ entity, token }) =>
    entity !== null &&
    token < at &&
    scene.entities.get(entity)?.type === 'organisation' &&
    !isState(scene, bodies, entity)
      ? [entity]
      : [],
  );
  const [only, other] = new Set(near);
  if (only === undefined || other !== undefined || bodies.kinds.get(only)?.has('outlet')) return [];
  return bodyReading(at, before, partyOf(memory, only), 'role-by-context');
}
