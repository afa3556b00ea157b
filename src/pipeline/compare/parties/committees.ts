import type { Entity } from '#src/schema/evidence.ts';
import partsOfBodies from '../../data/parts-of-bodies.json' with { type: 'json' };
import smallBodies from '../../data/small-bodies.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';

const UNIONS: ReadonlySet<string> = new Set(smallBodies.joined);
const LEADING: ReadonlySet<string> = new Set(partsOfBodies.leadUnions);

/**
 * By what leads a part of a union the union, where its name opens with the union's, or with the letters for it: the "BMA resident
 * doctors committee" is the British Medical Association's. The works council of a firm is not the firm's.
 */
export function committeesOf(entities: readonly Entity[]): [string, string][] {
  const unions = entities.filter(({ type, name }) => type === 'organisation' && isUnion(name));
  const byForm = new Map(
    unions.flatMap(({ id, name, aliases }) =>
      [name, ...aliases]
        .filter((form) => form === name || LETTERS.test(form))
        .map((form) => [keyOf(form), id] as const),
    ),
  );
  if (byForm.size === 0) return [];
  return entities.flatMap(({ id, type, name }): [string, string][] => {
    const words = keyOf(name).split(' ');
    if (type !== 'organisation' || !LEADING.has(words.at(-1)!)) return [];
    for (let length = words.length - 1; length > 0; length -= 1) {
      const union = byForm.get(words.slice(0, length).join(' '));
      if (union !== undefined && union !== id) return [[id, union]];
    }
    return [];
  });
}

function isUnion(name: string): boolean {
  const words = keyOf(name).split(' ');
  return words.some((word) => UNIONS.has(word)) && !LEADING.has(words.at(-1)!);
}

/** "BMA", "NUJ". */
const LETTERS = /^\p{Lu}[\p{Lu}\p{Ll}&-]*\p{Lu}\p{Lu}?$/u;
