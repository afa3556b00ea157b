import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../../../data/bodies.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import type { Affiliation, Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { goBetweensOf } from '../go-betweens.ts';
import { governmentAt } from './government-alias.ts';
import { actsAlone, isForemost, landsIn } from './within-state.ts';

/** Of fields in which no union has a secretary of its own. */
const FIELDS = bodies.portfolios.filter((field) => !/^(?:education|finance)$/.test(field));
const SECRETARIES = new RegExp(`^(?:the )?(?:(?:${FIELDS.join('|')}) secretary|secretary of state)\\b(?! of)`, 'i');
export const MINISTER = new RegExp(
  `\\b(?:minister|premier)\\b|^government (?:spokes(?:man|woman|person)|negotiator)\\b|${SECRETARIES.source}`,
  'i',
);
const PRESIDENT = /^president\b(?! of)/i;
const FEDERAL = /\bfederal\b/i;
const OF_NAME = /^(?:\p{L}+ )?government of /iu;
const GOVERNMENT = /^the government$/i;
/** So often told of, and so many times as often as the next. */
const OFTEN = 4;
const FAR_MORE = 3;
/** An office of state whose state the words leave out. */
const UNOWNED = new RegExp(
  `^(?:${[
    '(?:President|Premier)\\b(?! of)',
    '(?:the )?[Cc]hief of (?:the )?(?:[Gg]eneral |[Aa]rmy )?[Ss]taff\\b(?! of)',
    '[Aa]rmy chief\\b',
    '[Oo]mbuds\\p{L}+\\b(?! of)',
    '(?:[Aa]ttorney|[Ss]olicitor)[- ][Gg]eneral\\b(?! of)',
    '[Pp]resident of the [Rr]epublic\\b(?! of)',
    '(?:[Dd]eputy )?[Pp]rime [Mm]inister\\b(?! of)',
    '(?:\\p{L}+ ){1,2}[Mm]inister\\b',
    '(?:[Pp]residential|[Gg]overnment) (?:spokes(?:man|woman|person)|negotiator|adviser|advisor)\\b(?! of)',
    '[Mm]inister (?:of|for) ',
  ].join('|')})`,
  'u',
);

/** Whose office of state has no state in the words for it, and the one state that is meant; none where two may be. */
export function unownedIn(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  told: Told,
): Unowned {
  const helpers = goBetweensOf(analyses, idOf, told.roots);
  const sides = entities.filter(({ id }) => !helpers.has(id));
  const ministers = holdersOf(MINISTER, analyses, idOf);
  const lands = new Map(sides.flatMap(({ id, type, code }) => (type === 'country' ? [[id, code] as const] : [])));
  const known = [...ministers].flatMap((id) => told.roots.get(id) ?? []).filter((id) => lands.has(id));
  const state =
    onlyState(sides, known, told) ??
    onlyState(sides, governedIn(lands, analyses, idOf), told) ??
    withNamedGovernment(lands, analyses, idOf, told);
  if (state === null) return { state: '', holders: [], federal: new Set() };
  // "The federal minister" where one of its states is told of, and no land that anybody knows.
  const code = lands.get(state) ?? null;
  const federal = code ? new Set<string>() : holdersOf(FEDERAL, analyses, idOf);
  // "President Lind" is not of a kingdom whose prime minister alone is told of with her.
  const others = roles.withoutPresidents.includes(code ?? '')
    ? holdersOf(PRESIDENT, analyses, idOf)
    : new Set<string>();
  const offices = [...holdersOf(UNOWNED, analyses, idOf), ...holdersOf(SECRETARIES, analyses, idOf)];
  const holders = [...new Set(offices)].filter((id) => !federal.has(id) && !others.has(id));
  return { state, holders, federal };
}

// "President X" of a document that names no land: of the one state that all ministers of the briefing speak for, who mediates
// or hosts left out, where no other is named as often, or does much.
function onlyState(
  entities: readonly Entity[],
  governed: readonly string[],
  { roots, counts, deeds }: Told,
): string | null {
  const [state, other] = new Set(governed);
  if (state === undefined || other !== undefined) return null;
  return isForemost(entities, state, counts) || actsAlone(landsIn(entities), state, roots, deeds) ? state : null;
}

// Where the ministers' lands do not decide: whose "the government" is, told of far more often than another's.
function governedIn(
  lands: ReadonlyMap<string, string | null>,
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): string[] {
  const told = new Map<string, number>();
  for (const { document, mentions } of analyses)
    for (const { entity, form, start, end } of mentions) {
      const id = idOf(document.id, entity);
      const { text } = document;
      const own =
        form === 'nominal' ? GOVERNMENT.test(text.slice(start, end)) : governmentAt(text, start, end) !== null;
      if (own && lands.has(id)) told.set(id, (told.get(id) ?? 0) + 1);
    }
  const [first, second] = [...told].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const isFar = first !== undefined && first[1] >= Math.max(OFTEN, FAR_MORE * (second?.[1] ?? 0));
  return isFar ? [first[0]] : [];
}

// "The Government of the Republic of Peru": the only land whose government is told of by its name, where no other is named
// more often, and nobody speaks for another.
function withNamedGovernment(
  lands: ReadonlyMap<string, string | null>,
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  { roots, counts }: Told,
): string | null {
  const named = analyses.flatMap(({ document, mentions }) =>
    mentions.flatMap(({ entity, form, start, end }) => {
      const id = idOf(document.id, entity);
      return form === 'name' && lands.has(id) && OF_NAME.test(document.text.slice(start, end)) ? [id] : [];
    }),
  );
  const [state, other] = new Set(named);
  if (state === undefined || other !== undefined) return null;
  const own = counts.get(state) ?? 0;
  const others = [...lands.keys()].filter((id) => id !== state);
  const spokenFor = new Set([...roots].flatMap(([id, party]) => (id === party ? [] : [party])));
  return others.every((id) => (counts.get(id) ?? 0) <= own && !spokenFor.has(id)) ? state : null;
}

/** Who holds such an office now, by the words of any document. */
export function holdersOf(office: RegExp, analyses: readonly Analysis[], idOf: EntityIdOf): Set<string> {
  return new Set(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap((one) =>
        one.role !== null && !one.former && office.test(one.role) && !isVisiting(document.text, one)
          ? [idOf(document.id, one.entity)]
          : [],
      ),
    ),
  );
}

/** True for "the visiting trade minister": of another land than the one that the text is about. */
export function isVisiting(text: string, { role, start }: Affiliation): boolean {
  return /\bvisiting\b/i.test(role ?? '') || /\bvisiting $/i.test(text.slice(Math.max(0, start - VISITING), start));
}

/** In characters. */
const VISITING = 10;

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
