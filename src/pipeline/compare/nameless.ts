import type { Analysis, LocalEntity } from '../types.ts';

/** Whom a document has no name for: "the paramilitaries" of one report may be those that another names. */
export function namelessOf({ entities }: Pick<Analysis, 'entities'>): ReadonlySet<string> {
  return new Set(entities.filter(isNameless).map(({ key }) => key));
}

function isNameless({ type, forms }: LocalEntity): boolean {
  return type === 'group' && forms.every((form) => form === form.toLowerCase());
}
