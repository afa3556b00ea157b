import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { goBetweensOf } from './go-betweens.ts';
import { actsAlone, isForemost, landsIn } from './within-state.ts';

export const MINISTER = /\b(?:minister|premier)\b/i;
const FEDERAL = /\bfederal\b/i;
/** An office of state whose state the words leave out. */
const UNOWNED =
  /^(?:(?:President|Premier)\b(?! of)|(?:the )?[Cc]hief of (?:the )?(?:[Gg]eneral |[Aa]rmy )?[Ss]taff\b(?! of)|[Aa]rmy chief\b|[Oo]mbuds\p{L}+\b(?! of)|[Aa]ttorney[- ][Gg]eneral\b(?! of)|[Pp]resident of the [Rr]epublic\b(?! of)|(?:[Dd]eputy )?[Pp]rime [Mm]inister\b(?! of)|(?:\p{L}+ ){1,2}[Mm]inister\b|[Mm]inister (?:of|for) )/u;

/** Whose office of state has no state in the words for it, and the one state that is meant; none where two may be. */
export function unownedIn(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  told: Told,
): Unowned {
  const helpers = goBetweensOf(analyses, idOf, told.roots);
  const sides = entities.filter(({ id }) => !helpers.has(id));
  const state = onlyState(sides, told.roots, told.counts, told.deeds, holdersOf(MINISTER, analyses, idOf));
  if (state === null) return { state: '', holders: [], federal: new Set() };
  // "The federal minister" where one of its states is told of, and no land that anybody knows.
  const known = entities.find(({ id }) => id === state)?.code !== null;
  const federal = known ? new Set<string>() : holdersOf(FEDERAL, analyses, idOf);
  return { state, holders: [...holdersOf(UNOWNED, analyses, idOf)].filter((id) => !federal.has(id)), federal };
}

// "President X" of a document that names no land: of the one state that all ministers of the briefing speak for, who mediates
// or hosts left out, where no other is named as often, or does much.
function onlyState(
  entities: readonly Entity[],
  roots: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, number>,
  deeds: ReadonlyMap<string, number>,
  ministers: ReadonlySet<string>,
): string | null {
  // A prime minister may speak for a party too.
  const states = new Set(entities.flatMap(({ id, type }) => (type === 'country' ? [id] : [])));
  const [state, other] = new Set([...ministers].flatMap((id) => roots.get(id) ?? []).filter((id) => states.has(id)));
  if (state === undefined || other !== undefined) return null;
  return isForemost(entities, state, counts) || actsAlone(landsIn(entities), state, roots, deeds) ? state : null;
}

/** Who holds such an office now, by the words of any document. */
export function holdersOf(office: RegExp, analyses: readonly Analysis[], idOf: EntityIdOf): Set<string> {
  return new Set(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, role, former }) =>
        role !== null && !former && office.test(role) ? [idOf(document.id, entity)] : [],
      ),
    ),
  );
}

interface Told {
  /** By entity id for whom each speaks, ministers for their state. */
  readonly roots: ReadonlyMap<string, string>;
  readonly counts: ReadonlyMap<string, number>;
  readonly deeds: ReadonlyMap<string, number>;
}

interface Unowned {
  readonly state: string;
  readonly holders: readonly string[];
  readonly federal: ReadonlySet<string>;
}
