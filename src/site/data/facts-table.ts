import type { Evidence } from '#src/schema/evidence.ts';
import type { Briefing } from '../briefings.ts';
import { inOrder, issuesOf, namesOf, PLACE } from './columns.ts';
import { type Column, tableOf } from './table.ts';

/** Every count, sum, share, duration, date and place, a row each, in the order of the documents. */
export function factsTable(briefing: Briefing, site: URL | undefined): string {
  return tableOf(inOrder(briefing.evidence.facts, briefing), COLUMNS, briefing, site);
}

const COLUMNS: readonly Column<Evidence['facts'][number]>[] = [
  { title: 'Id', of: ({ id }) => id },
  { title: 'Kind', of: ({ kind }) => kind },
  { title: 'Words', of: ({ text }) => text },
  { title: 'Value', of: ({ value }) => value },
  { title: 'Unit', of: ({ unit }) => unit },
  { title: 'Of', of: ({ parties }, briefing) => namesOf(parties, briefing) },
  { title: 'Issue', of: ({ issue }, briefing) => issuesOf(issue === null ? [] : [issue], briefing) },
  ...PLACE,
];
