import actWords from '../../../data/act-words.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import { phrasesFrom } from '../../phrases/phrases-from.ts';
import { isTimeNoun } from '../../phrases/time-nouns.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Event } from '../event.ts';
import { SIDES } from '../lists.ts';
import type { Named } from '../parties/objects.ts';
import { arrestersOf } from './arresters.ts';
import type { Cast } from './cast.ts';
import { chamberOf } from './chambers.ts';

/**
 * Who does what a passive tells: those behind "by", who says that it will be done, or those it is between; [] where
 * nobody is named.
 */
export function agentsOf(clause: Clause, act: Event['act'], cast: Cast): string[] {
  const by = byPhrase(clause, cast);
  if (by && by.length > 0) return by;
  const found = chamberOf(clause, cast) ?? by ?? promisers(clause, act, cast) ?? joined(clause, act, cast);
  if (found.length > 0) return found;
  const police = arrestersOf(clause, cast);
  return police.length > 0 || by ? police : publisherOf(clause, act, cast);
}

/**
 * Those named around what happens: "talks between X and Y", "a strike by X", "X and Y delegations"; else those who last
 * acted together.
 */
export function agentsAround(clause: Clause, act: Event['act'], cast: Cast): string[] {
  const { tokens, parties, together } = cast;
  const from = clause.subjects[0]?.from ?? clause.from;
  const end = Math.max(clause.end, clause.to);
  const isTurnedDown = (act === 'REJECT' && clause.passive && isOfOneSide(clause, cast)) || isBrokenOff(clause, cast);
  for (const joint of isTurnedDown ? ['by'] : JOINTS) {
    for (let at = from; at < end; at += 1) {
      if (tokens[at]!.lower !== joint || MEDIATED.has(tokens[at - 1]?.lower ?? '')) continue;
      const found = parties.objects(at + 1, at < clause.from ? clause.from : end).filter(({ located }) => !located);
      if (found.length > 0) return listed(found);
    }
  }
  if (isTurnedDown) return [];
  const other = otherOf(from, clause, cast);
  if (other.length > 0) return withOther(other, clause, cast);
  const subject = clause.subjects.flatMap((range) => parties.between(range.from, range.to));
  // "The strike goes on": of the only ones who strike; "the strikes" are several's.
  const isKnown =
    act === 'PROTEST' && tokens[from]!.lower === 'the' && !/(?:strike|walkout)s$/.test(tokens[from + 1]!.lower);
  if (subject.length === 0 && isKnown) return [...together.protesters()];
  if (act === 'THREATEN') return subject.length > 0 ? subject : strikers(clause, cast);
  // "Talks between the growers and the ministry" are theirs, whoever they are.
  const isOfOthers = tokens.slice(from, clause.from).some(({ lower }) => lower === 'between');
  if (subject.length === 0 && isOfOthers) return [];
  // Who strikes or fights is not who last agreed on something together.
  return subject.length > 0 || act === 'PROTEST' || act === 'ASSAULT' ? subject : [...together.last()];
}

// "The deal with Norwind | came on Monday": with whom it is, not those who dealt with each other before.
function otherOf(from: number, clause: Clause, { tokens, parties }: Cast): string[] {
  for (let at = from; at < clause.from; at += 1) {
    if (tokens[at]!.lower !== 'with') continue;
    return listed(parties.objects(at + 1, clause.from).filter(({ located }) => !located));
  }
  return [];
}

// "Peru said a truce with Chile was holding": between those who last dealt with each other, else whoever says so and the other.
function withOther(other: readonly string[], clause: Clause, { together, speech, parties }: Cast): string[] {
  if (together.last().some((key) => other.includes(key))) return [...together.last()];
  const own = speech.isSpeech(clause) ? speech.speakersOf(clause).map((key) => parties.partyOf(key)) : [];
  return [...new Set([...own.filter((key) => key !== null), ...other])];
}

// "The Guild's offer was not accepted": by nobody whom it names; "no deal was reached" by both.
function isOfOneSide({ subjects: [subject] }: Clause, { tokens }: Cast): boolean {
  return subject !== undefined && PUT_FORWARD.has(tokens[subject.to - 1]!.lower);
}

// "The strike would go ahead": of the only ones who strike, else of the union that says so.
function strikers(clause: Clause, { together, speech, parties }: Cast): string[] {
  const known = together.protesters();
  if (known.length > 0) return [...known];
  return speech.speakersOf(clause).filter((key) => UNIONS.test(parties.entity(parties.partyOf(key))?.name ?? ''));
}

// "by the prime minister, Simon Achterberg", "by Chile and Peru".
function byPhrase(clause: Clause, cast: Cast): string[] | null {
  const { tokens, parties } = cast;
  for (let at = clause.to; at < clause.end; at += 1)
    if (
      (tokens[at]!.lower === 'by' && !isDeadline(at + 1, tokens)) ||
      (tokens[at]!.lower === 'from' && RECEIVING.has(clause.verb)) ||
      (tokens[at]!.lower === 'with' && WITH.has(clause.verb))
    ) {
      const limit = limitAfter(clause, cast);
      // "was rejected by the union, and Chile said": who opens the next clause is no agent.
      const own = phrasesFrom(tokens, at + 1).filter(({ to }: TokenRange) => to <= limit);
      const named = parties.named(own, limit);
      return named.length === 0 && isBoth(tokens, at + 1) ? [...cast.together.pairBefore(clause)] : named;
    }
  return byWhom(clause, cast);
}

// "will be repaired by June", "by the end of the year", "raised by 4 percent": when or how much, not who.
function isDeadline(at: number, tokens: Cast['tokens']): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first) return false;
  if (first.pos === 'NUM')
    return (next !== undefined && isTimeNoun(next.lexeme)) || /^(?:%|per|percent)$/.test(next?.lower ?? '');
  if (/^(?:the|next|this|late|early|mid)$/.test(first.lower))
    return next !== undefined && (isTimeNoun(next.lexeme) || /^(?:end|start|beginning|middle)$/.test(next.lower));
  return first.lower === 'then' || (isTimeNoun(first.lexeme) && next?.pos !== 'PROPN');
}

// "Claimed by both", "signed by the two sides".
function isBoth(tokens: Cast['tokens'], at: number): boolean {
  if (tokens[at]?.lower === 'both')
    return !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') || SIDES.has(tokens[at + 1]!.lower);
  const side = tokens[at + 1]?.lower === 'two' ? at + 2 : -1;
  return (
    side > 0 && tokens[at]!.lower === 'the' && SIDES.has(tokens[side]?.lower ?? '') && tokens[side + 1]?.lower !== 'of'
  );
}

// "Ana Lind, by whom the plan was rejected": who is named right before.
function byWhom(
  { link, subjects: [subject], sentence }: Clause,
  { tokens, sentences, parties }: Cast,
): string[] | null {
  const whom = subject ? subject.from - 1 : -1;
  if (link !== 'relative' || !/^(?:whom|which)$/.test(tokens[whom]?.lower ?? '') || tokens[whom - 1]?.lower !== 'by')
    return null;
  const end = tokens[whom - 2]?.text === ',' ? whom - 2 : whom - 1;
  const before = parties.objects(sentences[sentence]!.from, end).at(-1);
  return before?.to === end ? [before.key] : [];
}

// "was rejected by its members, Chile said": another verb's subject ends it, not who "who" is about.
function limitAfter({ index, sentence, to }: Clause, { clauses, sentences }: Cast): number {
  const next = clauses[index + 1];
  const end = sentences[sentence]!.to;
  if (next?.sentence !== sentence || next.from < to) return end;
  const own = next.link === 'relative' ? [] : next.subjects.filter(({ from }) => from >= to).map(({ from }) => from);
  return Math.min(next.from, end, ...own);
}

// "Trade measures would be considered, the minister said": who says what will be done.
function promisers(clause: Clause, act: Event['act'], { speech }: Cast): string[] | null {
  if (!/^(?:will|would|'ll|shall)$/.test(clause.modal ?? '') || !(act === 'AGREE' || act === 'THREATEN')) return null;
  const speakers = speech.isSpeech(clause) ? speech.speakersOf(clause) : [];
  return speakers.length > 0 ? [...speakers] : null;
}

// "The levy is waived", "a second hearing has been called", in what a body publishes of itself: by that body.
function publisherOf(clause: Clause, act: Event['act'], cast: Cast): string[] {
  const { tokens, speech } = cast;
  if (clause.form !== 'finite' || clause.pluperfect || clause.negated || clause.modal) return [];
  if (!/^(?:main|complement)$/.test(clause.link) || !isIssued(clause, act, cast)) return [];
  if (tokens.slice(clause.to, clause.end).some(({ lower }) => lower === 'between' || lower === 'by')) return [];
  return speech.statementOf(clause)?.rule === 'own-statement' ? [...speech.speakersOf(clause)] : [];
}

// "Both ships are asked to leave", "the charge is rejected", "a complaint has been filed" too: not "we have been asked",
// "our offer is rejected", "a suit was filed against us".
function isIssued(clause: Clause, act: Event['act'], { tokens, speech }: Cast): boolean {
  if (OFFICIAL.has(act) && speech.isThing(clause)) return true;
  const [subject] = clause.subjects;
  const isOfUs = (from: number, to: number) =>
    tokens.slice(from, to).some(({ lower }) => /^(?:we|us|our|i|my|me)$/.test(lower));
  if (!subject || isOfUs(subject.from, subject.to) || isOfUs(clause.to, clause.end)) return false;
  const isNow = tokens.slice(clause.from, clause.head).some(({ lower }) => /^(?:is|are)$/.test(lower));
  const isDone = isNow || /^(?:has|have)$/.test(tokens[clause.from]!.lower);
  if (act === 'REQUEST') return isNow && ASKED.has(clause.verb);
  if (act === 'REJECT') return isNow && DECLINED.has(clause.verb) && speech.isThing(clause);
  return act === 'ACCUSE' && isDone && FILED.has(clause.verb) && speech.isThing(clause);
}

function joined(clause: Clause, act: Event['act'], cast: Cast): string[] {
  const both = between(clause, cast);
  return both.length > 0 ? both : ownersOf(clause, act, cast);
}

// "Norwind's appeal has been withdrawn", "the Guild's boycott was called off": nobody else can.
function ownersOf({ subjects: [subject] }: Clause, act: Event['act'], { tokens, parties }: Cast): string[] {
  if (!subject || !(act === 'RETREAT' || act === 'CONCEDE') || !REVOKED.has(tokens[subject.to - 1]!.lower)) return [];
  let owner = subject.to - 1;
  while (owner >= subject.from && !/^['’]s?$/.test(tokens[owner]!.text)) owner -= 1;
  return owner < subject.from ? [] : parties.between(subject.from, owner).slice(-1);
}

// "Talks between X and Y were called off", "the truce between X and Y was broken": by whom is not said.
function isBrokenOff({ passive, verb, to, negated }: Clause, { tokens }: Cast): boolean {
  return passive && !negated && (ENDING.has(verb) || [tokens[to - 1], tokens[to]].some((one) => one?.lower === 'off'));
}

// "The truce between X and Y was extended", "a deal was reached between X and Y".
function between(clause: Clause, cast: Cast): string[] {
  const { tokens, parties } = cast;
  if (isBrokenOff(clause, cast)) return [];
  const from = clause.subjects[0]?.from ?? clause.from;
  const end = Math.max(clause.from, clause.end);
  for (let at = from; at < end; at += 1)
    if (tokens[at]!.lower === 'between')
      return at < clause.from ? parties.between(at + 1, clause.from) : listed(parties.objects(at + 1, end));
  return [];
}

function listed(found: readonly Named[]): string[] {
  let last = 1;
  while (last < found.length && found[last]!.listed) last += 1;
  return [...new Set(found.slice(0, last).map(({ key }) => key))];
}

/** What a body does by saying or deciding so. */
const OFFICIAL = new Set<Event['act']>(['CONCEDE', 'CONSULT', 'REQUEST', 'SANCTION', 'SUPPORT']);
const ASKED: ReadonlySet<string> = new Set(['ask', 'request', 'invite', 'urge', 'instruct', 'remind']);
const DECLINED: ReadonlySet<string> = new Set(['reject', 'decline', 'refuse', 'dismiss', 'deny', 'repudiate']);
const FILED: ReadonlySet<string> = new Set(['file', 'lodge', 'submit']);
/** What one side puts to another. */
const PUT_FORWARD: ReadonlySet<string> = new Set(verbs.words.putForward);
const UNIONS =
  /\b(?:unions?|workers|labou?r|guild|brotherhood|teachers|nurses|seafarers|pilots|drivers|miners|dockers)\b/i;
/** "came under fire from", "was met with anger from", "drew fire from". */
const RECEIVING = new Set(['come', 'greet', 'run', ...verbs.words.getting]);
/** "Went down well with", "found favour with". */
const WITH = new Set(['go', 'find']);
/** What only whose it is can take back. */
const REVOKED: ReadonlySet<string> = new Set(actWords.ownToTakeBack);
const ENDING = new Set(verbs.sets.ending);
const JOINTS = ['between', 'by', 'from', 'of'];
/** "The truce, brokered by Norway, takes effect": whose it is, those who act together are. */
const MEDIATED = new Set(['brokered', 'mediated', 'facilitated', 'hosted', 'convened']);
