import type { Briefing } from './briefings.ts';
import { href } from './href.ts';
import { sequenceOf } from './route.ts';
import { xmlText } from './xml.ts';

/** The sitemap of all pages worth finding, as the sitemaps.org protocol has it. */
export function sitemapOf(briefings: readonly Briefing[], site: URL): string {
  const paths = ['/', '/about/', ...briefings.flatMap(pathsOf)];
  const urls = paths.map((path) => `<url><loc>${xmlText(new URL(href(path), site).href)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

function pathsOf(briefing: Briefing): string[] {
  const sources = briefing.evidence.documents.map(({ id }) => `/${briefing.id}/sources/${id}/`);
  return [...sequenceOf(briefing).map(({ path }) => path), ...sources];
}
