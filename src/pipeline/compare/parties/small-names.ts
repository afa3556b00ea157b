import type { Entity } from '#src/schema/evidence.ts';
import { keyOf } from '../../spelling/key.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

const ARTICLE = /^(?:the|an?) /i;
const EMPTY: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'the', 'to', 'in', 'at']);
/** Letters that a word and one made of it share: "environment" and "environmental". */
const STEM = 5;

/**
 * The entities, each body with what a document calls it in small letters among its forms, where every word of that is one
 * of its name's, and more than one: "the finance ministry" of the Ministry of Finance. "The ministry" is any.
 */
export function withSmallNames(entities: readonly Entity[], analyses: readonly Analysis[], idOf: EntityIdOf): Entity[] {
  const called = new Map<string, Set<string>>();
  for (const { document, mentions } of analyses)
    for (const { entity, form, start, end } of mentions) {
      if (form !== 'nominal') continue;
      const words = document.text.slice(start, end).replace(ARTICLE, '');
      if (!words.includes(' ')) continue;
      const id = idOf(document.id, entity);
      called.set(id, (called.get(id) ?? new Set()).add(words));
    }
  return entities.map((entity) => {
    if (entity.type !== 'organisation') return entity;
    const { name, aliases } = entity;
    const forms = new Set([name, ...aliases]);
    const stems = new Set([...forms].flatMap(stemsOf));
    const added = [...(called.get(entity.id) ?? [])].filter((words) => {
      const own = stemsOf(words);
      return !forms.has(words) && own.length > 1 && own.every((stem) => stems.has(stem));
    });
    return added.length > 0 ? { ...entity, aliases: [...aliases, ...added.sort()] } : entity;
  });
}

function stemsOf(words: string): string[] {
  return keyOf(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => word.slice(0, STEM));
}
