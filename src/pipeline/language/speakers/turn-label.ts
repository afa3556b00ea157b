import type { Span } from '#src/schema/evidence.ts';
import type { LocalEntity } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';

/** The one person whose name ends with the words of a turn's label, "STRAND" or "Mr Strand", or has it for initials; null where several or none do. */
export function labelledBy({ text, entities }: Scene, { start, end }: Span): string | null {
  const worded = text.slice(start, end);
  const label = wordsOf(worded).filter((word) => !TITLE.test(word));
  if (label.length === 0) return null;
  const initials = /^\p{Lu}{2,3}$/u.test(worded);
  const people = peopleOf(entities);
  const [only, other] = new Set([
    ...(people.byLastWord.get(label.at(-1)!) ?? []).filter(({ name }) => isEnding(label, wordsOf(name))),
    ...(initials ? (people.byInitials.get(worded) ?? []) : []),
  ]);
  return only && !other ? only.key : null;
}

// A transcript asks for a label with each of its turns.
function peopleOf(entities: Scene['entities']): People {
  const known = peopleIn.get(entities);
  if (known) return known;
  const people = [...entities.values()].filter(({ type }) => type === 'person');
  const found = {
    byLastWord: Map.groupBy(people, ({ name }) => wordsOf(name).at(-1) ?? ''),
    byInitials: Map.groupBy(people, ({ name }) => initialsOf(name)),
  };
  peopleIn.set(entities, found);
  return found;
}

const peopleIn = new WeakMap<Scene['entities'], People>();

// "AR" of Ana Ruiz.
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word[0])
    .join('');
}

function isEnding(label: readonly string[], name: readonly string[]): boolean {
  return label.length <= name.length && label.every((word, at) => word === name[name.length - label.length + at]);
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

interface People {
  readonly byLastWord: ReadonlyMap<string, readonly LocalEntity[]>;
  readonly byInitials: ReadonlyMap<string, readonly LocalEntity[]>;
}

const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|minister|president|chair|chairman|professor|prof|judge|senator)$/;
