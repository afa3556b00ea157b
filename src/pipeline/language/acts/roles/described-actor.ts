import type { Span } from '#src/schema/evidence.ts';
import type { Lexed, LocalStatement, Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';
import type { Parties } from '../parties.ts';
import type { Speaking } from '../speech.ts';
import { doerInWords } from './doer-in-words.ts';
import { peopleBefore, peopleBehindBy } from './people-before.ts';

/**
 * The source's own description of who acts where no name tells it: "a steward who asked not to be named", who complains by
 * the verb of a statement, or says of himself what he will do; "the company", of which somebody tells what it did; "the
 * pickers", who ask for gloves in the source's own voice. Null where the actors are known, but for the party for which such a source acts.
 */
export function describedActor(
  event: Event,
  actors: readonly string[],
  speech: Pick<Speaking, 'isCue' | 'statementOf' | 'isSpeech'>,
  { tokens, document }: Pick<Lexed, 'tokens' | 'document'>,
  wordsAt: Parties['wordsAt'] = () => null,
): string | null {
  const own = leading(event);
  const meant = actors.length === 0 ? pronounMeans(own, tokens, wordsAt) : null;
  const words = meant && document.text.slice(meant.start, meant.end).replace(/\s+/g, ' ');
  // "A deputy says so. What they want": not she.
  if (words && !/^(?:an?|one|another) /i.test(words)) return words;
  const { clause, actors: by } = own;
  if (by === 'agent' && actors.length === 0) return peopleBehindBy(own, tokens, document.text);
  if (by !== 'subject' && by !== 'speaker') return null;
  const statement = speech.statementOf(clause);
  if (!statement)
    return by === 'subject' && actors.length === 0 && !speech.isSpeech(clause)
      ? peopleBefore(own, tokens, document.text)
      : null;
  const told = by === 'subject' && actors.length === 0 && !speech.isCue(clause);
  const doer = told ? doerInWords(clause, tokens, document.text) : null;
  if (doer) return doer;
  if (statement.speakers.length > 0 || statement.unnamed === null) return null;
  if (actors.some((key) => key !== statement.party)) return null;
  return by === 'speaker' || speech.isCue(clause) || tellsOfItself(clause, statement, tokens)
    ? statement.unnamed
    : null;
}

// "Norway asked the growers to wait. | They refused": the growers.
function pronounMeans(
  {
    clause: {
      subjects: [subject, other],
      passive,
    },
    actors,
  }: Event,
  tokens: readonly Token[],
  wordsAt: Parties['wordsAt'],
): Span | null {
  if (!subject || other || passive || actors !== 'subject' || subject.to - subject.from > 1) return null;
  return /^(?:it|they)$/.test(tokens[subject.from]!.lower) ? wordsAt(subject.from) : null;
}

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
