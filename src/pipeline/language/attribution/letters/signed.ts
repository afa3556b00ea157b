import type { Scene } from '../../phrases/scene.ts';
import type { Letter } from '../letters.ts';

/** In characters, of a line that somebody signs. */
const LONGEST = 70;
/** In sentences, of one letter. */
const MOST = 60;
const PART = "(?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|der|den|al|bin|ter|la)";
/** "P. Lakshmi Rao, Malakpet", "NOELINE PARATA", "S. D'Mello (age 81)", "Name withheld". */
const SIGNED = new RegExp(
  `^[—–-]?\\s*((?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof|Rev|Revd)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: ${PART}){1,4}|Name(?: and address)? (?:withheld|supplied))\\s*(?:[,(].*)?$`,
  'u',
);
const ENDED = /[.!?…]["”’')]*$/;

/**
 * The letters of a page of them, each by the line of a name right behind its last sentence, whether or not it greets anybody:
 * what stands above it up to a title, or to who signed the one before.
 */
export function signedIn({ text, sentences }: Scene): Letter[] {
  let behind = 0;
  return signaturesIn(text).flatMap(({ line, signer }) => {
    let last = sentences.length;
    while (last > 0 && sentences[last - 1]!.start >= line) last -= 1;
    let first = last;
    while (
      first > 0 &&
      last - first < MOST &&
      sentences[first - 1]!.kind === 'prose' &&
      sentences[first - 1]!.start >= behind
    )
      first -= 1;
    behind = signer.end;
    return first < last ? [{ first, last, signer }] : [];
  });
}

function signaturesIn(text: string): { readonly line: number; readonly signer: Letter['signer'] }[] {
  const found: { line: number; signer: Letter['signer'] }[] = [];
  let start = 0;
  let before = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const name = line.length <= LONGEST && ENDED.test(before) ? SIGNED.exec(line)?.[1] : undefined;
    if (name !== undefined) {
      const at = start + raw.indexOf(name);
      found.push({ line: start, signer: { start: at, end: at + name.length } });
    }
    if (line !== '') before = line;
    start += raw.length + 1;
  }
  return found;
}
