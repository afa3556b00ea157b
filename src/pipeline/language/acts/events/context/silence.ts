import grammar from '../../../../data/grammar.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import { isYesOrNo } from '../../../phrases/questions/yes-or-no.ts';
import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';
import { INQUIRING } from '../../lists.ts';
import { SAYING } from '../../speech/saying-verbs.ts';
import { answerEvent } from '../answers.ts';
import { ownedEvent } from '../by-noun/nominals.ts';
import { isYetTo } from '../unclassed.ts';
import { isDeniedClaim } from './denied-claim.ts';
import { isInverted } from './hypotheses.ts';
import { isOnlyFeared } from './only-feared.ts';
import { isTellingRelative, POSITIONS } from './relatives.ts';
import { isNotYet, isOnlyAwaited, isStillToCome } from './still-to-come.ts';
import { isTooFarFor, isTooMuchFor } from './too-far-for.ts';
import { isUndone } from './undone.ts';

/**
 * True where a clause's link lets it tell no act: conditions, reduced relatives, what is still to come ("before they
 * leave"); a purpose but after a verb of going ("flew in to mediate"); a relative clause that only tells which one is meant.
 */
export function isSilent(clause: Clause, context: Context): boolean {
  const { tokens } = context;
  const governor = context.governorOf(clause);
  // "has yet to sign".
  if (isYetTo(clause, tokens)) return answerEvent(clause, context) === null;
  if (isInverted(clause, tokens) || isUndone(tokens, clause.head)) return true;
  if (isOnlyAwaited(clause, tokens) || isTooFarFor(clause, tokens)) return true;
  if (isTooMuchFor(clause, governor, tokens) || isManner(clause, tokens)) return true;
  if (isYesOrNo(clause, tokens) || isOnlyFeared(clause, governor, tokens)) return true;
  // "asked whether Chile would sign".
  if (clause.form === 'finite' && context.isOpenedBy(clause, 'whether')) return true;
  if (isAskedWhen(clause, tokens) || isMeasure(clause, tokens)) return true;
  switch (clause.link) {
    case 'condition':
    case 'reduced':
      return true;
    case 'purpose':
      if (ownedEvent(clause, context) || (governor && isVoiced(clause, governor, context))) return false;
      // "Came under pressure from growers to ban it": goes nowhere.
      if (governor && tokens[governor.head + 1]?.lower === 'under') return true;
      return !governor || !GOING.has(governor.verb) || context.eventOf(governor) !== null;
    case 'time':
      return isNotYet(clause, governor, tokens);
    case 'relative':
      return (
        isOfUngiven(clause, governor, tokens) ||
        !isTellingRelative(clause, context) ||
        isDeniedClaim(clause, governor, context)
      );
    case 'participle':
      return (governor?.passive ?? false) || isStillToCome(clause, tokens);
    default:
      return false;
  }
}

// "Had not given an assurance that it is committed to peace", "gave no assurance that": nobody says so.
function isOfUngiven({ subjects: [subject] }: Clause, governor: Clause | null, tokens: Context['tokens']): boolean {
  if (!governor || !subject || tokens[subject.from - 1]?.lower !== 'that') return false;
  const noun = subject.from - 2;
  return (governor.negated || tokens[noun - 1]?.lower === 'no') && CONTENTFUL.has(tokens[noun]?.lower ?? '');
}

// "Not everything we asked for": a measure for what one got.
function isMeasure({ subjects: [subject], from }: Clause, tokens: Context['tokens']): boolean {
  if (subject === undefined || subject.from >= from) return false;
  const before = tokens[subject.from - 1];
  return before?.sentence === tokens[from]!.sentence && /^(?:everything|anything)$/.test(before.lower);
}

// "Neither said when talks would resume": a question, and nothing that is told.
function isAskedWhen({ form, subjects: [subject], from, sentence }: Clause, tokens: Context['tokens']): boolean {
  const at = Math.min(subject?.from ?? from, from) - 1;
  const verb = tokens[at - 1];
  return (
    form === 'finite' &&
    /^(?:when|how|why|where)$/.test(tokens[at]?.lower ?? '') &&
    verb?.sentence === sentence &&
    verb.pos === 'VERB' &&
    SAYING.has(verb.lemma)
  );
}

// "Will review the way it inspects wards": how, and no inquiry into them; "the way they treat us" is what they do.
function isManner({ subjects: [subject], from, verb }: Clause, tokens: Context['tokens']): boolean {
  const way = subject && subject.from < from ? tokens[subject.from - 1] : undefined;
  if (!INQUIRING.has(verb)) return false;
  const isOwn = way?.sentence === tokens[from]!.sentence && /^(?:way|manner)$/.test(way.lower);
  return isOwn && tokens[subject!.from - 2]?.lower === 'the';
}

// "Marched to demand a vote", "blocked the road to demand it": by that they do.
function isVoiced(clause: Clause, governor: Clause, { eventOf, meaning }: Context): boolean {
  const act = meaning(clause);
  return eventOf(governor)?.act === 'PROTEST' && act !== null && POSITIONS.has(act);
}

const GOING = new Set([...verbs.words.going, ...verbs.words.rallying]);

/** Nouns of what somebody says or thinks, which "that" tells. */
const CONTENTFUL: ReadonlySet<string> = new Set(grammar.contentful);
