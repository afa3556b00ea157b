import type { Span } from '#src/schema/evidence.ts';
import type { Token } from '../../types.ts';
import type { Clause } from '../types.ts';
import type { Event, Speech } from './event.ts';
import { eventsOf } from './events.ts';
import type { Parties } from './parties.ts';
import { asideEvents } from './worded-events/asides.ts';
import { modifierEvents } from './worded-events/modifiers.ts';
import { nounEvents } from './worded-events/nouns.ts';
import { spanOf } from './worded-events/span.ts';
import { talksEvents } from './worded-events/talks.ts';
import { thankedFor } from './worded-events/thanked-for.ts';

/**
 * What the clauses of one sentence tell, each with its words: by its verbs, by what describes a thing, by its nouns and
 * by talks.
 */
export function wordedEvents(
  own: readonly Clause[],
  tokens: readonly Token[],
  speech: Speech,
  parties: Parties,
): Worded[] {
  const asides = asideEvents(own, tokens);
  const told = [...eventsOf(own, tokens, speech), ...modifierEvents(own, tokens), ...thankedFor(own, tokens)]
    // "Opposed to the toll, Norway left": a verb only by its form.
    .filter(({ clause }) => !(parties.isInName(clause.head) || asides.some(({ noun }) => noun === clause.head)))
    .map((event) => ({ event, span: spanOf(event, own, tokens) }));
  const nouns = [...nounEvents(own, tokens, parties), ...talksEvents(own, tokens), ...asides];
  return [
    ...told.filter(({ event }) => !nouns.some((one) => isToldBy(one, event))),
    ...nouns.map((event) => ({ event, span: spanOfNoun(event.clause, tokens) })),
  ];
}

// "persuaded by Norway's pledge to open a post": what is pledged nobody else does.
function isToldBy({ noun, clause }: Event, event: Event): boolean {
  if (noun === null) return false;
  const { form, head } = event.clause;
  return noun === event.noun || (form === 'infinitive' && noun < head && head < clause.end);
}

function spanOfNoun({ from, end }: Clause, tokens: readonly Token[]): Span {
  return { start: tokens[from]!.start, end: tokens[end - 1]!.end };
}

export interface Worded {
  readonly event: Event;
  readonly span: Span;
}
