import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Lexed } from '../../types.ts';
import type { Clause } from '../types.ts';
import type { Event } from './events.ts';
import type { Parties } from './parties.ts';
import type { Speaking } from './speech.ts';

/**
 * Who acts and on whom: the subject, the "by" phrase of a passive, the speaker, or those the talks are between; the
 * recipient is the first other entity after the verb, of a passive its subject. "The two sides" are those who last
 * acted together. To be asked in order of the text.
 */
export function rolesOf(
  { tokens, sentences }: Lexed,
  clauses: readonly Clause[],
  parties: Parties,
  speech: Speaking,
): (event: Event) => Roles {
  let together: readonly string[] = [];
  return (event) => {
    const actors = actorsOf(event);
    if (actors.length > 1) together = actors;
    return { actors, recipients: recipientsOf(event, actors) };
  };

  function actorsOf({ clause, actors }: Event): string[] {
    if (actors === 'speaker') return [...speech.speakersOf(clause)];
    if (actors === 'agent') return agentOf(clause);
    if (actors === 'around') return around(clause);
    const named = parties.named(clause.subjects, clause.from);
    if (named.length > 0) return named;
    const [subject] = clause.subjects;
    if (!subject) return [];
    const head = tokens[subject.to - 1]!.lower;
    if (PRONOUNS.has(head) || isOwnSide(clause)) return [...speech.speakersOf(clause)];
    return SIDES.has(head) && isPlural(subject.from) ? [...together] : [];
  }

  function isOwnSide(clause: Clause): boolean {
    return speech.isSpeech(clause) && speech.speakerIs(clause);
  }

  // "the two sides", "both countries", "neither side".
  function isPlural(at: number): boolean {
    return /^(?:the|both|these|two|neither|either|negotiating|all)$/.test(tokens[at]!.lower);
  }

  function agentOf(clause: Clause): string[] {
    for (let at = clause.to; at < clause.end; at += 1) {
      if (tokens[at]!.lower === 'by') return parties.between(at + 1, phraseEnd(at + 1, clause.end));
    }
    return [];
  }

  function around(clause: Clause): string[] {
    const from = clause.subjects[0]?.from ?? clause.from;
    const subject = clause.subjects.flatMap((range) => parties.between(range.from, range.to));
    for (let at = from; at < Math.max(clause.end, clause.to); at += 1) {
      if (tokens[at]!.lower === 'between') {
        const found = parties.between(at + 1, at < clause.from ? clause.from : clause.end);
        if (found.length > 0) return found;
      }
    }
    return subject.length > 0 ? subject : [...together];
  }

  function recipientsOf(event: Event, actors: readonly string[]): string[] {
    const { clause } = event;
    const isOther = (key: string) =>
      !actors.some((actor) => actor === key || parties.partyOf(actor) === key || parties.partyOf(key) === actor);
    const subject = parties.named(clause.subjects, clause.from).filter(isOther);
    if (clause.passive || event.actors === 'speaker') {
      if (subject.length > 0) return subject;
      if (event.actors === 'speaker') return firstOf(clause, isOther);
      return [];
    }
    return firstOf(clause, isOther);
  }

  function firstOf(clause: Clause, isOther: (key: string) => boolean): string[] {
    const found = parties.between(clause.to, limitOf(clause)).filter(isOther);
    const weighty = found.filter((key) => parties.entity(key)?.type !== 'place');
    return (weighty.length > 0 ? weighty : []).slice(0, 1);
  }

  // To the end of the sentence, but not into the words that say who said it.
  function limitOf(clause: Clause): number {
    const governor = clause.governor === null ? null : clauses[clause.governor]!;
    const end = sentences[clause.sentence]!.to;
    if (!governor || governor.index < clause.index) return end;
    return Math.min(governor.from, ...governor.subjects.map(({ from }) => from).filter((from) => from > clause.head));
  }

  function phraseEnd(from: number, to: number): number {
    for (let at = from; at < to; at += 1) if (tokens[at]!.pos === 'ADP' && tokens[at]!.lower !== 'of') return at;
    return to;
  }
}

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'us', 'both']);
const SIDES = new Set(verbs.actors.sides);

export interface Roles {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}
