import type { Span } from '#src/schema/evidence.ts';
import peopleWords from '../../data/people-words.json' with { type: 'json' };
import type { LocalEntity } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { isStyle } from '../phrases/styles.ts';
import { partOfLabel } from './parts.ts';
import type { Stage } from './stage.ts';

/**
 * The one person whose name ends with the words of a turn's label, "STRAND" or "Mr Strand", or has it for initials, for a
 * given name or for an office ("Minister: …"), or has the part that it names ("THE CHAIR: …"); null where several or none do.
 */
export function labelledBy({ scene, offices, parts }: Stage, { start, end }: Span): string | null {
  const worded = scene.text.slice(start, end);
  const all = wordsOfLabel(worded).filter((word, at) => at > 0 || !NUMBERED.test(word));
  const part = partOfLabel(all);
  const holder = part === null ? undefined : parts.get(part);
  if (holder) return holder;
  const label = all.filter((word) => !(TITLE.has(word) || (all.length > 1 && isStyle(word))));
  const people = peopleOf(scene.entities);
  if (label.length === 0) return onlyOf(all.length === 1 ? offices.get(all[0]!) : undefined);
  const initials = /^\p{Lu}{2,3}$/u.test(worded);
  const named = new Set([
    ...(people.byLastWord.get(label.at(-1)!) ?? []).filter(({ name }) => endAlike(label, wordsOfLabel(name))),
    ...(initials ? (people.byInitials.get(worded) ?? []) : []),
  ]);
  if (named.size > 0) return onlyOf([...named].map(({ key }) => key));
  if (all.length > 1) return null;
  const given = people.byFirstWord.get(label[0]!)?.map(({ key }) => key);
  return onlyOf(given ?? offices.get(label[0]!));
}

function onlyOf(keys: Iterable<string> | undefined): string | null {
  const [only, other] = keys ?? [];
  return only !== undefined && other === undefined ? only : null;
}

// A transcript asks for a label with each of its turns.
function peopleOf(entities: Scene['entities']): People {
  const known = peopleIn.get(entities);
  if (known) return known;
  const people = [...entities.values()].filter(({ type }) => type === 'person');
  const found = {
    byLastWord: Map.groupBy(people, ({ name }) => wordsOfLabel(name).at(-1) ?? ''),
    byFirstWord: Map.groupBy(people.filter(isFull), ({ name }) => wordsOfLabel(name)[0]!),
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

function isFull({ name }: LocalEntity): boolean {
  return wordsOfLabel(name).length > 1;
}

// One of them ends with all of the other.
function endAlike(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(-shorter).join(' ') === other.slice(-shorter).join(' ');
}

function wordsOfLabel(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

interface People {
  readonly byLastWord: ReadonlyMap<string, readonly LocalEntity[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly LocalEntity[]>;
  readonly byInitials: ReadonlyMap<string, readonly LocalEntity[]>;
}

/** "THE MAYOR: …", "Q12 Mr Lind: …" */
const NUMBERED = /^(?:the|q\d+)$/;
const TITLE: ReadonlySet<string> = new Set(peopleWords.onLabels);
