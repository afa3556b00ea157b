import type { EvidenceDocument } from '#src/schema/evidence.ts';

/** What a document is called where it is listed: its title, or where it states none its first words, as a quotation. */
export function documentName(document: Pick<EvidenceDocument, 'title' | 'file' | 'text'>): string {
  return hasTitle(document) ? document.title : `“${firstWords(document.text)}”`;
}

/** Where the page of sources lists it. */
export function documentAnchor({ id }: Pick<EvidenceDocument, 'id'>): string {
  return `document-${id}`;
}

/** False where a document goes by its file's name, since neither it nor the editor states a title. */
export function hasTitle({ title, file }: Pick<EvidenceDocument, 'title' | 'file'>): boolean {
  const name = fileName(file);
  return title !== name && title !== name.replace(/\.[^.]+$/, '');
}

/** Without its folder. */
export function fileName(file: string): string {
  return file.replace(/^.*\//, '');
}

// Of its first paragraph, behind where and when it was filed: "OSLO, June 3 (North Wire) - ".
function firstWords(text: string): string {
  const [paragraph = ''] = text
    .trim()
    .slice(0, LINE)
    .split(/\n\s*\n/);
  const words = paragraph.replace(DATELINE, '').split(/\s+/);
  let shown = words[0]!.slice(0, MOST);
  for (const word of words.slice(1)) {
    if (shown.length + 1 + word.length > MOST) return `${shown.replace(/[\s.,;:–—-]+$/, '')}…`;
    shown += ` ${word}`;
  }
  return shown;
}

/** A place in capitals, a day or who filed it, and a dash. */
const DATELINE = /^\(?\p{Lu}{2}[^.!?\n]{0,80}?[\d)]\)? ?[-–—] ?(?=\S)/u;
const LINE = 400;
/** Characters: a line on a phone and a half. */
const MOST = 56;
