import type { Analysis } from '../types.ts';
import { nearCopies } from './independence/copies.ts';
import { creditsOf } from './independence/credits.ts';
import { isSameText } from './independence/same-text.ts';

/**
 * Counts the independent ones among reports of one thing: of near-copies of one document, of reports that credit one
 * agency and of sentences in the same words only one counts. At least 1.
 */
export function independenceOf(analyses: readonly Analysis[]): (reports: readonly Report[]) => number {
  const original = nearCopies(analyses.map(({ document }) => document.text));
  const credits = analyses.map(creditsOf);
  const textOf = ({ document, sentence }: Report) => {
    const { start, end } = analyses[document]!.sentences[sentence]!;
    return analyses[document]!.document.text.slice(start, end);
  };
  const depends = (a: Report, b: Report) =>
    original[a.document] === original[b.document] ||
    credits[a.document]!(a.sentence).some((agency) => credits[b.document]!(b.sentence).includes(agency)) ||
    isSameText(textOf(a), textOf(b));
  return (reports) => {
    const groups: Report[][] = [];
    for (const report of reports) {
      const own = groups.filter((group) => group.some((other) => depends(other, report)));
      const joined = [...own.flat(), report];
      groups.splice(0, groups.length, ...groups.filter((group) => !own.includes(group)), joined);
    }
    return Math.max(1, groups.length);
  };
}

/** A sentence, by the places of its document and of itself. */
export interface Report {
  readonly document: number;
  readonly sentence: number;
}
