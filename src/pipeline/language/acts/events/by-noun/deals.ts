import type { Token } from '../../../../types.ts';
import { isAmong } from '../../../../wording/is-among.ts';
import { UNDER_DEAL } from '../../../../wording/under-deal.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { DEALS } from '../../lists.ts';
import { SAYING } from '../../speech/saying-verbs.ts';
import { BEFORE_NOUN, dealFrom, isUnmade, underAtHead } from '../../under-deal.ts';

/**
 * What is agreed: "Under the accord, fees will fall", "Under its terms crews get two days off"; by those whose deal it is, and
 * not by the mediator who says so behind it.
 */
export function underDeal(clause: Clause, { tokens, governorOf }: Context): Event | null {
  const { form, link, subjects, negated } = clause;
  const [subject] = subjects;
  if (form !== 'finite' || !subject || negated || SAYING.has(clause.verb)) return null;
  const reporting = link === 'complement' ? governorOf(clause) : null;
  if (link !== 'main' && !(reporting && reporting.from > clause.from)) return null;
  const under = underAtHead(tokens, subject.from);
  if (under === -1 || dealFrom(tokens, under + 1) === -1) return null;
  // "Under the accord sought by Peru", "under a proposed truce": none yet.
  return isUnmade(tokens.slice(under + 1, subject.from))
    ? null
    : event(clause, 'AGREE', 'under a deal', {
        actors: 'both',
        implied: true,
        modality: clause.modal ? ['future'] : [],
      });
}

/** "Norwind will keep the yard open under an agreement with the port": what somebody does by a deal told of with it, he agreed to. */
export function doneUnderDeal(clause: Clause, { tokens }: Context): Event | null {
  const { form, link, sentence, subjects, negated, to } = clause;
  // "Lind said Peru has asked for help under a treaty between the two".
  if (form !== 'finite' || link !== 'main' || subjects.length === 0 || negated || SAYING.has(clause.verb)) return null;
  for (let at = to; at < to + NEAR && tokens[at]?.sentence === sentence && !isPause(tokens[at]!.lexeme); at += 1) {
    if (tokens[at]!.lower !== 'under' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) continue;
    const noun = dealFrom(tokens, at + 2);
    if (noun === -1 || isUnmade(tokens.slice(at + 2, noun))) return null;
    return MADE.test(tokens[noun + 1]?.lower ?? '') ? event(clause, 'AGREE', UNDER_DEAL, { implied: true }) : null;
  }
  return null;
}

/** "The accord, signed in Lima, …", "a waiver agreed between the guild and the port": by those whose deal it is. */
export function dealMade(clause: Clause, tokens: readonly Token[]): Event | null {
  const { link, verb, negated, from, to, end, sentence } = clause;
  if (link !== 'reduced' || negated || !MAKING.has(verb)) return null;
  let at = from;
  while (at > 0 && (tokens[at - 1]!.pos === 'ADV' || tokens[at - 1]!.text === ',')) at -= 1;
  const thing = tokens[at - 1];
  if (thing?.sentence !== sentence || thing.pos !== 'NOUN') return null;
  const behind = tokens.slice(to, end).map(({ lower }) => lower);
  const passive: Clause = { ...clause, passive: true, subjects: [{ from: at - 1, to: at }], predicate: null };
  if (behind.includes('between') && !behind.includes('by'))
    return event(passive, 'AGREE', `between: ${verb}`, { actors: 'around', implied: true });
  if (!DEALS.has(thing.lower) || behind.includes('by') || behind.includes('with')) return null;
  let start = at - 1;
  while (tokens[start - 1]?.sentence === sentence && BEFORE_NOUN.test(tokens[start - 1]!.pos)) start -= 1;
  // "The accord", not "an accord signed in 1990", nor "Peru's accord".
  if (tokens[start]!.lower !== 'the') return null;
  return event(passive, 'AGREE', `made: ${verb}`, { actors: 'both', implied: true });
}

const MAKING = new Set([
  'sign',
  'reach',
  'agree',
  'strike',
  'conclude',
  'seal',
  'initial',
  'ink',
  'negotiate',
  'clinch',
  'broker',
]);
/** In tokens, behind a verb. */
const NEAR = 24;
const MADE = /^(?:with|between|signed|reached|struck|announced|agreed|brokered|approved)$/;

const isPause = isAmong([',', ';', ':']);
