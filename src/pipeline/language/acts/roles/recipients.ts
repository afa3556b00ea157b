import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isOwning } from '../../phrases/determiners.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';
import type { Cast } from './cast.ts';

/** On whom somebody acts: the first other entity after the verb, with those joined to it; of a passive its subject. */
export function recipientsOf(event: Event, actors: readonly string[], cast: Cast): string[] {
  const { parties } = cast;
  const { clause } = event;
  const isOther = (key: string) =>
    !actors.some((actor) => actor === key || parties.partyOf(actor) === key || parties.partyOf(key) === actor);
  const subject = clause.subjects
    .flatMap((range) => parties.objects(range.from, range.to))
    .map(({ key }) => key)
    .filter(isOther);
  if (clause.passive || event.by || event.actors === 'agent') return subject;
  if (event.actors === 'speaker' && subject.length > 0) return subject;
  return firstAfter(event, isOther, cast);
}

// A place only where the deed is done to places.
function firstAfter(event: Event, isOther: (key: string) => boolean, cast: Cast): string[] {
  const { clause, act, until, noun } = event;
  const { parties } = cast;
  if (until === null && act === 'REQUEST' && asksOthers(clause, cast)) return [];
  // Whom a noun's act is done to stands in its own words: "condemned the threats of Peru and asked Chile for a meeting".
  const found = parties.objects(clause.to, until === null && noun === null ? limitOf(event, cast) : clause.end);
  const first = found.findIndex(
    ({ key, located, from }) =>
      isOther(key) &&
      // "asked Helsinki for access": a place right after the verb stands for its government.
      (parties.entity(key)?.type !== 'place' || from === clause.to) &&
      !(located && (PLACELESS.has(act) || COURT.test(parties.entity(key)?.name ?? ''))),
  );
  if (first < 0 || (act === 'SUPPORT' && isUndone(found[first]!.from, cast))) return [];
  let last = first + 1;
  while (last < found.length && found[last]!.listed) last += 1;
  return found
    .slice(first, last)
    .map(({ key }) => key)
    .filter(isOther);
}

// "Welcomed the destruction of | Peru's mines", "dismantling Peru's mines": whose it is that is done away with is not backed.
function isUndone(from: number, { tokens }: Cast): boolean {
  let at = from - 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  if (tokens[at]?.lower === 'of') at -= 1;
  return UNDOING.test(tokens[at]?.lower ?? '');
}

// "Asked the growers to meet at the office of the Farm Union", "invited the councils to talks under Ana Lind": those whom no
// name tells, and nobody who is named behind.
function asksOthers({ to, end }: Clause, { tokens, parties }: Cast): boolean {
  const first = tokens[to];
  if (!first || !(first.pos === 'DET' || isOwning(first.lexeme))) return false;
  let head = to + 1;
  while (head < end && /^(?:ADJ|NOUN)$/.test(tokens[head]!.pos)) head += 1;
  if (head === to + 1 || tokens[head]?.lower !== 'to' || parties.objects(to, head).length > 0) return false;
  const noun = singular(tokens[head - 1]!.lower);
  return (
    noun !== tokens[head - 1]!.lower && (isBodyNoun(noun) || isRole(noun) || /(?:er|or|ist|ee|ant|ent)$/.test(noun))
  );
}

// To the end of the sentence, but not into the words that say who said it.
function limitOf(event: Event, cast: Cast): number {
  const { clause } = event;
  const { clauses, sentences } = cast;
  const governor = clause.governor === null ? null : clauses[clause.governor]!;
  const whole = Math.min(sentences[clause.sentence]!.to, turnAfter(event, cast), clause.to + FARTHEST);
  const end = tellerAfter(clause.to, whole, cast);
  if (!governor || governor.index < clause.index) return end;
  return Math.min(
    end,
    governor.from,
    ...governor.subjects.map(({ from }) => from).filter((from) => from > clause.head),
  );
}

// "Norwind closed the pool, | according to its head, Ana Lind": who tells of it has nothing done to her.
function tellerAfter(from: number, to: number, { tokens }: Cast): number {
  for (let at = from; at + 1 < to; at += 1)
    if (tokens[at]!.lower === 'according' && tokens[at + 1]!.lower === 'to') return at;
  return to;
}

// Another clause's time, reason, condition or relative clause names others; what is told of whom one agrees with does so too:
// "a deal with the builder of a port that Peru had refused".
function turnAfter({ clause, act }: Event, { clauses, tokens }: Cast): number {
  for (let place = clause.index + 1; clauses[place]?.sentence === clause.sentence; place += 1) {
    const next = clauses[place]!;
    const { link, from, subjects } = next;
    if (link === 'relative' && TOGETHER.has(act)) return openerOf(next, clause.to, tokens);
    if (!INSIDE.has(link) || isBesideIt(clause, next))
      return Math.min(from, ...subjects.map((range) => (range.from > clause.head ? range.from : from)));
  }
  return Number.POSITIVE_INFINITY;
}

// "The port | that Peru refused".
function openerOf({ from }: Clause, first: number, tokens: Cast['tokens']): number {
  let at = from - 1;
  while (at > first && !RELATIVE.test(tokens[at]!.lower)) at -= 1;
  return at > first ? at : from;
}

// "Said he was hurt and | had asked Norwind to wait": what he says beside it, behind words of its own.
function isBesideIt(clause: Clause, { link, form, governor, from }: Clause): boolean {
  const sisters = link === 'complement' && clause.link === link && governor === clause.governor;
  return sisters && form === 'finite' && clause.form === form && from > clause.to + 1;
}

const UNDOING =
  /^(?:destruction|destroying|dismantling|dismantlement|elimination|eliminating|disarmament|defeat|collapse)$/;
/** Where somebody is sued: "in the High Court". */
const COURT = /\b(?:court|tribunal)\b/i;
/** In tokens, behind the verb. */
const FARTHEST = 60;
const INSIDE = new Set<Clause['link']>(['complement', 'noun', 'purpose', 'participle', 'reduced', 'relative']);
const RELATIVE = /^(?:that|which|who|whom|whose|where)$/;
const TOGETHER = new Set<Event['act']>(['AGREE', 'CONSULT', 'COOPERATE']);
const PLACELESS = new Set<Event['act']>(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE']);
