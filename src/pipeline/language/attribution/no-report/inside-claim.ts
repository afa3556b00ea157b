import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import { clausesHeaded } from '../model/clause-codes.ts';
import { isReportingNoun } from '../model/token-codes.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether the verb stands in what a noun claims, which the rest of the sentence only judges: "Reports that Peru intends to close
 * the port | are untrue". Neither does Peru say so nor the reports.
 */
export function isInsideClaim(reading: Reading, { cue, content }: Spans): boolean {
  const { tokens, clauseCodes } = reading;
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  const subject = clause?.subjects[0];
  if (!clause || clause.head !== cue || !subject || content.from < cue) return false;
  if (tokens[subject.from - 1]?.lower !== 'that' || /^(?:VERB|AUX)$/.test(tokens[content.from]!.pos)) return false;
  return clausesHeaded(clauseCodes, content).some(({ link, form, subjects: [first] }) => {
    if (link !== 'main' || form !== 'finite' || !first || first.from >= subject.from) return false;
    return tokens.slice(first.from, subject.from).every(({ pos }) => pos !== 'PUNCT' && pos !== 'VERB');
  });
}

/**
 * Whether what follows "that" is told by a noun nearer to it: "the duty was announced by Lind after a complaint by growers | that
 * prices fell" tells nothing that Lind said.
 */
export function isOfNearerNoun({ tokens, clauseCodes }: Reading, { cue, content }: Spans): boolean {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (clause?.head !== cue || !clause.passive || tokens[content.from]!.lower !== 'that') return false;
  const after = tokens.slice(cue + 1, content.from).findIndex(({ lower }) => BEHIND.test(lower));
  return (
    after !== -1 &&
    tokens.slice(cue + after + 2, content.from).some((one) => one.pos === 'NOUN' && isReportingNoun(one))
  );
}

/**
 * Whether it is claimed by those whom a court hears: "The court sought a reply to the growers' plea, | alleging that prices fell". A
 * court rules and finds; it alleges nothing.
 */
export function isOfThoseHeard({ tokens }: Reading, { cue, speaker }: Spans & { speaker: TokenRange | null }): boolean {
  if (!speaker || speaker.to > cue || !/^(?:alleging|claiming|contending)$/.test(tokens[cue]!.lower)) return false;
  return tokens.slice(speaker.from, speaker.to).some(({ lower }) => COURTS.has(lower));
}

const COURTS: ReadonlySet<string> = new Set(tellingVerbs.courts);
const BEHIND = /^(?:after|amid|following|despite|over|since)$/;

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
}
