import type { EntityType } from '#src/schema/evidence.ts';

/** No votes yet. */
export function nothing(): Votes {
  return { person: 0, said: 0, organisation: 0, place: 0, none: 0 };
}

/** All of them together. */
export function sum(votes: readonly Votes[]): Votes {
  const all = nothing();
  for (const { person, said, organisation, place, none } of votes) {
    all.person += person;
    all.said += said;
    all.organisation += organisation;
    all.place += place;
    all.none += none;
  }
  return all;
}

/** What most votes are for. */
export function winner(votes: Votes): EntityType | 'none' {
  // People and bodies say as much: however often it speaks, that shows little.
  const person = votes.person + Math.min(votes.said, MOST_SAID);
  const most = Math.max(person, votes.organisation, votes.place);
  if (votes.none > most) return 'none';
  if (person === most && person > 0) return 'person';
  return votes.place === most && votes.place > votes.organisation ? 'place' : 'organisation';
}

/** That a name speaks shows no more, however often it does: bodies speak too. */
const MOST_SAID = 2;

export interface Votes {
  person: number;
  /** For a person, where it is said to say something. */
  said: number;
  organisation: number;
  place: number;
  none: number;
}
