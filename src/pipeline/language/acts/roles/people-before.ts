import calledBodies from '../../../data/called-bodies.json' with { type: 'json' };
import people from '../../../data/people-words.json' with { type: 'json' };
import voices from '../../../data/voices.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import { isTimeNoun } from '../../phrases/time-nouns.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Event } from '../event.ts';
import { UNWILLED } from '../lists.ts';
import { CROWDS } from '../speech/actor-nouns.ts';
import { SAYING } from '../speech/saying-verbs.ts';

/** Links of clauses that tell by themselves. */
const TOLD: ReadonlySet<Clause['link']> = new Set(['main', 'complement']);
/** Whose subject is known from elsewhere. */
const KNOWN = /^(?:his|her|its|their|our|my|your|both|either|neither|this|that|these|those|no|such|same)$/;
/** Who decides what is law: "a court" tells enough of who did, and "Peru's top court" is not Peru. */
const COURTS: ReadonlySet<string> = new Set(voices.courts);
/** Kinds of bodies that say nothing of who they are. */
const GROUPS: ReadonlySet<string> = new Set(calledBodies.sayingNothing);
/** Of several, whatever their number. */
const MANY: ReadonlySet<string> = new Set(['police', 'troops', 'soldiers', 'gendarmes']);
/** Who does something with others. */
const TOGETHER: ReadonlySet<string> = new Set(people.together);
/** So many, whoever they are. */
const COUNTS: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands']);
/** What becomes of somebody. */
const BEFALLING: ReadonlySet<string> = new Set([
  ...[...UNWILLED].filter((verb) => !/^(?:take|stay|remain|arrive)$/.test(verb)),
  'face',
  'get',
  'receive',
  'undergo',
]);
const SOMEBODY = /^some(?:body|one)$/;
/** In tokens, from "of" on. */
const LONGEST = 6;
/** Opens what is new to the reader. */
const OPEN = /^(?:an?|one|another|some|several|many|most|dozens|hundreds|thousands)$/;

/**
 * The words of the subject that does an act in the source's own voice where they are for several people, or for a body that is
 * new: "the pickers", "two hundred residents". Null for others: "the panel" and "their people" are known from elsewhere, and
 * "five people released" may be whom it is done to.
 */
export function peopleBefore({ clause, act }: Event, tokens: readonly Token[], text: string): string | null {
  const {
    subjects: [subject, other],
    from,
    head,
    link,
  } = clause;
  if (!subject || other || clause.passive || clause.form !== 'finite') return null;
  if (act === 'STATE' && !(isNew(subject, tokens) && isWilled(clause, tokens))) return null;
  // "Two farmers, | who have blocked the road,"
  const isOfWho = link === 'relative' && tokens.slice(subject.to, from).some(({ lower }) => lower === 'who');
  if (!(TOLD.has(link) || (isOfWho && tokens[subject.from]!.lower !== 'the'))) return null;
  if (!isNoParticiple(tokens, subject.to, head)) return null;
  const end = isOfWho ? subject.to : endOf(subject.to, from, tokens);
  return peopleIn(tokens, { from: openingOf(subject.from, tokens), to: subject.to }, end, text);
}

// "A girl", "some forty men", "families"; not "ministers", who are known from elsewhere.
function isNew({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  const { lower, pos } = tokens[openingOf(from, tokens)]!;
  if (OPEN.test(lower) || pos === 'NUM' || SOMEBODY.test(lower)) return true;
  return to === from + 1 && lower !== 'others' && (isCrowd(lower) || MANY.has(lower));
}

// "Took the nets", not "went missing", "face fines", "said so".
function isWilled({ link, verb, to }: Clause, tokens: readonly Token[]): boolean {
  return link === 'main' && !BEFALLING.has(verb) && !SAYING.has(verb) && tokens[to]?.lower !== 'missing';
}

/** The same of who does what a passive tells: "was turned back by | two hundred residents". */
export function peopleBehindBy(
  { clause: { to, end }, act }: Event,
  tokens: readonly Token[],
  text: string,
): string | null {
  const by = act === 'STATE' ? -1 : tokens.slice(to, end).findIndex(({ lower }) => lower === 'by') + to;
  if (by < to) return null;
  let last = by + 1;
  while (
    last < end &&
    (/^(?:DET|NUM|ADJ|NOUN)$/.test(tokens[last]!.pos) || isOfThem(tokens, last) || isOwning(tokens, last))
  )
    last += 1;
  return last === by + 1 ? null : peopleIn(tokens, { from: by + 1, to: last }, endOf(last, end, tokens), text);
}

// "the bloc | 's | fourteen states"
function isOwning(tokens: readonly Token[], at: number): boolean {
  return /^['’]s?$/.test(tokens[at]!.lower) && /^(?:NOUN|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
}

// "nine | of the | fourteen states"
function isOfThem(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'of' && tokens[at - 1]!.pos === 'NUM' && tokens[at + 1]?.pos === 'DET';
}

function peopleIn(tokens: readonly Token[], { from, to }: TokenRange, end: number, text: string): string | null {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (SOMEBODY.test(last.lower) && to === from + 1) return last.lower;
  // Of the first word of a sentence the tagger may make a name: "Gendarmes cut the chain".
  const before = tokens[from - 1];
  const opens = to === from + 1 && (before?.sentence !== last.sentence || before.pos === 'PUNCT');
  if (!(last.pos === 'NOUN' || (opens && last.pos === 'PROPN')) || KNOWN.test(first.lower)) return null;
  const isMany = singular(last.lower) !== last.lower || MANY.has(last.lower) || COUNTS.has(last.lower);
  const isOpen = OPEN.test(first.lower) || first.pos === 'NUM' || isMany || isOwnedCourt(tokens, from, to);
  // "The ministers" are known from elsewhere; of whom "the captains of eleven clubs" are it says.
  const isNew = first.lower !== 'the' || end > to;
  const isDoer =
    COURTS.has(singular(last.lower)) ||
    CROWDS.has(last.lower) ||
    (COUNTS.has(last.lower) && (end === to || isCrowd(tokens[end - 1]!.lower))) ||
    (first.lower !== 'the' && isCrowd(last.lower)) ||
    ((OPEN.test(first.lower) || first.pos === 'NUM') &&
      isMany &&
      isBodyNoun(singular(last.lower)) &&
      !GROUPS.has(last.lower)) ||
    (isNew && (MANY.has(last.lower) || (isMany && isRole(singular(last.lower))))) ||
    (/^an?$/.test(first.lower) && isRole(last.lower)) ||
    (/^an?$/.test(first.lower) && !GROUPS.has(last.lower) && isBodyNoun(last.lower));
  return isOpen && isDoer ? text.slice(first.start, tokens[end - 1]!.end).replace(/\s+/g, ' ') : null;
}

// "Peru's top court"
function isOwnedCourt(tokens: readonly Token[], from: number, to: number): boolean {
  return COURTS.has(tokens[to - 1]!.lower) && tokens.slice(from, to).some(({ lower }) => /^['’]s?$/.test(lower));
}

function isCrowd(lower: string): boolean {
  return CROWDS.has(lower) || TOGETHER.has(lower) || TOGETHER.has(singular(lower));
}

// "Captains of | eleven clubs", "a court in | Tarnland on Friday"
function endOf(to: number, verb: number, tokens: readonly Token[]): number {
  if (tokens[to]?.lower === 'in' && COURTS.has(singular(tokens[to - 1]!.lower))) {
    let end = to + 1;
    while (end < verb && isOfPlace(tokens[end]!)) end += 1;
    return end;
  }
  if (tokens[to]?.lower !== 'of' || verb <= to || verb - to > LONGEST) return to;
  return tokens.slice(to, verb).every(({ pos }) => /^(?:ADP|DET|ADJ|NUM|NOUN|PROPN)$/.test(pos)) ? verb : to;
}

// Of "a court in the port of Tarn yesterday" all but the day.
function isOfPlace({ pos, lower, lexeme }: Token): boolean {
  return lower === 'of' || (/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) && !isTimeNoun(lexeme));
}

// "Several | hundred residents"
function openingOf(from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at > 0 && opens(tokens[at - 1]!) && tokens[at - 1]!.sentence === tokens[from]!.sentence) at -= 1;
  // "Not | all members".
  return tokens[at - 1]?.lower === 'not' && tokens[at - 1]!.sentence === tokens[from]!.sentence ? at - 1 : at;
}

function opens({ pos, lower }: Token): boolean {
  return /^(?:DET|NUM|ADJ)$/.test(pos) || OPEN.test(lower);
}

// "went", "have asked", and not "five people released" where no past tense shows.
function isNoParticiple(tokens: readonly Token[], from: number, head: number): boolean {
  if (from < head) return true;
  const { lower } = tokens[head]!;
  return !/(?:ed|n)$/.test(lower) || tokens[head + 1]?.pos !== 'PUNCT';
}
