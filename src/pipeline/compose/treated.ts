import type { EvidenceSentence, Issue } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { listed } from './lines/listed.ts';

/** Each issue with the sentences that treat it and tell something: headings and bare descriptions do not count. */
export function treatedIssues(index: EvidenceIndex): Treated[] {
  const sentences = new Map<string, EvidenceSentence[]>();
  for (const sentence of index.sentences.values())
    if (speaks(sentence.id, index)) for (const issue of sentence.issues) listed(sentences, issue).push(sentence);
  return index.evidence.issues.map((issue) => ({ issue, sentences: sentences.get(issue.id) ?? [] }));
}

/** True where the documents treat the issue enough for a page of its own. */
export function isEnough({ issue, sentences }: Treated, { evidence, settings }: EvidenceIndex): boolean {
  // What the editor looks for by words of their own they want to read, however little it is.
  if (FIRST_TOPICS.includes(issue.id) || settings.issues?.[issue.id]?.terms) return sentences.length > 0;
  const documents = new Set(sentences.map(({ document }) => document)).size;
  return (
    sentences.length >= ENOUGH ||
    (sentences.length >= ENOUGH_OF_TWO && documents >= Math.min(2, evidence.documents.length))
  );
}

/** The ids of those that the documents treat enough. */
export function mainIssues(index: EvidenceIndex): ReadonlySet<string> {
  const enough = treatedIssues(index).filter((one) => isEnough(one, index));
  return new Set(enough.map(({ issue }) => issue.id));
}

function speaks(sentence: string, { actsIn, statementsIn, factsIn, headings }: EvidenceIndex): boolean {
  if (headings.has(sentence)) return false;
  return actsIn.has(sentence) || statementsIn.has(sentence) || factsIn.has(sentence);
}

/** Sentences on an issue that make a page, and how many do where two documents treat it. */
const ENOUGH = 3;
const ENOUGH_OF_TWO = 2;

/** The topics that come first, however little is said of them. */
export const FIRST_TOPICS: readonly string[] = ['prisoner-exchange', 'sanctions'];

export interface Treated {
  readonly issue: Issue;
  readonly sentences: readonly EvidenceSentence[];
}
