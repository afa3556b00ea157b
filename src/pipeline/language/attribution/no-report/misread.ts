import data from '../../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { hasVerb, opensClause } from '../rules/clauses.ts';
import { INVERTED } from '../rules/cue-rules/said-after.ts';
import type { Found } from '../rules/found.ts';

/** Whether the model reads a cue in a way that grammar rules out. */
export function isMisread(reading: Reading, one: Spans, rule: Found | undefined): boolean {
  return (
    rule?.rule === INVERTED ||
    rule?.rule === 'said-between' ||
    isTurnedRound(reading, one, rule) ||
    isAfterthought(reading, one, rule) ||
    isNextReport(reading, one) ||
    isWithoutSubject(reading, one) ||
    isNotSaid(reading, one) ||
    isForInstance(reading, one) ||
    isHalf(reading, one, rule) ||
    isSought(reading, one) ||
    isStirred(reading, one) ||
    isRemaining(reading, one) ||
    isAboutThing(reading, one) ||
    isOnlyNamed(reading, one) ||
    isAimOfMarch(reading, one)
  );
}

// "The league, which left in May, demanded his head": what follows is demanded, where a rule finds the subject before.
function isTurnedRound({ quoteAt }: Reading, { cue, content, speaker }: Spans, rule: Found | undefined): boolean {
  if (!rule?.speaker || !speaker || content.from > cue || speaker.from < cue) return false;
  return rule.speaker.to <= cue && rule.content.from > cue && quoteAt[content.from] === -1;
}

// "The two have agreed, mediators said on Tuesday, in the first accord of the war": the rule has what was said.
function isAfterthought(reading: Reading, { cue, content }: Spans, rule: Found | undefined): boolean {
  if (rule?.rule !== 'clause-said' || rule.content.to > cue || content.from < cue) return false;
  return reading.tokens[content.from]!.pos === 'ADP' && !hasVerb(reading, content);
}

// What one responds to, or has read, is nothing that one says.
function isNotSaid({ tokens, cues, quoteAt }: Reading, { cue, content: { from, to } }: Spans): boolean {
  const lemma = cues[cue]?.lemma ?? '';
  if (from < cue || quoteAt.slice(from, to).some((place) => place !== -1) || opensClause(tokens[from]!)) return false;
  return lemma === 'read' ? from === cue + 1 : ANSWERS.has(lemma) && tokens[cue + 1]!.lower === 'to' && from <= cue + 2;
}

// "The ferry, according to Lind, was late": what stands before is no more than the beginning.
function isHalf(reading: Reading, { cue, content }: Spans, rule: Found | undefined): boolean {
  return rule?.rule === 'according-to' && rule.rest.length > 0 && content.to <= cue && !hasVerb(reading, content);
}

// "Instead of, say, a vote".
function isForInstance({ tokens }: Reading, { cue }: Spans): boolean {
  return tokens[cue]!.lower === 'say' && tokens[cue - 1]?.lower === ',' && tokens[cue + 1]?.lower === ',';
}

// "They are seeking guarantees of safety": what somebody wants to hear, or has heard, others would say.
function isSought({ tokens }: Reading, { cue }: Spans): boolean {
  if (tokens[cue]!.pos !== 'NOUN') return false;
  let at = cue - 1;
  while (at >= 0 && (/^(?:DET|ADJ|NUM)$/.test(tokens[at]!.pos) || tokens[at]!.lower === 'for')) at -= 1;
  return SEEKING.has(tokens[at]?.lemma ?? '') && tokens[at]!.pos === 'VERB';
}

// "The army pulled out, raising fears of a war": what a happening stirs in others.
function isStirred({ tokens }: Reading, { cue }: Spans): boolean {
  if (!/^(?:fears|hopes)$/.test(tokens[cue]!.lower)) return false;
  const { pos, lemma } = tokens[tokens[cue - 1]?.pos === 'ADJ' ? cue - 2 : cue - 1] ?? tokens[cue]!;
  return pos === 'VERB' && STIRRING.has(lemma);
}

// "While other crews remain, turning back is late": who is left says nothing; "remains convinced that" does.
function isRemaining({ tokens }: Reading, { cue, content: { from } }: Spans): boolean {
  return tokens[cue]!.lemma === 'remain' && from > cue && tokens[cue + 1]?.text === ',';
}

// "Shares the worry with its neighbours regarding the vote": what the noun before it is about.
function isAboutThing({ tokens, cues }: Reading, { cue, speaker }: Spans): boolean {
  if (cues[cue]?.lemma !== 'regard' || tokens[cue]!.lower !== 'regarding') return false;
  return speaker === null || !/^[,;]$/.test(tokens[cue - 1]?.text ?? '');
}

// "The captain, identified by prosecutors as Ana Lind,": who somebody is, and no view of anybody.
function isOnlyNamed({ tokens }: Reading, { cue }: Spans): boolean {
  return /^(?:identified|named)$/.test(tokens[cue]!.lower) && tokens[cue + 1]?.lower === 'by';
}

// "Thousands marched to protest against the dam": what a march is for is told as a deed.
function isAimOfMarch({ tokens, quoteAt }: Reading, { cue, content }: Spans): boolean {
  if (tokens[cue - 1]?.lower !== 'to' || !/^(?:protest|demonstrate)$/.test(tokens[cue]!.lower)) return false;
  return !opensClause(tokens[content.from]!) && quoteAt[content.from] === -1;
}

const STIRRING: ReadonlySet<string> = new Set(data.stirring);
const SEEKING: ReadonlySet<string> = new Set(data.seeking);
const ANSWERS: ReadonlySet<string> = new Set(['respond', 'reply']);

// "…, Lind confirmed, adding that …": the other verb reports by itself.
function isNextReport({ tokens, cues }: Reading, { cue, content: { from } }: Spans): boolean {
  return from > cue && tokens[from - 1]!.lower === ',' && cues[from]?.tense === 'ing' && opensNext(tokens[from + 1]);
}

// "Norland, according to a diplomat, fears a failure": of what is put between commas the subject stands before it.
// "Hope comes by the sack": what a noun is the subject of is not its content.
function isWithoutSubject({ tokens, quoteAt, cues }: Reading, { cue, content: { from }, rest }: Spans): boolean {
  const { pos, lower, lemma } = tokens[from]!;
  const noun = tokens[cue]!.pos === 'NOUN' && from === cue + 1;
  if (!(noun || tokens[cue]!.lower === 'according') || from < cue || rest.length > 0 || quoteAt[from] !== -1)
    return false;
  if (noun) return pos === 'AUX' || (pos === 'VERB' && lower === `${lemma}s`);
  return (pos === 'VERB' || pos === 'AUX' || cues[from]?.doubtful === true) && !lower.endsWith('ing');
}

const opensNext = (token: Token | undefined) => token !== undefined && (opensClause(token) || token.lower === 'it');

interface Spans {
  readonly cue: number;
  readonly speaker: TokenRange | null;
  readonly content: TokenRange;
  readonly rest: readonly TokenRange[];
}
