import type { Modality, PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import type { Clause, TokenRange } from '../types.ts';
import { judgementIn, labelIn } from './labels.ts';
import { meaningOf, objectOf } from './meanings.ts';

/**
 * The acts that the clauses of one sentence tell, by the manual's rules: what somebody demands is a request whatever
 * the demand is for, what somebody promises an agreement, an announced blow a threat. Conditions, purposes and
 * reduced relatives tell none. `speech` says who is speaking where a clause stands in what somebody says.
 */
export function eventsOf(clauses: readonly Clause[], tokens: readonly Token[], speech: Speech): Event[] {
  const context = contextOf(clauses, tokens, speech);
  const events: Event[] = [];
  for (const clause of clauses) {
    if (context.isSilent(clause) || context.isConsumed(clause)) continue;
    const event = context.eventOf(clause);
    if (event) events.push(event);
  }
  return events;
}

// Conditions and reduced relatives tell nothing; a purpose only after a verb of going ("flew in to mediate"); a
// relative clause where it stands apart ("the EU, which froze …") or lifts out ("it was the army that fired").
function isSilent(clause: Clause, context: Context): boolean {
  const governor = context.governorOf(clause);
  if (clause.link === 'condition' || clause.link === 'reduced') return true;
  if (clause.link === 'purpose' && nounEvent(clause, context)) return false;
  if (clause.link === 'purpose') return !governor || !GOING.has(governor.verb) || context.eventOf(governor) !== null;
  if (clause.link === 'time') return isStillToCome(clause, context.tokens);
  if (clause.link === 'relative')
    return !(
      isApart(clause, context.tokens) ||
      isCleft(clause, governor) ||
      isFree(clause, context.tokens) ||
      isWhere(clause, context.tokens)
    );
  return clause.link === 'participle' && (governor?.passive ?? false);
}

// "before they demobilise", "until they gain control".
function isStillToCome({ from, subjects }: Clause, tokens: readonly Token[]): boolean {
  const start = Math.min(from, ...subjects.map((range) => range.from));
  return /^(?:before|until|till|once|whenever)$/.test(tokens[start - 1]?.lower ?? '');
}

// "in Geneva, where Chile and Norway agreed": a clause with its own subject.
function isWhere({ subjects }: Clause, tokens: readonly Token[]): boolean {
  return subjects[0] !== undefined && tokens[subjects[0].from - 1]?.lower === 'where';
}

// "What we cannot accept is delay".
function isFree({ negated, subjects }: Clause, tokens: readonly Token[]): boolean {
  return negated && subjects[0] !== undefined && tokens[subjects[0].from - 1]?.lower === 'what';
}

function isApart({ subjects, from }: Clause, tokens: readonly Token[]): boolean {
  const [antecedent] = subjects;
  if (!antecedent || antecedent.to > from) return false;
  for (let at = antecedent.to; at < from; at += 1) if (/^[,(–—-]$/.test(tokens[at]!.text)) return true;
  return false;
}

function isCleft({ subjects }: Clause, governor: Clause | null): boolean {
  return governor?.verb === 'be' && subjects[0] !== undefined && governor.predicate === subjects[0].to - 1;
}

function eventOf(clause: Clause, context: Context): Event | null {
  return (
    existentialEvent(clause, context) ??
    predicateEvent(clause, context) ??
    unwillingEvent(clause, context) ??
    nominalEvent(clause, context) ??
    nounEvent(clause, context) ??
    (DUTY.has(clause.modal ?? '') ? modalEvent(clause, context) : governingEvent(clause, context)) ??
    labelEvent(clause, context) ??
    modalEvent(clause, context) ??
    plainEvent(clause, context)
  );
}

// "refused to leave", "agreed to meet", "wants the West to act", "began shelling": the verb and its infinitive decide together.
function governingEvent(clause: Clause, context: Context): Event | null {
  const inner = context.infinitiveOf(clause);
  const { verb } = clause;
  if (verb === 'fail' && inner) return failure(clause, inner, context);
  if ((verb === 'refuse' || verb === 'decline') && !clause.negated)
    return event(clause, 'REJECT', `${verb} to`, context, inner);
  if (verb === 'prepare' && clause.passive && inner) return asSubject(intention(clause, inner, context));
  if (STOPPING.has(verb) && inner?.form === 'gerund' && !clause.negated) return stopping(clause, inner, context);
  if (INTENDING.has(verb) && inner && !clause.passive) return intention(clause, inner, context);
  if (verb === 'threaten' && !clause.negated && !clause.passive)
    return event(clause, 'THREATEN', 'threaten', context, inner);
  if ((verb === 'want' || verb === 'need' || verb === 'wish' || verb === 'like' || verb === 'expect') && inner)
    return wish(clause, inner, context);
  return null;
}

// "stopped buying gas", "stopped shelling the town".
function stopping(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  if (!meaning) return null;
  return event(
    clause,
    COOPERATIVE.has(meaning) ? 'SANCTION' : 'RETREAT',
    `${clause.verb} ${inner.verb}ing`,
    context,
    inner,
  );
}

function asSubject(found: Event | null): Event | null {
  return found && { ...found, actors: 'subject' };
}

function failure(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  return meaning && COOPERATIVE.has(meaning) ? event(clause, 'REJECT', 'failed to agree', context, inner) : null;
}

// A promise of something good is an agreement, of a blow a threat; of something neutral what the verb says.
function intention(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  const firm = FIRM.has(clause.verb);
  if (clause.negated) return firm || meaning ? event(clause, 'REJECT', 'not willing', context, inner) : null;
  if (inner.negated)
    return meaning && COOPERATIVE.has(meaning) && clause.verb !== 'agree'
      ? event(clause, 'REJECT', 'vow not to', context, inner)
      : firm
        ? event(clause, 'AGREE', clause.verb, context, inner)
        : null;
  if (meaning === 'REQUEST') return event(clause, 'REQUEST', 'intends to ask', context, inner, ['future']);
  if (meaning === 'RETREAT' && context.isConditional(clause, 'unless'))
    return event(clause, 'THREATEN', 'unless', context, inner);
  if (meaning && HOSTILE.has(meaning) && clause.verb !== 'agree' && clause.verb !== 'offer')
    return event(clause, 'THREATEN', 'intends a blow', context, inner);
  if (firm) return event(clause, 'AGREE', clause.verb, context, inner);
  return meaning && COOPERATIVE.has(meaning) ? event(clause, 'AGREE', 'intends', context, inner, ['future']) : null;
}

// "wants the West to act", "needs to nail down the terms": a wish of one's own deed is none.
function wish(clause: Clause, inner: Clause, context: Context): Event | null {
  const other = !sameRanges(clause, inner);
  if (clause.negated) return other ? event(clause, 'REJECT', 'does not want', context, inner) : null;
  if (clause.verb === 'expect') return null;
  if (other || (clause.verb === 'need' && context.speakerIs(clause)))
    return event(clause, 'REQUEST', clause.verb, context, inner);
  return null;
}

// "is willing to sign", "is unacceptable", "amounts to interference": what is said of the subject.
function predicateEvent(clause: Clause, context: Context): Event | null {
  if (!LINKING.has(clause.verb) || clause.passive) return null;
  if (isOutOfQuestion(clause, context.tokens))
    return event(clause, 'REJECT', 'out of the question', context, null, [], 'speaker');
  const none = absence(clause, context);
  if (none) return none;
  const word = clause.predicate === null ? '' : context.tokens[clause.predicate]!.lower;
  const inner = context.infinitiveOf(clause);
  if (inner && READY.has(word)) return intention(clause, inner, context);
  if (inner && UNREADY.has(word)) return event(clause, 'REJECT', word, context, inner);
  if (!context.isSpeech(clause)) return null;
  const judged = judgementIn(context.tokens, clause.to, Math.max(clause.end, clause.to));
  if (!judged)
    return isNotAcceptable(clause, word)
      ? event(clause, 'REJECT', 'not acceptable', context, null, [], 'speaker')
      : null;
  const act = clause.negated ? OPPOSITE.get(judged.act) : judged.act;
  const own = context.speakerIs(clause);
  if (!act || (act === 'CONCEDE' && !own) || (act === 'REQUEST' && clause.negated)) return null;
  return event(clause, act, judged.word, context, null, [], own ? 'subject' : 'speaker');
}

// "There would be no negotiation", "there was no agreement", "a truce with guns is no truce".
function absence(clause: Clause, { tokens, isSpeech }: Context): Event | null {
  if (clause.verb !== 'be') return null;
  const subject = clause.subjects[0];
  const exists = !subject || tokens[subject.from]!.lower === 'there';
  for (let at = clause.to; at < Math.min(clause.end, clause.to + 3); at += 1) {
    const noun = tokens[at + 1]?.lower ?? '';
    if (tokens[at]!.lower !== 'no' || !REFUSED.has(noun)) continue;
    const spoken = isSpeech(clause) && (!exists || clause.modal !== null);
    if (!exists && !spoken) return null;
    return {
      clause,
      act: 'REJECT',
      rule: `no ${noun}`,
      inner: null,
      actors: spoken ? 'speaker' : 'around',
      modality: [],
    };
  }
  return null;
}

function isNotAcceptable(clause: Clause, word: string): boolean {
  return (
    clause.negated &&
    /^(?:acceptable|enough|serious|possible|feasible|realistic|true|negotiable|sufficient|workable|viable|right|fair)$/.test(
      word,
    )
  );
}

// "calls the text “theatre”".
function labelEvent(clause: Clause, context: Context): Event | null {
  const act = clause.modal || clause.negated || context.hasParticle(clause) ? null : labelIn(clause, context.tokens);
  return act ? event(clause, act, `${clause.verb} “…”`, context, null) : null;
}

function isOutOfQuestion(clause: Clause, tokens: readonly Token[]): boolean {
  const words = tokens.slice(clause.to, Math.min(clause.to + 6, clause.end)).map(({ lower }) => lower);
  return clause.verb === 'be' && words.join(' ').includes('out of the question');
}

// "Talks took place", "A strike began", "Bread riots broke out", "Relief supplies reached the town": the subject is the event.
function nominalEvent(clause: Clause, context: Context): Event | null {
  const subject = clause.subjects[0];
  if (!subject || clause.modal === 'would' || clause.link === 'time' || clause.negated) return null;
  const head = headOf(subject, context.tokens);
  const found = NOMINAL.find(({ nouns, verbs: happening }) => nouns.has(head) && happening.has(clause.verb));
  if (!found || (clause.passive && found.act !== 'CONSULT' && found.act !== 'SUPPORT')) return null;
  if (clause.verb === 'be' && found.act !== 'CONSULT') return null;
  return event(clause, found.act, `${head} ${clause.verb}`, context, null, futureOf(clause), 'around');
}

// "supplies" of "200 tons of relief supplies", "strikers' march": the noun that says what it is.
function headOf({ to }: TokenRange, tokens: readonly Token[]): string {
  const head = tokens[to - 1]!.lower;
  if (!MEASURES.has(head) || tokens[to]?.lower !== 'of') return head;
  let at = to + 1;
  while (tokens[at + 1] && (tokens[at + 1]!.pos === 'NOUN' || tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'DET'))
    at += 1;
  return tokens[at]?.lower ?? head;
}

// "There were clashes between", "There will be reprisals", "there was no agreement".
function existentialEvent(clause: Clause, context: Context): Event | null {
  const { tokens } = context;
  const subject = clause.subjects[0];
  if (clause.verb !== 'be' || (subject && tokens[subject.from]!.lower !== 'there')) return null;
  const there =
    subject ?? (tokens[clause.from - 1]?.lower === 'there' ? { from: clause.from - 1, to: clause.from } : null);
  if (!there) return null;
  for (let at = clause.to; at < Math.min(clause.end, clause.to + 5); at += 1) {
    const { lower } = tokens[at]!;
    if (REPRISALS.has(lower) && clause.modal && !clause.negated)
      return event(clause, 'THREATEN', `there will be ${lower}`, context, null, ['future'], 'speaker');
    const found = NOMINAL.find(({ act, nouns }) => EXISTING.has(act) && nouns.has(lower));
    if (found)
      return clause.negated || tokens[at - 1]!.lower === 'no'
        ? null
        : event(clause, found.act, `there is ${lower}`, context, null, futureOf(clause), 'around');
  }
  return null;
}

// "has no intention of leaving", "shows no willingness to talk", "has no objection".
function unwillingEvent(clause: Clause, context: Context): Event | null {
  if (!SHOWING.has(clause.verb)) return null;
  for (let at = clause.to; at < Math.min(clause.end, clause.to + 3); at += 1) {
    if (context.tokens[at]!.lower !== 'no') continue;
    const next = context.tokens[at + 1]?.lower ?? '';
    if (WILLINGNESS.has(next)) return event(clause, 'REJECT', `no ${next}`, context, null);
    if (/^(?:objections?|problem)$/.test(next)) return event(clause, 'AGREE', `no ${next}`, context, null);
  }
  return null;
}

// "Moscow's refusal to withdraw", "the failure of both to reach a deal": the noun before the infinitive acts.
function nounEvent(clause: Clause, context: Context): Event | null {
  if (clause.form !== 'infinitive' || (clause.link !== 'noun' && clause.link !== 'purpose')) return null;
  const noun = nounBefore(clause, context.tokens);
  const act = noun === null ? null : NOUNS.get(context.tokens[noun]!.lower);
  if (noun === null || !act) return null;
  const meaning = context.meaning(clause);
  if (act === 'REJECT' && context.tokens[noun]!.lower === 'failure' && !(meaning && COOPERATIVE.has(meaning)))
    return null;
  return { clause, act, rule: `${context.tokens[noun]!.lower} to`, inner: null, actors: 'noun', noun, modality: [] };
}

function nounBefore({ from }: Clause, tokens: readonly Token[]): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    const { lower, pos, text } = tokens[at]!;
    if (NOUNS.has(lower)) return at;
    if (
      !(pos === 'PROPN' || pos === 'CCONJ' || pos === 'DET' || lower === 'of' || pos === 'NOUN' || lower === 'by') ||
      text === ','
    )
      return null;
  }
  return null;
}

function futureOf({ modal }: Clause): Modality[] {
  return modal === 'will' || modal === "'ll" || modal === 'shall' ? ['future'] : [];
}

// What somebody says will, would, must or cannot be.
function modalEvent(clause: Clause, context: Context): Event | null {
  const { modal } = clause;
  if (!modal) return null;
  const meaning = context.meaning(clause);
  const own = context.speakerIs(clause);
  const said = context.isSpeech(clause);
  if (DUTY.has(modal))
    return said && !(own && !clause.passive)
      ? event(clause, clause.negated ? 'REJECT' : 'REQUEST', 'must', context, null, [], 'speaker')
      : null;
  if (clause.negated) return refusal(clause, context, own, said);
  if (MAYBE.has(modal)) {
    if (!meaning) return null;
    if (HOSTILE.has(meaning) && meaning !== 'ASSAULT' && own)
      return event(clause, 'THREATEN', `${modal} strike`, context, null, ['hypothetical']);
    return own && COOPERATIVE.has(meaning)
      ? event(clause, 'AGREE', `${modal} agree`, context, null, ['hypothetical'])
      : null;
  }
  if (!meaning) return null;
  if (meaning === 'RETREAT' && context.isConditional(clause, 'unless'))
    return event(clause, 'THREATEN', 'unless', context, null, ['future']);
  if (meaning === 'REQUEST' || meaning === 'REJECT' || meaning === 'THREATEN')
    return event(clause, meaning, `${modal} ${clause.verb}`, context, null, ['future']);
  if (HOSTILE.has(meaning)) return event(clause, 'THREATEN', `${modal} ${clause.verb}`, context, null, ['future']);
  if (!own && meaning !== 'AID') return event(clause, meaning, `${modal} ${clause.verb}`, context, null, ['future']);
  return event(
    clause,
    'AGREE',
    `${modal} ${clause.verb}`,
    context,
    null,
    modal === 'would' && context.isConditional(clause, 'if') ? ['hypothetical'] : ['future'],
  );
}

// "Iran will not accept", "we cannot sign", "there will be no talks".
function refusal(clause: Clause, context: Context, own: boolean, said: boolean): Event | null {
  const meaning = context.meaning(clause);
  if (meaning && HOSTILE.has(meaning)) return null;
  if (
    MAYBE.has(clause.modal ?? '') &&
    clause.modal !== 'could' &&
    clause.modal !== 'can' &&
    clause.modal !== 'cannot' &&
    clause.modal !== 'ca'
  )
    return null;
  if (clause.passive)
    return meaning && COOPERATIVE.has(meaning)
      ? event(clause, 'REJECT', 'could not be agreed', context, null, [], 'around')
      : null;
  if (said && /^(?:no|nobody|nothing|none)$/.test(context.tokens[clause.subjects[0]?.from ?? clause.from]!.lower))
    return event(clause, 'REJECT', 'nobody will', context, null, [], 'speaker');
  if (own || (meaning && said)) return event(clause, 'REJECT', `${clause.modal} not`, context, null);
  return meaning === 'AGREE' || meaning === 'SUPPORT' || meaning === 'CONCEDE'
    ? event(clause, 'REJECT', `${clause.modal} not ${clause.verb}`, context, null)
    : null;
}

// "shut their stores in protest".
function isInProtest(clause: Clause, tokens: readonly Token[]): boolean {
  for (let at = clause.to; at < clause.end - 1; at += 1)
    if (tokens[at]!.lower === 'in' && tokens[at + 1]!.lower === 'protest') return !clause.passive;
  return false;
}

// What is told as done.
function plainEvent(clause: Clause, context: Context): Event | null {
  if (clause.modal) return null;
  const meaning = context.meaning(clause);
  if (!meaning)
    return isInProtest(clause, context.tokens) ? event(clause, 'PROTEST', 'in protest', context, null) : null;
  if (clause.passive && UNSAID.has(clause.verb)) return null;
  if (clause.verb === 'need' && context.isSpeech(clause) && !context.speakerIs(clause)) return null;
  if (SOFT.has(clause.verb) && context.isIndicative(clause)) return null;
  if (clause.negated || hasNoObject(clause, context.tokens)) {
    if (DENIABLE.has(meaning)) return event(clause, 'REJECT', `not ${clause.verb}`, context, null);
    return meaning === 'THREATEN' || (meaning === 'REJECT' && clause.verb !== 'rule')
      ? event(clause, meaning, clause.verb, context, null, ['negated'])
      : null;
  }
  return event(clause, meaning, context.rule(clause), context, context.infinitiveOf(clause));
}

// "reached no agreement", "no agreement was reached".
function hasNoObject(clause: Clause, tokens: readonly Token[]): boolean {
  const object = objectOf(clause, tokens);
  const first = tokens[object.from]?.lower;
  return object.from < object.to && (first === 'no' || first === 'neither' || first === 'nothing');
}

function event(
  clause: Clause,
  act: PloverAct,
  rule: string,
  context: Context,
  inner: Clause | null,
  modality: readonly Modality[] = [],
  actors: Event['actors'] = clause.passive ? 'agent' : 'subject',
): Event {
  return { clause, act, rule, inner, actors, modality: [...new Set([...modality, ...modalityOf(clause, context)])] };
}

function modalityOf(clause: Clause, context: Context): Modality[] {
  return clause.pluperfect && !context.isSpeech(clause) ? ['historical'] : [];
}

// An infinitive or a clause that its governor has already taken into account.
function isConsumed(clause: Clause, context: Context): boolean {
  const governor = context.governorOf(clause);
  if (clause.link === 'noun') return nounEvent(clause, context) === null;
  if (!governor || clause.link !== 'complement') return false;
  if (context.isSilent(governor)) return true;
  if (clause.form === 'finite' && governor.index < clause.index && context.eventOf(governor) !== null) return true;
  if (clause.form === 'infinitive')
    return context.eventOf(governor) !== null || context.isConsumed(governor) || !PASSING.has(governor.verb);
  if (clause.form === 'gerund')
    return context.eventOf(governor) !== null || !PASSING.has(governor.verb) || context.isConsumed(governor);
  if (clause.form === 'finite' && (DENYING.has(governor.verb) || governor.verb === 'expect')) return true;
  if (governor.form === 'finite' && CLAIMING.has(governor.verb)) return true;
  return false;
}

function sameRanges(a: Clause, b: Clause): boolean {
  return (
    a.subjects.length === b.subjects.length &&
    a.subjects.every((range, place) => range.from === b.subjects[place]!.from)
  );
}

function contextOf(clauses: readonly Clause[], tokens: readonly Token[], speech: Speech): Context {
  const offset = clauses[0]?.index ?? 0;
  const children = Map.groupBy(clauses, ({ governor }) => governor ?? -1);
  const under = (clause: Clause) => (children.get(clause.index) ?? []).filter(({ index }) => index > clause.index);
  const infinitiveOf = (clause: Clause) =>
    under(clause).find(({ form, link }) => form !== 'finite' && link === 'complement') ?? null;
  const frame = once<ReturnType<typeof meaningOf>>((clause) => meaningOf(clause, tokens, infinitiveOf(clause)), null);
  const context: Context = {
    tokens,
    infinitiveOf,
    eventOf: once<Event | null>((clause) => eventOf(clause, context), null),
    isSilent: once((clause) => isSilent(clause, context), true),
    isConsumed: once((clause) => isConsumed(clause, context), true),
    meaning: (clause) => frame(clause)?.act ?? null,
    hasParticle: (clause) => (frame(clause)?.particles.length ?? 0) > 0,
    rule: (clause) => frame(clause)?.pattern ?? clause.verb,
    governorOf: (clause) => (clause.governor === null ? null : (clauses[clause.governor - offset] ?? null)),
    isConditional: (clause, word) =>
      under(clause).some((one) => one.link === 'condition' && introducedBy(one, word, tokens)),
    isIndicative: (clause) =>
      under(clause).some((one) => one.form === 'finite' && one.link === 'complement' && isTold(one, tokens)),
    isSpeech: (clause) => speech.isSpeech(clause),
    speakerIs: (clause) => speech.speakerIs(clause),
  };
  return context;
}

// Each clause is judged once; one that is asked about while it is being judged counts as `meanwhile`.
function once<T>(judge: (clause: Clause) => T, meanwhile: T): (clause: Clause) => T {
  const known = new Map<number, T>();
  return (clause) => {
    if (!known.has(clause.index)) {
      known.set(clause.index, meanwhile);
      known.set(clause.index, judge(clause));
    }
    return known.get(clause.index)!;
  };
}

function isTold({ modal, head, verb }: Clause, tokens: readonly Token[]): boolean {
  return !DUTY.has(modal ?? '') && (modal !== null || tokens[head]!.lower !== verb);
}

function introducedBy(clause: Clause, word: string, tokens: readonly Token[]): boolean {
  const start = Math.min(clause.from, ...clause.subjects.map(({ from }) => from));
  return tokens.slice(Math.max(0, start - 3), start).some(({ lower }) => lower === word);
}

const first = (patterns: readonly string[]) => new Set(patterns.map((pattern) => pattern.split(' ')[0]!));
const GOING = new Set([
  'go',
  'come',
  'send',
  'travel',
  'fly',
  'gather',
  'arrive',
  'head',
  'return',
  'use',
  'work',
  'take',
  'assemble',
  'turn',
  'vote',
  'move',
  'set',
  'meet',
]);
const NOMINAL = verbs.nominal.map(({ act, nouns, verbs: happening }) => ({
  act: act as PloverAct,
  nouns: new Set(nouns),
  verbs: new Set(happening),
}));
const EXISTING = new Set<PloverAct>(['ASSAULT', 'PROTEST', 'CONSULT']);
const MEASURES = new Set([
  'tons',
  'tonnes',
  'ton',
  'tonne',
  'convoy',
  'convoys',
  'shipment',
  'shipments',
  'planeload',
  'load',
  'loads',
  'consignment',
  'wave',
  'waves',
  'series',
  'round',
  'rounds',
  'number',
  'day',
  'week',
]);
const REPRISALS = new Set([
  'reprisals',
  'reprisal',
  'consequences',
  'retaliation',
  'war',
  'bloodshed',
  'revenge',
  'strikes',
  'repercussions',
]);
const SHOWING = new Set(['have', 'show', 'see', 'express', 'give']);
const WILLINGNESS = new Set([
  'intention',
  'intentions',
  'plan',
  'plans',
  'willingness',
  'desire',
  'wish',
  'interest',
  'inclination',
  'sign',
  'signs',
  'appetite',
]);
const NOUNS = new Map<string, PloverAct>([
  ['refusal', 'REJECT'],
  ['failure', 'REJECT'],
  ['unwillingness', 'REJECT'],
  ['inability', 'REJECT'],
  ['reluctance', 'REJECT'],
  ['readiness', 'AGREE'],
  ['willingness', 'AGREE'],
  ['offer', 'AGREE'],
  ['promise', 'AGREE'],
  ['pledge', 'AGREE'],
  ['commitment', 'AGREE'],
  ['agreement', 'AGREE'],
  ['threat', 'THREATEN'],
  ['threats', 'THREATEN'],
]);
const LINKING = new Set([
  'be',
  'seem',
  'remain',
  'appear',
  'become',
  'feel',
  'look',
  'sound',
  'amount',
  'constitute',
  'represent',
  'equal',
]);
const REFUSED = new Set([
  ...verbs.sets.deal,
  ...verbs.actors.talking,
  'compromise',
  'concession',
  'concessions',
  'way',
  'going',
  'change',
  'withdrawal',
  'surrender',
  'question',
  'breakthrough',
  'progress',
  'strike',
  'increase',
  'intention',
  'plan',
  'plans',
  'need',
  'reason',
]);
const UNSAID = new Set(['want', 'need', 'hear', 'expect', 'require']);
const SOFT = new Set(['insist', 'suggest', 'propose', 'recommend', 'advise', 'remind', 'ask', 'stress']);
const COOPERATIVE = new Set<PloverAct>(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);
const HOSTILE = new Set<PloverAct>([
  'ACCUSE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'REJECT',
]);
/** Not to have done it is to refuse it; not to have met is not. */
const DENIABLE = new Set<PloverAct>(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE']);
const OPPOSITE = new Map<PloverAct, PloverAct>([
  ['SUPPORT', 'REJECT'],
  ['AGREE', 'REJECT'],
]);
const INTENDING = first(verbs.governing.intending);
const STOPPING = first(verbs.governing.stopping);
const FIRM = new Set([
  'agree',
  'promise',
  'pledge',
  'vow',
  'offer',
  'undertake',
  'commit',
  'volunteer',
  'consent',
  'guarantee',
  'swear',
  'be',
  'prepare',
]);
const PASSING = first([...verbs.governing.beginning, ...verbs.governing.saying]);
const DENYING = first(verbs.governing.denying);
const CLAIMING = new Set(['allege', 'accuse', 'blame']);
const READY = new Set(verbs.predicates.AGREE);
const UNREADY = new Set(['unwilling', 'reluctant', 'unable', 'loath', 'opposed']);
const DUTY = new Set(['must', 'should', 'ought', 'need']);
const MAYBE = new Set(['may', 'might', 'could', 'can', 'ca', 'cannot']);

/** An act told, by its clause; who acts is still words. */
export interface Event {
  readonly clause: Clause;
  readonly act: PloverAct;
  readonly rule: string;
  /** The infinitive it governs, whose object is the act's. */
  readonly inner: Clause | null;
  /** Where its actors stand: the subject, the "by" phrase, who is speaking, the phrases around ("talks between …"), or a noun's owners. */
  readonly actors: 'subject' | 'agent' | 'speaker' | 'around' | 'noun';
  /** The token of the noun that acts, where the actors are its owners. */
  readonly noun?: number;
  readonly modality: readonly Modality[];
}

/** Who is speaking where. */
export interface Speech {
  readonly isSpeech: (clause: Clause) => boolean;
  /** True where the clause's subject is who says it. */
  readonly speakerIs: (clause: Clause) => boolean;
}

interface Context extends Speech {
  readonly tokens: readonly Token[];
  readonly infinitiveOf: (clause: Clause) => Clause | null;
  readonly eventOf: (clause: Clause) => Event | null;
  readonly isSilent: (clause: Clause) => boolean;
  readonly isConsumed: (clause: Clause) => boolean;
  readonly meaning: (clause: Clause) => PloverAct | null;
  /** The verb's meaning hangs on a particle: "call on". */
  readonly hasParticle: (clause: Clause) => boolean;
  readonly rule: (clause: Clause) => string;
  readonly governorOf: (clause: Clause) => Clause | null;
  readonly isConditional: (clause: Clause, word: string) => boolean;
  /** True where what follows "that" is told as a fact, not as a wish. */
  readonly isIndicative: (clause: Clause) => boolean;
}
