import type { Description, LocalMention } from '../../types.ts';

/** What a pronoun or phrase means: entities, or a source that is described and not named. */
export interface Reference {
  readonly mentions: readonly LocalMention[];
  readonly description: Description | null;
}
