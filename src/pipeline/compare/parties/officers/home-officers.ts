import type { Entity } from '#src/schema/evidence.ts';
import { isInferred } from '../../../language/phrases/weak-rules.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { isVisiting } from '../lands/unowned.ts';

/** An office that only a state has. */
const OFFICE =
  /\b(?:minister|premier|permanent representative|secretary of state|attorney[- ]general|solicitor[- ]general|head of state|president of the republic|chief of (?:the )?(?:general |army |defen[cs]e )?staff|army chief|ombuds(?:man|woman|person))\b/i;

/** Firms and unions have one too: of the state only where its ministers go without their land as well. */
const HEAD = /^(?:Vice[- ])?President$/;

/**
 * By person the state that a document's other ministers without a land speak for, where they all speak for one: a paper that
 * writes "Trade Minister X" of its own land's writes "the deputy farm minister, Y" of the same. Only for those in `open`.
 */
export function homeOfficers(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
): Map<string, string> {
  const lands = new Set(entities.flatMap(({ id, type }) => (type === 'country' ? [id] : [])));
  const found = new Map<string, string | null>();
  for (const { document, affiliations } of analyses) {
    const owned = new Set(
      affiliations.flatMap(({ entity, party, rule }) => (party && !isInferred(rule) ? [entity] : [])),
    );
    const holders = (office: RegExp) =>
      affiliations.flatMap((one) =>
        one.role !== null &&
        !one.former &&
        office.test(one.role) &&
        !/\bshadow\b/i.test(one.role) &&
        !owned.has(one.entity) &&
        !isVisiting(document.text, one)
          ? [idOf(document.id, one.entity)]
          : [],
      );
    const here = holders(OFFICE);
    const [state, other] = new Set(here.flatMap((id) => roots.get(id) ?? []));
    if (state === undefined || other !== undefined || !lands.has(state)) continue;
    for (const id of [...here, ...holders(HEAD)])
      if (!roots.has(id)) found.set(id, (found.get(id) ?? state) === state ? state : null);
  }
  return new Map([...found].flatMap(([id, state]) => (state === null ? [] : [[id, state] as const])));
}
