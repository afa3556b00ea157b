import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../types.ts';
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
    const isWhole = WHOLE.test(tokens[at + 1]?.lower ?? '.');
    if (word === 'yes' && isWhole) return event(clause, 'AGREE', 'say yes');
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
  const left = leftEvent(clause, context);
  if (left) return left;
  if (!UNANSWERING.has(clause.verb) || clause.passive || context.isSpeech(clause)) return null;
  return (clause.negated && clause.modal === null) || tokens[clause.from - 1]?.lower === 'yet'
    ? event(clause, 'STATE', `not ${clause.verb}`)
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

const REFUSING = /^(?:would|will|wo|'ll|'d)$/;
/** What somebody may be asked to tell. */
const WITHHELD: ReadonlySet<string> = new Set(verbs.words.withheld);
const LEFT = new Set(['go', 'remain', 'stay']);
const UNMET = new Set(['unheeded', 'unmet', 'ungranted', 'unfulfilled', 'unsupported', 'unpaid', 'unaccepted']);
const UNTOLD = new Set(['unanswered', 'unacknowledged', 'unconfirmed', 'unexplained', 'uncommented']);
const ANSWERING = new Set(['say', 'answer', 'reply', 'vote', 'respond']);
const UNANSWERING = new Set(verbs.words.unanswering);
/** What may stand behind a "no" that is all of the answer. */
const WHOLE = /^(?:[.,;:!?”"–—-]|to|and|but|again|twice|within|on|in)$/;
