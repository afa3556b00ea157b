import type { Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import { subjectBehind } from '../contents/front.ts';
import { meansSomebody } from '../model/token-codes.ts';
import { isNeverSaid } from '../no-report/never-said.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from '../rules/found.ts';

/**
 * Reports with the subject of their verb for a speaker where they have none and that is a name: "In a letter | Chile |
 * demanded a date", "Chile met them twice and offered talks"; and of what opens the sentence with whoever the sentence is
 * about: "Denying all blame, the minister, Ana Lind, called for calm".
 */
export function withClauseSubjects(reading: Reading, found: readonly Found[]): Found[] {
  return found.map((one) => {
    if (isNeverSaid(reading, { cue: one.cue.from, content: one.content, speaker: null })) return one;
    const speaker =
      ofParticiple(reading, one) ??
      one.speaker ??
      nameOf(reading, one) ??
      besideVerb(reading, one) ??
      besideRelative(reading, one) ??
      behindFront(reading, one);
    return speaker === one.speaker ? one : { ...one, speaker };
  });
}

// "Chile denied it, its envoy, Ana Lind, | dismissing it": whom the participle has for a subject of its own.
function ofParticiple({ tokens, clauseCodes: { clauses, heads } }: Reading, { cue }: Found): TokenRange | null {
  const clause = clauses[heads[cue.from]!];
  const [subject, other] = clause?.subjects ?? [];
  if (clause?.head !== cue.from || clause.form !== 'gerund' || clause.link !== 'participle' || !subject || other)
    return null;
  const behind = tokens[subject.to]?.text === ',' ? subject.to + 1 : subject.to;
  const apposed = behind === subject.to + 1 && tokens[subject.from - 1]?.text === ',';
  const isBeside = behind === clause.from && (apposed || behind === subject.to);
  // "The mayor, Ana Lind, blaming it, left": the sentence's own subject.
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  return isBeside && governor !== undefined && governor.head < subject.from && tokens[subject.to - 1]!.pos === 'PROPN'
    ? subject
    : null;
}

function nameOf(
  { tokens, quoteAt, clauseCodes: { clauses, heads } }: Reading,
  { cue, content }: Found,
): TokenRange | null {
  const verb = tokens
    .slice(cue.from, cue.to)
    .findIndex((_token, i) => clauses[heads[cue.from + i]!]?.head === cue.from + i);
  const clause = verb === -1 ? undefined : clauses[heads[cue.from + verb]!];
  if (clause?.form !== 'finite' || clause.passive || clause.link !== 'main') return null;
  const [subject, other] = clause.subjects;
  if (!subject || other || quoteAt[subject.from] !== -1 || tokens[subject.to - 1]!.pos !== 'PROPN') return null;
  const isWithin = subject.from >= content.from && subject.to <= content.to;
  return isWithin ? null : subject;
}

// "after the employers | refused", "people | who say", "but the doctors | turned it down and said": somebody right before the
// verb, or before the one it is joined to.
function besideVerb(
  { tokens, quoteAt, clauseCodes: { clauses, heads } }: Reading,
  { cue, content }: Found,
): TokenRange | null {
  const clause = clauses[heads[cue.from] ?? -1];
  if (clause?.head !== cue.from || clause.form !== 'finite' || clause.passive) return null;
  const [subject, other] = clause.subjects;
  if (!subject || other || quoteAt[subject.from] !== -1 || !isSomebody(tokens[subject.to - 1]!)) return null;
  const verb = /^(?:and|but)$/.test(tokens[clause.from - 1]?.lower ?? '') ? joinedTo(clause, clauses) : clause;
  const stands =
    subject.to > verb.to
      ? subject.from === verb.to
      : tokens.slice(subject.to, verb.from).every(({ pos, lower }) => pos === 'ADV' || /^(?:,|who|which)$/.test(lower));
  const isWithin = subject.from >= content.from && subject.to <= content.to;
  return !stands || isWithin ? null : subject;
}

// "A charge that | Chile | dismissed as late": what it adds behind the verb.
function besideRelative(
  { tokens, quoteAt, clauseCodes: { clauses, heads } }: Reading,
  { cue, content }: Found,
): TokenRange | null {
  const clause = clauses[heads[cue.from] ?? -1];
  const [subject, other] = clause?.subjects ?? [];
  if (clause?.head !== cue.from || clause.form !== 'finite' || clause.link !== 'relative' || clause.passive)
    return null;
  if (!subject || other || quoteAt[subject.from] !== -1 || content.from < cue.to) return null;
  // "Reports that Chile had asked for aid": nothing of what it asked for stands before the verb.
  if (tokens[content.from]!.lower !== 'as' && quoteAt[content.from] === -1) return null;
  const isBeside = tokens.slice(subject.to, clause.from).every(({ pos }) => pos === 'ADV');
  return isBeside && subject.to <= clause.from && tokens[subject.to - 1]!.pos === 'PROPN' ? subject : null;
}

function isSomebody(token: Token): boolean {
  const noun = singular(token.lower);
  return token.pos !== 'PROPN' && (meansSomebody(token) || isRole(noun) || isBodyNoun(noun));
}

// The first clause before it that has the same subject.
function joinedTo(clause: Clause, clauses: readonly Clause[]): Clause {
  const from = clause.subjects[0]!.from;
  let first = clause;
  for (let at = clause.index - 1; at >= 0 && clauses[at]!.sentence === clause.sentence; at -= 1)
    if (clauses[at]!.subjects[0]?.from === from && clauses[at]!.form === 'finite') first = clauses[at]!;
  return first;
}

// Up to the verb behind it, so that what stands in apposition is told too.
function behindFront(reading: Reading, { cue }: Found): TokenRange | null {
  const { tokens, quoteAt, clauseCodes } = reading;
  const subject = subjectBehind(reading, cue.from);
  const main = subject && clauseBehind(clauseCodes.clauses, clauseCodes.heads[cue.from]!, subject.to);
  if (!main || main.passive || quoteAt[subject.from] !== -1) return null;
  let { from: to } = main;
  while (to > subject.to && /^(?:ADV|PUNCT)$/.test(tokens[to - 1]!.pos)) to -= 1;
  return to - subject.from > LONGEST ? subject : { from: subject.from, to };
}

// The first clause after a place in the list that begins at a token or behind it.
function clauseBehind(clauses: readonly Clause[], place: number, token: number): Clause | undefined {
  let next = place + 1;
  while (next < clauses.length && clauses[next]!.from < token) next += 1;
  return clauses[next];
}

/** In tokens. */
const LONGEST = 20;
