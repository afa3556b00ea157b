import type { Lexed } from '../../types.ts';
import { listLeadsOf } from '../phrases/list-leads.ts';
import type { Clause } from '../types.ts';
import type { Event } from './event.ts';
import type { Parties } from './parties.ts';
import { agentsAround, agentsOf } from './roles/agents.ts';
import type { Cast } from './roles/cast.ts';
import { recipientsOf } from './roles/recipients.ts';
import { subjectActors } from './roles/subject-actors.ts';
import { togetherIn } from './roles/together.ts';
import type { Speaking } from './speech.ts';

/**
 * Who acts and on whom: the subject, the "by" phrase of a passive, the speaker, or those the talks are between; the
 * recipient is the first other entity after the verb, of a passive its subject. To be asked in order of the text.
 */
export function rolesOf(
  { tokens, sentences }: Lexed,
  clauses: readonly Clause[],
  parties: Parties,
  speech: Speaking,
): (event: Event) => Roles {
  const leads = listLeadsOf({ tokens, sentences });
  const cast: Cast = { tokens, sentences, clauses, parties, speech, leads, together: togetherIn(sentences, parties) };
  return (event) => {
    const actors = actorsOf(event, cast);
    cast.together.tell(event, actors);
    const recipients = recipientsOf(event, actors, cast);
    // "The guild reached a deal with the port": whose it is, both are.
    if (isDeal(event) && actors.length === 1 && recipients.length === 1)
      cast.together.tell(event, [...actors, ...recipients]);
    return { actors, recipients };
  };
}

function isDeal({ act, rule, clause, modality }: Event): boolean {
  return act === 'AGREE' && / @deal\b/.test(rule) && !clause.negated && modality.length === 0;
}

function actorsOf({ clause, act, actors, noun, until, by }: Event, cast: Cast): string[] {
  if (by) return actorsOf(by, cast);
  if (actors === 'speaker') return [...cast.speech.speakersOf(clause)];
  if (actors === 'agent') return agentsOf(clause, act, cast);
  if (actors === 'around') return agentsAround(clause, act, cast);
  if (actors === 'both') return bothIn(clause, cast);
  if (actors === 'noun') return owners(noun ?? clause.from, clause.from, cast);
  return until === null ? subjectActors(clause, act, cast) : cast.parties.named(clause.subjects, until);
}

// Whose deal it is; a body and a person who speaks for none have no deal together.
function bothIn(clause: Event['clause'], { together, parties }: Cast): string[] {
  const both = together.pairBefore(clause);
  const people = both.filter((key) => parties.entity(parties.partyOf(key))?.type === 'person');
  return people.length === 0 || people.length === both.length ? [...both] : [];
}

// "Moscow's refusal", "the failure of Kyiv and Moscow".
function owners(noun: number, end: number, { tokens, parties }: Cast): string[] {
  const after = parties.between(noun + 1, end);
  if (after.length > 0) return after;
  let from = noun;
  while (
    from > 0 &&
    noun - from < LONGEST_PHRASE &&
    /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(tokens[from - 1]!.pos) &&
    tokens[from - 1]!.sentence === tokens[noun]!.sentence
  )
    from -= 1;
  return parties.named([{ from, to: noun }], noun);
}

/** In tokens, before a noun. */
const LONGEST_PHRASE = 8;

export interface Roles {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}
