import type { APIRoute } from 'astro';
import { href } from '#src/site/href.ts';

export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${new URL(href('/sitemap.xml'), site)}`] : [])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
