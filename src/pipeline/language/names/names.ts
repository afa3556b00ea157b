import type { LanguageSettings, Lexed, Names } from '../../types.ts';

/** The names of a document: entities and where they are mentioned. */
export function namesOf(_lexed: Lexed, _settings: LanguageSettings): Names {
  return { entities: [], mentions: [] };
}
