import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** An office that a state has but once, of two who hold it: "foreign ministers |", "Presidents |"; not "two deputy ministers |". */
const OF_TWO =
  /(?<!\b(?:deputy|vice|former|junior|senior|cabinet|government|shadow) )\b(?:(?!(?:deputy|vice|former|junior|senior|cabinet|government|shadow|other|two|both)\b)\p{L}+ (?:and \p{L}+ )?ministers|presidents|premiers|chancellors|heads of (?:state|government)) $/iu;
/** "Spoke by telephone | with her Peruvian colleague, |" */
const WITH_COLLEAGUE =
  /^[^.!?\n]{0,60}\b(?:with|to|met|called|received) (?:his|her) \p{Lu}\p{L}+ (?:\p{L}+ )?(?:colleague|counterpart|opposite number),? $/u;
/** "Prime Minister Ana Lind | spoke today by telephone with President | Eva Ruiz": who is called up by name of the office. */
const CALLED_UP =
  /^ (?:has |had )?(?:spoke|spoken|talked|held (?:a|an|another) [^.!?\n]{0,30}\b(?:call|conversation|conference))\b[^.!?\n]{0,50}\b(?:with|to) (?:President|(?:Prime|Foreign) Minister|Premier|Chancellor) $/u;
/** In characters, of the office before the first name. */
const LONGEST = 48;
/** In characters, between two who speak to each other. */
const FARTHEST = 110;

/**
 * By person the state for which another's counterpart speaks: of "foreign ministers Lind and Ruiz signed" the one is not of
 * the other's state. Where the other's is known, and the documents tell of one land alone that does something together with
 * it, that land; null where it is not known which.
 */
export function counterpartsOf(
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
  lands: ReadonlySet<string>,
): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [one, other] of pairsIn(analyses, idOf))
    for (const [id, beside] of [
      [one, other],
      [other, one],
    ] as const) {
      const land = roots.get(beside);
      if (roots.has(id) || land === undefined || !lands.has(land)) continue;
      found.set(id, partnerOf(land, analyses, idOf, roots, lands));
    }
  return found;
}

// "foreign ministers | Ana Lind | and | Eva Ruiz", "Prime Minister | Ana Lind | spoke with her Peruvian colleague, | Eva Ruiz"
function pairsIn(analyses: readonly Analysis[], idOf: EntityIdOf): (readonly [string, string])[] {
  return analyses.flatMap(({ document: { id, text }, mentions, entities }) => {
    const people = new Set(entities.flatMap(({ key, type }) => (type === 'person' ? [key] : [])));
    const named = mentions.filter(({ entity, form }) => form === 'name' && people.has(entity));
    return named.flatMap((one, place) => {
      const other = named[place + 1];
      if (!other || one.entity === other.entity) return [];
      const between = text.slice(one.end, other.start);
      const isOfTwo = between === ' and ' && OF_TWO.test(text.slice(Math.max(0, one.start - LONGEST), one.start));
      const isNear = between.length < FARTHEST;
      const isPair = isOfTwo || (isNear && (WITH_COLLEAGUE.test(between) || CALLED_UP.test(between)));
      return isPair ? [[idOf(id, one.entity), idOf(id, other.entity)] as const] : [];
    });
  });
}

// The only land that does something together with this one: "Peru and Chile agreed".
function partnerOf(
  land: string,
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
  lands: ReadonlySet<string>,
): string | null {
  const partners = analyses.flatMap(({ document, acts }) =>
    acts.flatMap(({ actors }) => {
      const ids = new Set(actors.map((key) => idOf(document.id, key)).map((id) => roots.get(id) ?? id));
      const others = [...ids].filter((id) => id !== land);
      return ids.size === 2 && others.length === 1 && lands.has(others[0]!) ? others : [];
    }),
  );
  const [only, second] = new Set(partners);
  return second === undefined ? (only ?? null) : null;
}
