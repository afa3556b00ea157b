import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import { isPaperNoun } from '../../phrases/papers/paper-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import { isParticiple } from '../../phrases/verb-forms.ts';
import type { TokenRange } from '../../types.ts';
import { matching } from '../parentheses.ts';
import type { Reading } from '../readings.ts';
import { type Linked, phraseEnding, type SentenceWords } from '../sentence-words.ts';
import { describedBy } from './appositions.ts';

/** Who or what a relative pronoun at a token is about; null where no phrase stands before it. */
export function antecedentOf(sentence: SentenceWords, relative: number): TokenRange | null {
  const { tokens, readings, from } = sentence;
  let at = relative - 1;
  while (
    at >= from &&
    (readings[at - from] === 'comma' ||
      readings[at - from] === 'dash' ||
      readings[at - from] === 'prep' ||
      readings[at - from] === 'time')
  )
    at -= 1;
  if (at >= from && readings[at - from] === 'close') at = matching(sentence, at) - 1;
  // "The offer made on Monday, which".
  if (at > from && at < relative - 2 && readings[at - from] === 'verb' && isParticiple(tokens[at]!.lexeme)) at -= 1;
  const phrase = phraseEnding(sentence, at);
  const whole =
    phrase && at === relative - 1 ? (whoseSeat(sentence, phrase, relative) ?? liftedOut(sentence, phrase)) : null;
  if (whole) return whole;
  const described =
    phrase &&
    (atHeadOf(sentence, phrase, relative) ??
      betweenTwo(sentence, phrase, relative) ??
      basedThere(sentence, phrase) ??
      apposedThere(sentence, phrase, relative) ??
      phrase);
  return (described && describedBy(sentence, described)) ?? described;
}

/** "who chairs the panel and who accused the board": what the relative clause before is about; [] elsewhere. */
export function sameAntecedent(
  { readings, from }: SentenceWords,
  at: number,
  before: readonly Linked[],
): readonly TokenRange[] {
  if (readings[at - 1 - from] !== 'and') return [];
  const last = before.at(-1);
  return last?.link === 'relative' ? last.subjects : [];
}

// "Lind, a driver of 29 years' service, who vowed": who does something is no thing that hangs on a word for somebody.
function atHeadOf(sentence: SentenceWords, last: TokenRange, relative: number): TokenRange | null {
  const { tokens, readings, from } = sentence;
  const { pos, lower } = tokens[last.to - 1]!;
  if (tokens[relative]!.lower !== 'who' || isRole(singular(lower))) return null;
  const start = firstJoined(sentence, last);
  // "The envoy in Oslo, who": nobody is a town.
  const link = tokens[start - 1]?.lower ?? '';
  // Nor is Chile the one in "the minister of Chile, who", as Ana Lind may be in "critics of Ana Lind, who".
  const ofOffice = link === 'of' && singular(tokens[start - 2]?.lower ?? '') === tokens[start - 2]?.lower;
  if (pos !== 'NOUN' && !(pos === 'PROPN' && (ofOffice || /^(?:in|at|for|with|from)$/.test(link)))) return null;
  let at = start - 1;
  while (at > from && OWNED.has(readings[at - from]!)) at -= 1;
  const head = at > from && readings[at - from] === 'prep' ? phraseEnding(sentence, at - 1) : null;
  if (!head) return null;
  // "Loaders at Oslo and Bergen, who".
  const noun = tokens[head.to - 1]!.lower;
  if (isRole(singular(noun)) || (pos === 'PROPN' && /^(?:in|at)$/.test(link) && SEVERAL.test(noun))) return head;
  // "A chemist at the University of Oslo who".
  const isPlaced = tokens[head.to - 1]!.pos === 'PROPN' && tokens[firstJoined(sentence, head) - 1]?.lower !== 'of';
  return isPlaced ? atHeadOf(sentence, head, relative) : null;
}

// "At | Oslo and Bergen, who".
function firstJoined({ tokens, from }: SentenceWords, { from: start }: TokenRange): number {
  let at = start;
  const isName = (place: number) => place > from && tokens[place]!.pos === 'PROPN';
  while (isName(at) && /^(?:and|,)$/.test(tokens[at - 1]!.lower) && isName(at - 2)) {
    at -= 2;
    while (isName(at - 1)) at -= 1;
  }
  return /^(?:in|at)$/.test(tokens[at - 1]?.lower ?? '') ? at : start;
}

// "The bridge between Peru and Chile, which has eased it": what lies between the two, where one has done so or one was done so to.
function betweenTwo(sentence: SentenceWords, second: TokenRange, relative: number): TokenRange | null {
  const { tokens, from } = sentence;
  if (tokens[relative]!.lower !== 'which' || tokens[relative - 1]!.text !== ',' || second.to !== relative - 1)
    return null;
  if (!/^(?:has|was|is)$/.test(tokens[relative + 1]?.lower ?? '') || tokens[relative + 2]?.pos !== 'VERB') return null;
  const first = tokens[second.from - 1]?.lower === 'and' ? phraseEnding(sentence, second.from - 2) : null;
  const between = first ? first.from - 1 : -1;
  if (between <= from || tokens[between]!.lower !== 'between') return null;
  // "The crossing between": the tagger takes it for a verb.
  const isMade = /ing$/.test(tokens[between - 1]!.lower);
  return phraseEnding(sentence, between - 1) ?? (isMade ? { from: between - 1, to: between } : null);
}

// "A bloc based in Quarn, which imposed": a comma sets off what is told of the bloc.
function basedThere(sentence: SentenceWords, { from: start, to }: TokenRange): TokenRange | null {
  const { tokens, from } = sentence;
  if (tokens[to]?.lower !== ',' || start - 3 < from || !/^(?:in|at|near|from|outside)$/.test(tokens[start - 1]!.lower))
    return null;
  return SEATED.has(tokens[start - 2]!.lower) ? phraseEnding(sentence, start - 3) : null;
}

// "Norwind, the largest mill in the region, | which has closed": commas on both sides set off what Norwind is.
function apposedThere(sentence: SentenceWords, { from: start, to }: TokenRange, relative: number): TokenRange | null {
  const { tokens, readings, from } = sentence;
  if (to !== relative - 1 || tokens[to]!.lower !== ',' || tokens[relative]!.lower !== 'which') return null;
  if (!/^(?:in|at|on|near|for|to)$/.test(tokens[start - 1]?.lower ?? '')) return null;
  const noun = phraseEnding(sentence, start - 2);
  if (!noun || readings[noun.from - 1 - from] !== 'comma' || isRole(tokens[noun.to - 1]!.lower)) return null;
  const name = phraseEnding(sentence, noun.from - 2);
  return name && tokens[name.to - 1]!.pos === 'PROPN' && tokens[noun.to - 1]!.pos === 'NOUN' ? name : null;
}

// "Families in Brell who", "talks in Brell which", "critics of Ana Lind who": without a comma "who" tells which families, and a
// name needs no telling.
function whoseSeat(sentence: SentenceWords, { from: start, to }: TokenRange, relative: number): TokenRange | null {
  const { tokens, readings, from } = sentence;
  if (tokens[to - 1]!.pos !== 'PROPN' || start - 2 < from) return null;
  if (tokens[relative]!.lower !== 'who') return seatedThing(sentence, start, relative);
  const phrase = readings[start - 1 - from] === 'prep' ? phraseEnding(sentence, start - 2) : null;
  const { lower, pos } = tokens[start - 2]!;
  return pos === 'NOUN' && (SEVERAL.test(lower) || /^(?:in|at|near)$/.test(tokens[start - 1]!.lower)) ? phrase : null;
}

// "The talks in | Brell | which ended", not "in the Guild that struck"; "a letter to | the Guild | that asked".
function seatedThing(sentence: SentenceWords, start: number, relative: number): TokenRange | null {
  const { tokens } = sentence;
  const link = tokens[start - 1]!.lower;
  const isSent = link === 'to' && isPaperNoun(singular(tokens[start - 2]!.lower));
  const isSeat = tokens[start]!.pos === 'PROPN' && /^(?:in|at|near)$/.test(link);
  if (!(isSeat || isSent) || !/^(?:which|that)$/.test(tokens[relative]!.lower) || tokens[start - 2]!.pos !== 'NOUN')
    return null;
  return phraseEnding(sentence, start - 2);
}

// "It was the Ministry of Trade that signed": all that stands behind the verb is lifted out.
function liftedOut(sentence: SentenceWords, { from: start }: TokenRange): TokenRange | null {
  const { tokens, readings, from } = sentence;
  let head: TokenRange | null = null;
  for (let at = start - 1; at > from && tokens[at]!.lower === 'of' && readings[at - from] === 'prep'; ) {
    head = phraseEnding(sentence, at - 1);
    if (!head) return null;
    at = head.from - 1;
  }
  const be = (head?.from ?? from) - 1;
  return head && be > from && /^(?:is|was)$/.test(tokens[be]!.lower) && tokens[be - 1]!.lower === 'it' ? head : null;
}

const SEVERAL = /(?:[^s]s|people|men|women|children)$/;
/** Of whom it is told where they are, and no more of the place. */
const SEATED: ReadonlySet<string> = new Set(tellingVerbs.seated);

/** Before the noun of one phrase: "29 years' service". */
const OWNED = new Set<Reading>(['poss', 'noun', 'number', 'det', 'adj', 'time']);
