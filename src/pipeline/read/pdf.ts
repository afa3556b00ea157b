import { getDocumentProxy } from 'unpdf';
import { type Line, linesOf } from './pdf/lines.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { type Extract, type Fault, NOTHING_STATED } from './types.ts';

/** The text of a PDF, page by page: wrapped lines joined to paragraphs, running heads and page numbers left out. */
export async function readPdf(bytes: Uint8Array): Promise<Extract | Fault> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,

      stopAtErrors: false,
    });
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items));
      page.cleanup();
    }
    const title = titleOf(await pdf.getMetadata().catch(() => null));
    await pdf.loadingTask.destroy();
    return { text: paragraphsOf(pages).join('\n\n'), stated: { ...NOTHING_STATED, title } };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? locked() : broken();
  }
}

// Programs fill the field with the name of a file or of themselves; that is nobody's title.
function titleOf(metadata: { info: object } | null): string | null {
  const title = metadata && 'Title' in metadata.info ? String(metadata.info.Title ?? '').trim() : '';
  return title &&
    !/^(?:microsoft|untitled|document\d*$|slide|about:)|\.(?:docx?|pdf|indd|rtf|odt|tex|dvi|qxd|html?)$/i.test(title)
    ? title
    : null;
}

function locked(): Fault {
  return {
    line: null,
    column: null,
    rule: 'document-is-intact',
    message: 'it is locked with a password',
    remedy: 'save a copy without the password',
  };
}

function broken(): Fault {
  return {
    line: null,
    column: null,
    rule: 'document-is-intact',
    message: 'it is not a PDF, or it is damaged',
    remedy: 'fetch it again, or open it in a PDF reader and save it anew',
  };
}
