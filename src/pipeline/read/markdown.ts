import { parse as parseYaml } from 'yaml';
import { statedDate } from './date.ts';
import { decode } from './decode.ts';
import { textOfMarkdown } from './markdown/text.ts';
import { type Extract, type Fault, NOTHING_STATED, type Stated } from './types.ts';

/**
 * The words of a Markdown text without its marks, since a quotation of it should read as its reader read it; what its
 * front matter states, and its first heading as title.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<Extract | Fault> {
  const decoded = decode(bytes);
  if ('rule' in decoded) return decoded;
  const { matter, body } = parted(decoded.text.replace(/^\uFEFF/, ''));
  const { text, heading } = textOfMarkdown(body);
  const stated = statedInMatter(matter);
  return { text, stated: { ...stated, title: stated.title ?? heading } };
}

function parted(text: string): { matter: string; body: string } {
  const found = /^---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(text);
  return found ? { matter: found[1]!, body: text.slice(found[0].length) } : { matter: '', body: text };
}

function statedInMatter(matter: string): Stated {
  const values = valuesOf(matter);
  const text = (...keys: string[]) => {
    const value = keys.map((key) => values[key]).find((own) => typeof own === 'string' && own.trim());
    return typeof value === 'string' ? value.trim() : null;
  };
  return {
    ...NOTHING_STATED,
    title: text('title'),
    language: text('lang', 'language'),
    publisher: text('publisher', 'source'),
    author: text('author', 'byline'),
    published: statedDate(text('published', 'date', 'pubdate') ?? ''),
    url: /^https?:\/\/\S+$/.exec(text('url', 'canonical', 'link') ?? '')?.[0] ?? null,
    licence: text('licence', 'license'),
  };
}

// "failsafe" keeps every value a string, dates too; broken front matter states nothing.
function valuesOf(matter: string): Record<string, unknown> {
  try {
    const values: unknown = parseYaml(matter, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 0 });
    return values && typeof values === 'object' ? (values as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
