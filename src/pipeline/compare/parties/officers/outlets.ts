import { KINDS_BY_NOUN } from '../../../language/phrases/body-nouns.ts';
import { isOutletName } from '../../../language/phrases/papers/outlets.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/**
 * The ids of those that report and are no party: by their name ("Quarn Radio", not the "Radio Officers' Union") or where a
 * document's head shows it. A broadcaster that does something, as one whose staff strike, is a party like any other.
 */
export function outletsOf(
  entities: readonly { readonly id: string; readonly name: string }[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Set<string> {
  const papers = papersIn(analyses, idOf);
  const acting = actingIn(analyses, idOf);
  const isOutlet = ({ id, name }: { id: string; name: string }) =>
    (isOutletName(name) && !acting.has(id)) || papers.has(id);
  return new Set(entities.flatMap((entity) => (isOutlet(entity) && !isOther(entity.name) ? [entity.id] : [])));
}

// "Media Workers' Union", "Press Council": what its last word says it is.
function isOther(name: string): boolean {
  const [head = ''] = name.toLowerCase().split(/ (?:of|for|in|at) /);
  const noun = head.split(/[^\p{L}\p{N}]+/u).at(-1)!;
  const kinds = noun === 'group' ? undefined : KINDS_BY_NOUN.get(noun);
  return kinds !== undefined && OTHER.some((kind) => kinds.has(kind));
}

// Those that a document calls so: "Tarn Online", which is at the head of a report.
function papersIn(analyses: readonly Analysis[], idOf: EntityIdOf): Set<string> {
  return new Set(
    analyses.flatMap(({ document, callings }) =>
      callings.flatMap(({ entity, noun }) => (noun === 'newspaper' ? [idOf(document.id, entity)] : [])),
    ),
  );
}

function actingIn(analyses: readonly Analysis[], idOf: EntityIdOf): Set<string> {
  return new Set(
    analyses.flatMap(({ document, acts }) =>
      acts.flatMap(({ act, actors }) => (act === 'STATE' ? [] : actors.map((key) => idOf(document.id, key)))),
    ),
  );
}

const OTHER: readonly string[] = ['union', 'association', 'council', 'commission', 'court', 'party'];
