import verbs from '../../../data/verbs.json' with { type: 'json' };
import { firstWords } from '../../../wording/first-words.ts';
import type { Clause } from '../../types.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from '../event.ts';
import { INQUIRING, UNWILLED } from '../lists.ts';
import { hasNoObject } from '../meanings.ts';
import { stakesOf } from './context/stakes.ts';

/** What a verb and the infinitive it governs do together: "agreed to meet", "refused to leave", "wants the West to act", "stopped shelling". */
export function promiseEvent(clause: Clause, context: Context): Event | null {
  const inner = context.infinitiveOf(clause);
  const { verb, negated, passive } = clause;
  // "will refuse to play unless the fee is paid".
  if (verb === 'refuse' && clause.modal && !negated && stakesOf(clause, context) === 'against')
    return event(clause, 'THREATEN', 'will refuse unless', { inner, modality: ['future'] });
  // "has been refusing food".
  if (verb === 'refuse' && !inner && !negated && !clause.modal && context.meaning(clause) === 'PROTEST')
    return event(clause, 'PROTEST', context.rule(clause));
  // "Declined to comment", "declined comment" turn nothing down.
  if ((verb === 'refuse' || verb === 'decline') && !negated) {
    const isSilent = context.meaning(clause) === 'STATE' || COMMENT.test(context.tokens[clause.to]?.lower ?? '');
    return event(clause, isSilent ? 'STATE' : 'REJECT', `${verb} to`, { inner });
  }
  if (verb === 'threaten' && !negated && !passive) return event(clause, 'THREATEN', 'threaten', { inner });
  if (VOWING.has(verb) && !negated && !passive) {
    const vow = defiance(clause, context);
    if (vow) return vow;
  }
  if (!inner) return null;
  // "are not going to sign".
  if (verb === 'go' && negated && inner.form === 'infinitive' && isOwnWill(clause, inner, context))
    return event(clause, 'REJECT', 'not going to', { inner });
  if (verb === 'fail') return failure(clause, inner, context);
  if (verb === 'prepare' && passive) return intentionEvent(clause, inner, context);
  if (STOPPING.has(verb) && inner.form === 'gerund' && !negated) return stopping(clause, inner, context);
  // "voted not to handle the ships".
  if (DECIDING.has(verb) && inner.negated && !negated && !passive)
    return event(clause, 'REJECT', `${verb} not to`, { inner });
  // "decided to hold a further round": a meeting to come is agreed on.
  if (verb === 'decide' && !negated && !passive && context.meaning(inner) === 'CONSULT')
    return event(clause, 'AGREE', 'decide to meet', { inner });
  // "I expect the union to suspend the strike" is no intention.
  // "Sought backing for his plans to close two ports": what he seeks is backing.
  if (verb === 'seek' && inner.from > clause.to + 1) return null;
  // "The talks aimed to end it".
  if ((verb === 'aim' || verb === 'seek') && isOfTalks(clause, context)) return null;
  if (INTENDING.has(verb) && !passive && !(WISHING.has(verb) && !hasSameSubject(clause, inner)))
    return intentionEvent(clause, inner, context);
  // "wants nothing to do with it" wishes for nothing.
  if (context.hasParticle(clause) && context.meaning(clause) === 'REJECT') return null;
  return WISHING.has(verb) ? wish(clause, inner, context) : null;
}

function isOfTalks({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  return subject !== undefined && TALKS.has(tokens[subject.to - 1]!.lower);
}

// Of oneself, or by others of who could: "is not going to pay", not "the levy is not going to pay for it".
function isOwnWill(clause: Clause, inner: Clause, context: Context): boolean {
  if (context.isSpeech(clause)) return context.speakerIs(clause);
  return isOfWho(clause, context) && isWithheldDeed(inner, context);
}

/** A promise of something good is an agreement, of a blow a threat; of something neutral what the verb says. */
export function intentionEvent(clause: Clause, inner: Clause, context: Context): Event | null {
  const begun = context.begunBy(inner);
  // "Pledged to keep searching until all are found": for whom, and no house.
  const meaning = begun.verb === 'search' && PROMISING.has(clause.verb) ? null : context.meaning(begun);
  // "Is prepared to wait" is willing to; who "prepared to wait" only got ready.
  const firm = FIRM.has(clause.verb) && !onlyGotReady(clause, context);
  const told = { inner, actors: 'subject' } as const;
  if (clause.negated) {
    // "Would not seek to block it", "does not intend to strike": who leaves a blow undone refuses nothing.
    if (!firm && meaning && (meaning === 'REJECT' || HOSTILE.has(meaning)))
      return event(clause, 'STATE', 'leave', told);
    return firm || meaning ? event(clause, 'REJECT', 'not willing', told) : null;
  }
  // "undertakes to dismiss nobody".
  if (inner.negated || hasNoObject(inner, context.tokens)) return abstention(clause, inner, context);
  // "promised to lean on its allies" is a promise all the same.
  if (meaning === 'REQUEST' && !(firm && PROMISING.has(clause.verb)))
    return event(clause, 'REQUEST', 'intends to ask', { ...told, modality: ['future'] });
  if (meaning === 'RETREAT' && context.isConditional(clause, 'unless'))
    return event(clause, 'THREATEN', 'unless', told);
  if (meaning === 'ASSAULT' && clause.verb === 'prepare') return event(clause, 'MOBILIZE', 'prepares a blow', told);
  // "undertook to refrain from attacks": not to do it.
  if (REFRAIN.has(inner.verb) && firm) return event(clause, 'AGREE', `${clause.verb} to refrain`, told);
  // "promised to look into it": an inquiry is promised, not threatened with.
  if (INQUIRING.has(inner.verb) && meaning === 'ACCUSE')
    return event(clause, 'AGREE', `${clause.verb} to inquire`, { ...told, modality: ['future'] });
  // "plans to appeal against the fine" refuses it already.
  if (meaning === 'REJECT' && !OFFERING.has(clause.verb) && !firm)
    return event(clause, 'REJECT', 'intends to refuse', { ...told, modality: ['future'] });
  // "Has sought to isolate it": tried, and threatened with no longer.
  if (clause.verb === 'seek' && context.tokens[clause.head]!.lower === 'sought' && meaning && HOSTILE.has(meaning))
    return event(clause, 'STATE', 'try', told);
  // To agree or offer is never a threat, whatever follows.
  if (meaning && HOSTILE.has(meaning) && !OFFERING.has(clause.verb))
    return event(clause, 'THREATEN', 'intends a blow', told);
  if (firm) return event(clause, 'AGREE', clause.verb, told);
  return meaning && COOPERATIVE.has(meaning)
    ? event(clause, 'AGREE', 'intends', { ...told, modality: ['future'] })
    : null;
}

function onlyGotReady({ verb, from, head, passive, negated }: Clause, { tokens }: Context): boolean {
  if (verb !== 'prepare' || passive || negated) return false;
  if (tokens[head]!.lower === 'preparing') return true;
  return !tokens.slice(from, head).some(({ lower }) => /^(?:is|are|am|was|were|be|been|['’](?:s|re|m))$/.test(lower));
}

// "vowed to stay until the decree is withdrawn", "vowed that no ship would pass": what is vowed is defiance where it
// is nothing good in itself.
function defiance(clause: Clause, context: Context): Event | null {
  const vowed = context.infinitiveOf(clause) ?? context.toldBy(clause);
  if (!vowed) return null;
  const told = vowed.form === 'finite' ? {} : { inner: vowed };
  const meaning = context.meaning(context.begunBy(vowed));
  if (vowed.form === 'finite' && (vowed.negated || hasNo(vowed, context)))
    return event(clause, 'REJECT', 'vow no', told);
  // "swore that he would resign": staked, not given.
  if (!vowed.negated && RESIGNING.test(context.rule(vowed))) return event(clause, 'THREATEN', 'vow to go', told);
  if (vowed.negated || (meaning && COOPERATIVE.has(meaning))) return null;
  return DEFIANT.has(vowed.verb) || context.conditionsOf(clause).length > 0 || hasUntil(vowed, context)
    ? event(clause, 'THREATEN', 'defiant vow', told)
    : null;
}

// "that no ship would pass".
function hasNo({ subjects }: Clause, { tokens }: Context): boolean {
  return subjects.some(({ from }) => /^(?:no|none|nobody|nothing)$/.test(tokens[from]!.lower));
}

function hasUntil({ to, sentence }: Clause, { tokens }: Context): boolean {
  for (let at = to; at < to + NEAR && tokens[at]?.sentence === sentence; at += 1)
    if (/^(?:until|unless)$/.test(tokens[at]!.lower)) return true;
  return false;
}

// "vowed not to return the land", "agreed not to attack".
function abstention(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  if (meaning && COOPERATIVE.has(meaning) && clause.verb !== 'agree')
    return event(clause, 'REJECT', 'vow not to', { inner, actors: 'subject' });
  // "vowed not to leave": only a blow that one vows not to strike is a promise.
  if (VOWING.has(clause.verb) && !(meaning && HOSTILE.has(meaning)))
    return event(clause, 'REJECT', 'vow not to', { inner, actors: 'subject' });
  return FIRM.has(clause.verb) ? event(clause, 'AGREE', clause.verb, { inner, actors: 'subject' }) : null;
}

function failure(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  return meaning && COOPERATIVE.has(meaning) ? event(clause, 'REJECT', 'failed to agree', { inner }) : null;
}

// "stopped buying gas", "stopped shelling the town".
function stopping(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  // "will stop working overtime": of people, not of a thing that breaks down.
  if (!meaning && inner.verb === 'work' && context.hasActor(clause))
    return event(clause, clause.modal ? 'THREATEN' : 'PROTEST', `${clause.verb} working`, { inner });
  if (!meaning) return null;
  return event(clause, COOPERATIVE.has(meaning) ? 'SANCTION' : 'RETREAT', `${clause.verb} ${inner.verb}ing`, { inner });
}

// "wants the West to act", "needs to nail down the terms": a wish of one's own deed is none.
function wish(clause: Clause, inner: Clause, context: Context): Event | null {
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

function isWithheldDeed(inner: Clause, { meaning }: Context): boolean {
  const act = meaning(inner);
  return PAYING.has(inner.verb) || (act !== null && WITHHELD.has(act));
}

function isOfWho(clause: Clause, { hasActor }: Context): boolean {
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

function hasSameSubject(a: Clause, b: Clause): boolean {
  return (
    a.subjects.length === b.subjects.length &&
    a.subjects.every((range, place) => range.from === b.subjects[place]!.from)
  );
}

const INTENDING = new Set(firstWords(verbs.governing.intending));
const TALKS: ReadonlySet<string> = new Set(verbs.sets.talks);
const STOPPING = new Set(firstWords(verbs.governing.stopping));
const FIRM = new Set(verbs.words.firm);
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
const DECIDING = new Set(['decide', 'vote', 'choose', 'opt', 'resolve']);
const PROMISING = new Set(['promise', 'pledge', 'undertake', 'agree', 'guarantee', 'volunteer']);
const RESIGNING = /^(?:resign|step down|quit|stand down)\b/;
const VOWING = new Set(['vow', 'swear']);
const COMMENT = /^(?:comments?|interviews?)$/;
const DEFIANT = new Set(verbs.words.defiant);
const OFFERING = new Set(['agree', 'offer', 'propose']);
const REFRAIN = new Set(verbs.words.refrain);
/** In tokens, behind the verb. */
const NEAR = 12;
const WISHING = new Set(verbs.words.wishing);
