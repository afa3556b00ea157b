import type { APIRoute } from 'astro';
import { eachBriefing } from '#src/site/briefings.ts';
import { referencesOf } from '#src/site/data/references.ts';

export const getStaticPaths = eachBriefing;

/** The sources in CSL's own words. */
export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(referencesOf(props['briefing']), null, 2)}\n`, {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
