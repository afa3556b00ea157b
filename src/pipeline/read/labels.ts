import { statedDate } from './date.ts';
import { NOTHING_STATED, type Stated } from './types.ts';

/**
 * What a plain text states in labelled lines at its top, as archives and databases give it: "Headline: …", "Byline: …".
 * Two labels at least, or it is a text that happens to begin with a word and a colon.
 */
export function statedInLabels(text: string): Stated {
  const lines = text.slice(0, HEAD).replace(/^\s+/, '').split('\n');
  const found = new Map<keyof Stated, string>();
  for (const line of lines) {
    const [, label, value] = /^([\p{L} ]{2,20}):[^\S\n]+(\S.{0,300})$/u.exec(line.trim()) ?? [];
    const field = label && LABELS.get(label.toLowerCase());
    if (!field || !value) break;
    if (!found.has(field)) found.set(field, value.trim());
  }
  if (found.size < 2) return NOTHING_STATED;
  const url = found.get('url');
  return {
    ...NOTHING_STATED,
    ...Object.fromEntries(found),
    published: statedDate(found.get('published') ?? ''),
    url: url && /^https?:\/\/\S+$/.test(url) ? url : null,
    language: null,
  };
}

/** In characters. */
const HEAD = 4000;

const LABELS = new Map<string, keyof Stated>([
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'author'],
  ['byline', 'author'],
  ['by', 'author'],
  ['publisher', 'publisher'],
  ['publication', 'publisher'],
  ['source', 'publisher'],
  ['outlet', 'publisher'],
  ['newspaper', 'publisher'],
  ['date', 'published'],
  ['published', 'published'],
  ['publication date', 'published'],
  ['url', 'url'],
  ['link', 'url'],
  ['licence', 'licence'],
  ['license', 'licence'],
]);
