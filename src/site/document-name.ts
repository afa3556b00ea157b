import type { EvidenceDocument } from '#src/schema/evidence.ts';

/** What a document is called where it is listed: its title, or where it states none its first words, as a quotation. */
export function documentName(document: Pick<EvidenceDocument, 'title' | 'file' | 'text'>): string {
  return hasTitle(document) ? document.title : `“${firstWords(document.text)}”`;
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

function firstWords(text: string): string {
  const words = text
    .trim()
    .slice(0, 4 * MOST)
    .split(/\s+/);
  let shown = words[0]!.slice(0, MOST);
  for (const word of words.slice(1)) {
    if (shown.length + 1 + word.length > MOST) return `${shown.replace(/[\s,;:–—-]+$/, '')}…`;
    shown += ` ${word}`;
  }
  return shown;
}

/** Characters: a line on a phone and a half. */
const MOST = 56;
