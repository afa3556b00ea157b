import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** So often told of, at least. */
const OFTEN = 3;
/** How often a town counts that the paper has in its name: a region may be there too. */
const OF_PAPER = 2;
/** In characters: where a text says from which town it comes. */
const HEAD = 300;
/** Behind the name of a town that a text comes from: "TARN, Peru (…)", "Tarn, 3 May", "TARN - ". */
const FILED = /^(?:,| \(| ?[-–—]|\n)/;

/**
 * The town that a person's `own` documents tell of above all, those that a paper has in its name (`papers`) counted too; where
 * none is told of so often, the one in which most of all documents are written, unless his own name other places and not that one.
 * Null where two are told of alike.
 */
export function townTold(
  places: ReadonlySet<string>,
  own: readonly Analysis[],
  papers: readonly string[],
  all: readonly Analysis[],
  idOf: EntityIdOf,
): string | null {
  const named = own.flatMap((analysis) => placesIn(analysis, places, idOf));
  const told = most([...named, ...papers.flatMap((id) => Array<string>(OF_PAPER).fill(id))]);
  if (told !== null && (told.count >= OFTEN || papers.includes(told.id))) return told.id;
  const filed = most(all.flatMap((analysis) => [...new Set(headPlacesIn(analysis, places, idOf))]));
  const isElsewhere = filed !== null && named.length > 0 && !named.includes(filed.id);
  return filed !== null && filed.count > 1 && !isElsewhere ? filed.id : null;
}

// One that a text comes from counts twice.
function placesIn(analysis: Analysis, places: ReadonlySet<string>, idOf: EntityIdOf): string[] {
  const named = [...analysis.mentions, ...(analysis.inner ?? [])]
    .map(({ entity }) => idOf(analysis.document.id, entity))
    .filter((id) => places.has(id));
  return [...named, ...headPlacesIn(analysis, places, idOf)];
}

function headPlacesIn({ document, mentions }: Analysis, places: ReadonlySet<string>, idOf: EntityIdOf): string[] {
  return mentions.flatMap(({ entity, start, end }) => {
    const id = idOf(document.id, entity);
    return start < HEAD && places.has(id) && FILED.test(document.text.slice(end)) ? [id] : [];
  });
}

function most(ids: readonly string[]): { readonly id: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? { id: first[0], count: first[1] } : null;
}
