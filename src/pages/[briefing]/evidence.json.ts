import type { APIRoute } from 'astro';
import { allBriefings } from '#src/site/briefings.ts';

export async function getStaticPaths() {
  return (await allBriefings()).map(({ id, text }) => ({ params: { briefing: id }, props: { text } }));
}

/** The evidence as it lies in the briefing's folder, byte for byte. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'content-type': 'application/json; charset=utf-8' } });
