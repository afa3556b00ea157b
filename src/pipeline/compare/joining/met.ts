import { grouped } from '../../spelling/grouped.ts';
import type { LocalEntity, Narration } from '../../types.ts';

/** Every entity of every document, in the order of the documents' ids. */
export function metOf(analyses: readonly Narration[], known: ReadonlySet<string>): Met[] {
  return [...analyses]
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .flatMap((analysis) => metInDocument(analysis, known));
}

/** True for an organisation that is no state, and to which no editor gave an id. */
export function isUnknownBody({ type, code, known }: Met): boolean {
  return type === 'organisation' && code === null && known === null;
}

function metInDocument(analysis: Narration, known: ReadonlySet<string>): Met[] {
  const counts = new Map<string, number>();
  for (const mention of analysis.mentions)
    if (mention.form === 'name') counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const callings = grouped(analysis.callings.map(({ entity, noun }) => [entity, noun]));
  return analysis.entities.map((entity) => ({
    ...entity,
    callings: callings.get(entity.key) ?? [],
    document: analysis.document.id,
    count: counts.get(entity.key) ?? 0,
    canonical: entity.name,
    known: known.has(entity.key) ? entity.key : null,
  }));
}

/** An entity as one document has it. */
export interface Met extends LocalEntity {
  readonly document: string;
  /** What the document calls it: "airline", "rebel". */
  readonly callings: readonly string[];
  /** How often the document names it. */
  readonly count: number;
  /** The name its group goes by. */
  readonly canonical: string;
  /** The id an editor gave it. */
  readonly known: string | null;
}
