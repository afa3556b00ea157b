import type { Entity } from '#src/schema/evidence.ts';

const TONES = 8;

/** A mark for each party: two letters that tell it from all others, and one of eight muted tones. */
export function partyMarks(entities: readonly Entity[]): ReadonlyMap<string, PartyMark> {
  const marks = new Map<string, PartyMark>();
  const taken = new Set<string>();
  for (const entity of entities.filter(isParty)) {
    const letters = candidates(entity).find((candidate) => !taken.has(candidate)) ?? `${marks.size + 1}`;
    taken.add(letters);
    marks.set(entity.id, { letters, tone: (marks.size % TONES) + 1 });
  }
  return marks;
}

function isParty({ id, party, standing, type }: Entity): boolean {
  return standing !== null || party === id || type === 'country';
}

function candidates({ code, name }: Entity): string[] {
  const words = name.normalize('NFKD').match(/\p{Lu}\p{L}*/gu) ?? [];
  const letters = name.replace(/[^\p{L}]/gu, '').toUpperCase();
  const initials =
    words.length > 1
      ? [
          words
            .map(([first]) => first)
            .join('')
            .slice(0, 3),
        ]
      : [];
  const pairs = [...letters.slice(1)].map((letter) => `${letters[0]}${letter}`);
  return [...(code ? [code] : []), ...initials, ...pairs];
}

export interface PartyMark {
  readonly letters: string;
  /** 1 to 8. */
  readonly tone: number;
}
