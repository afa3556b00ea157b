import data from '../../../data/grammar.json' with { type: 'json' };
import { contentEnd } from '../contents/content-end.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/** A content that breaks off between the subject and the verb of a clause it has opened goes on to the end of that clause. */
export function wholeClause(reading: Reading, run: TokenRange): TokenRange {
  const { tokens } = reading;
  const { to: last } = sentenceAround(reading, run.to - 1);
  if (run.to >= last || reading.quoteAt[run.to] !== -1 || !isFiniteVerb(reading, run.to)) return run;
  const opener = openerIn(reading, run);
  if (opener === -1) return run;
  let to = run.to + 1;
  const end = Math.max(to, contentEnd(reading, run.to));
  while (to < end && !/^[,;:–—]$/.test(tokens[to]!.text)) to += 1;
  return { from: run.from, to };
}

// The word that opens the last clause of the run, where no verb has followed it yet.
function openerIn({ tokens, quoteAt }: Reading, { from, to }: TokenRange): number {
  for (let i = to - 1; i > from && to - i < LONGEST_SUBJECT; i -= 1) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || quoteAt[i] !== -1) return -1;
    if (OPENERS.has(lower)) return i + 1 < to ? i : -1;
  }
  return -1;
}

function isFiniteVerb({ tokens }: Reading, at: number): boolean {
  const { pos, lower } = tokens[at]!;
  return (pos === 'VERB' || pos === 'AUX') && !lower.endsWith('ing');
}

const OPENERS: ReadonlySet<string> = new Set([
  ...data.conditions,
  ...data.reasons,
  ...data.times,
  ...data.complementizers,
]);
/** In tokens. */
const LONGEST_SUBJECT = 12;
