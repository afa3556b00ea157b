import { PARTICLES } from '../../../../spelling/particles.ts';
import type { LocalMention, Names } from '../../../../types.ts';

/**
 * The first mention by name of the one person whose initials a label is, "AL" of Ana Lind, else of the one body; null where none or
 * several are.
 */
export function byInitials({ entities, mentions }: Names, label: string): LocalMention | null {
  if (!/^\p{L}{2,4}$/u.test(label)) return null;
  const found = entities.filter(({ name }) => initialsOf(name).includes(label));
  const people = found.filter(({ type }) => type === 'person');
  const [only, other] = people.length > 0 ? people : found.filter(({ type }) => type === 'organisation');
  if (!only || other) return null;
  return mentions.find(({ entity, form }) => entity === only.key && form === 'name') ?? null;
}

// "Piet van Zyl" is PVZ or PZ, "Salma al-Harthi" SH or SA.
function initialsOf(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  const parts = name
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => !PARTICLES.has(word) && word !== 'al');
  return [words, parts].map((own) => own.map((word) => word.slice(0, 1)).join(''));
}
