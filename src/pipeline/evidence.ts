import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence, Span } from '#src/schema/evidence.ts';
import { assemble } from './assemble.ts';
import { clustersOf } from './compare/clusters.ts';
import { comparedOf } from './compared.ts';
import type { Analysis, LocalAct, LocalStatement, SourceDocument } from './types.ts';

/** Everything the documents say, by the evidence contract, before anything is composed from it. */
export function evidenceOf(
  id: string,
  documents: readonly SourceDocument[],
  settings: BriefingSettings,
  unread: Evidence['unread'],
): Evidence {
  const compared = comparedOf(documents, settings);
  const { issues, hidden } = compared;
  const shown = issues.map(({ id: issue, title }) => ({ id: issue, title }));
  const evidence = assemble(
    { id, title: settings.title ?? titleOf(id) },
    shown,
    unread,
    { ...compared, analyses: compared.analyses.map((own, at) => recorded(own, documents[at]!)) },
    clustersOf(compared),
  );
  const unmade = hidden.map((issue) => ({ id: issue.id, title: issue.title, sentences: [], why: LEFT_OUT }));
  return { ...evidence, unmade };
}

// Read with quotation marks of one kind, recorded with those that the document has.
function recorded(analysis: Analysis, document: SourceDocument): Analysis {
  const { text } = analysis.document;
  if (text === document.text) return { ...analysis, document };
  const asWritten = (words: string | null, { start, end }: Span) => {
    const at = words === null ? -1 : text.slice(start, end).indexOf(words);
    return words === null || at === -1 ? words : document.text.slice(start + at, start + at + words.length);
  };
  const withUnnamed = <T extends LocalStatement | LocalAct>(one: T): T => ({
    ...one,
    unnamed: asWritten(one.unnamed, analysis.sentences[one.sentence]!),
  });
  return {
    ...analysis,
    document,
    statements: analysis.statements.map(withUnnamed),
    acts: analysis.acts.map(withUnnamed),
  };
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LEFT_OUT = 'the editor left it out';
