import type { Act, Statement } from '#src/schema/evidence.ts';
import type { Briefing } from '../briefings.ts';
import { inOrder, issuesOf, listed, namesOf, PLACE } from './columns.ts';
import { type Column, tableOf } from './table.ts';

/** Everything that somebody is reported to say, a row each, in the order of the documents. */
export function statementsTable(briefing: Briefing, site: URL | undefined): string {
  const told = Map.groupBy(briefing.evidence.acts, ({ statement }) => statement);
  return tableOf(inOrder(briefing.evidence.statements, briefing), columnsOf(told), briefing, site);
}

function columnsOf(told: ReadonlyMap<string | null, readonly Act[]>): Column<Statement>[] {
  // "Lind said that Chile had agreed": what others do in somebody's words is not what the words do.
  const actsOf = ({ id, speakers, party, unnamed }: Statement) =>
    (told.get(id) ?? []).filter(
      (act) => act.actors.some((actor) => actor === party || speakers.includes(actor)) || isSame(act.unnamed, unnamed),
    );
  return [
    { title: 'Id', of: ({ id }) => id },
    { title: 'Speaker', of: ({ speakers }, briefing) => namesOf(speakers, briefing) },
    { title: 'Speaker as described', of: ({ unnamed }) => unnamed },
    { title: 'For', of: (one, briefing) => namesOf(partiesOf(one, briefing), briefing) },
    { title: 'Reported through', of: ({ via }, briefing) => namesOf(via, briefing) },
    { title: 'Speech', of: ({ kind }) => kind },
    {
      title: 'Words',
      of: ({ document, content }, { documents }) => documents.get(document)!.text.slice(content.start, content.end),
    },
    { title: 'Act', of: (one) => listed(actsOf(one).map(({ act }) => act)) },
    { title: 'Stance', of: (one) => listed(actsOf(one).flatMap(({ stance }) => stance ?? [])) },
    { title: 'Modality', of: (one) => listed(actsOf(one).flatMap(({ modality }) => modality)) },
    {
      title: 'Issue',
      of: ({ sentence }, briefing) => issuesOf(briefing.sentences.get(sentence)!.issues, briefing),
    },
    ...PLACE,
  ];
}

// Of a joint statement those of all who make it.
function partiesOf({ party, speakers }: Statement, { entities }: Briefing): string[] {
  const theirs = speakers.map((id) => entities.get(id)?.party ?? null);
  return [party, ...theirs].filter((id) => id !== null);
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
