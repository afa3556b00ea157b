import type { Lexed, LocalStatement, Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { singular } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';
import { CROWDS } from '../speech/actor-nouns.ts';
import type { Speaking } from '../speech.ts';

/**
 * The source's own description of who acts where no name tells it: "a steward who asked not to be named", who complains by
 * the verb of a statement, or says of himself what he will do; "the pickers", who ask for gloves in the source's own voice.
 * Null where the actors are known, but for the party for which such a source acts.
 */
export function describedActor(
  event: Event,
  actors: readonly string[],
  speech: Pick<Speaking, 'isCue' | 'statementOf' | 'isSpeech'>,
  { tokens, document }: Pick<Lexed, 'tokens' | 'document'>,
): string | null {
  const { clause, actors: by } = leading(event);
  if (by !== 'subject' && by !== 'speaker') return null;
  const statement = speech.statementOf(clause);
  if (!statement)
    return by === 'subject' && actors.length === 0 && !speech.isSpeech(clause)
      ? peopleBefore(leading(event), tokens, document.text)
      : null;
  if (statement.speakers.length > 0 || statement.unnamed === null) return null;
  if (actors.some((key) => key !== statement.party)) return null;
  return by === 'speaker' || speech.isCue(clause) || tellsOfItself(clause, statement, tokens)
    ? statement.unnamed
    : null;
}

// "The pickers", "two hundred residents": by a word for several people, or for a body that is new; "the panel" and "their
// people" are known from elsewhere, and "five people released" may be whom it is done to.
function peopleBefore(
  {
    clause: {
      subjects: [subject, other],
      head,
      passive,
      form,
      link,
    },
    act,
  }: Event,
  tokens: readonly Token[],
  text: string,
): string | null {
  if (!subject || other || act === 'STATE' || passive || form !== 'finite' || !TOLD.has(link)) return null;
  const first = tokens[openingOf(subject.from, tokens)]!;
  const last = tokens[subject.to - 1]!;
  if (last.pos !== 'NOUN' || KNOWN.test(first.lower) || !isTold(tokens, subject.to, head)) return null;
  const isOpen = OPEN.test(first.lower) || first.pos === 'NUM' || singular(last.lower) !== last.lower;
  const isDoer =
    CROWDS.has(last.lower) || (/^an?$/.test(first.lower) && !GROUPS.test(last.lower) && isBodyNoun(last.lower));
  return isOpen && isDoer ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null;
}

// "Several | hundred residents"
function openingOf(from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at > 0 && opens(tokens[at - 1]!) && tokens[at - 1]!.sentence === tokens[from]!.sentence) at -= 1;
  return at;
}

function opens({ pos, lower }: Token): boolean {
  return /^(?:DET|NUM|ADJ)$/.test(pos) || OPEN.test(lower);
}

// "went", "have asked", and not "five people released" where no past tense shows.
function isTold(tokens: readonly Token[], from: number, head: number): boolean {
  if (from < head) return true;
  const { lower } = tokens[head]!;
  return !/(?:ed|n)$/.test(lower) || tokens[head + 1]?.pos !== 'PUNCT';
}

const TOLD: ReadonlySet<Clause['link']> = new Set(['main', 'complement']);
const KNOWN = /^(?:his|her|its|their|our|my|your|both|either|neither|this|that|these|those|no|such|same)$/;
/** Of whom it says nothing. */
const GROUPS = /^(?:group|groups|commission|panel|meeting|summit|court|committee)$/;
const OPEN = /^(?:an?|one|another|some|several|many|most|dozens|hundreds|thousands)$/;

function leading(event: Event): Event {
  return event.by ? leading(event.by) : event;
}

// "We will walk out", a steward said; "they would", the growers.
function tellsOfItself(
  { subjects: [subject] }: Clause,
  { unnamed }: LocalStatement,
  tokens: readonly Token[],
): boolean {
  if (!subject) return false;
  const { lower, text } = tokens[subject.from]!;
  if (/^(?:i|we|my|our)$/.test(lower) && text !== 'US') return true;
  if (subject.to - subject.from > 1) return false;
  const head = (unnamed ?? '')
    .split(/ (?:of|for|at|in|from|with|who|which|that|on|to)\b|,/u)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
  if (lower === 'they') return /s$/.test(head);
  return lower === 'it' ? isBodyNoun(head) : false;
}
