import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Pos } from '../../../../types.ts';

/** What a verb of a headline may be followed by, without an article. */
export const HEADLINE_OBJECTS = new Set<Pos>(['NUM', 'NOUN', 'ADJ', 'PROPN']);
export const VERBS = new Set<Pos>(['VERB', 'AUX']);
/** "Shona rebels that": no verb. */
export const PEOPLE = new Set(verbs.actors.nonState);
/** What people do who are against something, as a verb. */
export const PROTESTING = new Set(['march', 'strike', 'protest', 'rally', 'riot']);
