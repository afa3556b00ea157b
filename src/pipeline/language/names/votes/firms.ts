import type { EntityType } from '#src/schema/evidence.ts';
import { FIRM_ENDS } from '../../../spelling/firm-ends.ts';
import { keyOf } from '../../../spelling/key.ts';
import { shortOfHouse } from '../../../spelling/short-of-house.ts';
import { withoutDomain } from '../../../wording/domain-ends.ts';
import { BODY_STARTS, GIVEN } from '../lists.ts';
import type { Piece } from '../pieces.ts';
import { endsInThings } from '../things.ts';
import { nameKey, type Word } from '../words.ts';

/**
 * The keys of firms and other bodies by their names without their trade or kind, in any document: "castell" of "Castell
 * Motors".
 */
export function firmsIn(documents: readonly { readonly pieces: readonly Piece[] }[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ pieces }) =>
      pieces.flatMap(({ words, type }) =>
        type === 'organisation' ? [...siteOf(words), ...(words.length > 1 ? withoutKind(words) : [])] : [],
      ),
    ),
  );
}

// "Castell" of "Castell.com".
function siteOf([first]: readonly Word[]): string[] {
  const short = withoutDomain(first!.text);
  return short === null ? [] : [keyOf(short)];
}

// "Castell" of "Castell Motors", "Onda Larga" of "Associação Onda Larga".
function withoutKind(words: readonly Word[]): string[] {
  return [
    ...(FIRM_ENDS.has(words.at(-1)!.key) ? [nameKey(words.slice(0, -1))] : []),
    ...(words.length > 2 && BODY_STARTS.has(words[0]!.key) ? [nameKey(words.slice(1))] : []),
  ];
}

/** The initials of bodies of three words and more, in any document: "femm" of "Federation of Engine and Motor Makers". */
export function initialsIn(documents: readonly { readonly pieces: readonly Piece[] }[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ pieces }) =>
      pieces.flatMap(({ words, type }) => {
        const capitals = words.filter(({ capital }) => capital);
        return type === 'organisation' && capitals.length > 2
          ? [capitals.map(({ text }) => text[0]!.toLowerCase()).join('')]
          : [];
      }),
    ),
  );
}

/** The same of houses, whose names without what they are show no other thing: "tarnby regional" of "Tarnby Regional Hospital". */
export function housesIn(documents: readonly { readonly pieces: readonly Piece[] }[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ pieces }) =>
      pieces.flatMap(({ words, type }) => (type === 'organisation' ? (shortOfHouse(nameKey(words)) ?? []) : [])),
    ),
  );
}

/** "tarn quay" of a text that has "Tarn Quay Terminals" too; a person's house bears a first name. */
export function shortenedOf(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ words }) =>
      endsInThings(words) && !GIVEN.has(words[0]!.key) ? [nameKey(words.slice(0, -1))] : [],
    ),
  );
}

/** The first words of bodies, by their types, that no person bears: "norwind" of "Norwind Power". */
export function firstWordsOf(types: readonly ReadonlyMap<string, EntityType | 'none'>[]): ReadonlySet<string> {
  const long = types.flatMap((own) => [...own].filter(([key]) => key.includes(' ')));
  const borne = new Set(long.flatMap(([key, type]) => (type === 'person' ? key.split(' ') : [])));
  const firsts = long.flatMap(([key, type]) => (type === 'organisation' ? [key.slice(0, key.indexOf(' '))] : []));
  return new Set(firsts.filter((first) => !borne.has(first)));
}
