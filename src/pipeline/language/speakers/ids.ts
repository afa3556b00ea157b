import { inBase36 } from '../../spelling/in-base-36.ts';
import type { Attribution, SourceDocument } from '../../types.ts';

/**
 * One id for each attribution, from its document's hash and its content's span, so that it stays when other documents
 * come or go. No two of a document are alike; a file given twice tells its copies apart by their names.
 */
export function idsOf({ sha256, id: document }: SourceDocument, attributions: readonly Attribution[]): string[] {
  const taken = new Set<string>();
  return attributions.map(({ content }) => {
    let id = '';
    for (let salt = 0; salt === 0 || taken.has(id); salt += 1)
      id = `q${hash(`${sha256} ${document} ${content.start} ${content.end} ${salt || ''}`)}`;
    taken.add(id);
    return id;
  });
}

// 36 bits of a 53-bit multiplicative hash (cyrb53), as seven characters of base 36.
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const bits = (b >>> 0) * 2 ** 21 + (a >>> 11);
  return inBase36(bits % 36 ** 7, 7);
}
