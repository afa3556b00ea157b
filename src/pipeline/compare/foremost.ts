import type { LocalEntity, Narration } from '../types.ts';
import type { EntityIdOf } from './types.ts';

/** Of a long briefing only so many are handed on to the documents that do not name them. */
const MOST = 80;

/** The bodies, persons and lands of a briefing under their fullest names, those first that are named most. */
export function foremostOf(analyses: readonly Narration[], idOf: EntityIdOf): Foremost[] {
  const found = new Map<string, { names: Set<string>; forms: Set<string>; entity: LocalEntity; count: number }>();
  for (const { document, entities, mentions } of analyses) {
    const counts = new Map<string, number>();
    for (const { entity, form } of mentions) if (form === 'name') counts.set(entity, (counts.get(entity) ?? 0) + 1);
    for (const entity of entities) {
      const count = counts.get(entity.key) ?? 0;
      if (entity.type === 'place' || count === 0) continue;
      const id = idOf(document.id, entity.key);
      const own = found.get(id) ?? { names: new Set(), forms: new Set(), entity, count: 0 };
      own.names.add(entity.name);
      for (const form of entity.forms) own.forms.add(form);
      found.set(id, { ...own, count: own.count + count });
    }
  }
  return [...found]
    .map(([id, { names, forms, entity, count }]) => {
      const [name = entity.name] = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return {
        id,
        names: [...names].sort(),
        count,
        entity: { ...strangerOf(id, name, entity), forms: writtenAs(name, forms) },
      };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

function strangerOf(key: string, name: string, { type, code }: LocalEntity): Omit<LocalEntity, 'forms'> {
  return { key, type, name, code, role: null, party: null };
}

// By its fullest name where a text has it; the European Union of which all say "Brussels" is written so alone.
function writtenAs(name: string, forms: ReadonlySet<string>): string[] {
  return forms.size === 0 || forms.has(name) ? [name] : [...forms].sort();
}

export interface Foremost {
  readonly id: string;
  /** All that documents give as its name. */
  readonly names: readonly string[];
  readonly count: number;
  /** Under its id as the key. */
  readonly entity: LocalEntity;
}
