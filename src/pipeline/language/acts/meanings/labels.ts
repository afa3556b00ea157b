import type { PloverAct } from '#src/schema/evidence.ts';
import grammar from '../../../data/grammar.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isSubjectPronoun } from '../../phrases/subject-pronouns.ts';
import type { Clause } from '../../types.ts';
import { EXCESSIVE } from '../lists.ts';

/**
 * What somebody's judgement of a thing does: "unacceptable" rejects, "a disgrace" accuses, "a good deal" supports;
 * null where the words between the two tokens judge nothing.
 */
export function judgementIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): { act: PloverAct; word: string } | null {
  let praised = false;
  for (let at = from; at < to; at += 1) {
    const { pos } = tokens[at]!;
    const lower = wordAt(tokens, at);
    if (pos === 'ADP' && lower !== 'of' && lower !== 'as' && at > from + 1) return null;
    const act = JUDGEMENTS.get(lower);
    // "There was no evidence of fraud"
    if (FOUND.has(lower) && /^(?:no|any|little|scant)$/.test(tokens[at - 1]?.lower ?? '')) return null;
    // "It is blackmail": the tagger takes it for a verb.
    const isNoun = pos !== 'VERB' || FEELINGS.has(lower) || !/(?:ed|ing|en)$/.test(lower);
    // "There is no realistic way", "it is no great offer": what there is none of is not praised.
    if (act === 'SUPPORT' && isNoun && tokens[at - 1]?.lower === 'no' && tokens[at + 1]?.pos === 'NOUN') return null;
    // "A vital first step" is praised, a vote that is vital asked for.
    if (act === 'REQUEST' && PRAISED.has(nounBehind(tokens, at, to))) praised = true;
    else if (act && isNoun && !isOfAnother(tokens, at)) return { act, word: lower };
    if (PRAISING.has(lower)) praised = true;
    else if (praised && PRAISED.has(lower)) return { act: 'SUPPORT', word: lower };
  }
  return null;
}

function nounBehind(tokens: readonly Token[], at: number, to: number): string {
  let next = at + 1;
  while (next < to && tokens[next]!.pos === 'ADJ') next += 1;
  return next < to ? tokens[next]!.lower : '';
}

// "A | disaster | response plan", "the worst mine | disaster": of what a thing is about, and what has happened to men.
function isOfAnother(tokens: readonly Token[], at: number): boolean {
  const [before, { pos, lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (pos !== 'NOUN') return false;
  if (HAPPENED.test(lower) && (before?.pos === 'NOUN' || before?.lower === 'mine')) return true;
  return TOPICS.test(lower) && next?.pos === 'NOUN' && next.sentence === tokens[at]!.sentence;
}

/** What there is none of blames nobody. */
const FOUND = new Set(['evidence', 'proof', 'sign', 'signs', 'indication', 'suspicion', 'trace', 'suggestion']);
const HAPPENED = /^(?:disaster|tragedy|catastrophe)$/;
const TOPICS = /^(?:disaster|tragedy|catastrophe|crime|murder|terrorism|theft|abuse|genocide|discrimination)$/;

/** What a label does that somebody puts on a thing in quotation marks ("calls it “theatre”"): most are blame, praise has its own words. */
export function labelIn(clause: Clause, tokens: readonly Token[]): PloverAct | null {
  if (!LABELLING.has(clause.verb) || (clause.passive && !isLabelledBy(clause, tokens))) return null;
  const isWithin = isQuoted(clause, tokens);
  let quotes = 0;
  for (
    let at = clause.to;
    at < Math.min(tokens.length, clause.to + 16) && tokens[at]!.sentence === clause.sentence;
    at += 1
  ) {
    const { text } = tokens[at]!;
    const lower = wordAt(tokens, at);
    // "“They came to see us,” she said": the mark that ends what is said puts a label on nothing.
    if (text === '”' ? quotes === 0 : text === '"' && (isWithin || (quotes === 0 && isClosing(tokens, at)))) break;
    if (/^[“”"]$/.test(text)) quotes += 1;
    if (quotes > 1) return 'ACCUSE';
    const quoted = quotes === 1;
    if (quoted && (NEUTRAL.has(lower) || isSober(tokens, at))) return null;
    if (/^[“"]$/.test(text) && quoted && opensClause(tokens, at + 1)) return null;
    if (quoted && (PRAISING.has(lower) || JUDGEMENTS.get(lower) === 'SUPPORT' || isGlad(tokens, at))) return 'SUPPORT';
    else if (quoted && JUDGEMENTS.has(lower)) return JUDGEMENTS.get(lower)!;
    // "Called it “a small step that matters”"
    if (quoted && PRAISED.has(lower) && MODEST.test(tokens[at - 1]!.lower)) return 'SUPPORT';
    if (/^[.;]$/.test(text)) break;
  }
  if (quotes === 0 && (isBlow(clause, tokens) || isCalledNames(clause, tokens))) return 'ACCUSE';
  if (quotes === 0 && isTooMuch(clause, tokens)) return 'REJECT';
  const judged =
    quotes === 0
      ? (judgementIn(tokens, clause.to, Math.min(tokens.length, clause.end + 1)) ?? judgedLast(clause, tokens))
      : null;
  if (judged && judged.act !== 'REQUEST') return judged.act;
  return quotes > 0 && !/^[“"]$/.test(tokens[clause.to]?.text ?? '') ? 'ACCUSE' : null;
}

// "An airlift of hope", "a lifeline"; not "the end of hope", "a hollow victory".
function isGlad(tokens: readonly Token[], at: number): boolean {
  if (!GLAD.has(tokens[at]!.lower)) return false;
  const [before, further] = [tokens[at - 1]!, tokens[at - 2]?.lower ?? ''];
  return before.lower === 'of'
    ? !ENDING.test(further)
    : /^(?:an?|the|real|great|big|true|new|first|huge)$/.test(before.lower);
}

// "“He came. He will think about it,” she said": the mark stands close behind a word, and apart from the next.
function isClosing(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  return last?.end === tokens[at]!.start && next !== undefined && next.start > tokens[at]!.end;
}

// "Described the talks as “more serious” than the last": how they go blames nobody; "a serious mistake" does.
function isSober(tokens: readonly Token[], at: number): boolean {
  return SOBER.has(tokens[at]!.lower) && /^(?:[“”"]|but|than)$/.test(tokens[at + 1]?.lower ?? '');
}

// "Thought “we are close”": what somebody says, and no label.
function opensClause(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at];
  return subject !== undefined && isSubjectPronoun(subject.lexeme) && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '');
}

// "called the ban on rafts in the bay | unlawful", "found the terms | acceptable".
function judgedLast({ verb, end }: Clause, tokens: readonly Token[]): { act: PloverAct } | null {
  const last = tokens[end - 1];
  const isBehind = (verb === 'call' || verb === 'find') && last?.pos === 'ADJ';
  if (isBehind && BEARABLE.test(last.lower)) return { act: 'SUPPORT' };
  const act = verb === 'call' && isBehind ? JUDGEMENTS.get(last.lower) : undefined;
  return act ? { act } : null;
}

// "considers the date far | too late".
function isTooMuch({ to, end }: Clause, tokens: readonly Token[]): boolean {
  const too = tokens.slice(to, end).findIndex(({ lower }) => lower === 'too');
  return too > 0 && to + too + 2 === end && EXCESSIVE.has(tokens[end - 1]!.lower);
}

// "called the offer | a raid", "described the law as an attack on the press".
function isBlow({ to, end, sentence }: Clause, tokens: readonly Token[]): boolean {
  for (let at = to + 1; at < Math.min(end + 4, to + 12) && tokens[at]?.sentence === sentence; at += 1) {
    const { pos, text, lower } = tokens[at]!;
    if (pos === 'VERB' || /^[.,;:–—]$/.test(text)) return false;
    if (!/^an?$/.test(lower)) continue;
    let noun = at + 1;
    while (/^(?:ADJ|ADV)$/.test(tokens[noun]?.pos ?? '')) noun += 1;
    return BLOWS.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.pos !== 'NOUN' && tokens[noun + 1]?.lower !== 'by';
  }
  return false;
}

// "calls us polluters": friends aside, what others call one is seldom kind.
function isCalledNames({ verb, to, sentence }: Clause, tokens: readonly Token[]): boolean {
  const [whom, name] = [tokens[to], tokens[to + 1]];
  if (verb !== 'call' || !whom || !/^(?:us|me)$/.test(whom.lower) || name?.sentence !== sentence) return false;
  return name.pos === 'NOUN' && /[^s]s$/.test(name.lower) && !KIND.has(name.lower);
}

// "was described by Lind on Monday as “theatre”".
function isLabelledBy({ to, sentence }: Clause, tokens: readonly Token[]): boolean {
  if (tokens[to]?.lower !== 'by') return false;
  for (let at = to + 1; at < to + 8 && tokens[at]?.sentence === sentence; at += 1)
    if (tokens[at]!.lower === 'as') return true;
  return false;
}

// Behind a straight mark that none has closed.
function isQuoted({ to, sentence }: Clause, tokens: readonly Token[]): boolean {
  let marks = 0;
  for (let at = to - 1; at >= 0 && tokens[at]!.sentence === sentence; at -= 1) if (tokens[at]!.text === '"') marks += 1;
  return marks % 2 === 1;
}

// "a sell-out", "half-hearted": with what a hyphen joins to it.
function wordAt(tokens: readonly Token[], at: number): string {
  const [first, hyphen, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const joined = hyphen?.text === '-' && hyphen.start === first.end && second?.start === hyphen.end;
  return joined ? `${first.lower}-${second.lower}` : first.lower;
}

const { AGREE: _ready, ...judging } = verbs.predicates;
const JUDGEMENTS = new Map(
  Object.entries(judging).flatMap(([act, words]) => words.map((word) => [word, act as PloverAct] as const)),
);
/** "am not satisfied": verbs by their form alone. */
const FEELINGS = new Set(grammar.feelings);
const PRAISING = new Set(verbs.labels.praising);
const PRAISED = new Set(verbs.labels.praised);
const NEUTRAL = new Set(verbs.labels.neutral);
/** Where they are all that is said of a thing. */
const SOBER = new Set(verbs.labels.sober);
/** What they stand before is praised for what it begins. */
const MODEST = /^(?:small|first|modest|humble|big|giant)$/;
const GLAD = new Set(verbs.labels.glad);
const ENDING = /^(?:end|loss|lack|absence|death|denial|betrayal|shred|glimmer|illusion|destruction)$/;
const KIND = new Set([
  'friends',
  'partners',
  'heroes',
  'brothers',
  'sisters',
  'allies',
  'colleagues',
  'comrades',
  'neighbours',
  'neighbors',
  'names',
  'times',
]);
const BEARABLE = /^(?:acceptable|tolerable|bearable|workable)$/;
const BLOWS = new Set([...verbs.sets.assault, ...verbs.sets.crackdown, ...verbs.sets.scheme]);
const LABELLING = new Set(verbs.labels.labelling);
