import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { UNDER_DEAL } from '../../../../wording/under-deal.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { SAYING } from '../../speech/saying-verbs.ts';

/**
 * What is agreed: "Under the accord, fees will fall", "Under its terms crews get two days off"; by those whose deal it is, and
 * not by the mediator who says so behind it.
 */
export function underDeal(clause: Clause, { tokens, governorOf }: Context): Event | null {
  const { form, link, sentence, subjects, negated } = clause;
  const [subject] = subjects;
  if (form !== 'finite' || !subject || negated || SAYING.has(clause.verb)) return null;
  const reporting = link === 'complement' ? governorOf(clause) : null;
  if (link !== 'main' && !(reporting && reporting.from > clause.from)) return null;
  let start = subject.from;
  while (tokens[start - 1]?.sentence === sentence) start -= 1;
  if (/^(?:but|and|also)$/.test(tokens[start]!.lower)) start += 1;
  // "LIMA, 3 May (Nordpost) - Under the deal, crews get 9 percent"
  const filed = tokens.slice(start, subject.from).findIndex(({ text }) => text === 'Under');
  if (filed > 0 && /^[-–—]$/.test(tokens[start + filed - 1]!.text)) start += filed;
  if (tokens[start]!.lower !== 'under') return null;
  const words = tokens.slice(start + 1, subject.from);
  const noun = words.findIndex(({ lower }) => DEALS.has(lower));
  // "Under a treaty that was never ratified": the first noun is what it is under.
  if (noun === -1 || words.slice(0, noun).some(({ pos }) => !BEFORE_NOUN.test(pos))) return null;
  // "Under the accord sought by Peru", "under a proposed truce": none yet.
  return words.some(({ lower }) => UNMADE.has(lower))
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
  if (form !== 'finite' || link !== 'main' || subjects.length === 0 || negated) return null;
  for (let at = to; at < to + NEAR && tokens[at]?.sentence === sentence && !/^[,;:]$/.test(tokens[at]!.text); at += 1) {
    if (tokens[at]!.lower !== 'under' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) continue;
    let noun = at + 2;
    while (!DEALS.has(tokens[noun]?.lower ?? '') && BEFORE_NOUN.test(tokens[noun]?.pos ?? '')) noun += 1;
    const words = tokens.slice(at + 1, noun + 1);
    if (!DEALS.has(tokens[noun]?.lower ?? '') || words.some(({ lower }) => UNMADE.has(lower))) return null;
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

const DEALS = new Set(
  [...verbs.sets.deal, 'agreements', 'accords', 'exchange', 'swap'].filter((word) => word !== 'statement'),
);
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
const UNMADE = new Set(verbs.words.unmade);
const BEFORE_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|VERB)$/;
