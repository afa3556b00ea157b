import grammar from '../../../../data/grammar.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { isFirstPerson } from '../context/first-person.ts';

/**
 * What whoever says that a thing will be done for others promises by it: "Every family will be refunded", "Fares will be
 * cut", "Work on the bridge will start in May". What will only happen ("prices will rise") is promised by nobody.
 */
export function assuranceEvent(clause: Clause, context: Context): Event | null {
  const { verb, passive, negated, subjects } = clause;
  const [subject] = subjects;
  if (!subject || negated || !context.isSpeech(clause) || hasAgent(clause, context.tokens)) return null;
  if (isToldThem(clause, context)) return null;
  const isAssured = passive
    ? GIVEN.has(verb) || (RELIEVING.has(verb) && hasWord(subject, clause, context.tokens, BURDENS))
    : STARTING.has(verb) && hasWord(subject, clause, context.tokens, WORKS);
  return isAssured ? event(clause, 'AGREE', `will be: ${verb}`, { actors: 'speaker', modality: ['future'] }) : null;
}

/** "No jobs will be lost", "nobody will be left behind", "the crews will not be punished": a promise to spare them. */
export function noHarmEvent(clause: Clause, context: Context): Event | null {
  const { tokens } = context;
  const { verb, passive, negated, modal, subjects } = clause;
  const [subject] = subjects;
  if (!subject || !negated || !/^(?:will|would|wo|shall|'ll)$/.test(modal ?? '') || !context.isSpeech(clause))
    return null;
  if (isFirstPerson(clause, tokens) || hasAgent(clause, tokens) || isAskedFor(clause, context)) return null;
  if (isToldThem(clause, context)) return null;
  const isNobody = /^(?:no|nobody|none)$/.test(tokens[subject.from]!.lower);
  // "No charges will be brought".
  const isWaived = isNobody && PROSECUTING.has(verb) && hasWord(subject, clause, tokens, CASES);
  // "Passengers would not be affected", not "the talks".
  const isTouched = verb === 'affect' && hasWord(subject, clause, tokens, SERVED);
  const isSpared = passive ? SPARED.has(verb) || isWaived || isTouched : isNobody && SUFFERED.has(verb);
  return isSpared ? event(clause, 'AGREE', `will not be: ${verb}`, { actors: 'speaker', modality: ['future'] }) : null;
}

/** "We will respond", "Any breach will be answered": a blow for a blow. */
export function responseEvent(clause: Clause, context: Context): Event | null {
  const { verb, passive, negated, subjects, to } = clause;
  const [subject] = subjects;
  if (!subject || negated || !context.isSpeech(clause)) return null;
  const isBlow = passive
    ? ANSWERED.has(verb) && hasWord(subject, clause, context.tokens, PROVOKING)
    : RETALIATING.has(verb) && context.speakerIs(clause) && !/^(?:to|by|on)$/.test(context.tokens[to]?.lower ?? '');
  return isBlow
    ? event(clause, 'THREATEN', `will ${verb}`, { actors: passive ? 'speaker' : 'subject', modality: ['future'] })
    : null;
}

// "We were told that every line would be kept": by whom, nobody says.
function isToldThem(clause: Clause, context: Context): boolean {
  const governor = context.governorOf(clause);
  return governor?.passive === true && TOLD.has(governor.verb);
}

// "asked for a guarantee that nobody would be dismissed", "demanded that no jobs be lost": of others, and promised by nobody.
function isAskedFor(clause: Clause, context: Context): boolean {
  const governor = context.governorOf(clause);
  return governor !== null && ASKING.has(governor.verb) && !governor.negated;
}

function hasWord(
  { from, to }: Clause['subjects'][number],
  clause: Clause,
  tokens: readonly Token[],
  words: ReadonlySet<string>,
): boolean {
  // "Attempts to block the road", "work on the bridge": with what belongs to it.
  return tokens.slice(from, Math.max(to, clause.from)).some(({ lower }) => words.has(lower));
}

// "will be paid by the company", not "by the end of May".
function hasAgent({ passive, to, end }: Clause, tokens: readonly Token[]): boolean {
  if (!passive) return false;
  const behind = tokens.slice(to, end);
  const by = behind.findIndex(({ lower }) => lower === 'by');
  return by >= 0 && !behind.slice(by + 1).some(({ lower, pos }) => pos === 'NUM' || TIMES.has(lower));
}

const ASKING = new Set(verbs.governing.asking);
const TOLD: ReadonlySet<string> = new Set(['tell', 'promise', 'assure', 'inform', 'guarantee']);
const TIMES = new Set([...grammar.timeNouns, 'may', 'end', 'deadline']);
const GIVEN = new Set(verbs.words.given);
const RELIEVING = new Set(verbs.words.relieving);
const BURDENS = new Set(verbs.words.burdens);
const STARTING = new Set(['start', 'begin', 'resume', 'reopen', 'restart', 'continue']);
const WORKS = new Set(verbs.words.works);
const SPARED = new Set(verbs.words.spared);
const SERVED = new Set([
  ...verbs.sets.people,
  ...verbs.sets.labour,
  ...verbs.words.staff,
  ...verbs.actors.nonState,
  ...verbs.words.served,
]);
const SUFFERED = new Set(['lose', 'suffer', 'face', 'pay', 'starve']);
const PROSECUTING = new Set(['bring', 'open', 'take', 'press', 'file', 'lay', 'start', 'pursue']);
const CASES = new Set([
  'charges',
  'charge',
  'proceedings',
  'file',
  'files',
  'case',
  'cases',
  'action',
  'measures',
  'sanctions',
]);
const ANSWERED = new Set([
  'answer',
  'meet',
  'punish',
  'avenge',
  'repel',
  'repay',
  'prosecute',
  'crush',
  'rebuff',
  'respond',
]);
const RETALIATING = new Set(['respond', 'retaliate', 'hit', 'strike', 'reciprocate', 'react']);
const PROVOKING = new Set([...verbs.sets.assault, ...verbs.words.provoking]);
