import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

const NAME = /^(?:the )?opposition$/i;
/** "Opposition health spokesman", "opposition councillor": whose, by the role. */
const ROLE =
  /^(?:the )?opposition(?:['’]s)? (?:[\p{L}-]+ ){0,2}(?:spokes(?:man|woman|person)|critic|whip|leader|lawmaker|legislator|deputy|senator|mp|councillor|councilman|councilwoman|member)\b/iu;
/** "X, who speaks for the opposition on health,", "X, for the opposition,", "X (opposition)" */
const BEHIND =
  /^(?:,? (?:who (?:speaks|spoke) |speaking )?for the opposition\b| \((?:the )?opposition\)|, (?:the )?opposition(?:['’]s)? (?:[\p{L}-]+ ){0,2}(?:spokes(?:man|woman|person)|critic|whip)\b)/iu;
/** "The opposition's X" */
const BEFORE = /\bthe opposition['’]s (?:[\p{L}-]+ ){0,3}$/iu;
/** In characters. */
const NEAR = 60;

/**
 * By person the opposition that somebody speaks or sits for, where the briefing tells of it under no other name: "opposition
 * health spokesman X", "X, who speaks for the opposition on transport", "the opposition's X".
 */
export function oppositionOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): (readonly [string, string])[] {
  const [opposition, other] = entities.filter(({ type, name }) => type !== 'person' && NAME.test(name));
  if (opposition === undefined || other !== undefined) return [];
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  return analyses.flatMap(({ document: { id, text }, affiliations, mentions }) => {
    const byRole = affiliations.flatMap(({ entity, role, former, party }) =>
      role !== null && !former && party === null && ROLE.test(role) ? [entity] : [],
    );
    const byName = mentions.flatMap(({ entity, form, start, end }) => {
      const isTheirs =
        form === 'name' &&
        (BEHIND.test(text.slice(end, end + NEAR)) || BEFORE.test(text.slice(Math.max(0, start - NEAR), start)));
      return isTheirs ? [entity] : [];
    });
    return [...byRole, ...byName].flatMap((key) => {
      const person = idOf(id, key);
      return people.has(person) ? [[person, opposition.id] as const] : [];
    });
  });
}
