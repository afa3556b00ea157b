import type { APIRoute } from 'astro';
import { allBriefings, briefingAt } from '#src/site/briefings.ts';
import { actsTable } from '#src/site/data/acts-table.ts';
import { factsTable } from '#src/site/data/facts-table.ts';
import { statementsTable } from '#src/site/data/statements-table.ts';

const TABLES = new Map([
  ['statements', statementsTable],
  ['acts', actsTable],
  ['facts', factsTable],
]);

export async function getStaticPaths() {
  const tables = [...TABLES.keys()];
  return (await allBriefings()).flatMap(({ id }) => tables.map((table) => ({ params: { briefing: id, table } })));
}

/** What a briefing rests on, for a spreadsheet. */
export const GET: APIRoute = async ({ params, site }) => {
  const table = TABLES.get(params['table'] ?? '')!(await briefingAt(params['briefing']), site);
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
