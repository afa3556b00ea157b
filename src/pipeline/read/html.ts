import { parse } from 'parse5';
import { decode } from './decode.ts';
import { articleOf } from './html/article.ts';
import { statedInHtml } from './html/stated.ts';
import { textOfHtml } from './html/text.ts';
import type { Extract, Fault } from './types.ts';

/** The article of a web page as text, and what its head states about it. */
export async function readHtml(bytes: Uint8Array): Promise<Extract | Fault> {
  const decoded = decode(bytes);
  return 'rule' in decoded ? decoded : extractOfHtml(decoded.text);
}

/** The same for a page that is a string already, as Word files and mails hold it. */
export function extractOfHtml(html: string): Extract {
  const page = parse(html);
  const article = articleOf(page);
  return { text: textOfHtml(article), stated: statedInHtml(page, article) };
}
