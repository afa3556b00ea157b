import type { APIRoute } from 'astro';
import { allBriefings } from '#src/site/briefings.ts';
import { feedOf } from '#src/site/feed.ts';
import { sitemapOf } from '#src/site/sitemap.ts';

const kinds = { sitemap: sitemapOf, feed: feedOf };

/** Both need whole addresses, so they are written only where the site's own is known. */
export function getStaticPaths() {
  return import.meta.env.SITE ? Object.keys(kinds).map((address) => ({ params: { address } })) : [];
}

export const GET: APIRoute = async ({ params, site }) => {
  const write = kinds[params['address'] as keyof typeof kinds];
  const text = write(await allBriefings(), site as URL);
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
