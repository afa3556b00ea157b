import type { EntityType } from '#src/schema/evidence.ts';
import roles from '../../data/roles.json' with { type: 'json' };
import { isLawyer } from '../../language/phrases/role-words.ts';
import { SPEAKING_ROLES } from '../../language/phrases/roles/speaking-roles.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

/** By entity id how much the words of all documents speak for each party that it may speak for. */
export function votesOf(
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  witnesses: ReadonlySet<string>,
  between = betweenIn(analyses, idOf),
): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  for (const { document, entities, affiliations } of analyses) {
    const types = new Map(entities.map(({ key, type }) => [key, type]));
    const vote = (entity: string, party: string, weight: number) => {
      const id = idOf(document.id, entity);
      const own = votes.get(id) ?? new Map<string, number>();
      const forParty = idOf(document.id, party);
      votes.set(id, own.set(forParty, (own.get(forParty) ?? 0) + weight));
    };
    const told = new Set<string>();
    const heading = headingIn(affiliations, types);
    for (const { entity, party, rule, role } of affiliations) {
      if (party === null) continue;
      told.add(`${entity} ${party}`);
      const isHome = types.get(party) === 'country' && isNationality(role, rule);
      if (isHome && (between.has(idOf(document.id, entity)) || heading.has(entity))) continue;
      vote(entity, party, role !== null && UNSURE.some((one) => one.test(role)) ? GUESSED : (WEIGHTS[rule] ?? STRONG));
    }
    const clients = new Set(
      affiliations.flatMap(({ entity, word, party }) =>
        word && (CLIENTS.has(word) || (party === null && STEWARDS.test(word))) ? [entity] : [],
      ),
    );
    const defenders = defendersIn(affiliations);
    // "Minister of Trade of Peru, Mr X": what the name's own phrase states.
    for (const { key, type, party } of entities) {
      const of = party === null ? undefined : types.get(party);
      if (type !== 'person' || party === null || of === 'place' || told.has(`${key} ${party}`)) continue;
      if (clients.has(key) || defenders.has(key)) continue;
      // "An economist at Norwater College" is of the college; a "French economist" is no voice of France.
      if (of === 'organisation' || !witnesses.has(idOf(document.id, key))) vote(key, party, BY_NAME);
    }
  }
  return votes;
}

/** The ids of those who stand between the sides, by the words of any document: envoys and mediators of nobody, and arbiters. */
export function betweenIn(analyses: readonly Analysis[], idOf: EntityIdOf): ReadonlySet<string> {
  return new Set(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, role, party, former }) =>
        role !== null && party === null && !former && BETWEEN.test(role) ? [idOf(document.id, entity)] : [],
      ),
    ),
  );
}

// "Whose coordinator, the Peruvian diplomat X": where somebody is from who is at the head of a body that is no land's.
function headingIn(
  affiliations: Analysis['affiliations'],
  types: ReadonlyMap<string, EntityType>,
): ReadonlySet<string> {
  const isBody = ({ party, rule }: Analysis['affiliations'][number]) =>
    party !== null && HEADING.test(rule) && types.get(party) === 'organisation';
  return new Set(affiliations.filter(isBody).map(({ entity }) => entity));
}

// "The Peruvian diplomat", "Ana Lind of Peru": what says of one between the sides no more than where he is from.
function isNationality(role: string | null, rule: string): boolean {
  return role === null ? rule === 'name-of-body' : OF_A_NATION.test(role);
}

/** The ids of those whom a word calls a witness: a scholar, a driver. */
export function witnessesIn(analyses: readonly Analysis[], idOf: EntityIdOf): Set<string> {
  return new Set(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, word }) =>
        word !== null && WITNESS.has(word) ? [idOf(document.id, entity)] : [],
      ),
    ),
  );
}

/**
 * The keys of lawyers whose words name no body: "Otto Ruiz's lawyer, X" speaks for him, and not for the bank of which he
 * is chairman.
 */
export function defendersIn(affiliations: Analysis['affiliations']): Set<string> {
  const stated = new Set(affiliations.flatMap(({ entity, party }) => (party === null ? [] : [entity])));
  return new Set(
    affiliations.flatMap(({ entity, word }) => (word && isLawyer(word) && !stated.has(entity) ? [entity] : [])),
  );
}

/** True where nothing but inference votes: two documents that infer two states from what else they tell know neither. */
export function isGuess(votes: ReadonlyMap<string, number> | undefined): boolean {
  return votes !== undefined && [...votes.values()].every((weight) => weight < BY_NAME);
}

/** How much the words beside a name prove, by the rule that read them; a role with its owner proves most. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'name-of-body': 2,
  'name-of-party': 2,
  'body-in-brackets': 2,
  'role-of-issuer': 2,
  'works-at': 2,
  'other-of-two-sides': 1,
  'role-by-context': 1,
};
/** What a role with its owner weighs. */
export const STRONG = 3;
const BY_NAME = 2;
/** "Party leader X": which of the parties told of is a guess, and "X of the Growers' Party" anywhere knows better. */
const GUESSED = 1;
/** Rules by which somebody is found at the head of a body. */
const HEADING = /^(?:whose-role|heads-body)$/;
/** Whom those who work somewhere have there: where the words name no more than that, it is not for whom they speak. */
const STEWARDS = /^(?:shop steward|works conven[eo]r)$/;
const BETWEEN =
  /^(?:the )?(?:(?:special|peace|chief|lead) )?(?:envoy|mediator|facilitator|conciliator|arbitrator|panell?ist|chair\p{L}* of the (?:panel|tribunal))$/iu;
const OF_A_NATION =
  /^(?:the )?(?:(?:former|veteran|retired) )?\p{Lu}\p{L}+ (?:diplomat|politician|statesman|judge|jurist|lawyer|general|academic)$/u;
const KIND_ALONE =
  /^(?:the )?(?:deputy )?(?:party|union|company|league|council|club|alliance|movement|association|federation) (?:(?:deputy )?leader|chief|boss|chair(?:man|woman|person)?|head|president|secretary|spokes(?:man|woman|person)|official|negotiator|whip)$/i;
/** Whose house it is goes without saying, and a party in brackets says for whom he sits there. */
const SEAT_ALONE = /^(?:the )?(?:councill?or|council(?:man|woman)|alder(?:man|woman)|senator|deputy|delegate|mp|mep)$/i;
/** "Kwame Boa, president of their association": whose it is must be found twice. */
const OF_THEIRS = /\bof (?:its|their|his|her) /i;
const UNSURE = [KIND_ALONE, SEAT_ALONE, OF_THEIRS];
/** Whoever is only one of these speaks for no state: an economist, a driver. */
const WITNESS = new Set(roles.witness.filter((word) => !SPEAKING_ROLES.has(word)));
/** Of a body's customers and tenants it says nothing but that. */
const CLIENTS = new Set(roles.clients);
