import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { UNWILLED } from '../../lists.ts';

/**
 * What a plan would do is asked for by whose plan it is, and what an offer would do is offered: "Peru's proposal would
 * cut the quota by a third". What a plan would cost or lead to is nobody's wish.
 */
export function planEvent(clause: Clause, context: Context): Event | null {
  const { modal, negated, passive, form, verb, to, end } = clause;
  const [subject] = clause.subjects;
  if (modal !== 'would' || negated || passive || form !== 'finite' || !subject || context.isSpeech(clause)) return null;
  const head = context.tokens[subject.to - 1]!.lower;
  const act = OFFERS.has(head) ? 'AGREE' : PLANS.has(head) ? 'REQUEST' : null;
  if (!act || end <= to || UNWILLED.has(verb) || DESCRIBING.has(verb)) return null;
  return event(clause, act, `${head} would`, { modality: ['hypothetical'], implied: true });
}

const OFFERS: ReadonlySet<string> = new Set(['offer', 'offers']);
const PLANS = new Set(verbs.words.plans);
const DESCRIBING = new Set([...verbs.words.describing, ...verbs.words.describingThings]);
