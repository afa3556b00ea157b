import type { EvidenceDocument } from '#src/schema/evidence.ts';
import type { Route } from './route.ts';

/**
 * A page in schema.org's words, as text that may stand inside a script element. Only what is known is said: no date the
 * sources do not state, no address unless the site's own is known.
 */
export function linkedData(route: Route, address: string | null): string {
  const { briefing, title, description } = route;
  const documents = briefing ? [...briefing.documents.values()] : [];
  const page = {
    '@context': 'https://schema.org',
    '@type': briefing ? 'Article' : 'WebPage',
    ...(briefing ? { headline: title === briefing.title ? title : `${briefing.title}: ${title}` } : { name: title }),
    description,
    inLanguage: 'en',
    ...(address ? { '@id': address, url: address } : {}),
    ...(briefing ? { version: briefing.edition, isBasedOn: documents.map(work) } : {}),
  };
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}

function work({ title, publisher, author, published, url, licence, language }: EvidenceDocument) {
  return {
    '@type': 'CreativeWork',
    name: title,
    inLanguage: language,
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(author ? { author: { '@type': 'Person', name: author } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(url ? { url } : {}),
    ...(licence ? { license: licence } : {}),
  };
}
