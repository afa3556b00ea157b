import { describe, expect, it } from 'vitest';
import { problem, read } from './fixtures/read-of.ts';

describe('readDocument: mail', () => {
  const mail = (body: string, type = 'text/plain') =>
    `From: Ada Quill <ada@port.example>\r\nDate: Tue, 4 Mar 2025 08:30:00 +0100\r\nSubject: =?utf-8?Q?Talks_=E2=80=93_statement?=\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;

  it('takes sender, date and subject from the headers and the text from the body', async () => {
    expect(await read('a.eml', mail('We will not sign.\r\n> Will you sign?\r\n'))).toMatchObject({
      title: 'Talks – statement',
      author: 'Ada Quill',
      published: '2025-03-04T08:30:00+01:00',
      text: 'We will not sign.\nWill you sign?',
    });
  });

  it('reads the text of a mail that is a page alone', async () => {
    expect((await read('a.eml', mail('<p>We will <b>not</b> sign.</p>', 'text/html'))).text).toBe('We will not sign.');
  });

  it('refuses what has no header of a mail', async () => {
    expect(await problem('a.eml', 'just words')).toMatchObject({ rule: 'document-is-intact' });
  });
});
