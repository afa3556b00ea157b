import type { Reference } from './references.ts';

/**
 * References as RIS, a tag a line, which EndNote, Mendeley, Zotero and JabRef read. Words stand in one line, so that no
 * source can write a tag of its own.
 */
export function risOf(references: readonly Reference[]): string {
  return references.map((one) => [...tags(one).map(line), 'ER  - ', ''].join('\r\n')).join('\r\n');
}

function tags({ id, title, author = [], publisher, issued, URL, language, note }: Reference): Tag[] {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [
    ['TY', 'GEN'],
    ['ID', id],
    ['TI', title],
    ...author.map(({ literal }): Tag => ['AU', literal]),
    ['PB', publisher],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ['UR', URL],
    ['LA', language],
    ['N1', note],
  ].filter((tag): tag is Tag => tag[1] !== undefined);
}

function line([tag, value]: Tag): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`;
}

type Tag = [string, string];
