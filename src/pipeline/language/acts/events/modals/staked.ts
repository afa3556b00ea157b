import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from '../../event.ts';
import { stakesOf } from '../context/stakes.ts';

/**
 * "If Peru refuses, we will go to court" threatens, whatever is to follow but good; "if Peru signs, we will look at the
 * rate again" offers: of oneself, and where nobody speaks only what is a blow by itself.
 */
export function stakedEvent(clause: Clause, meaning: PloverAct | null, context: Context): Event | null {
  const stakes = stakesOf(clause, context);
  if (!stakes || clause.subjects.length === 0 || !context.speakerIs(clause)) return null;
  const told = { inner: context.infinitiveOf(clause), modality: ['hypothetical'] } as const;
  const spoken = context.isSpeech(clause) && !clause.passive;
  if (stakes === 'against') {
    if (meaning && COOPERATIVE.has(meaning) && meaning !== 'RETREAT') return null;
    return spoken || (meaning !== null && meaning !== 'RETREAT')
      ? event(clause, 'THREATEN', 'unless others', told)
      : null;
  }
  return spoken && !(meaning && HOSTILE.has(meaning)) && meaning !== 'REQUEST' && clause.verb !== 'be'
    ? event(clause, 'AGREE', 'if others', told)
    : null;
}

/** "Further measures will follow if the decision is not rescinded": a thing that who says so can bring about or withhold. */
export function stakedThing(clause: Clause, context: Context): Event | null {
  const { subjects, from } = clause;
  if (!context.isThing(clause) || stakesOf(clause, context) !== 'against') return null;
  const words = context.tokens.slice(subjects[0]!.from, Math.max(subjects[0]!.to, from));
  return words.some(({ lower }) => AT_STAKE.has(lower))
    ? event(clause, 'THREATEN', 'unless others', { actors: 'speaker', modality: ['hypothetical'] })
    : null;
}

/** The same told as if it were so already: "unless you open the gate, we close the road", "pay up or we go to court". */
export function stakedDeed(clause: Clause, context: Context): Event | null {
  const { tokens } = context;
  const { form, modal, negated, passive, head, verb, subjects } = clause;
  const [subject] = subjects;
  if (form !== 'finite' || modal || negated || passive || !subject || !context.isSpeech(clause)) return null;
  // "If they do not pay, the bridge closes".
  const isNow = tokens[head]!.lower === verb || tokens[head]!.lower.endsWith('s');
  if (CLOSING.has(verb) && isNow && context.isThing(clause))
    if (stakesOf(clause, context) === 'against')
      return event(clause, 'THREATEN', 'unless others', { actors: 'speaker', modality: ['hypothetical'] });
  if (!/^(?:i|we)$/.test(tokens[subject.from]!.lower)) return null;
  const isPresent = tokens[head]!.lower === verb || (tokens[head]!.lower.endsWith('ing') && head > clause.from);
  if (!isPresent) return null;
  const meaning = context.meaning(clause);
  if (isElse(subject.from, context) && !(meaning && COOPERATIVE.has(meaning)))
    return event(clause, 'THREATEN', 'or else', { inner: context.infinitiveOf(clause), modality: ['hypothetical'] });
  // "Then we block the harbour".
  if (tokens[subject.from - 1]?.lower === 'then' && meaning && HOSTILE.has(meaning))
    return event(clause, 'THREATEN', 'then we', { inner: context.infinitiveOf(clause), modality: ['hypothetical'] });
  // "If one of us is sacked, we strike": a blow is threatened with, whatever the condition is.
  if (meaning && HOSTILE.has(meaning) && meaning !== 'REJECT' && context.conditionsOf(clause).length > 0)
    return event(clause, 'THREATEN', 'if we', { inner: context.infinitiveOf(clause), modality: ['hypothetical'] });
  return DESCRIBING.has(verb) ? null : stakedEvent(clause, meaning, context);
}

// "Pay up or we leave", "They listen or we march": not "we talk or we fight".
function isElse(at: number, { tokens }: Context): boolean {
  if (tokens[at - 1]?.lower !== 'or' && !(tokens[at - 1]?.lower === 'else' && tokens[at - 2]?.lower === 'or'))
    return false;
  for (let before = at - 2; before >= 0 && tokens[before]!.sentence === tokens[at]!.sentence; before -= 1)
    if (/^(?:i|we|whether|if)$/.test(tokens[before]!.lower)) return false;
  return true;
}

const CLOSING = new Set(['close', 'shut', 'stop', 'end', 'go', 'halt', 'fall', 'stay']);
const AT_STAKE = new Set([...verbs.sets.action, ...verbs.sets.penalty, ...verbs.words.atStake]);
/** "If they refuse, we have nothing", "if they sign, we are happy": how it is with one, not what one does. */
const DESCRIBING = new Set(['be', 'have', 'know', 'think', 'believe', 'need', 'want', 'lose', 'hope', 'expect', 'ask']);
