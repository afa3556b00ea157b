import type { EvidenceDocument, Statement } from '#src/schema/evidence.ts';
import { numberOf } from '#src/schema/sentence-id.ts';
import type { Briefing } from './briefings.ts';
import type { Route } from './route.ts';

/**
 * A page in schema.org's words, as text that may stand inside a script element. Only what is known is said: no date the
 * sources do not state, no address unless the site's own is known.
 */
export function linkedData(route: Route, address: string | null): string {
  const { briefing, document, title, description, statements } = route;
  const documents = document ? [document] : briefing ? [...briefing.documents.values()] : [];
  const page = {
    '@context': 'https://schema.org',
    '@type': briefing ? 'Article' : 'WebPage',
    ...(briefing ? { headline: title === briefing.title ? title : `${briefing.title}: ${title}` } : { name: title }),
    description,
    inLanguage: 'en',
    ...(address ? { '@id': address, url: address } : {}),
    ...(briefing ? { version: briefing.edition, isBasedOn: documents.map(work) } : {}),
    ...(briefing && statements.length > 0
      ? { hasPart: statements.map((one) => quotation(one, briefing, address)) }
      : {}),
  };
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}

function quotation(statement: Statement, briefing: Briefing, address: string | null) {
  const { id, document, sentence, content, speakerEntity, unnamed } = statement;
  const source = briefing.documents.get(document);
  const speaker = briefing.entities.get(speakerEntity ?? '');
  const type = speaker?.type === 'person' ? 'Person' : 'Organization';
  return {
    '@type': 'Quotation',
    ...(address ? { url: `${address}#${id}` } : {}),
    text: source?.text.slice(content.start, content.end),
    ...(speaker ? { spokenByCharacter: { '@type': type, name: speaker.name } } : {}),
    ...(!speaker && unnamed ? { spokenByCharacter: { '@type': 'Person', description: unnamed } } : {}),
    citation: `${source?.label}, sentence ${numberOf(sentence)}`,
  };
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
