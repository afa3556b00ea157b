import type { APIRoute } from 'astro';
import { eachBriefing } from '#src/site/briefings.ts';
import { referencesOf } from '#src/site/data/references.ts';
import { risOf } from '#src/site/data/ris.ts';

export const getStaticPaths = eachBriefing;

/** The sources for reference managers. */
export const GET: APIRoute = ({ props }) =>
  new Response(risOf(referencesOf(props['briefing'])), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
