import type { Entity } from '#src/schema/evidence.ts';
import { basesOf } from '../../spelling/bases.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { committeesOf } from './committees.ts';
import { judgesOf } from './courts/judges.ts';
import { presidingOf } from './courts/presiding.ts';
import { forcesOf } from './forces/forces.ts';
import { policeOf } from './forces/police.ts';
import { commissionersOf } from './lands/commissioners.ts';
import { continentsOf } from './lands/continents.ts';
import { counterpartsOf } from './lands/counterparts.ts';
import { ministersAtHome } from './lands/ministers-at-home.ts';
import { landsByMinistry, ministriesOf } from './lands/ministries.ts';
import { provincesOf } from './lands/provinces.ts';
import { holdersOf, unownedIn } from './lands/unowned.ts';
import { landsIn, withinState } from './lands/within-state.ts';
import { longerOfTwo } from './longer-of-two.ts';
import { membersIn } from './members.ts';
import { caucusesOf } from './officers/caucuses.ts';
import { groupVoicesIn } from './officers/group-voices.ts';
import { homeOfficers } from './officers/home-officers.ts';
import { itsOfficers } from './officers/its-officers.ts';
import { oppositionOf } from './officers/opposition.ts';
import { outletsOf } from './officers/outlets.ts';
import { toldElsewhere } from './officers/told-elsewhere.ts';
import { betweenIn, defendersIn, isGuess, STRONG, votesOf, witnessesIn } from './party-votes.ts';
import { clientsIn, principalsIn } from './principals.ts';
import { councilsOf, mayorsIn, townsSpokenFor } from './towns/councils.ts';
import { mayorsOf } from './towns/mayors.ts';

/** Whom only a firm has. */
const OF_FIRMS =
  /\b(?:(?:finance|managing|commercial|sales) director|chief (?:executive|financial|operating) officer|chief executive|CEO|CFO|COO)$/;
const OF_STATE = /^\p{L}+ (?:\p{L}+ )*(?:ministry|department|army|navy|parliament|embassy|customs|presidency)\b/iu;

/**
 * By entity id the party it speaks or acts for: for persons the one most words of all documents give, for bodies the
 * one they belong to, else themselves. Absent where nothing tells, or as much tells against it.
 */
export function allegiancesOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const counts = countsOf(analyses, idOf);
  const deeds = deedsOf(analyses, idOf);
  const found = statedParties(entities, analyses, idOf, counts);
  const headed = ministriesOf(entities, analyses, idOf, found);
  for (const [id, land] of landsByMinistry(headed, analyses, idOf, found)) found.set(id, land);
  for (const [id, province] of provincesOf(entities, analyses, idOf, found)) if (found.has(id)) found.set(id, province);
  addMissing(found, headed);
  addMissing(found, [...judgesOf(entities, analyses, idOf), ...policeOf(entities, analyses, idOf)]);
  const early = rooted(found);
  for (const [id, party] of withinState(entities, rooted(found), counts, headed, deeds)) found.set(id, party);
  const roots = rooted(found);
  const counterparts = counterpartsOf(analyses, idOf, roots, landsIn(entities));
  addMissing(
    roots,
    [...counterparts].flatMap(([id, land]) => (land === null ? [] : [[id, land] as const])),
  );
  const unowned = unownedIn(entities, analyses, idOf, { roots: early, counts, deeds });
  addMissing(
    roots,
    unowned.holders.filter((id) => !counterparts.has(id)).map((id) => [id, unowned.state] as const),
  );
  for (const [id, own] of homeOfficers(entities, analyses, idOf, roots))
    if (!unowned.federal.has(id) && !counterparts.has(id)) roots.set(id, own);
  addMissing(roots, commissionersOf(entities, analyses, idOf));
  for (const [id, client] of clientsIn(analyses, idOf)) if (!roots.has(id) && client !== id) roots.set(id, client);
  for (const [id, principal] of principalsIn(analyses, idOf)) {
    const party = roots.get(principal);
    if (!roots.has(id) && party !== undefined) roots.set(id, party);
  }
  addMissing(roots, groupVoicesIn(entities, analyses, idOf));
  addMissing(roots, [...caucusesOf(entities, analyses, idOf), ...oppositionOf(entities, analyses, idOf)]);
  addMissing(roots, forcesOf(entities, analyses, idOf));
  addMissing(roots, itsOfficers(entities, analyses, idOf));
  addMissing(roots, toldElsewhere(entities, analyses, idOf, roots));
  addMissing(roots, presidingOf(entities, analyses, idOf));
  addMissing(roots, mayorsOf(entities, analyses, idOf));
  const mayors = mayorsIn(analyses, idOf);
  for (const [id, council] of councilsOf(mayors, entities, analyses, idOf, roots)) roots.set(id, council);
  addMissing(roots, townsSpokenFor(mayors, roots));
  addMissing(roots, ministersAtHome(entities, analyses, idOf, roots));
  addMissing(roots, provincesOf(entities, analyses, idOf, roots));
  for (const [continent, union] of continentsOf(entities)) roots.set(continent, union);
  for (const [id, union] of committeesOf(entities))
    if (roots.get(id) === id || !roots.has(id)) joinParty(roots, id, roots.get(union) ?? union);
  for (const [id, union] of membersIn(entities)) if (roots.get(id) === id) roots.set(id, roots.get(union) ?? union);
  return roots;
}

// A body, and all who speak for it.
function joinParty(roots: Map<string, string>, body: string, party: string): void {
  for (const [id, own] of roots) if (own === body) roots.set(id, party);
  roots.set(body, party);
}

// By what the words beside each name say, before anything is told by what else the briefing knows.
function statedParties(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  counts: ReadonlyMap<string, number>,
): Map<string, string> {
  const witnesses = witnessesIn(analyses, idOf);
  const between = betweenIn(analyses, idOf);
  const votes = votesOf(analyses, idOf, witnesses, between);
  const places = new Set(entities.flatMap(({ id, type }) => (type === 'place' ? [id] : [])));
  const kinds = new Map(entities.map(({ id, type }) => [id, type]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const lands = landsByPeople(entities);
  const defenders = analyses.flatMap(({ document, affiliations }) =>
    [...defendersIn(affiliations)].map((key) => idOf(document.id, key)),
  );
  const silent = new Set([...witnesses, ...defenders]);
  const isSilent = ({ id, party }: Entity) =>
    silent.has(id) || (between.has(id) && party !== null && kinds.get(party) === 'country');
  const tellings = tellingsIn(analyses, idOf);
  const outlets = outletsOf(entities, analyses, idOf);
  const officers = holdersOf(OF_FIRMS, analyses, idOf);
  const found = new Map<string, string>();
  for (const entity of entities) {
    const own = votes.get(entity.id);
    const told =
      bodyOverLand(own, kinds, (id) => (counts.get(id) ?? 0) - (tellings.get(`${entity.id} ${id}`) ?? 0)) ??
      winner(own) ??
      longerOfTwo(own, names);
    // "The Tarn group. Its finance director": no town has one.
    const stated = told !== null && places.has(told) && officers.has(entity.id) ? null : told;
    const person = entity.type === 'person';
    const open = person && isGuess(own);
    const party =
      stated ?? (open ? null : person ? personParty(entity, places, isSilent) : bodyParty(entity, lands, outlets));
    if (party !== null) found.set(entity.id, party);
  }
  return found;
}

// What was known of somebody before stands.
function addMissing(parties: Map<string, string>, more: Iterable<readonly [string, string]>): void {
  for (const [id, party] of more) if (!parties.has(id)) parties.set(id, party);
}

// "At Norwater": where somebody works is nobody to speak for, unless its words make it a state; a scholar speaks for nobody.
function personParty(
  entity: Entity,
  places: ReadonlySet<string>,
  isSilent: (entity: Entity) => boolean,
): string | null {
  const { party } = entity;
  return party !== null && (places.has(party) || isSilent(entity)) ? null : party;
}

// Two parties with as many words for each leave it open.
function winner(votes: ReadonlyMap<string, number> | undefined): string | null {
  const [first, second] = [...(votes ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

// "Samoa's minister, who chairs the Coalition": where the briefing tells more of the coalition, it is for whom she is here.
function bodyOverLand(
  votes: ReadonlyMap<string, number> | undefined,
  kinds: ReadonlyMap<string, string>,
  count: (id: string) => number,
): string | null {
  const told = [...(votes ?? [])].filter(([, weight]) => weight >= STRONG);
  const bodies = told.flatMap(([id]) => (kinds.get(id) === 'organisation' ? [id] : []));
  const lands = told.flatMap(([id]) => (kinds.get(id) === 'country' ? [id] : []));
  const [body] = bodies;
  if (body === undefined || bodies.length > 1 || lands.length !== 1) return null;
  // Of whom more words tell that she is Samoa's minister than of the coalition, she is that here.
  const [ofBody, ofLand] = [votes!.get(body)!, votes!.get(lands[0]!)!];
  return ofLand <= 2 * ofBody && count(body) > count(lands[0]!) ? body : null;
}

// By person and party how often the words beside the name tell of it: "X of Samoa" tells nothing more of Samoa.
function tellingsIn(analyses: readonly Analysis[], idOf: EntityIdOf): Map<string, number> {
  const found = new Map<string, number>();
  for (const { document, affiliations } of analyses)
    for (const { entity, party } of affiliations) {
      if (party === null) continue;
      const pair = `${idOf(document.id, entity)} ${idOf(document.id, party)}`;
      found.set(pair, (found.get(pair) ?? 0) + 1);
    }
  return found;
}

function countsOf(analyses: readonly Analysis[], idOf: EntityIdOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { document, mentions } of analyses)
    for (const { entity } of mentions) {
      const id = idOf(document.id, entity);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}

// How often each is told to say or do something.
function deedsOf(analyses: readonly Analysis[], idOf: EntityIdOf): Map<string, number> {
  const deeds = new Map<string, number>();
  for (const { document, acts, statements } of analyses)
    for (const key of [...acts.flatMap(({ actors }) => actors), ...statements.flatMap(({ speakers }) => speakers)]) {
      const id = idOf(document.id, key);
      deeds.set(id, (deeds.get(id) ?? 0) + 1);
    }
  return deeds;
}

// A place acts only where it is found to be somebody's; an outlet reports and is no party.
function bodyParty(
  { id, type, party, name }: Entity,
  lands: ReadonlyMap<string, string>,
  outlets: ReadonlySet<string>,
): string | null {
  // "The Halvian Ministry of Trade" of a paper that does not name its land.
  const land =
    party === null || party === id ? (OF_STATE.test(name) ? lands.get(firstWord(name)) : undefined) : undefined;
  if (land !== undefined) return land;
  if (party !== null) return party;
  return type === 'place' || outlets.has(id) ? null : id;
}

// By the name of its people, the one land whose people are called so.
function landsByPeople(entities: readonly Entity[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, type, name, aliases } of entities)
    if (type === 'country')
      for (const alias of [name, ...aliases])
        if (basesOf(alias.toLowerCase()).length > 0) found.set(alias.toLowerCase(), id);
  return found;
}

function firstWord(name: string): string {
  return name.toLowerCase().split(' ')[0]!;
}

// A spokesman of a ministry speaks for the state that the ministry belongs to.
function rooted(found: ReadonlyMap<string, string>): Map<string, string> {
  const roots = new Map<string, string>();
  for (const [id, party] of found) {
    let root = party;
    for (let depth = 0; depth < 4 && found.get(root) !== undefined && found.get(root) !== root; depth += 1)
      root = found.get(root)!;
    roots.set(id, root);
  }
  return roots;
}
