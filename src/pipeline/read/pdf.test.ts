import { describe, expect, it } from 'vitest';
import { readPdf } from './pdf.ts';

describe('readPdf', () => {
  it('joins wrapped lines to paragraphs and parts the paragraphs', async () => {
    const page = [
      ...lines(
        700,
        'The crews of the Gull Island ferries have agreed',
        'to sail again from Monday, their union said after',
        'a night of talks.',
      ),
      ...lines(640, 'The company will pay for the nine lost days of the', 'dispute. It did not say how much.'),
    ];
    expect(await readPdf(pdf([page]))).toMatchObject({
      text: 'The crews of the Gull Island ferries have agreed to sail again from Monday, their union said after a night of talks.\n\nThe company will pay for the nine lost days of the dispute. It did not say how much.',
    });
  });

  it('makes a word whole that a line end parted, and keeps a compound', async () => {
    const page = lines(
      700,
      'The government wants a settle-',
      'ment before the two-',
      'year pact ends. It calls that pact a long-',
      'term promise to every crew.',
    );
    expect(textOf(await readPdf(pdf([page])))).toContain(
      'a settlement before the two-year pact ends. It calls that pact a long-term promise',
    );
  });

  it('leaves out running heads and page numbers and goes on over a page', async () => {
    const first = [
      ...lines(780, 'Port Gazette, issue 12'),
      ...lines(700, 'The mayor told the council that the'),
      ...lines(40, 'Page 1'),
    ];
    const second = [
      ...lines(780, 'Port Gazette, issue 12'),
      ...lines(700, 'bridge would stay shut.'),
      ...lines(40, 'Page 2'),
    ];
    expect(await readPdf(pdf([first, second]))).toMatchObject({
      text: 'The mayor told the council that the bridge would stay shut.',
    });
  });

  it('keeps the rows of a table as lines', async () => {
    const page = [
      ...lines(700, 'Port'),
      { x: 300, y: 700, text: 'Votes' },
      ...lines(686, 'Hull'),
      { x: 300, y: 686, text: '1,200' },
    ];
    expect(await readPdf(pdf([page]))).toMatchObject({ text: 'Port | Votes\nHull | 1,200' });
  });

  it('says of a damaged file that it is damaged', async () => {
    const whole = pdf([lines(700, 'Words.')]);
    expect(await readPdf(whole.slice(0, 60))).toMatchObject({ rule: 'document-is-intact' });
  });
});

const textOf = (extract: object) => ('text' in extract ? String(extract.text) : '');

function lines(top: number, ...texts: string[]): Piece[] {
  return texts.map((text, i) => ({ x: 72, y: top - 14 * i, text }));
}

// A file of pages in 12-point Helvetica, nothing compressed.
function pdf(pages: readonly (readonly Piece[])[]): Uint8Array {
  const streams = pages.map((pieces) =>
    pieces.map(({ x, y, text }) => `BT /F1 12 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n'),
  );
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...streams.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
