import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { landsIn } from './within-state.ts';

const GOVERNMENT = /^the (?:(?:federal|central|national) )?government$/i;
/** As a name of its own. */
const OWN = /^(?:the )?(?:federal |central |national )?government$/i;
/** "Peruvian | government decided", "Peru | 's government", and not "government paper" or "government-owned". */
const BEHIND =
  /^(?:['’]s)? government(?![-\p{L}])(?! (?:\p{L}+ )?(?:official|spokes|minister|source|troop|force|team|delegation|negotiator|building|office|paper|plan|bond|agenc|employee|worker)\p{L}*)/u;
const BEFORE = /\b[Gg]overnment of (?:the )?$/;
/** What governs a union of lands, as a government does a land. */
const EXECUTIVE = /\bCommission$/;
/** In characters, of what stands before a land's name. */
const LONGEST = 24;

/**
 * The entities, where a state is called by its government with these words among the forms it is met in: "the Peruvian
 * government", "the government of Peru", and "the government" where one state alone is called so. In a quarrel at home its
 * ministers speak for the government, whatever name the land has. "The European Commission" is among those of its union.
 */
export function withGovernment(entities: readonly Entity[], analyses: readonly Analysis[], idOf: EntityIdOf): Entity[] {
  const stateOf = new Map(
    entities.flatMap(({ id, type, name, party }) =>
      type === 'organisation' && party !== null && OWN.test(name) ? [[id, party] as const] : [],
    ),
  );
  const unsaid = new Map<string, Set<string>>();
  const stated = new Map<string, Set<string>>();
  for (const { document, mentions } of analyses)
    for (const { entity, form, start, end } of mentions) {
      const words = document.text.slice(start, end);
      const id = idOf(document.id, entity);
      // "The government | of Peru" says whose.
      const isUnsaid = GOVERNMENT.test(words) && !/^ of\b/.test(document.text.slice(end, end + 4));
      if (form === 'nominal' && isUnsaid) tell(unsaid, stateOf.get(id) ?? id, words);
      const own = form === 'name' ? governmentAt(document.text, start, end) : null;
      if (own !== null) tell(stated, idOf(document.id, entity), own);
    }
  // "The Government" of a paper that writes it as a name.
  for (const { id, name, aliases } of entities)
    for (const form of stateOf.has(id) ? [name, ...aliases] : []) tell(unsaid, stateOf.get(id)!, form);
  const lands = landsIn(entities);
  for (const { id, type, name, aliases, party } of entities)
    if (type === 'organisation' && EXECUTIVE.test(name) && party !== null && party !== id && lands.has(party))
      for (const form of [name, ...aliases]) tell(stated, party, form);
  const alone = unsaid.size === 1 ? unsaid : new Map<string, Set<string>>();
  return entities.map((entity) => {
    const forms = [...(stated.get(entity.id) ?? []), ...(alone.get(entity.id) ?? [])];
    const added = forms.filter((form) => form !== entity.name && !entity.aliases.includes(form));
    return lands.has(entity.id) && added.length > 0 ? { ...entity, aliases: [...entity.aliases, ...added] } : entity;
  });
}

/** "Peruvian government", "Peru's government", "government of Peru"; null where the land's name stands elsewhere. */
export function governmentAt(text: string, start: number, end: number): string | null {
  const name = text.slice(start, end);
  const behind = BEHIND.exec(text.slice(end, end + 2 * LONGEST))?.[0];
  if (behind) return `${name}${behind}`;
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  return before ? `${before[0]}${name}` : null;
}

function tell(forms: Map<string, Set<string>>, id: string, words: string): void {
  forms.set(id, (forms.get(id) ?? new Set()).add(words));
}
