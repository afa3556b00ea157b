import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../../data/bodies.json' with { type: 'json' };
import smallBodies from '../../data/small-bodies.json' with { type: 'json' };
import { singular } from '../../language/phrases/role-words.ts';

const WORKERS: ReadonlySet<string> = new Set(bodies.kinds.staff.names.map(singular));
const JOINED: ReadonlySet<string> = new Set(smallBodies.joined);
const OF_SOME = /^(?:head|deputy|chief|senior|junior|assistant|student|trainee|retired|former|independent)$/;

/**
 * By group of workers told of without a name, "pilots", "pilots at Norwind", the one union of the briefing that has them in its
 * name: what they do together, it does. Nobody where there are several of such workers or of such unions.
 */
export function membersIn(entities: readonly Entity[]): Map<string, string> {
  const unions = entities.filter(
    ({ type, name }) => type === 'organisation' && wordsOf(name).some((word) => JOINED.has(word)),
  );
  if (unions.length === 0) return new Map();
  const groups = Map.groupBy(
    entities.flatMap(({ id, type, name }) => {
      const worker = type === 'group' ? workerIn(name) : null;
      return worker === null ? [] : [{ id, worker, isPlaced: name.includes(' ') }];
    }),
    ({ worker }) => worker,
  );
  return new Map(
    [...groups].flatMap(([worker, own]) => {
      const [union, other] = unions.filter(({ name }) => hasWorkers(name, worker));
      if (!union || other || own.filter(({ isPlaced }) => isPlaced).length > 1) return [];
      return own.map(({ id }) => [id, union.id] as const);
    }),
  );
}

// "Pilots", "Pilots at Norwind"; "retired pilots" are others.
function workerIn(name: string): string | null {
  const [, noun] = /^(\p{L}+)(?: (?:at|of|with) .+)?$/u.exec(name) ?? [];
  const worker = noun === undefined ? null : singular(noun.toLowerCase());
  return worker !== null && worker !== noun!.toLowerCase() && WORKERS.has(worker) ? worker : null;
}

// "Association of Head Teachers": some of them, and no others.
function hasWorkers(union: string, worker: string): boolean {
  const words = wordsOf(union).map(singular);
  const at = words.indexOf(worker);
  return at !== -1 && !OF_SOME.test(words[at - 1] ?? '');
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}
