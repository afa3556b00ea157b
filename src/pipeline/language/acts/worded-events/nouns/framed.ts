import type { PloverAct } from '#src/schema/evidence.ts';
import reporting from '../../../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { isRole } from '../../../phrases/role-words.ts';
import type { Clause } from '../../../types.ts';
import { COOPERATIVE, HOSTILE } from '../../event.ts';
import { TIMES } from '../../lists.ts';
import type { NounFrame } from '../../meanings/noun-frames.ts';
import { meaningOf } from '../../meanings.ts';
import { broughtBy } from './brought-by.ts';
import { aboutEnd } from './noun-ends.ts';
import { issuerBy, ownerOf, ownerWithin } from './noun-owners.ts';
import { DEEDS, type Scene, type Words } from './noun-standing.ts';
import type { NounOwner } from './owner-phrase.ts';

/** What a noun of an act says by its frame: whose the act is, and how far the words go; null where either is missing. */
export function framed(at: number, frame: NounFrame, scene: Scene): Words | null {
  const { tokens, clauses, range } = scene;
  const near = ownerOf(at, frame.isOf, range, scene) ?? broughtBy(at, phraseStart(at, range.from, tokens), scene);
  const about = behindAdverb(near && near.from > at ? behindComma(near, frame, scene) : at + 1, tokens);
  const hangs = about < range.to && opens(about, frame, tokens);
  const end = hangs ? aboutEnd(about, range.to, tokens, clauses) : about;
  const owner = near ?? (hangs ? (ownerWithin(about, end, frame, scene) ?? issuerBehind(end - 1, scene)) : null);
  if (!owner || !(hangs || (owner.from > at && !DEEDS.has(frame.act)) || frame.isAlone)) return null;
  if (isVerbal(at, owner, scene) || isDanger(at, owner, scene)) return null;
  const head = owner.form === 'adjective' ? owner.from : at;
  const from = Math.min(phraseStart(head, range.from, tokens), owner.words.from);
  const said = hangs ? null : toldBehind(at, scene);
  const act =
    frame.act === null
      ? deedIn(about, hangs, scene)
      : actOf(frame.act, hangs || said !== null || isReason(from, tokens) || isGiven(at, frame, scene));
  if (!act) return null;
  return { act, owner, frame, from, end: Math.max(end, owner.words.to, at + 1, said ?? 0) };
}

// "A claim about pay, made by Norway", and not "a claim about the boat, made by Norway", who may have made the boat.
function issuerBehind(at: number, { tokens, range }: Scene): NounOwner | null {
  const owner = issuerBy(at, range.to, { tokens });
  if (!owner || tokens[at]!.pos !== 'NOUN' || tokens[phraseStart(at, range.from, tokens)]!.pos !== 'DET') return owner;
  const { lower } = tokens[at]!;
  const isMade = tokens.slice(owner.words.from, owner.words.to).some(({ lemma }) => lemma === 'make');
  return isMade && !isRole(lower) && !isBodyNoun(lower) ? null : owner;
}

/** The clause in which a token stands. */
export function clauseOf(at: number, clauses: readonly Clause[]): Clause {
  const subject = clauses.find(({ subjects }) => subjects.some(({ from, to }) => from <= at && at < to));
  return subject ?? clauses.findLast(({ from }) => from <= at) ?? clauses[0]!;
}

// "The Mission requests all to leave", "the owner of Norway's ground plans to sell it": a verb taken for a noun, which no
// verb stands beside.
function isVerbal(at: number, owner: NounOwner, { tokens, clauses }: Scene): boolean {
  const { lower, lemma } = tokens[at]!;
  const opens = owner.form === 'adjective' || (owner.from < at && tokens[at - 1]!.pos === 'NOUN');
  if (!opens || !(VERBS.has(lower) || VERBS.has(lemma))) return false;
  return !clauses.some(
    ({ form, subjects, to, end }) =>
      form === 'finite' && ((to <= owner.from && at < end) || subjects.some((one) => one.from <= at && at < one.to)),
  );
}

// "the decision, adopted by Norway, | to close the port".
function behindComma({ form, words }: NounOwner, frame: NounFrame, { tokens, range }: Scene): number {
  if (tokens[words.to]?.text !== ',') return words.to;
  if (form === 'issuer') return words.to + 1;
  // "A demand by Ana Lind, the mayor of Velm, | for a vote": what is told of her between commas.
  for (let at = words.to + 1; at < Math.min(range.to - 1, words.to + LONGEST_ASIDE); at += 1) {
    if (tokens[at]!.text === ',') return opens(at + 1, frame, tokens) ? at + 1 : words.to;
    const isTold = /^(?:which|who)$/.test(tokens[words.to + 1]!.lower);
    if (!isTold && /^(?:VERB|AUX)$/.test(tokens[at]!.pos)) return words.to;
  }
  return words.to;
}

// "the refusal of Norway even | to look at it".
function behindAdverb(at: number, tokens: readonly Token[]): number {
  return tokens[at]?.pos === 'ADV' && tokens[at]!.lower !== 'not' && tokens[at + 1]?.lower === 'to' ? at + 1 : at;
}

// "the threat from Norway to cables": the danger that it is.
function isDanger(at: number, { form }: NounOwner, { tokens }: Scene): boolean {
  return form === 'from' && tokens[at]!.lower.startsWith('threat') && tokens[at - 1]?.lower === 'the';
}

// "that was rejected", "on Monday" do not say what it is about.
function opens(at: number, { about }: NounFrame, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  if (!about.has(tokens[at]!.lower) || !next) return false;
  if (tokens[at]!.lower === 'that') return next.pos !== 'VERB' && next.pos !== 'AUX';
  return !TIMES.has(next.lower);
}

// "Norway's demands": of what is not told only that somebody holds it; a refusal tells all of itself.
function actOf(act: PloverAct, isTold: boolean): PloverAct {
  return isTold || !(act === 'REQUEST' || act === 'AGREE') ? act : 'STATE';
}

// "at the request of Norway": what was asked for is what was done.
function isReason(from: number, tokens: readonly Token[]): boolean {
  return /^(?:at|on|upon)$/.test(tokens[from - 1]?.lower ?? '');
}

// "Norway's demand is | a vote by May", "its offer was 4 percent": where what is demanded or offered ends; null where the
// verb does not tell it.
function toldBehind(at: number, { clauses, tokens }: Scene): number | null {
  const own = clauses.find(({ subjects }) => subjects.at(-1)?.to === at + 1);
  if (own?.verb !== 'be' || own.negated || own.modal !== null || own.end <= own.to + 1) return null;
  const { pos, lower } = tokens[own.to]!;
  const isThing = /^(?:DET|NUM|PROPN)$/.test(pos) || /^(?:that|for|to|nothing|more|better|higher|equal)$/.test(lower);
  return isThing && !/^(?:no|part|one)$/.test(lower) ? own.end : null;
}

// "Norway's approval came on Friday", "clearance from Norway was granted".
function isGiven(at: number, { isGranted }: NounFrame, { clauses }: Scene): boolean {
  const { verb, negated, modal, from } = clauseOf(at, clauses);
  return isGranted && GIVEN.has(verb) && !negated && modal === null && at < from;
}

// "the decision to lift the blockade": what is decided.
function deedIn(at: number, hangs: boolean, { clauses, tokens }: Scene): PloverAct | null {
  if (!hangs) return null;
  const clause = clauses.find(({ from, form }) => form === 'infinitive' && (from === at || from === at + 1));
  if (!clause) return null;
  if (clause.negated || tokens[at]!.lower === 'not') return 'REJECT';
  const meaning = meaningOf(clause, tokens, null)?.act ?? 'STATE';
  if (COOPERATIVE.has(meaning)) return 'AGREE';
  return meaning === 'SANCTION' || meaning === 'REJECT' || !HOSTILE.has(meaning) ? meaning : 'THREATEN';
}

function phraseStart(at: number, from: number, tokens: readonly Token[]): number {
  let start = at;
  // "a | written undertaking".
  const isInside = (place: number) => tokens[place]!.pos === 'VERB' && tokens[place - 1]?.pos === 'DET';
  while (start > from && at - start < LONGEST && (PHRASE.has(tokens[start - 1]!.pos) || isInside(start - 1))) {
    start -= 1;
    if (tokens[start]!.pos === 'DET') break;
  }
  return start;
}

const GIVEN = new Set([
  'come',
  'arrive',
  'follow',
  'give',
  'grant',
  'issue',
  'receive',
  'obtain',
  'secure',
  'win',
  'get',
]);
const VERBS = new Set([
  ...Object.keys(reporting.verbs),
  'plan',
  'request',
  'offer',
  'fear',
  'support',
  'attempt',
  'vote',
]);
const PHRASE = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'NUM']);
/** In tokens, before the noun. */
const LONGEST = 6;
/** In tokens, of what is told of an owner between commas. */
const LONGEST_ASIDE = 15;
