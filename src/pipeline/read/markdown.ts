import { parseDocument } from 'yaml';
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
  return { text, stated: { ...stated, title: stated.title ?? heading }, faults: unreadDate(matter, stated) };
}

// "published: 31 February 2027", "date: last Friday": a reader would miss the day and not know why.
function unreadDate(matter: string, { published }: Stated): Fault[] {
  const lines = matter.split('\n');
  const at = lines.findIndex((line) => DATED.test(line));
  const [, before, value] = DATED.exec(lines[at] ?? '') ?? [];
  if (published !== null || before === undefined || value === undefined) return [];
  return [
    {
      // Behind the line of dashes, counted from one.
      line: at + 2,
      column: before.length + 1,
      rule: 'front-matter-states-a-day',
      message: `“${value}” is no whole day of the calendar, so the document has no day`,
      remedy: 'write it as 2027-02-28, or take the line out',
    },
  ];
}

const DATED = /^((?:published|date|pubdate):[^\S\n]+["']?)([^"'\s].*?)["']?\s*$/;

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
    publisher: text('publisher', 'source', 'outlet', 'publication', 'newspaper', 'website', 'site'),
    author: text('author', 'byline'),
    published: statedDate(text('published', 'date', 'pubdate') ?? ''),
    url: /^https?:\/\/\S+$/.exec(text('url', 'canonical', 'link') ?? '')?.[0] ?? null,
    licence: text('licence', 'license'),
  };
}

// "failsafe" keeps every value a string, dates too.
function valuesOf(matter: string): Record<string, unknown> {
  try {
    const document = parseDocument(matter, { schema: 'failsafe', logLevel: 'silent' });
    const values: unknown = document.toJS({ maxAliasCount: 0 });
    const whole = values && typeof values === 'object' ? (values as Record<string, unknown>) : {};
    return document.errors.length > 0 ? { ...whole, ...valuesOfLines(matter) } : whole;
  } catch {
    return valuesOfLines(matter);
  }
}

// "title: Strike over: buses run", the commonest slip in front matter, is no YAML; its lines state what they state all the same.
function valuesOfLines(matter: string): Record<string, unknown> {
  return Object.fromEntries(
    matter.split('\n').flatMap((line) => {
      const [, key, value] = /^([\w-]+):[^\S\n]+(\S.*?)\s*$/.exec(line) ?? [];
      // Of a list or a quotation that does not end, as much as is words.
      const words = value?.replace(/^(["'])(.*)\1$/, '$2').replace(/^["'[{]\s*/, '');
      return key && words ? [[key, words]] : [];
    }),
  );
}
