import { isBodyNoun } from '../../language/phrases/body-nouns.ts';
import { grouped } from '../../spelling/grouped.ts';
import { keyOf } from '../../spelling/key.ts';
import { isLong, statedBy } from './acronyms.ts';
import type { Met } from './met.ts';

/**
 * Bodies to which two documents give the same letters and almost the same name: one has a word cut, "Quarn Auto Crews" and "Quarn
 * Automobile Crews", or the word for what it is, "Boat, Dock and Harbour" and "the Boat, Dock and Harbour union".
 */
export function sameLettersPairs(met: readonly Met[]): (readonly [number, number])[] {
  const stated = grouped(
    met.flatMap((one, index) =>
      one.type === 'organisation' && one.code === null && isLong(one.name)
        ? [...statedBy(one)].filter((form) => form.length > 2).map((form) => [form, index] as const)
        : [],
    ),
  );
  return [...stated.values()].flatMap((all) => {
    const byName = new Map(all.map((index) => [met[index]!.name, index]));
    const [first, ...others] = all;
    const cut = others.filter((other) => areCutAlike(met[first!]!.name, met[other]!.name));
    const bare = all.flatMap((index) => {
      const other = byName.get(withoutKind(met[index]!.name) ?? '');
      return other === undefined ? [] : [[index, other] as const];
    });
    return [...cut.map((other) => [first!, other] as const), ...bare];
  });
}

function areCutAlike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) => keyOf(name).replace(/^the /, '').split(' '));
  return (
    words!.length === others!.length &&
    words!.every((word, i) => {
      const [short, long] = [word, others![i]!].sort((a, b) => a.length - b.length);
      return short === long || (short!.length > 3 && long!.startsWith(short!));
    })
  );
}

// "Boat, Dock and Harbour union" without its last word.
function withoutKind(name: string): string | null {
  const [, bare, last] = /^(.+) (\S+)$/.exec(name) ?? [];
  return bare && isBodyNoun(last!.toLowerCase()) ? bare : null;
}
