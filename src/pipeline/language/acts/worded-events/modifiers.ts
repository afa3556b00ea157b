import type { PloverAct } from '#src/schema/evidence.ts';
import nouns from '../../../data/position-nouns.json' with { type: 'json' };
import reporting from '../../../data/reporting.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isInPhrase } from '../../phrases/in-phrase.ts';
import { isRole } from '../../phrases/role-words.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { type Event, event } from '../event.ts';
import { dealMade } from '../events/by-noun/deals.ts';
import { ISSUED, UNSAID } from '../lists.ts';
import { nounFramesOf } from '../meanings/noun-frames.ts';
import { meaningOf } from '../meanings.ts';
import { paperEvent } from './papers.ts';

/**
 * Acts told by what describes a thing: "a request backed by Chile", "the duties imposed by Peru", "a figure cited by Peru".
 * "Rebels backed by Peru" only says who they are, "officers accused by Peru" what is said of them, and what nobody is named for ("the duties imposed in May") tells nothing.
 */
export function modifierEvents(clauses: readonly Clause[], tokens: readonly Token[]): Event[] {
  return clauses.flatMap((clause) => {
    const own = ownDeed(clause, tokens) ?? asideDeed(clause, tokens);
    if (own) return [own];
    const deal = dealMade(clause, tokens);
    if (deal) return [deal];
    const paper = paperEvent(clause, clauses, tokens);
    if (paper) return [paper];
    if (clause.link !== 'reduced' || clause.negated || !hasAgent(clause, tokens)) return [];
    const joined = joinedThing(clause, clauses, tokens);
    const thing =
      thingBefore(clause, tokens, 'NOUN') ??
      subjectBefore(clause, clauses, tokens) ??
      joined ??
      thingBeforeName(clause, tokens) ??
      thingBefore(clause, tokens, 'PROPN');
    // "A letter seen by the Courier": whoever only has it says nothing.
    if (!(thing || isAs(clause, tokens)) || UNSAID.has(clause.verb) || OBTAINING.has(clause.verb)) return [];
    const head = thing ? tokens[thing.to - 1]!.lower : '';
    // "the threats made by Peru" are told by their noun.
    if (ISSUED.has(clause.verb) && thing && nounFramesOf(tokens[thing.to - 1]!.lexeme).some(({ act }) => act !== null))
      return [];
    const passive: Clause = { ...clause, passive: true, subjects: thing ? [thing] : [], predicate: null };
    const frame = meaningOf(passive, tokens, null);
    const act = frame?.act ?? (SAID.has(clause.verb) ? 'STATE' : null);
    const isPeople = thing !== null && (PEOPLE.has(head) || tokens[thing.to - 1]!.pos === 'PROPN');
    const told = joined && thing === joined ? { ...passive, subjects: [] } : passive;
    // "Peru, backed by Chile, insisted": set apart it tells what Chile does.
    const isBacked = act === 'SUPPORT' && isSetApart(clause, clauses, tokens);
    return act &&
      (isPeople && !THINGS.has(head) ? isBacked || (DONE_TO.has(act) && clause.verb !== 'suspect') : POSITIONS.has(act))
      ? [event(told, act, `by: ${frame?.pattern ?? clause.verb}`, { implied: true })]
      : [];
  });
}

// "an offer Peru rejected", "the pause Peru demanded never came": whose name stands between the thing and the verb.
function ownDeed(clause: Clause, tokens: readonly Token[]): Event | null {
  const { from, head, to, link, negated, sentence } = clause;
  if (link !== 'reduced' || negated || from !== head) return null;
  let start = from;
  while (tokens[start - 1]?.sentence === sentence && tokens[start - 1]!.pos === 'PROPN') start -= 1;
  const thing = tokens[start - 1];
  if (start === from || thing?.pos !== 'NOUN' || PEOPLE.has(thing.lower) || !hasArticle(start - 1, sentence, tokens))
    return null;
  const next = tokens[to];
  if (next?.lower === 'by' || isInPhrase(next?.pos)) return null;
  const active: Clause = {
    ...clause,
    passive: false,
    link: 'relative',
    subjects: [{ from: start, to: from }],
    predicate: null,
  };
  const frame = meaningOf({ ...clause, passive: true, subjects: [{ from: start - 1, to: start }] }, tokens, null);
  return frame?.act && POSITIONS.has(frame.act)
    ? event(active, frame.act, `own: ${frame.pattern}`, { implied: true })
    : null;
}

// "…, something Peru denies", "…, a claim Peru disputes": what another has told before the comma.
function asideDeed(clause: Clause, tokens: readonly Token[]): Event | null {
  const { to, end, link, form, negated, modal, passive, subjects, sentence } = clause;
  const [subject] = subjects;
  if (form !== 'finite' || negated || modal || passive || !subject || !(link === 'complement' || link === 'main'))
    return null;
  if (end > to || !/^[.,;)]$/.test(tokens[to]?.text ?? '.')) return null;
  const noun = subject.from - 1;
  const isSomething = tokens[noun]?.lower === 'something';
  const isNoun = tokens[noun]?.pos === 'NOUN' && /^an?$/.test(tokens[noun - 1]?.lower ?? '');
  const comma = tokens[isNoun ? noun - 2 : noun - 1];
  if (!(isSomething || isNoun) || comma?.text !== ',' || comma.sentence !== sentence) return null;
  const frame = meaningOf({ ...clause, passive: true, subjects: [{ from: noun, to: noun + 1 }] }, tokens, null);
  return frame?.act && POSITIONS.has(frame.act)
    ? event({ ...clause, link: 'relative' }, frame.act, `own: ${frame.pattern}`, { implied: true })
    : null;
}

// "an offer", "the short pause", not "Skipper".
function hasArticle(at: number, sentence: number, tokens: readonly Token[]): boolean {
  let start = at;
  while (tokens[start - 1]?.sentence === sentence && /^(?:ADJ|NOUN|NUM)$/.test(tokens[start - 1]!.pos)) start -= 1;
  return tokens[start - 1]?.sentence === sentence && tokens[start - 1]!.pos === 'DET';
}

// "by" with somebody behind it; "by Friday", "by force", "by 8 percent" name nobody.
function hasAgent({ to, end }: Clause, tokens: readonly Token[]): boolean {
  for (let at = to; at < Math.min(end, to + FARTHEST); at += 1) {
    if (tokens[at]!.lower !== 'by') continue;
    // "by nine of the clubs", not "by 40 votes".
    if (tokens[at + 1]?.pos === 'NUM') return tokens[at + 2]?.lower === 'of' && tokens[at + 3]?.pos === 'DET';
    return /^(?:PROPN|DET|ADJ|NOUN|PRON)$/.test(tokens[at + 1]?.pos ?? '');
  }
  return false;
}

// Between commas behind a name that takes a stand itself; of who "slept" it says who they are.
function isSetApart(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const { from, to, end, sentence } = clause;
  if (tokens[from - 1]?.text !== ',' || tokens[from - 2]?.pos !== 'PROPN') return false;
  let at = Math.max(to, end);
  while (tokens[at]?.sentence === sentence && tokens[at]!.text !== ',' && at < to + LONGEST_ASIDE) at += 1;
  if (tokens[at]?.text !== ',') return false;
  const next = clauses.find(({ head, form }) => head > at && form === 'finite');
  return next !== undefined && next.from <= at + 2 && meaningOf(next, tokens, null)?.act != null;
}

// "as demanded by Peru".
function isAs({ from }: Clause, tokens: readonly Token[]): boolean {
  return tokens[from - 1]?.lower === 'as';
}

// The noun that it describes with its own words.
function thingBefore({ from, sentence }: Clause, tokens: readonly Token[], kind: Token['pos']): TokenRange | null {
  let to = from;
  while (to > 0 && (tokens[to - 1]!.pos === 'ADV' || /^[,(–—]$/.test(tokens[to - 1]!.text))) to -= 1;
  const head = tokens[to - 1];
  if (!head || head.sentence !== sentence || head.pos !== kind) return null;
  const start = phraseStart(to - 1, sentence, tokens);
  // "a motion of no confidence": with what it is made of or about.
  const whole = tokens[start - 1]?.lower === 'of' && tokens[start - 2]?.pos === 'NOUN';
  return { from: whole ? phraseStart(start - 2, sentence, tokens) : start, to };
}

// "The patrols | against the Young Lions | suggested by Chile": no people, who may be what is told of.
function thingBeforeName({ from, sentence }: Clause, tokens: readonly Token[]): TokenRange | null {
  let to = from;
  while (tokens[to - 1]?.sentence === sentence && /^(?:PROPN|DET|ADJ)$/.test(tokens[to - 1]!.pos)) to -= 1;
  const noun = tokens[to - 2];
  if (to === from || tokens[from - 1]!.pos !== 'PROPN' || noun?.pos !== 'NOUN' || noun.sentence !== sentence)
    return null;
  if (!/^(?:against|with|on|between|for|over)$/.test(tokens[to - 1]!.lower)) return null;
  if (PEOPLE.has(noun.lower) || isRole(noun.lower)) return null;
  return { from: phraseStart(to - 2, sentence, tokens), to: to - 1 };
}

// "The cap proposed by Peru and | opposed by Chile": the same thing.
function joinedThing(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): TokenRange | null {
  if (!/^(?:and|but|or)$/.test(tokens[clause.from - 1]?.lower ?? '')) return null;
  const prior = clauses.find(({ index }) => index === clause.index - 1);
  return prior?.link === 'reduced' && hasAgent(prior, tokens) ? thingBefore(prior, tokens, 'NOUN') : null;
}

// "Talks between Peru and Chile, | ordered by a judge, began".
function subjectBefore(
  { from, to, sentence }: Clause,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): TokenRange | null {
  if (tokens[from - 1]?.text !== ',') return null;
  const main = clauses.find(({ head, sentence: own }) => own === sentence && head > to);
  const subject = main?.subjects[0];
  if (!subject || subject.to > from || clauses.some(({ head }) => head > subject.from && head < from)) return null;
  const head = tokens[subject.to - 1]!;
  return THINGS.has(head.lower) || (head.pos === 'NOUN' && !PEOPLE.has(head.lower)) ? subject : null;
}

function phraseStart(at: number, sentence: number, tokens: readonly Token[]): number {
  let start = at;
  while (start > 0 && tokens[start - 1]!.sentence === sentence && WORDS.has(tokens[start - 1]!.pos)) start -= 1;
  return start;
}

/** Positions and what follows from them; of blows and moves of troops such words are but background. */
/** What one does to words of others without telling anything of them. */
const OBTAINING: ReadonlySet<string> = new Set(['see', 'obtain', 'view', 'read']);
const POSITIONS: ReadonlySet<PloverAct> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'RETREAT',
  'CONCEDE',
  'COOPERATE',
  'STATE',
]);
/** What is done to people: "the sailors freed by Peru"; whom somebody backs or opposes is only who they are. */
const DONE_TO: ReadonlySet<PloverAct> = new Set(['ACCUSE', 'RETREAT', 'COERCE']);
const SAID = new Set([...Object.keys(reporting.verbs), ...nouns.issued]);
/** In tokens. */
const FARTHEST = 8;
/** In tokens. */
const LONGEST_ASIDE = 14;
const WORDS = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN']);
/** Of the first word of a sentence the tagger may make a name. */
const THINGS = new Set([...verbs.sets.talks, ...verbs.sets.deal, ...verbs.sets.proposal]);
const PEOPLE = new Set([
  ...verbs.actors.nonState,
  ...verbs.actors.official,
  ...verbs.actors.sides,
  ...verbs.sets.people,
  ...verbs.sets.captive,
  ...verbs.sets.force,
]);
