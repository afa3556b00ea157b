import { analysed } from '#src/pipeline/analysed.ts';
import { joinEntities } from '#src/pipeline/compare/entities.ts';
import { likenedOf } from '#src/pipeline/compare/likeness/likened.ts';
import { type Weighed, weighedOf } from '#src/pipeline/compare/likeness/weighed.ts';
import { occasionsOf } from '#src/pipeline/compare/occasions.ts';
import { withParties } from '#src/pipeline/compare/parties.ts';
import { readDocument } from '#src/pipeline/read/read.ts';
import { languageSettings } from '#src/pipeline/settings/language.ts';
import type { Analysis, SourceDocument } from '#src/pipeline/types.ts';
import type { Briefing, Mark, Marked } from './briefings.ts';

/**
 * The pairs of sentences that the program would weigh in a briefing, and whether they, or any others, are marked as one
 * report.
 */
export async function examplesOf({ documents: files, marked, partly }: Briefing): Promise<Examples> {
  const documents = await documentsOf(files);
  const settings = languageSettings({});
  const { analyses } = analysed(documents, settings, {});
  const { entities, idOf } = joinEntities(analyses, settings);
  const told = likenedOf({ analyses, entities: withParties(entities, analyses, idOf, settings), idOf });
  const same = sameIn(marked, partly, documents, analyses);
  const key = (i: number) => keyOf({ document: told[i]!.document, sentence: told[i]!.sentence.index });
  const verdictOf = (a: number, b: number) => same(key(a), key(b));
  const pairs = weighedOf(told, occasionsOf(analyses)).map((pair) => ({ ...pair, verdict: verdictOf(pair.a, pair.b) }));
  return { pairs, documentOf: told.map(({ document }) => document), verdictOf, marked: marked.length };
}

async function documentsOf(files: Briefing['documents']): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const file of files) {
    const read = await readDocument(file, undefined);
    if ('problem' in read) throw new Error(`${file.name}: ${read.problem.message}`);
    documents.push(read.document);
  }
  return documents;
}

// Marked pairs are right; pairs that only a chain of marks joins, or that tell one thing in part, say nothing either way.
function sameIn(
  marked: readonly Marked[],
  partly: readonly Marked[],
  documents: readonly SourceDocument[],
  analyses: readonly Analysis[],
): (a: string, b: string) => boolean | null {
  const placeOf = (mark: Mark) => sentenceOf(mark, documents, analyses);
  const pairs = marked.map(([a, b]) => [placeOf(a), placeOf(b)] as const);
  const right = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const next = new Map<string, string>();
  const root = (key: string): string => {
    const other = next.get(key);
    return other === undefined ? key : root(other);
  };
  const loose = partly.map(([a, b]) => [placeOf(a), placeOf(b)] as const);
  for (const [a, b] of [...pairs, ...loose]) if (root(a) !== root(b)) next.set(root(a), root(b));
  return (a, b) => right.has(`${a} ${b}`) || (root(a) === root(b) ? null : false);
}

// The sentence that holds most of the marked words, which stand in a document as it is and not as its quotations are read.
function sentenceOf(
  { document: name, sentence: words }: Mark,
  documents: readonly SourceDocument[],
  analyses: readonly Analysis[],
): string {
  const place = documents.findIndex(({ file }) => file.endsWith(name));
  const start = documents[place]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${name} does not have the words: ${words}`);
  const held = analyses[place]!.sentences.map(
    (one) => Math.min(one.end, start + words.length) - Math.max(one.start, start),
  );
  return keyOf({ document: place, sentence: held.indexOf(Math.max(...held)) });
}

function keyOf({ document, sentence }: { document: number; sentence: number }): string {
  return `${document}.${sentence}`;
}

export interface Examples {
  readonly pairs: readonly (Weighed & Example)[];
  /** By the places that the pairs give. */
  readonly documentOf: readonly number[];
  readonly verdictOf: (a: number, b: number) => Example['verdict'];
  /** How many pairs are marked, those that are no candidates among them. */
  readonly marked: number;
}

export interface Example {
  readonly signs: readonly number[];
  /** null where the marks leave it open. */
  readonly verdict: boolean | null;
}
