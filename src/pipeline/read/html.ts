import { parse } from 'parse5';
import { decode } from './decode.ts';
import { articleOf } from './html/article.ts';
import { statedInHtml } from './html/stated.ts';
import { textOfHtml } from './html/text.ts';
import type { Extract, Fault } from './types.ts';

/** The article of a web page as text, and what its head states about it, its encoding too. */
export async function readHtml(bytes: Uint8Array): Promise<Extract | Fault> {
  const decoded = decode(bytes, statedEncoding(bytes));
  return 'rule' in decoded ? decoded : extractOfHtml(decoded.text);
}

// `<meta charset="windows-1252">`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`, as early as the
// standard wants it.
function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? null;
}

/** The same for a page that is a string already, as Word files and mails hold it. */
export function extractOfHtml(html: string): Extract {
  const page = parse(html);
  const article = articleOf(page);
  return { text: textOfHtml(article), stated: statedInHtml(page, article) };
}

/** In bytes; browsers look no further than 1024, but saved pages have comments above. */
const HEAD = 4096;
