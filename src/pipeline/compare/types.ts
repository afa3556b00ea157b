import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../types.ts';

/** A whole briefing: what was found in each document, and which entity of the briefing each local one is. */
export interface Compared {
  readonly analyses: readonly Analysis[];
  readonly entities: readonly Entity[];
  /** The briefing's entity id of a document's local entity key. */
  readonly idOf: EntityIdOf;
}

export type EntityIdOf = (documentId: string, key: string) => string;

export interface JoinedEntities {
  readonly entities: readonly Entity[];
  readonly idOf: EntityIdOf;
}
