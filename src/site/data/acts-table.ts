import type { Act } from '#src/schema/evidence.ts';
import type { Briefing } from '../briefings.ts';
import { inOrder, issuesOf, listed, namesOf, PLACE } from './columns.ts';
import { type Column, tableOf } from './table.ts';

/** Everything that somebody is told to do, a row each, in the order of the documents. */
export function actsTable(briefing: Briefing, site: URL | undefined): string {
  return tableOf(inOrder(briefing.evidence.acts, briefing), COLUMNS, briefing, site);
}

const COLUMNS: readonly Column<Act>[] = [
  { title: 'Id', of: ({ id }) => id },
  { title: 'Who', of: ({ actors }, briefing) => namesOf(actors, briefing) },
  { title: 'Who as described', of: ({ unnamed }) => unnamed },
  { title: 'Act', of: ({ act }) => act },
  { title: 'To whom', of: ({ recipients }, briefing) => namesOf(recipients, briefing) },
  { title: 'Words', of: ({ document, start, end }, { documents }) => documents.get(document)!.text.slice(start, end) },
  { title: 'Stance', of: ({ stance }) => stance },
  { title: 'Modality', of: ({ modality }) => listed(modality) },
  { title: 'Issue', of: ({ issue }, briefing) => issuesOf(issue === null ? [] : [issue], briefing) },
  { title: 'In the statement', of: ({ statement }) => statement },
  ...PLACE,
];
