import { extractOfHtml } from './html.ts';
import { type Extract, type Fault, NOTHING_STATED } from './types.ts';
import { unpackedSize } from './zip.ts';

/** The text of a Word document: headings, paragraphs, lists, tables, notes; its title is its first heading of the first rank. */
export async function readDocx(bytes: Uint8Array): Promise<Extract | Fault> {
  const size = unpackedSize(bytes);
  if (size === null) return broken('it is not a Word document, or it is damaged');
  if (size > LARGEST) return broken('it would unpack to more than 200 MB');
  try {
    // The library takes a fifth of a second to load, and few briefings hold a Word document.
    const { default: mammoth } = await import('mammoth');
    const noImages = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, externalFileAccess: false, convertImage: noImages },
    );
    const { text, stated } = extractOfHtml(`<body>${value.replace(NOTE_LINKS, '')}`);
    return { text, stated: { ...NOTHING_STATED, title: stated.title } };
  } catch {
    return broken('it is not a Word document, or it is damaged');
  }
}

function broken(message: string): Fault {
  return {
    line: null,
    column: null,
    rule: 'document-is-intact',
    message,
    remedy: 'open it in a word processor and save it again as .docx',
  };
}

// A note's number and its way back are links, no words of the document.
const NOTE_LINKS =
  /<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/** In bytes: a file of a few kilobytes can be made to unpack to more than a machine has. */
const LARGEST = 200_000_000;

// Pictures say nothing; what a reviewer struck out or noted in the margin is not the document's.
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'comment-reference => !'];
