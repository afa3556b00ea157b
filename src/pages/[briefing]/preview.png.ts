import type { APIRoute } from 'astro';
import { allBriefings, briefingAt } from '#src/site/briefings.ts';
import { previewImage } from '#src/site/preview-image.ts';

/** Previews name their picture by its whole address, so there is one only where the site's own is known. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return (await allBriefings()).map(({ id }) => ({ params: { briefing: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const image = await previewImage(await briefingAt(params['briefing']));
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
