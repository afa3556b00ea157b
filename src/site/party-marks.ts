import type { Entity } from '#src/schema/evidence.ts';

const TONES = 8;

/** A mark for each party: a few letters that tell it from all others, and one of eight muted tones. */
export function partyMarks(entities: readonly Entity[]): ReadonlyMap<string, PartyMark> {
  const parties = entities.filter(isParty);
  const letters = lettersOf(parties);
  return new Map(
    parties.map(({ id }, place) => [id, { letters: letters.get(id) ?? `${place + 1}`, tone: (place % TONES) + 1 }]),
  );
}

function isParty({ id, party, standing, type }: Entity): boolean {
  return standing !== null || party === id || type === 'country';
}

// What is best known comes first for all: codes of countries, then initials, then any two letters of a name.
function lettersOf(parties: readonly Entity[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const taken = new Set<string>();
  for (const candidates of [codes, initials, pairs])
    for (const party of parties.filter(({ id }) => !letters.has(id))) {
      const free = candidates(party).find((candidate) => !taken.has(candidate));
      if (free === undefined) continue;
      letters.set(party.id, free);
      taken.add(free);
    }
  return letters;
}

function codes({ code }: Entity): string[] {
  return code === null ? [] : [code];
}

function initials({ name }: Entity): string[] {
  const words = name.normalize('NFKD').match(/\p{Lu}\p{L}*/gu) ?? [];
  return words.length > 1
    ? [
        words
          .map(([first]) => first)
          .join('')
          .slice(0, 3),
      ]
    : [];
}

function pairs({ name }: Entity): string[] {
  const [first, ...rest] = [...name.replace(/[^\p{L}]/gu, '').toUpperCase()];
  return rest.map((letter) => `${first}${letter}`);
}

export interface PartyMark {
  readonly letters: string;
  /** 1 to 8. */
  readonly tone: number;
}
