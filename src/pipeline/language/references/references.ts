import type { Lexed, LocalMention, Names } from '../../types.ts';

/** Pronouns and roles that stand for an entity, where the text decides it. */
export function referencesOf(_lexed: Lexed, _names: Names): LocalMention[] {
  return [];
}
