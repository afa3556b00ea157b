import type { Entity, Standing } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { goBetweensOf } from './go-betweens.ts';

/** Of the weight of the greatest party, what another needs to count as negotiating too. */
const SHARE = 0.2;

/**
 * By party id how it stands to the matter. Where the documents speak of sides, the sides are the parties; else whoever
 * speaks and acts enough is. Who mediates or hosts does so by its own words; who speaks beside them stands outside.
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
  for (const { id, party } of entities) {
    if (party !== id) continue;
    const standing = standingOf(id, tally, helpers);
    if (standing) found.set(id, standing);
  }
  return found;
}

function standingOf(id: string, { sides, deeds }: Tally, helpers: ReadonlyMap<string, Standing>): Standing | null {
  const side = sides.get(id) ?? 0;
  const own = deeds.get(id) ?? 0;
  const helper = helpers.get(id);
  const most = Math.max(0, ...sides.values());
  if (helper === 'mediator' && side < most) return helper;
  if (most > 0 && side * 2 >= most) return 'party';
  if (helper) return helper;
  if (own === 0) return null;
  if (most > 0) return 'outside';
  return own >= Math.max(2, SHARE * Math.max(...deeds.values())) ? 'party' : 'outside';
}

function tallyOf(analyses: readonly Analysis[], idOf: EntityIdOf, parties: ReadonlyMap<string, string | null>): Tally {
  const sides = new Map<string, number>();
  const deeds = new Map<string, number>();
  for (const { document, mentions, statements, acts } of analyses) {
    const partyOf = (key: string) => parties.get(idOf(document.id, key)) ?? null;
    for (const [i, mention] of mentions.entries()) {
      const other = mentions[i + 1];
      if (mention.form !== 'nominal' || other?.start !== mention.start || other.end !== mention.end) continue;
      add(sides, partyOf(mention.entity), 1);
      add(sides, partyOf(other.entity), 1);
    }
    for (const { speakers, party } of statements)
      for (const one of new Set(speakers.length > 0 ? speakers.map(partyOf) : [party === null ? null : partyOf(party)]))
        add(deeds, one, 1);
    for (const { actors } of acts) for (const one of new Set(actors.map(partyOf))) add(deeds, one, 1);
  }
  return { sides, deeds };
}

function add(counts: Map<string, number>, id: string | null, by: number): void {
  if (id !== null) counts.set(id, (counts.get(id) ?? 0) + by);
}

interface Tally {
  /** How often "both sides" and their like mean the party. */
  readonly sides: ReadonlyMap<string, number>;
  /** How many statements and acts are its. */
  readonly deeds: ReadonlyMap<string, number>;
}
