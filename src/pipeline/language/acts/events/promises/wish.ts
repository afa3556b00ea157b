import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { UNWILLED } from '../../lists.ts';

/** "wants the West to act", "needs to nail down the terms": a wish of one's own deed is none. */
export function wish(clause: Clause, inner: Clause, context: Context): Event | null {
  const other = !hasSameSubject(clause, inner);
  // "Does not expect prices to fall" wants nothing.
  if (clause.negated && clause.verb === 'expect') return null;
  if (clause.negated)
    return other || isWithheld(clause, inner, context) ? event(clause, 'REJECT', 'does not want', { inner }) : null;
  // "I'd like to thank the crews": by saying so.
  if (!other && THANKING.has(inner.verb) && clause.verb !== 'expect')
    return event(clause, 'SUPPORT', 'wish to thank', { inner });
  // "We want to be heard", "they would like to be paid".
  if (
    inner.passive &&
    clause.verb !== 'expect' &&
    !clause.passive &&
    context.isSpeech(clause) &&
    isOfWho(clause, context)
  )
    return event(clause, 'REQUEST', `${clause.verb} to be`, { inner });
  if (clause.verb === 'expect')
    return other && isDemanding(clause, inner, context) ? event(clause, 'REQUEST', 'expect', { inner }) : null;
  // "would like to see the ban replaced".
  if (inner.verb === 'see' && clause.verb !== 'need' && !clause.passive && hasResult(inner, context))
    return event(clause, 'REQUEST', `${clause.verb} to see`, { inner });
  // "The port needs to free ten boats", where nobody says so: what has to be.
  if (clause.verb === 'need' && !context.isSpeech(clause)) return null;
  return other || (clause.verb === 'need' && context.speakerIs(clause))
    ? event(clause, 'REQUEST', clause.verb, { inner })
    : null;
}

// "does not want to pay", "do not want to sign": what others ask for.
function isWithheld(clause: Clause, inner: Clause, context: Context): boolean {
  return clause.verb === 'want' && !inner.negated && isWithheldDeed(inner, context);
}

/** "To pay", "to sign": what others ask for. */
export function isWithheldDeed(inner: Clause, { meaning }: Context): boolean {
  const act = meaning(inner);
  return PAYING.has(inner.verb) || (act !== null && WITHHELD.has(act));
}

/** Of somebody who can want or refuse. */
export function isOfWho(clause: Clause, { hasActor }: Context): boolean {
  return clause.subjects.length > 0 && hasActor(clause);
}

// "We expect the union to suspend the strike", "the government expects talks to resume" ask for it; "analysts expect",
// "Chile expects prices to rise" do not.
function isDemanding(clause: Clause, inner: Clause, { tokens }: Context): boolean {
  const subject = clause.subjects[0];
  if (!subject || clause.passive || UNWILLED.has(inner.verb)) return false;
  if (/^(?:i|we)$/.test(tokens[subject.from]!.lower)) return true;
  const head = tokens[subject.to - 1]!;
  if (OBSERVERS.has(head.lower) || OBSERVERS.has(tokens[subject.from]!.lower)) return false;
  return inner.subjects.some(({ from, to }) => {
    const asked = tokens[to - 1]!;
    return asked.pos === 'PROPN' || ASKED.has(asked.lower) || tokens[from]!.pos === 'PROPN';
  });
}

// "to see the rule changed", "to see talks resume": with what becomes of it.
function hasResult(inner: Clause, { tokens }: Context): boolean {
  for (let at = inner.to + 1; at < inner.to + NEAR && tokens[at]?.sentence === inner.sentence; at += 1) {
    const { pos, lower } = tokens[at]!;
    if (pos === 'VERB' || lower === 'back') return true;
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(pos)) return false;
  }
  return false;
}

/** Whether one does what the other would. */
export function hasSameSubject(a: Clause, b: Clause): boolean {
  return (
    a.subjects.length === b.subjects.length &&
    a.subjects.every((range, place) => range.from === b.subjects[place]!.from)
  );
}

const OBSERVERS = new Set([
  ...verbs.actors.observing,
  ...verbs.actors.anybody,
  ...verbs.actors.counts,
  ...verbs.words.forecasting,
]);

const ASKED = new Set([
  ...verbs.actors.sides,
  ...verbs.actors.official,
  ...verbs.actors.nonState,
  ...verbs.actors.talking,
  ...verbs.sets.talks,
  'board',
]);

const PAYING = new Set(['pay', 'negotiate', 'bargain', 'talk', 'compromise', 'share', 'listen']);

const THANKING = new Set(['thank', 'congratulate', 'commend', 'praise', 'salute']);

const WITHHELD = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'CONSULT']);

/** In tokens, behind the verb. */
export const NEAR = 12;
