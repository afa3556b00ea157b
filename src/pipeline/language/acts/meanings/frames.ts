import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../data/verbs.json' with { type: 'json' };
import { grouped } from '../../../spelling/grouped.ts';
import { factOfWord, truthOfWord } from '../../../wording/fact-of-word.ts';

/**
 * What the lexicon says a verb can mean, by its base form: the frames with most conditions first, of one of the
 * lexicon's tables. The notation is explained in the lexicon itself.
 */
export function framesOf(verb: string, table: Table = 'acts'): readonly Frame[] {
  return TABLES[table].get(verb)?.all ?? NONE;
}

/** The same, ordered by the particle they want first. */
export function framesByParticle(verb: string, table: Table): FramesOfVerb | null {
  return TABLES[table].get(verb) ?? null;
}

/** A word, with or without a stop behind it, where some frame wants it as its first particle; else null. */
export const firstParticle = factOfWord((lower) => {
  const word = withoutStop(lower);
  return FIRST.has(word) ? word : null;
});

/** "gave in.": the tokens keep the stop of what may be an abbreviation. */
export function withoutStop(lower: string): string {
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function compiled(acts: Record<string, readonly string[]>): Map<string, FramesOfVerb> {
  const frames = new Map<string, Unplaced[]>();
  // What means nothing here is asked first: "met the target" is no meeting.
  for (const [act, patterns] of Object.entries(acts).sort(([a], [b]) => Number(b === 'NONE') - Number(a === 'NONE'))) {
    for (const pattern of patterns) {
      const frame = frameOf(pattern, act === 'NONE' ? null : (act as PloverAct));
      frames.set(frame.verb, [...(frames.get(frame.verb) ?? []), frame]);
    }
  }
  return new Map([...frames].map(([verb, list]) => [verb, indexed(list)]));
}

function indexed(frames: readonly Unplaced[]): FramesOfVerb {
  // Stable: of frames with as many conditions the one listed first decides.
  const all = [...frames].sort((a, b) => weight(b) - weight(a)).map((frame, place) => ({ ...frame, place }));
  const byFirst = grouped(all.flatMap((frame) => frame.particles.slice(0, 1).map((first) => [first, frame])));
  return { all, alone: all.filter(({ particles }) => particles.length === 0), byFirst };
}

function frameOf(pattern: string, act: PloverAct | null): Unplaced {
  const [verb = '', ...conditions] = pattern.split(' ');
  const of = (mark: RegExp) => conditions.filter((one) => mark.test(one));
  const infinitives = conditions.indexOf(conditions.find((one) => one.startsWith('>')) ?? '');
  const plain = infinitives < 0 ? conditions : conditions.slice(0, infinitives);
  const particles = plain.filter((one) => /^[+a-z]/.test(one)).map((one) => one.replace('+', ''));
  return {
    verb,
    act,
    pattern,
    particles,
    isRightBehind: plain.some((one) => one.startsWith('+')),
    objects: wordsAskedFor(of(/^[@=]/)),
    without: wordsAskedFor(of(/^!/)),
    subjects: wordsAskedFor(of(/^#/)),
    infinitive: infinitives < 0 ? null : new Set(conditions.slice(infinitives + 1).flatMap((one) => one.split('|'))),
    self: conditions.includes('@self'),
  };
}

// Many frames share a condition, "@deal", and then the set of its words.
function wordsAskedFor(conditions: readonly string[]): ReadonlySet<string> | null {
  const key = conditions.join(' ');
  const known = wordsKept.get(key);
  if (known !== undefined) return known;
  const words = conditions.filter((one) => one !== '@self').flatMap((one) => setNamed(one) ?? one.slice(1).split('|'));
  const found = words.length > 0 ? new Set(words) : null;
  wordsKept.set(key, found);
  return found;
}

// "@deal": the words of a set of the lexicon.
function setNamed(condition: string): string[] | null {
  const sets: Record<string, string[]> = verbs.sets;
  const name = /^[@#!]@?(\w+)$/.exec(condition)?.[1];
  return name && condition.includes('@') && Object.hasOwn(sets, name) ? sets[name]! : null;
}

function weight({ pattern, particles, objects, subjects, infinitive, without, self }: Unplaced): number {
  return (
    particles.length * 2 +
    (objects ? 3 : 0) +
    // A list of its own says more than a set that many verbs share.
    (objects && pattern.includes(' =') ? 0.5 : 0) +
    (subjects ? 1 : 0) +
    (infinitive ? (infinitive.size > 0 ? 3 : 1) : 0) +
    (without ? 1 : 0) +
    (self ? 1 : 0)
  );
}

const NONE: readonly Frame[] = [];

const wordsKept = new Map<string, ReadonlySet<string> | null>();

const TABLES = {
  acts: compiled(verbs.acts),
  blame: compiled({ ACCUSE: verbs.blame }),
  spoken: compiled(verbs.spoken),
  spokenNegated: compiled(verbs.spokenNegated),
};

const FIRST: ReadonlySet<string> = new Set(
  Object.values(TABLES).flatMap((table) => [...table.values()].flatMap(({ byFirst }) => [...byFirst.keys()])),
);

export const SELVES = new Set(['itself', 'himself', 'herself', 'themselves', 'myself', 'ourselves', 'oneself']);

/** True for a word that some frame wants, or does not want, as object or subject: of most words none says anything. */
export const isAskedFor = truthOfWord((word) => ASKED.has(word));

const ASKED: ReadonlySet<string> = new Set([SELVES, ...wordsKept.values()].flatMap((words) => [...(words ?? [])]));

/** Acts of the subject; blame of it; what is done by saying so, plainly or with a "not". */
export type Table = keyof typeof TABLES;

/** One meaning of a verb with the conditions under which it has it. */
export interface Frame {
  readonly verb: string;
  /** null: the verb means nothing here. */
  readonly act: PloverAct | null;
  /** As the lexicon writes it. */
  readonly pattern: string;
  readonly particles: readonly string[];
  /** The first of them stands right behind the verb: "provide for", not "provide tents for". */
  readonly isRightBehind: boolean;
  readonly objects: ReadonlySet<string> | null;
  readonly without: ReadonlySet<string> | null;
  readonly subjects: ReadonlySet<string> | null;
  /** The verbs of the infinitive that must follow; empty: any. */
  readonly infinitive: ReadonlySet<string> | null;
  /** The object is "itself", "themselves". */
  readonly self: boolean;
  /** Among the frames of its verb. */
  readonly place: number;
}

type Unplaced = Omit<Frame, 'place'>;

/** The frames of a verb: "be" has hundreds, and most want a particle that stands nowhere behind it. */
export interface FramesOfVerb {
  readonly all: readonly Frame[];
  /** Without a particle. */
  readonly alone: readonly Frame[];
  /** By their first particle. */
  readonly byFirst: ReadonlyMap<string, readonly Frame[]>;
}
