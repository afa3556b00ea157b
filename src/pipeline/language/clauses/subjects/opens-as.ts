import grammar from '../../../data/grammar.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../types.ts';
import type { Reading } from '../readings.ts';
import type { Linked, SentenceWords } from '../sentence-words.ts';
import { OBJECTS } from '../verb-kinds.ts';

/**
 * True where "as" at a token opens a clause whose subject the phrase behind it is: "appealed for vaccine as the number of
 * cases rose", not "the group known as the Front said".
 */
export function opensAs(
  sentence: SentenceWords,
  phrase: TokenRange,
  at: number,
  opened: number | null,
  linked: readonly Linked[],
): boolean {
  const { tokens, readings, from } = sentence;
  if (tokens[at]!.lower !== 'as') return false;
  const before = at > from ? readings[at - from - 1]! : 'stop';
  // ", as Peru has demanded", ", as Ana Lind, the mayor, has demanded".
  if (before === 'comma') return reachesVerb(sentence, phrase.to) || opened === phrase.to;
  // "As delegates from Chile rejected it, …", not "As a mediator, Chile …".
  if (before === 'stop' && reachesVerb(sentence, phrase.to)) return true;
  if (readings[phrase.from - from] === 'det' && /^(?:noun|time|adverb|pronoun)$/.test(before)) return true;
  // "Prices rose as the League | vowed", "the port closed as crews at Velm | struck".
  const opens =
    readings[phrase.from - from] === 'det' ||
    isOwned(sentence, phrase) ||
    isName(sentence, phrase) ||
    areMany(sentence, phrase) ||
    (linked[0]?.link === 'noun' && isHeadlineSubject(tokens[phrase.to - 1]!.lower));
  return opens && hasVerbBefore(sentence, at, linked, isName(sentence, phrase) && hasObject(sentence, phrase.to));
}

// A verb follows with nothing before it but what hangs on the phrase, "officials in Chile", "Chile (9 million people)", "Chile on Monday".
function reachesVerb({ tokens, readings, from, to }: SentenceWords, start: number): boolean {
  let at = start;
  while (at < to && HANGING.has(readings[at - from]!)) {
    if (readings[at - from] === 'open') while (at < to && readings[at - from] !== 'close') at += 1;
    at += 1;
  }
  return at < to && VERBAL.has(readings[at - from]!) && tokens[at]!.pos !== 'PUNCT';
}

// "Chile's government".
function isOwned({ readings, from }: SentenceWords, { from: start, to }: TokenRange): boolean {
  return readings.slice(start - from, to - from).includes('poss');
}

// "Rejected the offer as Chile | accepted it": no name for the offer.
function hasObject({ groups, readings, from }: SentenceWords, verb: number): boolean {
  const group = groups.find((one) => one.from === verb);
  return group?.form === 'finite' && OBJECTS.has(readings[group.to - from] ?? 'stop');
}

// "Chile watched as Peru | left"; not "a body known as Forward | left".
function hasVerbBefore({ groups }: SentenceWords, at: number, linked: readonly Linked[], isClause: boolean): boolean {
  let place = linked.findLastIndex((_one, i) => groups[i]!.to <= at);
  // "Vow to stay out | as police clear line": by who vows.
  while (
    linked[place]?.link === 'complement' &&
    groups[place]!.form === 'infinitive' &&
    !TAKING_AS.has(groups[place]!.verb)
  )
    place = linked[place]!.governor ?? -1;
  const group = groups[place];
  // "Norwind to leave as Peru | rejects plan".
  if (place === 0 && group?.form === 'infinitive' && linked[0]!.link === 'noun') return true;
  if (group?.form !== 'finite' || group.passive || (!isClause && TAKING_AS.has(group.verb))) return false;
  return linked[place]!.link !== 'relative' && linked[place]!.subjects.length > 0;
}

/** True for "minister" and "board", as headlines have them. */
export function isHeadlineSubject(lower: string): boolean {
  return isRole(singular(lower)) || isBodyNoun(lower);
}

function areMany({ tokens }: SentenceWords, { to }: TokenRange): boolean {
  const { pos, lower } = tokens[to - 1]!;
  return pos === 'NOUN' && /(?:[^s]s|[^u]men|people|police)$/.test(lower);
}

function isName({ tokens }: SentenceWords, { to }: TokenRange): boolean {
  const { pos } = tokens[to - 1]!;
  return pos === 'PROPN' || pos === 'PRON';
}

/** Something is called or used so: "known as", "serves as". */
const TAKING_AS = new Set(grammar.takingAs);
/** What may stand between a subject and its verb. */
const HANGING = new Set<Reading>([
  'prep',
  'det',
  'adj',
  'noun',
  'number',
  'poss',
  'hyphen',
  'time',
  'adverb',
  'open',
  'close',
]);
const VERBAL = new Set<Reading>(['verb', 'aux', 'modal', 'adverb']);
