import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { DUTY, LINKING, READY, UNREADY } from '../../lists.ts';
import { FELT } from '../../meanings/felt.ts';
import { judgementIn } from '../../meanings/labels.ts';
import { nounFramesOf } from '../../meanings/noun-frames.ts';

/**
 * How somebody says that he feels: "declared itself satisfied", "professed herself opposed to it", "was full of praise
 * for the crews". What he only says that he is ("declared itself a republic") is no feeling.
 */
export function professedEvent(clause: Clause, context: Context): Event | null {
  const { verb, to, sentence, passive, negated } = clause;
  if (passive || negated || clause.modal) return null;
  const { tokens } = context;
  if (LINKING.has(verb) && tokens[to]?.lower === 'full' && tokens[to + 1]?.lower === 'of')
    return fullEvent(clause, context);
  if (!PROFESSING.has(verb) || !SELVES.test(tokens[to]?.lower ?? '')) return null;
  let at = to + 1;
  while (/^(?:as|to|be|very|quite|deeply|fully|well|most|so|more|only|entirely|highly)$/.test(tokens[at]?.lower ?? ''))
    at += 1;
  const word = tokens[at];
  if (word?.sentence !== sentence) return null;
  if (READY.has(word.lower)) return event(clause, 'AGREE', `${verb} ${word.lower}`);
  if (UNREADY.has(word.lower)) return event(clause, 'REJECT', `${verb} ${word.lower}`);
  const judged = FELT.has(word.lower) ? judgementIn(tokens, at, at + 1) : null;
  return judged && judged.act !== 'REQUEST' ? event(clause, judged.act, `${verb} ${word.lower}`) : null;
}

/** What somebody is firm about: "is adamant that the crews must come back" asks for it, "that it will not pay" refuses it. */
export function adamantEvent(clause: Clause, word: string, context: Context): Event | null {
  const [subject] = clause.subjects;
  // "It is clear that the crews must come back" says nobody.
  if (!ADAMANT.has(word) || clause.negated || !subject || THING.test(context.tokens[subject.from]!.lower)) return null;
  const told = context.toldBy(clause);
  if (!told) return null;
  if (told.negated && /^(?:will|would|wo|'ll|can|ca|cannot|could)$/.test(told.modal ?? ''))
    return event(clause, 'REJECT', `${word} that not`);
  return DUTY.has(told.modal ?? '') || !context.isIndicative(clause) ? event(clause, 'REQUEST', `${word} that`) : null;
}

// "full of praise for", "full of scorn".
function fullEvent(clause: Clause, { tokens }: Context): Event | null {
  const felt = tokens[clause.to + 2];
  const act = felt && nounFramesOf(felt.lexeme)[0]?.act;
  return act === 'SUPPORT' || act === 'ACCUSE' ? event(clause, act, `full of ${felt!.lower}`) : null;
}

const PROFESSING = new Set(verbs.words.professing);
const SELVES = /^(?:itself|himself|herself|themselves|myself|ourselves)$/;
const ADAMANT = new Set(verbs.words.adamant);
const THING = /^(?:it|this|that|what)$/;
