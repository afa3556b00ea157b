import type { PloverAct } from '#src/schema/evidence.ts';
import data from '../../../../data/position-nouns.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { firstWords } from '../../../../wording/first-words.ts';
import type { Clause, TokenRange } from '../../../types.ts';
import type { NounFrame } from '../../meanings/noun-frames.ts';
import type { NounOwner } from './owner-phrase.ts';

/** "did not win | the support of Norway", "failed to get Norway's consent": what they do not give. */
export function isWithheld(at: number, { frame }: Words, clause: Clause, { clauses }: Scene): boolean {
  if (!frame.isGranted || DEEDS.has(frame.act) || at <= clause.from || !OBTAINING.has(clause.verb)) return false;
  if (clause.negated) return clause.modal === null || /^(?:will|would|could|'ll|wo)$/.test(clause.modal);
  const governor = clauses.find(({ index }) => index === clause.governor);
  return clause.form === 'infinitive' && governor?.verb === 'fail' && !governor.negated && governor.modal === null;
}

/** "Her broad support", "Lind's support among the young", "its potential appeal to voters": what one has of many, and gives to nobody. */
export function isEnjoyed(at: number, { owner, end }: Words, { tokens }: Scene): boolean {
  const isOwned = owner.form === 'possessive' || owner.form === 'pronoun';
  if (!isOwned || !ENJOYED.has(tokens[at]!.lower)) return false;
  const behind = tokens[at + 1]?.lower ?? '';
  if (/^(?:among|amongst|nationwide|statewide)$/.test(behind)) return true;
  return MEASURED.has(tokens[at - 1]!.lower) && (end <= at + 1 || behind === 'to');
}

/**
 * What somebody has put forward is there whatever becomes of it ("did not answer Norway's request", "if Norway's offer
 * fails"); what is first to be given is not ("needs the approval of Norway", "no call by Norway").
 */
export function isThere(
  at: number,
  { owner, frame, act, from }: Words,
  clause: Clause,
  { tokens, clauses }: Scene,
): boolean {
  const first = tokens[from]!.lower;
  if (/^(?:no|any|little|neither|pending)$/.test(first) || isAwaited(from, tokens)) return false;
  // "Dropped its opposition" no longer has one; who is to drop it has.
  const isWanting = WANTING.has(clause.verb) && !(clause.form === 'infinitive' && ENDING.has(clause.verb));
  if (at > clause.from && (isWanting || (frame.act === null && clause.negated))) return false;
  // "Called off | its plans to strike": what they are to do is a clause of its own.
  const verb = clauses.find(({ head }) => head < from && head >= from - WITH_PARTICLE) ?? clause;
  if (at > verb.from && isNoLonger(verb, act, tokens)) return false;
  if (act === 'AGREE' && owner.form === 'pronoun' && at > clause.from && isAskedOf(clause, { tokens, clauses }))
    return false;
  // "Never recognised the agreement signed by Norway": whoever does not, it is signed.
  if (owner.form === 'issuer' && isSigned(owner, tokens)) return true;
  const isHeld =
    !frame.isGranted &&
    (/^(?:possessive|pronoun|own|issuer)$/.test(owner.form) ||
      (owner.form !== 'from' && !/^an?$/.test(first)) ||
      /^(?:the|this|that|these|those)$/.test(first));
  if (isHeld) return true;
  // "asked for an offer from Norway", not "was persuaded by an offer from Norway".
  const isMeans = clause.passive && tokens[from - 1]?.lower === 'by';
  if (at > clause.from && ASKING.has(clause.verb) && !isMeans) return false;
  return !isUntold(clause, clauses) && !(at > clause.from && (clause.negated || isUnsure(clause)));
}

/** "The agreement | signed by Norway". */
export function isSigned({ words: { from, to } }: NounOwner, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).some(({ lemma }) => SIGNING.has(lemma));
}

// "Demanded that Norway | extend its guarantee", "urged Norway to extend it": what others want of it, it has not agreed to.
function isAskedOf(
  { governor, form, modal, head, verb }: Clause,
  { tokens, clauses }: Pick<Scene, 'tokens' | 'clauses'>,
) {
  const asking = clauses.find(({ index }) => index === governor);
  if (!asking || !ASKING.has(asking.verb)) return false;
  return form === 'infinitive' || (form === 'finite' && modal === null && tokens[head]!.lower === verb);
}

// "Demanded the minister's resignation", "called off their strike", "its plans to strike": a deed that is asked for is not done, nor one that is given up.
function isNoLonger({ verb, negated, head, to }: Clause, act: PloverAct, tokens: readonly Token[]): boolean {
  if (act === 'RETREAT' && ASKING.has(verb)) return true;
  if ((act !== 'PROTEST' && act !== 'THREATEN') || negated) return false;
  return CEASING.has(verb) || (verb === 'call' && [tokens[to], tokens[head + 1]].some((one) => one?.lower === 'off'));
}

// "without | the consent of", "subject to | approval by", "the absence of | support from", "conditional on".
function isAwaited(from: number, tokens: readonly Token[]): boolean {
  const [before, opener] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  if (AWAITING.has(opener)) return true;
  if (opener === 'of') return ABSENCES.has(before);
  return (opener === 'to' && before === 'subject') || (/^(?:up)?on$/.test(opener) && CONDITIONAL.has(before));
}

function isUnsure({ modal }: Clause): boolean {
  return modal !== null && !/^(?:will|'ll)$/.test(modal);
}

// In a condition or a purpose, or in what one governs: "if Chile continues to seek approval from Peru".
function isUntold(clause: Clause, clauses: readonly Clause[]): boolean {
  let link: Clause | undefined = clause;
  for (let steps = 0; link && steps < 4; steps += 1) {
    if (UNTOLD.has(link.link)) return true;
    const governor: number | null = link.governor;
    link = clauses.find(({ index }) => index === governor);
  }
  return false;
}

/** "turned down | an offer from Norway": the object of an answer. */
export function isAnswered(from: number, clauses: readonly Clause[]): boolean {
  return clauses.some(({ verb, passive, to }) => ANSWERING.has(verb) && !passive && to <= from && from <= to + 1);
}

/** True where what is asked for was given: "its demands on safety have been met". */
export function isMet(at: number, clauses: readonly Clause[]): boolean {
  const behind = clauses.find(({ from }) => from > at);
  const isPlain = behind?.passive === true && !behind.negated && !behind.modal && behind.link !== 'condition';
  return isPlain && MEETING.has(behind.verb);
}

/** True where what was offered or decided is no more: "its offer has lapsed", "its decision to close it was overturned". */
export function isOver(at: number, act: PloverAct, clauses: readonly Clause[]): boolean {
  if (act !== 'AGREE' && act !== 'THREATEN' && act !== 'SUPPORT') return false;
  const behind = clauses.find(
    ({ form, from, subjects }) => form === 'finite' && from > at && subjects.some((one) => one.from <= at && at < from),
  );
  if (!behind || behind.negated || behind.modal !== null) return false;
  return LAPSING.has(behind.verb) || (behind.passive && OVERTURNING.has(behind.verb));
}

/** True where others see to what worries somebody: "is working on the guild's concerns", "addressed their fears". */
export function isSeenTo({ act, from }: Words, { verb, to, from: opens }: Clause, tokens: readonly Token[]): boolean {
  if (act !== 'ACCUSE' || from < opens) return false;
  return SEEING_TO.has(verb) || (verb === 'work' && tokens[to]?.lower === 'on');
}

/** True for a bid for a firm, which asks for nothing of anybody: "its cash bid for the ferry firm", "a hostile bid". */
export function isOfMarket(at: number, { act, from, end }: Words, tokens: readonly Token[]): boolean {
  if (act !== 'REQUEST' || !/^bids?$/.test(tokens[at]!.lower)) return false;
  return tokens.slice(from, end).some(({ lower }) => OF_MARKET.has(lower));
}

const OF_MARKET = new Set(
  'takeover hostile cash rival all-cash all-share share shares pence firm company group maker billion million pounds euros'.split(
    ' ',
  ),
);
const LAPSING = new Set(['lapse', 'expire']);
const OVERTURNING = new Set('overturn cancel reverse quash annul rescind scrap void withdraw'.split(' '));
const SEEING_TO = new Set('address ease allay resolve accommodate settle'.split(' '));
const MEETING: ReadonlySet<string> = new Set(['meet', 'fulfil', 'fulfill', 'satisfy', 'grant']);
const SIGNING: ReadonlySet<string> = new Set(['sign', 'initial', 'ratify', 'conclude']);
const OBTAINING = new Set(data.obtaining);
const ANSWERING = new Set(data.answering);
/** Deeds: "deliveries from Norway" alone are no position. */
export const DEEDS = new Set<PloverAct | null>([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'MOBILIZE',
  'RETREAT',
  'SANCTION',
]);
const UNTOLD = new Set<Clause['link']>(['condition', 'purpose', 'reduced']);
/** In words, a verb with what belongs to it. */
const WITH_PARTICLE = 2;
const WANTING = new Set(verbs.words.wanting);
const ENDING = new Set(['drop', 'withdraw', 'abandon']);
const CEASING = new Set('end suspend halt cancel lift abandon stop pause avert prevent avoid postpone'.split(' '));
const ASKING = new Set(firstWords(verbs.governing.asking));
const AWAITING = new Set(['without', 'pending', 'awaiting', 'barring', 'until', 'till']);
const ABSENCES = new Set(data.absences);
const ENJOYED = new Set(data.enjoyed);
const MEASURED = new Set(data.measured);
const CONDITIONAL = new Set(['conditional', 'dependent', 'contingent']);

/** The words around it. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The tokens of the sentence. */
  readonly range: TokenRange;
}

/** A noun that tells a position, with whose it is. */
export interface Words {
  readonly act: PloverAct;
  readonly owner: NounOwner;
  readonly frame: NounFrame;
  /** Tokens [from, end) of the phrase, its owner and what it is about. */
  readonly from: number;
  readonly end: number;
}
