import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { type Context, type Event, event } from '../event.ts';

/**
 * What somebody answers in a word or not at all: "said no", "said: not with this quota", "would not hear of it", "has
 * yet to reply".
 */
export function answerEvent(clause: Clause, context: Context): Event | null {
  const { tokens } = context;
  if (ANSWERING.has(clause.verb) && !clause.negated && !clause.passive) {
    let at = /^[:,]$/.test(tokens[clause.to]?.text ?? '') ? clause.to + 1 : clause.to;
    if (/^["“]$/.test(tokens[at]?.text ?? '') && /^(?:yes|no)$/.test(tokens[at + 1]?.lower ?? '')) at += 1;
    // At the end of a sentence the tokens keep the stop: "no."
    const word = (tokens[at]?.lower ?? '').replace(/\.$/, '');
    const isLast = tokens[at]?.lower !== word || tokens[at + 1]?.sentence !== tokens[at]?.sentence;
    const isWhole = isLast || WHOLE.test(tokens[at + 1]?.lower ?? '.');
    if (word === 'yes' && isWhole) return event(clause, 'AGREE', 'say yes');
    // "Asked whether he had met them, Lind said no": he tells what was.
    if (word === 'no' && isWhole && isAskedWhatWas(clause, tokens)) return null;
    if ((word === 'no' && isWhole) || (word === 'not' && at > clause.to)) return event(clause, 'REJECT', 'say no');
  }
  if (clause.verb === 'hear' && clause.negated && tokens[clause.to]?.lower === 'of')
    return event(clause, 'REJECT', 'not hear of');
  // "will not be drawn on it".
  if (clause.verb === 'draw' && clause.negated && clause.passive)
    return event(clause, 'REJECT', 'not be drawn', { actors: 'subject' });
  // "would not comment", "will not say why".
  if (clause.negated && REFUSING.test(clause.modal ?? '') && WITHHELD.has(clause.verb) && !context.isSpeech(clause))
    return event(clause, 'REJECT', `would not ${clause.verb}`);
  const given = givenEvent(clause, context);
  if (given) return given;
  const left = leftEvent(clause, context);
  if (left) return left;
  if (!UNANSWERING.has(clause.verb) || clause.passive || context.isSpeech(clause)) return null;
  return (clause.negated && clause.modal === null) || tokens[clause.from - 1]?.lower === 'yet'
    ? event(clause, 'STATE', `not ${clause.verb}`)
    : null;
}

function isAskedWhatWas({ sentence, from }: Clause, tokens: readonly Token[]): boolean {
  let at = from;
  while (at > 0 && tokens[at - 1]!.sentence === sentence) at -= 1;
  const question = tokens.slice(at, from).map(({ lower }) => lower);
  const opened = question.findIndex((word) => /^(?:if|whether)$/.test(word));
  return (
    opened > 0 &&
    question[opened - 1] === 'asked' &&
    /^(?:had|has|have|was|were|did)$/.test(firstVerb(question, opened))
  );
}

function firstVerb(words: readonly string[], from: number): string {
  return words.slice(from).find((word) => AUXILIARIES.test(word)) ?? '';
}

// "Norway's answer was a flat no", "the reply from Norway was yes".
function givenEvent(clause: Clause, { tokens, isSpeech }: Context): Event | null {
  const { verb, negated, modal, subjects, to, sentence } = clause;
  const [subject] = subjects;
  if (verb !== 'be' || negated || modal !== null || !subject) return null;
  const noun = tokens.slice(subject.from, clause.from).findIndex(({ lower }) => ANSWERS.test(lower)) + subject.from;
  if (noun < subject.from) return null;
  for (let at = to; at < to + LONGEST_ANSWER && tokens[at]?.sentence === sentence; at += 1) {
    const word = tokens[at]!.lower.replace(/\.$/, '');
    if (!/^(?:yes|no)$/.test(word)) continue;
    const isLast = tokens[at]!.lower !== word || WHOLE.test(tokens[at + 1]?.lower ?? '.');
    if (!isLast) return null;
    const own = ownerOf(noun, clause, subject, tokens);
    const isSpoken = own === null && isSpeech(clause) && /^(?:the|our|my)$/.test(tokens[subject.from]!.lower);
    if (own === null && !isSpoken) return null;
    const told = own ? { ...clause, subjects: [own] } : clause;
    return event(told, word === 'yes' ? 'AGREE' : 'REJECT', `answer is ${word}`, {
      ...(own ? { until: own.to } : { actors: 'speaker' as const }),
      implied: true,
    });
  }
  return null;
}

// "[Norway]'s answer", "the answer from [Norway]".
function ownerOf(noun: number, clause: Clause, subject: TokenRange, tokens: readonly Token[]): TokenRange | null {
  for (let at = subject.from; at < noun; at += 1)
    if (/^['’]s?$/.test(tokens[at]!.text) && at > subject.from) return { from: subject.from, to: at };
  return /^(?:from|of|by)$/.test(tokens[noun + 1]?.lower ?? '') && noun + 2 < clause.from
    ? { from: noun + 2, to: clause.from }
    : null;
}

// "The appeal went unheeded by Norway".
function leftEvent(clause: Clause, { tokens }: Context): Event | null {
  const { verb, negated, modal, to } = clause;
  const word = tokens[to]?.lower ?? '';
  if (!LEFT.has(verb) || negated || modal !== null || tokens[to + 1]?.lower !== 'by' || !/^un/.test(word)) return null;
  const act = UNMET.has(word) ? 'REJECT' : UNTOLD.has(word) ? 'STATE' : null;
  return act && event(clause, act, `${verb} ${word} by`, { actors: 'agent' });
}

const AUXILIARIES = /^(?:had|has|have|was|were|did|do|does|is|are|will|would|could|can|might|may|should|shall|must)$/;
const REFUSING = /^(?:would|will|wo|'ll|'d)$/;
/** What somebody may be asked to tell. */
const WITHHELD: ReadonlySet<string> = new Set(verbs.words.withheld);
const ANSWERS = /^(?:answer|reply|response|verdict)$/;
/** In tokens. */
const LONGEST_ANSWER = 7;
const LEFT = new Set(['go', 'remain', 'stay']);
const UNMET = new Set(['unheeded', 'unmet', 'ungranted', 'unfulfilled', 'unsupported', 'unpaid', 'unaccepted']);
const UNTOLD = new Set(['unanswered', 'unacknowledged', 'unconfirmed', 'unexplained', 'uncommented']);
const ANSWERING = new Set(['say', 'answer', 'reply', 'vote', 'respond']);
const UNANSWERING = new Set(verbs.words.unanswering);
/** What may stand behind a "no" that is all of the answer. */
const WHOLE = /^(?:[.,;:!?”"–—-]|to|and|but|again|twice|within|on|in)$/;
