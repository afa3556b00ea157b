import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { reportsOf } from '../reports.ts';
import { contentStems } from '../sentences/content-stems.ts';
import { shownWords } from '../sentences/shown-sentence.ts';

/**
 * True for a sentence most of whose words another, told already, has too, though nothing joined them: "The judge held that the
 * notice should have listed each depot" behind "Judge Lind found the notice defective because it failed to list the depots".
 */
export function repeats(sentence: EvidenceSentence, told: readonly EvidenceSentence[], index: EvidenceIndex): boolean {
  const own = contentStems(shownWords(sentence, index));
  return told.some((one) => {
    if (hasDayToCome(sentence, one, index)) return false;
    const other = contentStems(shownWords(one, index));
    const shared = [...own].filter((stem) => other.has(stem)).length;
    return shared >= FEWEST && shared >= MOSTLY * own.size;
  });
}

/** True for a sentence all whose other sources stand behind one line already: it is one of the reports of what that tells. */
export function isToldThrough(
  { id }: EvidenceSentence,
  told: readonly EvidenceSentence[],
  index: EvidenceIndex,
): boolean {
  const [, ...others] = reportsOf(id, index);
  return (
    others.length > 0 &&
    told.some((one) => {
      const behind = reportsOf(one.id, index);
      return others.every((other) => behind.includes(other));
    })
  );
}

// "The union votes on 19 March, the board on 24 March" is news behind "the board voted against the union's draft".
function hasDayToCome(sentence: EvidenceSentence, one: EvidenceSentence, index: EvidenceIndex): boolean {
  const published = reportDay(sentence, index);
  const known = daysIn(one, index);
  return published !== null && daysIn(sentence, index).some((day) => day > published && !known.includes(day));
}

function daysIn({ id }: EvidenceSentence, index: EvidenceIndex): string[] {
  const dates = (index.factsIn.get(id) ?? []).filter(({ kind }) => kind === 'date');
  return dates.flatMap(({ value }) => /^(?:\d{4}|-)-\d\d-\d\d$/.exec(String(value ?? '')) ?? []);
}

/** Words: two lines on one matter share its name. */
const FEWEST = 4;
/** The share of a line’s words that one above it has. */
const MOSTLY = 0.5;
