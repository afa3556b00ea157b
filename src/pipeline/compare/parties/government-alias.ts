import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

const GOVERNMENT = /^the government$/i;

/**
 * The entities, where one state alone is called "the government" with these words among the forms it is met in: in a quarrel
 * at home its ministers speak for the government, whatever name the land has.
 */
export function withGovernment(entities: readonly Entity[], analyses: readonly Analysis[], idOf: EntityIdOf): Entity[] {
  const met = new Map<string, string>();
  for (const { document, mentions } of analyses)
    for (const { entity, form, start, end } of mentions) {
      const words = form === 'nominal' ? document.text.slice(start, end) : '';
      const id = GOVERNMENT.test(words) ? idOf(document.id, entity) : null;
      if (id !== null && !met.has(id)) met.set(id, words);
    }
  const [state, other] = [...met];
  if (!state || other !== undefined) return [...entities];
  return entities.map((entity) =>
    entity.id === state[0] && entity.type === 'country'
      ? { ...entity, aliases: [...entity.aliases, state[1]] }
      : entity,
  );
}
