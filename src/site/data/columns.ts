import { numberOf } from '#src/schema/sentence-id.ts';
import type { Briefing } from '../briefings.ts';
import { href } from '../href.ts';
import type { Column } from './table.ts';

/** Where a record stands: its source, the whole sentence, and the address that leads to it. */
export const PLACE: readonly Column<Placed>[] = [
  { title: 'Source', of: ({ document }, briefing) => briefing.documents.get(document)!.label },
  { title: 'Publisher', of: ({ document }, briefing) => briefing.documents.get(document)!.publisher },
  { title: 'Published', of: ({ document }, briefing) => briefing.documents.get(document)!.published },
  { title: 'Sentence number', of: ({ sentence }) => numberOf(sentence) },
  { title: 'Sentence', of: ({ document, sentence }, briefing) => sentenceWords(document, sentence, briefing) },
  { title: 'Address', of: ({ document, sentence }, briefing, site) => addressOf(document, sentence, briefing, site) },
];

/** The names of entities, in one cell. */
export function namesOf(ids: readonly string[], { entities }: Briefing): string {
  return listed(ids.map((id) => entities.get(id)?.name ?? id));
}

/** The titles of issues, in one cell. */
export function issuesOf(ids: readonly string[], { evidence: { issues } }: Briefing): string {
  return listed(ids.map((id) => issues.find((issue) => issue.id === id)?.title ?? id));
}

/** Each once, in one cell. */
export function listed(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}

/** Records in the order of the documents and of what stands in each. */
export function inOrder<Row extends Placed>(rows: readonly Row[], { documents }: Briefing): Row[] {
  const places = new Map([...documents.keys()].map((id, place) => [id, place]));
  const place = ({ document }: Placed) => places.get(document)!;
  return [...rows].sort((a, b) => place(a) - place(b) || numberOf(a.sentence) - numberOf(b.sentence));
}

function sentenceWords(document: string, sentence: string, { documents, sentences }: Briefing): string {
  const { start, end } = sentences.get(sentence)!;
  return documents.get(document)!.text.slice(start, end);
}

function addressOf(document: string, sentence: string, { id }: Briefing, site: URL | undefined): string {
  const path = href(`/${id}/sources/${document}/#s${numberOf(sentence)}`);
  return site ? new URL(path, site).href : path;
}

/** What says in which sentence it stands. */
export interface Placed {
  readonly document: string;
  readonly sentence: string;
}
