import type { Reading, TokenRange } from './reading.ts';
import { opensClause } from './rules/clauses.ts';
import type { Found } from './rules/found.ts';

/** Whether the model reads a cue in a way that grammar rules out. */
export function isMisread(reading: Reading, one: Spans, rule: Found | undefined): boolean {
  return isTurnedRound(reading, one, rule) || isNextReport(reading, one) || isWithoutSubject(reading, one);
}

// "The league, which left in May, demanded his head": what follows is demanded, where a rule finds the subject before.
function isTurnedRound({ quoteAt }: Reading, { cue, content, speaker }: Spans, rule: Found | undefined): boolean {
  if (!rule?.speaker || !speaker || content.from > cue || speaker.from < cue) return false;
  return rule.speaker.to <= cue && rule.content.from > cue && quoteAt[content.from] === -1;
}

// "…, Lind confirmed, adding that …": the other verb reports by itself.
function isNextReport({ tokens, cues }: Reading, { cue, content: { from } }: Spans): boolean {
  return (
    from > cue && tokens[from - 1]!.lower === ',' && cues[from]?.tense === 'ing' && opensNext(tokens[from + 1]?.lower)
  );
}

// "Norland, according to a diplomat, fears a failure": of what is put between commas the subject stands before it.
function isWithoutSubject({ tokens, quoteAt, cues }: Reading, { cue, content: { from }, rest }: Spans): boolean {
  const { pos, lower } = tokens[from]!;
  if (tokens[cue]!.lower !== 'according' || from < cue || rest.length > 0 || quoteAt[from] !== -1) return false;
  return (pos === 'VERB' || pos === 'AUX' || cues[from]?.doubtful === true) && !lower.endsWith('ing');
}

const opensNext = (lower: string | undefined) => lower !== undefined && (opensClause(lower) || lower === 'it');

interface Spans {
  readonly cue: number;
  readonly speaker: TokenRange | null;
  readonly content: TokenRange;
  readonly rest: readonly TokenRange[];
}
