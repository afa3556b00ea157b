import data from '../../../data/reporting.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import { isUndone, isUnreal } from '../../phrases/is-unreal.ts';
import { isYesOrNo } from '../../phrases/questions/yes-or-no.ts';
import type { Clause } from '../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { hasVerb, opensClause } from '../rules/clauses.ts';

/**
 * Whether somebody only did not do, might do or could have done what would have said it: "never demanded a raise", "if
 * Chile accepts the offer", "could have refused to sign", "asked whether it backs the plan". What follows in a clause of
 * its own or in quotation marks is reported all the same: "did not say that it would"; "does not accept the offer" too,
 * for not to accept is a stand of its own.
 */
export function isUnsaid(reading: Reading, { cue, content }: Spans): boolean {
  const { tokens, quoteAt, cues, clauseCodes } = reading;
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (
    clause?.head === cue &&
    (isOfAnyPaper(reading, clause) ||
      isWished(reading, clause) ||
      isSilentText(reading, clause) ||
      isOfNeither(reading, clause) ||
      isOfAnybody(reading, clause))
  )
    return true;
  if (clause?.head !== cue || content.from <= cue || opensClause(tokens[content.from]!)) return false;
  if (isBidden(reading, clause) || isNotUndertaken(reading, clause)) return true;
  if (quoteAt.slice(content.from, content.to).some((place) => place !== -1)) return false;
  if (clause.link === 'condition' || isAsked(reading, clause) || isYesOrNo(clause, tokens)) return true;
  // "Could have asked | the court to wait"
  if (isUndone(clause, tokens)) return true;
  if (tokens[content.from]!.lower !== 'to' && hasVerb(reading, content)) return false;
  return isUnreal(clause, tokens) || (clause.negated && DONE.has(cues[cue]?.lemma ?? clause.verb));
}

// "Wants a treaty that says how much": what no paper says so far.
function isOfAnyPaper({ tokens }: Reading, { link, subjects: [subject] }: Clause): boolean {
  if (link !== 'relative' || !subject || !/^(?:an?|any|no)$/.test(tokens[subject.from]!.lower)) return false;
  return AGREED.has(tokens[subject.to - 1]!.lower);
}

// "Neither Peru nor Chile said that it would pay".
function isOfNeither({ tokens }: Reading, { subjects: [subject] }: Clause): boolean {
  return subject !== undefined && [subject.from - 1, subject.from].some((at) => tokens[at]?.lower === 'neither');
}

// "The text does not say who pays": whoever writes so tells it of the text.
function isSilentText({ tokens, quoteAt }: Reading, { negated, subjects: [subject, other], head }: Clause): boolean {
  if (!negated || !subject || other || quoteAt[head] !== -1) return false;
  return AGREED.has(tokens[subject.to - 1]!.lower) && /^(?:say|mention|state|specify)$/.test(tokens[head]!.base.word);
}

// "A buyer who asks for time is not a thief", "a country which builds them cannot call itself poor": what is so of anybody.
function isOfAnybody({ tokens }: Reading, { negated, modal, subjects: [subject, other], to }: Clause): boolean {
  if (!subject || other || !(negated || modal !== null)) return false;
  const isAny =
    /^an?$/.test(tokens[subject.from]!.lower) && /^(?:who|which|that)$/.test(tokens[subject.from + 2]?.lower ?? '');
  return isAny && subject.from + 2 < to;
}

// "– Norwind disclose the sum;" of a list of demands: the plain form of its verb behind one name.
function isWished({ tokens, sentences }: Reading, { head, from, subjects, sentence }: Clause): boolean {
  const [subject, other] = subjects;
  if (sentences[sentence]!.kind !== 'item' || !subject || other || from !== head) return false;
  const { lower, base } = tokens[head]!;
  const { pos, lower: name } = tokens[subject.to - 1]!;
  return pos === 'PROPN' && !name.endsWith('s') && lower === base.word && subject.to === head;
}

// "Chile must refrain from “taking any step”": whoever bids it says so, in these words too.
function isBidden({ cues }: Reading, { head, modal }: Clause): boolean {
  return /^(?:must|should)$/.test(modal ?? '') && !cues[head]?.takes.has('q');
}

// "Chile has not opted to demand it": it has not.
function isNotUndertaken({ clauseCodes }: Reading, { form, governor }: Clause): boolean {
  const whole = governor === null ? undefined : clauseCodes.clauses[governor];
  return form === 'infinitive' && whole !== undefined && whole.negated && UNDERTAKING.has(whole.verb);
}

// "Whether Chile accepts it", "why it had not called for a ban".
function isAsked({ tokens }: Reading, { from, subjects, negated }: Clause): boolean {
  const start = Math.min(from, ...subjects.map((subject) => subject.from));
  const opener = tokens[start - 1]?.lower;
  return opener === 'whether' || (opener === 'why' && negated);
}

const AGREED: ReadonlySet<string> = new Set(data.agreed);
const UNDERTAKING: ReadonlySet<string> = new Set(verbs.governing.undertaking);
const DONE: ReadonlySet<string> = new Set(data.doneBySaying);

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
}
