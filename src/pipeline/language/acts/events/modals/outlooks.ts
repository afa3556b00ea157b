import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event, HOSTILE } from '../../event.ts';
import { MAYBE } from '../../lists.ts';
import { isFirstPerson } from '../context/first-person.ts';

/** "Otherwise we will see them in court", "or else there will be a strike", "the firm would walk away otherwise". */
export function otherwiseEvent(clause: Clause, modal: string, context: Context): Event | null {
  const { subjects, from } = clause;
  if (isOrElse(clause, modal, context)) return event(clause, 'THREATEN', 'or else', { modality: ['hypothetical'] });
  if (MAYBE.has(modal) || !context.isSpeech(clause)) return null;
  const { tokens } = context;
  const start = Math.min(from, ...subjects.map((one) => one.from));
  const before = tokens[start - 1]?.text === ',' ? tokens[start - 2] : tokens[start - 1];
  const meaning = context.meaning(clause);
  if (!/^(?:otherwise|else)$/.test(before?.lower ?? ''))
    return endsOtherwise(clause, tokens) && meaning === 'REJECT'
      ? event(clause, 'THREATEN', 'otherwise', { modality: ['hypothetical'] })
      : null;
  const isThere = tokens[start]!.lower === 'there' || tokens[start - 1]?.lower === 'there';
  return isThere || context.speakerIs(clause) || (meaning !== null && HOSTILE.has(meaning))
    ? event(clause, 'THREATEN', 'otherwise', { actors: 'speaker', modality: ['hypothetical'] })
    : null;
}

// "would walk away | otherwise", not "would refuse otherwise sound advice"
function endsOtherwise({ to, end }: Clause, tokens: Context['tokens']): boolean {
  for (let at = to; at <= end; at += 1)
    if (tokens[at]?.lower === 'otherwise') return tokens[at + 1] === undefined || tokens[at + 1]!.pos === 'PUNCT';
  return false;
}

// "has until Friday to open the road, or he will open it himself"; not "either he pays or he will leave".
function isOrElse({ subjects: [subject], passive, sentence }: Clause, modal: string, { tokens }: Context): boolean {
  if (
    !subject ||
    passive ||
    !/^(?:will|would|'ll)$/.test(modal) ||
    !/^(?:he|she|it|they)$/.test(tokens[subject.from]!.lower)
  )
    return false;
  if (tokens[subject.from - 1]?.lower !== 'or') return false;
  let isPressed = false;
  for (let at = subject.from - 2; at >= 0 && tokens[at]!.sentence === sentence; at -= 1) {
    const { lower } = tokens[at]!;
    if (/^(?:either|whether|if)$/.test(lower)) return false;
    if (PRESSING.has(lower)) isPressed = true;
  }
  return isPressed;
}

/**
 * "Firms that ignore the order will face fines", "anyone who crosses will lose his licence": what is in store for whoever
 * does not obey.
 */
export function isPenalty(clause: Clause, meaning: PloverAct | null, context: Context): boolean {
  const { subjects, from, verb, passive, to, end } = clause;
  const { tokens } = context;
  const [subject] = subjects;
  if (!subject || subject.from > from || !context.isSpeech(clause) || meaning === 'AGREE') return false;
  const first = tokens[subject.from]!;
  const isAny = /^(?:anyone|anybody|whoever|those|any|all|every|everyone|nobody)$/.test(first.lower);
  // Of the first word the capital says nothing.
  const isFirst = subject.from === 0 || /^["“:.]$/.test(tokens[subject.from - 1]!.text);
  const isPlural = subject.to - subject.from < 3 && /s$/.test(tokens[subject.to - 1]!.lower);
  const isBare = isPlural && (first.pos === 'NOUN' || (first.pos === 'PROPN' && isFirst));
  const hasWho = /^(?:who|that|which)$/.test(tokens[subject.to]?.lower ?? '');
  if (!(hasWho ? isAny || isBare : isBare && OFFENDERS.has(tokens[subject.to - 1]!.lower))) return false;
  const words = tokens.slice(to, end);
  if (passive) return HELD.has(verb) && words.some(({ lower }) => /^(?:liable|accountable|responsible)$/.test(lower));
  return verb === 'face' ? words.some(({ lower }) => PENALTIES.has(lower)) : verb === 'lose' || verb === 'forfeit';
}

/**
 * "I will put a paper to them", "we will go on Thursday": of what is to happen to one ("we will lose"), what is no deed
 * ("I will never forget") and defiance ("we will fight on") nothing is promised.
 */
export function isOwnPlan(clause: Clause, modal: string, context: Context): boolean {
  if (clause.passive || modal === 'would' || !isFirstPerson(clause, context.tokens)) return false;
  return context.isSpeech(clause) && clause.predicate === null && !UNPROMISED.has(clause.verb);
}

/** "will take part in the hearing", whoever tells of it. */
export function takesPart({ verb, to, passive }: Clause, { tokens }: Context): boolean {
  return verb === 'take' && !passive && tokens[to]?.lower === 'part';
}

const UNPROMISED = new Set([
  ...verbs.words.notRefused,
  ...verbs.words.undergone,
  ...verbs.words.unwilled,
  ...verbs.words.defiant,
  ...verbs.words.idle,
  ...[
    'be',
    'end',
    'miss',
    'need',
    'wake',
    'stand',
    'run',
    'lead',
    'succeed',
    'manage',
    'prevail',
    'overcome',
    'leave',
    'starve',
    'watch',
  ],
]);
const OFFENDERS = new Set(verbs.words.offenders);
const HELD = new Set(['hold']);
const PENALTIES = new Set([...verbs.sets.penalty, ...verbs.sets.case, ...verbs.words.punishments]);
const PRESSING = new Set(['must', 'until', 'ultimatum', 'deadline', 'told', 'ordered', 'warned', 'demanded', 'urged']);
