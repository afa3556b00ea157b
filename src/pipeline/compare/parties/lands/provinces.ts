import type { Entity } from '#src/schema/evidence.ts';
import gazetteer from '../../../data/gazetteer.json' with { type: 'json' };
import type { Affiliation, Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

const LAND_BY_PROVINCE: ReadonlyMap<string, string> = new Map(
  Object.entries(gazetteer.provinces).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
/** Whom a province has and its land has not. */
const HEAD =
  /^(?:(?:deputy|acting|lieutenant|state|provincial|regional) )*(?:premier|chief minister|governor|gov)\.?$/i;
/** Lands whose premiers are their provinces'. */
const WITH_PREMIERS: ReadonlySet<string> = new Set(['CA', 'AU']);
/** Whom a land has too: of the province where the words tell of its own. */
const OFFICER =
  /^(?:(?:deputy|acting|state|provincial) )*(?:attorney general|treasurer|(?:\p{L}+ ){1,3}minister|minister (?:of|for) .+)$/iu;
const OWN =
  /\bthe province\b|\bprovincial (?:government|cabinet|legislature)\b|\bstate (?:government|cabinet|legislature|lawmakers)\b/i;
/** What has a governor too. */
const BANK = /\b(?:central|reserve|national|federal) bank\b|\bBank of \p{Lu}/iu;
const FEDERAL = /\bfederal\b/i;
/** So many times as often as the next a province is named that is meant. */
const FAR_MORE = 2;

/**
 * By person the province of a premier, a governor or, where a text tells of "the province", of a minister, whom no words give to one:
 * of the only one that his documents name, or that they name far more often than another. Of a premier whom the words give to a
 * land whose provinces have premiers it goes before the land.
 */
export function provincesOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  found: ReadonlyMap<string, string>,
): Map<string, string> {
  const provinces = new Map(
    entities.flatMap(({ id, type, name }) =>
      type === 'place' && LAND_BY_PROVINCE.has(name) ? [[id, name] as const] : [],
    ),
  );
  const told = new Map<string, string | null>();
  if (provinces.size === 0) return new Map();
  const federal = new Set(entities.flatMap(({ id, code }) => (code !== null && WITH_PREMIERS.has(code) ? [id] : [])));
  for (const analysis of analyses) {
    const province = foremostIn(analysis, provinces, idOf);
    if (province === null) continue;
    const { text } = analysis.document;
    const isOwn = OWN.test(text);
    const hasBank = BANK.test(text);
    for (const affiliation of analysis.affiliations) {
      const id = idOf(analysis.document.id, affiliation.entity);
      const party = found.get(id);
      const isOpen = party === undefined || (isPremier(affiliation) && federal.has(party));
      if (isOpen && isOfProvince(affiliation, isOwn) && !(hasBank && isGovernor(affiliation)))
        told.set(id, (told.get(id) ?? province) === province ? province : null);
    }
  }
  return new Map([...told].flatMap(([id, province]) => (province === null ? [] : [[id, province] as const])));
}

function isGovernor({ role }: Affiliation): boolean {
  return role !== null && /gov(?:ernor)?\.?$/i.test(role);
}

function isPremier({ role }: Affiliation): boolean {
  return role !== null && /premier$/i.test(role);
}

function isOfProvince({ role, former, party, rule }: Affiliation, isOwn: boolean): boolean {
  if (role === null || former || FEDERAL.test(role) || (party !== null && rule !== 'role-by-context')) return false;
  return HEAD.test(role) || (isOwn && OFFICER.test(role));
}

function foremostIn(
  { document, mentions, affiliations }: Analysis,
  provinces: ReadonlyMap<string, string>,
  idOf: EntityIdOf,
): string | null {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) {
    const id = idOf(document.id, entity);
    if (provinces.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  // Whose heads the words name: another's.
  for (const { party, role } of affiliations) {
    const id = party === null ? '' : idOf(document.id, party);
    if (role !== null && HEAD.test(role)) counts.delete(id);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= FAR_MORE * (second?.[1] ?? 0) ? first[0] : null;
}
