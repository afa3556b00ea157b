import type { Entity } from '#src/schema/evidence.ts';
import { isInferred } from '../../../language/phrases/weak-rules.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

const BEFORE = /^(?:(?:deputy|vice|junior|acting|interim) )*(.+?) (?:minister|secretary)$/i;
const BEHIND = /^(?:(?:deputy|vice|junior|acting|interim)[ -])*(?:minister|secretary) (?:of|for) (?:the )?(.+)$/i;
const MINISTRY = /^(?:\p{L}+ )?(?:ministry|department) (?:of|for) (?:the )?(.+)$/iu;
const OWN_MINISTRY = /^(.+) (?:ministry|department)$/i;
/** Who is of the ministry, where a briefing names one alone. */
const STAFF = /^(?:permanent secretary|(?:press )?spokes\w+ (?:of|for) the (?:ministry|department))$/i;
/** Whom a ministry's own release names for those who ask. */
const VOICE = /^(?:press )?(?:spokes\p{L}+|officer)(?: (?:of|for|to) the (?:ministry|department|minister))?$/iu;
/** A minister of whom the words tell no field. */
const BARE = /^(?:the )?(?:(?:deputy|vice|junior|acting) )?minister$/i;
const SHADOW = /\bshadow\b/i;
/** Words before a portfolio that are none of it: "the Maruland health minister". */
const LONGEST = 3;

/**
 * By person the ministry that a minister heads, where the briefing names one with that portfolio and no other: "Health
 * Minister X" and "the Ministry of Health"; and the one ministry of whose spokesman it tells. For those of whom no document
 * says more.
 */
export function ministriesOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  found: ReadonlyMap<string, string>,
): Map<string, string> {
  const byPortfolio = new Map<string, string | null>();
  for (const { id, type, name, aliases } of entities) {
    if (type !== 'organisation') continue;
    const portfolios = new Set(
      [name, ...aliases].flatMap((form) => (MINISTRY.exec(form) ?? OWN_MINISTRY.exec(form))?.[1]?.toLowerCase() ?? []),
    );
    for (const own of portfolios) byPortfolio.set(own, byPortfolio.has(own) && byPortfolio.get(own) !== id ? null : id);
  }
  const headed = new Map<string, string>();
  if (byPortfolio.size === 0) return headed;
  for (const [part, id] of partsOf(byPortfolio)) byPortfolio.set(part, id);
  const [only, other] = new Set(byPortfolio.values());
  const alone = only && other === undefined ? only : null;
  const lands = new Map(entities.map(({ id, party }) => [id, found.get(id) ?? party]));
  const ministries = new Set(byPortfolio.values());
  for (const { document, affiliations, mentions, issuer } of analyses) {
    const own = issuer?.entities.length === 1 ? idOf(document.id, issuer.entities[0]!) : '';
    const issuing = ministries.has(own) ? own : null;
    const met = new Set(mentions.map(({ entity }) => idOf(document.id, entity)));
    for (const { entity, role, former } of affiliations) {
      const ministry =
        role === null || former
          ? null
          : (ministryOf(role, byPortfolio) ?? (VOICE.test(role) ? issuing : null) ?? (STAFF.test(role) ? alone : null));
      const id = idOf(document.id, entity);
      // The transport minister of a paper that tells nothing of Peru is not the Peruvian ministry's.
      const land = ministry ? (lands.get(ministry) ?? null) : null;
      const near = land === null || land === ministry || met.has(land) || (ministry && met.has(ministry));
      if (ministry && near && !headed.has(id)) headed.set(id, ministry);
    }
  }
  if (alone !== null) for (const id of bareMinisters(analyses, idOf)) if (!headed.has(id)) headed.set(id, alone);
  return headed;
}

// "The Ministry of Ports called them in. X, the minister, …": of whom no document says that he has another field.
function bareMinisters(analyses: readonly Analysis[], idOf: EntityIdOf): Set<string> {
  const bare = new Set<string>();
  const others = new Set<string>();
  for (const { document, affiliations } of analyses)
    for (const { entity, role } of affiliations) {
      if (role === null) continue;
      (BARE.test(role) ? bare : others).add(idOf(document.id, entity));
    }
  for (const id of others) bare.delete(id);
  return bare;
}

/**
 * By minister the land of the ministry that he heads, where nothing but the words around him tells of a party and the ministry
 * is told of before him: "Ghana's trade ministry" says more of the trade minister than which land the sentence before is about.
 */
export function landsByMinistry(
  headed: ReadonlyMap<string, string>,
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  found: ReadonlyMap<string, string>,
): [string, string][] {
  const told = new Set<string>();
  const near = new Set<string>();
  for (const { document, affiliations, mentions } of analyses) {
    const met = new Set<string>();
    for (const { entity } of mentions) {
      const id = idOf(document.id, entity);
      // Of whom a paper has told before it comes to the ministry, it has told for whom he speaks.
      if (!met.has(id) && met.has(headed.get(id) ?? '')) near.add(id);
      met.add(id);
    }
    for (const { entity, party, rule } of affiliations)
      if (party !== null && !isInferred(rule)) told.add(idOf(document.id, entity));
  }
  return [...headed].flatMap(([id, ministry]) => {
    const land = found.get(ministry);
    const isSure = land !== undefined && land !== ministry && near.has(id) && !told.has(id) && found.has(id);
    return isSure ? [[id, land]] : [];
  });
}

// "Trade" of the "Ministry of Trade and Crops": the trade minister's, where no other ministry has the field.
function partsOf(byPortfolio: ReadonlyMap<string, string | null>): Map<string, string | null> {
  const parts = new Map<string, string | null>();
  for (const [portfolio, id] of byPortfolio) {
    const fields = portfolio.split(/, and |, | and /);
    if (fields.length < 2) continue;
    for (const field of fields)
      if (!byPortfolio.has(field)) parts.set(field, parts.has(field) && parts.get(field) !== id ? null : id);
  }
  return parts;
}

function ministryOf(role: string, byPortfolio: ReadonlyMap<string, string | null>): string | null {
  // The opposition's: "the shadow health secretary".
  if (SHADOW.test(role)) return null;
  const words = (BEHIND.exec(role) ?? BEFORE.exec(role))?.[1]?.toLowerCase().split(' ') ?? [];
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const ministry = byPortfolio.get(words.slice(-length).join(' '));
    if (ministry) return ministry;
  }
  return null;
}
