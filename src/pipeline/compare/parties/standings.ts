import type { Entity, Standing } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { goBetweensOf } from './go-betweens.ts';

/** By whose name it judges or watches, however much is told of it. */
const ONLOOKER = /\b(?:court|tribunal|mission|watch|observatory|monitors?|inquiry|red cross|red crescent)\b/i;
/** Who is called by nothing else. */
const MEDIATORS = /^(?:the )?(?:joint |international )?(?:mediators|facilitators)$/i;
/** Of the mean weight of the sides, what one that is called no side needs. */
const MUCH = 0.75;
/** Of the weight of the greatest party, what another needs to count as negotiating too. */
const SHARE = 0.2;

/**
 * By party id how it stands to the matter. Where the documents speak of sides, the sides are the parties, and who is told
 * of as much as they; else whoever speaks and acts enough is. Who mediates or hosts does so by its own words; who speaks
 * beside them stands outside.
 */
export function standingsOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, Standing> {
  const parties = new Map(entities.map(({ id, party }) => [id, party]));
  const tally = tallyOf(analyses, idOf, parties);
  const helpers = goBetweensOf(analyses, idOf, parties);
  const found = new Map<string, Standing>();
  for (const { id, party, name } of entities) {
    if (party !== id) continue;
    const standing = MEDIATORS.test(name) ? 'mediator' : standingOf(id, ONLOOKER.test(name), tally, helpers);
    if (standing) found.set(id, standing);
  }
  return found;
}

function standingOf(
  id: string,
  looksOn: boolean,
  tally: Tally,
  helpers: ReadonlyMap<string, Standing>,
): Standing | null {
  const { sides, deeds } = tally;
  const side = sides.get(id) ?? 0;
  const own = deeds.get(id) ?? 0;
  const helper = helpers.get(id);
  const most = Math.max(0, ...sides.values());
  if (helper === 'mediator' && side < most) return helper;
  if (most > 0 && side * 2 >= most) return 'party';
  if (helper) return helper;
  if (own === 0) return null;
  if (most > 0) return !looksOn && weighsAsMuch(id, tally) ? 'party' : 'outside';
  if (isToldByItself(id, tally)) return 'outside';
  return own >= Math.max(2, SHARE * Math.max(...deeds.values())) ? 'party' : 'outside';
}

// Whom the words for two sides leave out, yet who is told of by most documents as doing as much as either of them: the
// second firm that the union deals with. Where one deals with several, of whom it is told most, the others are the measure. Who
// only speaks in a paper of its own is none.
function weighsAsMuch(id: string, { sides, deeds, dealt, told, documents }: Tally): boolean {
  const papersOfDeals = dealt.get(id) ?? [];
  const most = Math.max(...sides.values());
  const named = [...sides].filter(([, count]) => count * 2 >= most).map(([side]) => deeds.get(side) ?? 0);
  const others = named.length > 2 ? named.sort((a, b) => a - b).slice(0, -1) : named;
  const mean = others.reduce((sum, count) => sum + count, 0) / others.length;
  const papers = new Set([...(told.get(id) ?? []), ...papersOfDeals]).size;
  const weight = (deeds.get(id) ?? 0) + papersOfDeals.length;
  return weight >= MUCH * mean && papers > 1 && papers * 2 >= documents;
}

// An adviser's note on the matter: of who writes it no other document tells anything.
function isToldByItself(id: string, { told, own, documents }: Tally): boolean {
  const papers = [...(told.get(id) ?? [])];
  return documents > 1 && papers.every((paper) => own.get(paper) === id);
}

function tallyOf(analyses: readonly Analysis[], idOf: EntityIdOf, parties: ReadonlyMap<string, string | null>): Tally {
  const sides = new Map<string, number>();
  const deeds = new Map<string, number>();
  const dealt = new Map<string, string[]>();
  const told = new Map<string, Set<string>>();
  const own = new Map<string, string | null>();
  for (const { document, mentions, statements, acts, issuer } of analyses) {
    const partyOf = (key: string) => parties.get(idOf(document.id, key)) ?? null;
    const [only, other] = issuer?.entities ?? [];
    own.set(document.id, only === undefined || other !== undefined ? null : partyOf(only));
    for (const [i, mention] of mentions.entries()) {
      const other = mentions[i + 1];
      if (mention.form !== 'nominal' || other?.start !== mention.start || other.end !== mention.end) continue;
      add(sides, partyOf(mention.entity), 1);
      add(sides, partyOf(other.entity), 1);
    }
    const found = [
      ...statements.map(({ speakers, party }) => (speakers.length > 0 ? speakers : party === null ? [] : [party])),
      ...acts.map(({ actors }) => actors),
    ];
    for (const { act, actors, recipients } of acts) {
      const doers = new Set(actors.map(partyOf));
      if (act !== 'AGREE' || doers.size === 0) continue;
      for (const one of new Set(recipients.map(partyOf)))
        if (one !== null && !doers.has(one)) dealt.set(one, [...(dealt.get(one) ?? []), document.id]);
    }
    for (const keys of found)
      for (const one of new Set(keys.map(partyOf))) {
        add(deeds, one, 1);
        if (one !== null) told.set(one, (told.get(one) ?? new Set()).add(document.id));
      }
  }
  return { sides, deeds, dealt, told, own, documents: analyses.length };
}

function add(counts: Map<string, number>, id: string | null, by: number): void {
  if (id !== null) counts.set(id, (counts.get(id) ?? 0) + by);
}

interface Tally {
  /** How often "both sides" and their like mean the party. */
  readonly sides: ReadonlyMap<string, number>;
  /** How many statements and acts are its. */
  readonly deeds: ReadonlyMap<string, number>;
  /** The document of each agreement that another makes with it. */
  readonly dealt: ReadonlyMap<string, readonly string[]>;
  /** The documents that tell an act of it. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
  /** By document the party whose own paper it is. */
  readonly own: ReadonlyMap<string, string | null>;
  /** How many documents there are. */
  readonly documents: number;
}
