import type { EvidenceDocument } from '#src/schema/evidence.ts';
import { dayInWords } from './day-in-words.ts';
import { documentName, fileName, hasTitle } from './document-name.ts';
import { filedDay } from './filed-day.ts';

/**
 * A document in one line: its title, or first words and file, then its publisher and date, or that they are not stated; of a
 * dateline without a year the day as it stands there.
 */
export function sourceLine(document: EvidenceDocument): string {
  const { publisher, author, file, text } = document;
  const published = document.published === null ? filedDay(text) : dayInWords(document.published.slice(0, 10));
  const name = [documentName(document), ...(hasTitle(document) ? [] : [fileName(file)])];
  const missing = [...(publisher === null ? ['publisher'] : []), ...(published === null ? ['date'] : [])];
  const stated = [...name, author, publisher, published].filter((part) => part !== null);
  return [...stated, ...(missing.length > 0 ? [`${missing.join(' and ')} not stated`] : [])].join(', ');
}
