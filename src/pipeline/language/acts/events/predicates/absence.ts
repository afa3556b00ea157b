import actWords from '../../../../data/act-words.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { boundsAmount } from '../../../phrases/bounds-amount.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { DUTY } from '../../lists.ts';
import { framesOf } from '../../meanings/frames.ts';
import { nounFramesOf } from '../../meanings/noun-frames.ts';

/** What is told not to be: "There would be no negotiation", "there was no agreement", "a truce with guns is no truce". */
export function absence(clause: Clause, { tokens, isSpeech, governorOf }: Context): Event | null {
  if (clause.verb !== 'be') return null;
  // "They keep telling us there is no money": it is they who say so.
  const teller = isSpeech(clause) && clause.link === 'complement' ? governorOf(clause) : null;
  if (teller && isSpeech(teller) && TELLING.has(teller.verb) && isOfOthers(teller, tokens)) return null;
  const subject = clause.subjects[0];
  const exists = !subject || tokens[subject.from]!.lower === 'there';
  const spoken = isSpeech(clause) && (!exists || clause.modal !== null);
  if (!exists && !spoken) return null;
  for (let at = clause.to; at < Math.min(clause.end, clause.to + 3); at += 1) {
    if (tokens[at]!.lower !== 'no' || boundsAmount(tokens, at)) continue;
    const noun = nounAfter(at + 1, clause.end, tokens);
    // "There must be no delay": asks for it.
    if (exists && clause.modal !== null && DUTY.has(clause.modal))
      return spoken ? event(clause, 'REQUEST', `must be no ${noun}`, { actors: 'speaker' }) : null;
    // "There is no truth in it": who says so denies it.
    if (exists && isSpeech(clause) && (DENYING.has(noun) || (clause.modal === null && isBlamed(noun))))
      return event(clause, 'REJECT', `no ${noun}`, { actors: 'speaker' });
    // "Without a date there will be no deal".
    if (spoken && isOffered(noun) && hasWithout(clause, tokens))
      return event(clause, 'THREATEN', `no ${noun} without`, { actors: 'speaker' });
    if (ABSENT.has(noun) || (spoken && clause.modal !== null && isOffered(noun)))
      return event(clause, 'REJECT', `no ${noun}`, {
        // "There is no money for it": by who says so; an accord that is not there is nobody's alone.
        actors: spoken || (isSpeech(clause) && !SHARED.has(noun)) ? 'speaker' : 'around',
      });
  }
  return null;
}

/** "has no intention of leaving", "shows no willingness to talk", "has no objection". */
export function unwillingEvent(clause: Clause, { tokens }: Context): Event | null {
  if (!SHOWING.has(clause.verb)) return null;
  // "has nothing but praise for the crews".
  if (tokens[clause.to]?.lower === 'nothing' && tokens[clause.to + 1]?.lower === 'but') {
    const felt = tokens[nounAt(clause.to + 2, clause.end, tokens)];
    const act = felt && nounFramesOf(felt.lexeme)[0]?.act;
    return act === 'SUPPORT' || act === 'ACCUSE' ? event(clause, act, `nothing but ${felt!.lower}`) : null;
  }
  for (let at = clause.to; at < Math.min(clause.end, clause.to + 3); at += 1) {
    if (tokens[at]!.lower !== 'no' || boundsAmount(tokens, at)) continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (WILLINGNESS.has(next)) return event(clause, 'REJECT', `no ${next}`);
    if (/^(?:objections?|problem)$/.test(next)) return event(clause, 'AGREE', `no ${next}`);
  }
  return null;
}

// "They keep telling us"
function isOfOthers({ subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  return subject !== undefined && /^(?:they|he|she|you)$/.test(tokens[subject.from]!.lower);
}

// "There is no dumping", "no stalling": what one would be blamed for.
function isBlamed(noun: string): boolean {
  if (!noun.endsWith('ing')) return false;
  const stem = noun.slice(0, -3);
  // "bullying", "bribing", "rigging".
  return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => framesOf(verb, 'blame').length > 0);
}

// "no further subsidy": past what only counts or describes.
function nounAfter(from: number, end: number, tokens: readonly Token[]): string {
  return tokens[nounAt(from, end, tokens)]?.lower ?? '';
}

function nounAt(from: number, end: number, tokens: readonly Token[]): number {
  let at = from;
  while (at + 1 < end && /^(?:ADJ|DET|ADV)$/.test(tokens[at]!.pos)) at += 1;
  return at;
}

// "Until then" sets a time, and no condition.
function hasWithout({ from, end, sentence }: Clause, tokens: readonly Token[]): boolean {
  for (let at = Math.max(0, from - 12); at < end; at += 1) {
    const { lower, sentence: own } = tokens[at]!;
    if (own === sentence && /^(?:without|unless|until)$/.test(lower) && tokens[at + 1]?.lower !== 'then') return true;
  }
  return false;
}

// "there will be no further subsidy" refuses it; "no attack", "no doubt" refuse nothing.
function isOffered(noun: string): boolean {
  return !WORTHLESS.has(noun);
}

/** By which others say so. */
const TELLING: ReadonlySet<string> = new Set(['tell', 'say', 'claim', 'insist', 'pretend']);
const DENYING: ReadonlySet<string> = new Set(actWords.denyingBeing);
const WORTHLESS = new Set([
  ...verbs.words.unoffered,
  ...verbs.sets.war,
  ...verbs.sets.penalty,
  ...verbs.sets.strikeword,
  ...verbs.sets.control,
]);
const ABSENT = new Set([...verbs.sets.deal, ...verbs.actors.talking, ...verbs.words.absent]);
const SHARED = new Set([...verbs.sets.deal, ...verbs.actors.talking, ...verbs.words.shared]);
const SHOWING = new Set(verbs.words.showing);
const WILLINGNESS = new Set(verbs.words.willingness);
