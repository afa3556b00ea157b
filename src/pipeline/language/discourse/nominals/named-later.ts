import type { Description } from '../../../types.ts';
import type { Introduced, Memory } from '../memory.ts';
import { fitsRole } from './fits-role.ts';
import { holdersOf } from './holders-of-role.ts';
import { MANY, strangerOf } from './stranger-of-role.ts';

/** In sentences: whom the first lines describe, the next ones name. */
const REACH = 6;
/** Offices that say little by themselves: "the director" of the first line may be anybody's. */
const BARE = new Set(['leader', 'head', 'chief', 'boss', 'director', 'founder', 'chair', 'commander', 'secretary']);

/**
 * By the place of a description's words, the one person whom the text names only behind it and who holds that office:
 * "…, the farm minister said. 'We are ready,' Ana Lind told reporters."
 */
function namedLater(memory: Memory): ReadonlyMap<number, string> {
  const first = new Map<string, number>();
  for (const { entity, token } of memory.sightings) if (entity !== null && !first.has(entity)) first.set(entity, token);
  return new Map(
    memory.introduced.flatMap((one) => {
      const key = mayBeNamedLater(memory, one) ? laterHolder(memory, one, first) : null;
      return key === null ? [] : [[one.description.words.start, key] as const];
    }),
  );
}

/** The descriptions without those of whom the text tells the name after all, and the mentions that these make. */
export function settled(memory: Memory, descriptions: readonly Description[]): Settled {
  const later = namedLater(memory);
  const isLaterNamed = ({ words }: Description) => later.has(words.start);
  return {
    descriptions: descriptions.filter((one) => !isLaterNamed(one)),
    mentions: descriptions.filter(isLaterNamed).map(({ start, end, words }) => ({
      entity: later.get(words.start)!,
      start,
      end,
      form: 'nominal',
    })),
  };
}

function mayBeNamedLater({ scene }: Memory, { phrase, role, plural }: Introduced): boolean {
  const { tokens, sentences } = scene;
  if (plural || MANY.has(role.word) || scene.quoted[phrase.from]) return false;
  if (!['state', 'body', 'company', 'union'].some((sphere) => (role.spheres as ReadonlySet<string>).has(sphere)))
    return false;
  const heading = sentences[tokens[phrase.from]!.sentence]!.kind === 'heading';
  const definite = tokens[phrase.from]!.lower === 'the' || phrase.owner !== null;
  const bare = phrase.owner === null && phrase.complements.length === 0 && phrase.head - phrase.from < 2;
  return (definite || (heading && !/^an?$/.test(tokens[phrase.from]!.lower))) && !(bare && BARE.has(role.word));
}

function laterHolder(memory: Memory, { phrase, role }: Introduced, first: ReadonlyMap<string, number>): string | null {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[phrase.head]!;
  const heading = sentences[sentence]!.kind === 'heading';
  const [only, other] = holdersOf(memory, role.word).filter((key) => fitsRole(memory, key, phrase, role));
  // Whom this text does not name another one may.
  if (only === undefined && heading) return strangerOf(memory, phrase, role);
  const named = only === undefined || other !== undefined ? undefined : first.get(only);
  if (named === undefined || named <= phrase.head) return null;
  return heading || tokens[named]!.sentence - sentence <= REACH ? only! : null;
}

export interface Settled {
  readonly descriptions: readonly Description[];
  readonly mentions: readonly { entity: string; start: number; end: number; form: 'nominal' }[];
}
