import type { Candidate } from './model/candidates.ts';
import { contentConfidence } from './model/confidence.ts';
import type { Model } from './model/model.ts';
import { isMisread } from './no-report/misread.ts';
import { isSourceAlone } from './no-report/source-alone.ts';
import { isNoReport } from './no-report.ts';
import type { Reading, TokenRange } from './reading.ts';
import { isQuotedOnward } from './rules/cue-rules/quoted-as.ts';
import type { Found } from './rules/found.ts';
import { PLAIN } from './rules/sure-rules.ts';

/** Why what may be a report is not taken for one, in words for whoever asks; null where it is. `confidence` is 0 to 1. */
export function refusalOf(
  reading: Reading,
  candidate: Candidate,
  rule: Found | undefined,
  confidence: number,
  model: Model,
): string | null {
  const { cue, content, source } = candidate;
  if (confidence < model.publishes) return 'not sure enough that these are the words of a report';
  if (isSourceAlone(reading, cue, content)) return 'only names whom an outlet has it from';
  if (isQuotedOnward(reading, cue, content)) return 'only leads up to whom it quotes';
  if (isNoReport(reading, candidate)) return 'the words around it show that nothing is reported';
  if (source === 'model' && isMisread(reading, candidate, rule)) return 'grammar rules this reading out';
  return null;
}

/** How sure it is that a candidate's content is right, 0 to 1: what a rule is sure of is at least `SURE`. */
export function confidenceOf(reading: Reading, candidate: Candidate, rule: Found | undefined, model: Model): number {
  const judged = contentConfidence(reading, candidate, model.content);
  return isSure(reading, candidate, rule) ? Math.max(judged, SURE) : judged;
}

// "The talks failed, the diplomat stressed.": nothing else can be meant, whatever the words.
function isSure(reading: Reading, { source, cue }: Candidate, rule: Found | undefined): boolean {
  const { tokens, cues } = reading;
  if (source !== 'rule' || !rule?.speaker) return false;
  if (PLAIN.has(rule.rule) || (rule.rule === 'claim-of' && rule.speaker.from > cue)) return true;
  if (rule.rule === 'clause-said' && isNamedBehind(reading, rule.speaker, cue)) return true;
  const last = tokens[cue + 1];
  const ends = !last || last.sentence !== tokens[cue]!.sentence || /^[.;]$/.test(last.lower);
  return rule.rule === 'clause-said' && ends && rule.speaker.to <= cue && (cues[cue]?.takes.has('q') ?? false);
}

// "The quay is shut, confirmed Lind on Monday.": the name ends what is told, but for when and where.
function isNamedBehind({ tokens, cues }: Reading, speaker: TokenRange, cue: number): boolean {
  if (speaker.from !== cue + 1 || tokens[cue - 1]!.lower !== ',' || !cues[cue]?.takes.has('c')) return false;
  const named = tokens.slice(speaker.from, speaker.to).some(({ pos }) => pos === 'PROPN');
  const next = tokens[speaker.to];
  return named && (!next || next.sentence !== tokens[cue]!.sentence || /^(?:[.;:]|on|last|this)$/.test(next.lower));
}

/** What a rule is sure of is at least this sure. */
const SURE = 0.6;
