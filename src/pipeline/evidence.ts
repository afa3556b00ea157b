import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { assemble } from './assemble.ts';
import { clustersOf } from './compare/clusters.ts';
import { comparedOf } from './compared.ts';
import type { SourceDocument } from './types.ts';

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
    compared,
    clustersOf(compared),
  );
  const unmade = hidden.map((issue) => ({ id: issue.id, title: issue.title, sentences: [], why: LEFT_OUT }));
  return { ...evidence, unmade };
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LEFT_OUT = 'the editor left it out';
