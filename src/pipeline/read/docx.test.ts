import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocx } from './docx.ts';

describe('readDocx', () => {
  it('keeps headings, paragraphs, items and tables apart, and takes the first heading as title', async () => {
    const body = [
      paragraph('Ferry talks fail', 'Heading1'),
      paragraph('The crews said no. The company said nothing.'),
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Port</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Votes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      paragraph('Talks go on &lt;soon&gt;.'),
    ].join('');
    expect(await readDocx(docx(body))).toMatchObject({
      text: 'Ferry talks fail\n\nThe crews said no. The company said nothing.\n\nPort | Votes\n\nTalks go on <soon>.',
      stated: { title: 'Ferry talks fail', author: null },
    });
  });

  it('leaves out what a reviewer struck out and keeps what was put in', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">They </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> agreed.</w:t></w:r></w:p>';
    expect(await readDocx(docx(body))).toMatchObject({ text: 'They always agreed.' });
  });

  it('reads nothing from outside the file', async () => {
    const body = '<w:p><w:r><w:t>Words.</w:t></w:r></w:p>';
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`;
    expect(await readDocx(docx(body, relations))).toMatchObject({ text: 'Words.' });
  });
});

function paragraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function docx(body: string, relations?: string): Uint8Array {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ...(relations ? { 'word/_rels/document.xml.rels': relations } : {}),
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
  });
}

// An archive of files that are stored as they are.
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, place, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
