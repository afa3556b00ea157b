import { briefingAt } from './briefings.ts';

const PAGE_LANGUAGE = 'en';

/** The language of the document a quotation is from, where it is not the page's own. */
export async function wordsIn(briefing: string | undefined, at: string): Promise<string | undefined> {
  const { documents } = await briefingAt(briefing);
  const language = documents.get(at.slice(0, at.lastIndexOf(':')))?.language;
  return language === PAGE_LANGUAGE ? undefined : language;
}
