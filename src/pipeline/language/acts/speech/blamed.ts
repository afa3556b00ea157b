import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isBodyNoun, KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { OFFICIAL, OWN, PEOPLE, PROPOSED } from './actor-nouns.ts';
import { isAmongSpeakers, speakersOf } from './said-by.ts';
import type { Sayings } from './sayings.ts';

/**
 * True where a clause tells of somebody else than who says it, who is no witness, outlet or expert; no office either
 * where asked.
 */
export function isBlamed(clause: Clause, material: boolean, sayings: Sayings): boolean {
  const sayer = sayings.sayerOf(clause);
  const [subject] = clause.subjects;
  if (!subject || sayer.length === 0 || sayer.some(observes)) return false;
  if (material && sayer.some(({ lower }) => OFFICIAL.has(lower))) return false;
  const named = sayings.parties.named(clause.subjects, clause.from);
  const speakers = speakersOf(clause, sayings);
  if (named.length > 0 && speakers.length > 0) return !isAmongSpeakers(named, speakers, sayings);
  const { lower } = sayings.tokens[subject.to - 1]!;
  const isDirect = sayings.containing(clause)?.kind === 'direct';
  // "Peru says you broke the deal": said of whom it is told to.
  if (lower === 'you' && !isDirect) return speakers.length > 0;
  // In direct speech "they" are others, in "said they had" they may be who speaks.
  if (/^(?:they|he|she)$/.test(lower) && isDirect) return speakers.length > 0;
  if (named.length > 0) return sayer.some(isOtherBody) && sayer[0]!.start < sayings.tokens[subject.from]!.start;
  return isSomebodyElse(subject, sayer, isDirect, sayings);
}

/** True where somebody says a clause of a thing that was put forward or imposed: "the duties", "this plan". */
export function isHarmful(clause: Clause, { tokens, sayerOf }: Sayings): boolean {
  const [subject] = clause.subjects;
  const sayer = sayerOf(clause);
  if (!subject || sayer.length === 0 || sayer.some(observes)) return false;
  return HARMFUL.has(tokens[subject.to - 1]!.lower) && !/^(?:our|my)$/.test(tokens[subject.from]!.lower);
}

function observes({ lower }: Token): boolean {
  return OBSERVERS.has(lower);
}

// "A court said Norwind had broken the law", "the union": of "the company" or "the ministry" the name may be whose it is.
function isOtherBody({ lower }: Token): boolean {
  const kinds = KINDS_BY_NOUN.get(lower);
  return kinds !== undefined && !OWN_KINDS.some((kind) => kinds.has(kind));
}

// "The ministry said the firm had left": not "our firm", nor in "rejected the plan, the group said", where who is meant
// is not established. Word for word whoever speaks says "we" of himself.
function isSomebodyElse(
  { from, to }: TokenRange,
  sayer: readonly Token[],
  isDirect: boolean,
  { tokens }: Sayings,
): boolean {
  const head = tokens[to - 1]!;
  if (head.pos === 'PRON' || /^(?:our|my|its|their|his|her)$/.test(tokens[from]!.lower)) return false;
  const isAhead = isDirect || sayer[0]!.start < tokens[from]!.start;
  return isAhead && isActor(head.lower) && !sayer.some(({ lemma }) => lemma === head.lemma);
}

function isActor(lower: string): boolean {
  return PEOPLE.has(lower) || OWN.has(lower) || OFFICIAL.has(lower) || isBodyNoun(lower) || PROPOSED.has(lower);
}

const OWN_KINDS = ['company', 'government', 'organ', 'agency', 'outlet'];
const HARMFUL = new Set([...PROPOSED, ...verbs.words.harmful]);
/** A court finds against somebody; what it tells of others is more than it saw. */
const OBSERVERS = new Set(verbs.actors.observing.filter((one) => !/^(?:court|judge)$/.test(one)));
