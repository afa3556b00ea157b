import PostalMime, { type Address, type Email } from 'postal-mime';
import { statedDate } from './date.ts';
import { extractOfHtml } from './html.ts';
import { type Extract, type Fault, NOTHING_STATED } from './types.ts';

/** The text of a mail, plain before HTML, with what its headers state: From, Date, Subject. */
export async function readEml(bytes: Uint8Array): Promise<Extract | Fault> {
  try {
    const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
    if (!mail.from && !mail.subject && !mail.date) return notAMail();
    return { text: textOf(mail), stated: { ...NOTHING_STATED, ...statedInHeaders(mail) } };
  } catch {
    return notAMail();
  }
}

function textOf(mail: Email): string {
  const plain = mail.text
    ?.replace(/\r\n?/g, '\n')
    .replace(/^(?:>[ >]*)+/gm, '')
    .trim();
  return plain || (mail.html ? extractOfHtml(mail.html).text : '');
}

function statedInHeaders(mail: Email) {
  const header = (key: string) => mail.headers.find((own) => own.key === key)?.value.trim() || null;
  return {
    title: mail.subject?.replace(/\s+/g, ' ').trim() || null,
    author: mail.from ? nameOf(mail.from) : null,
    published: statedDate(header('date') ?? ''),
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(header('content-language') ?? '')?.[0] ?? null,
  };
}

function nameOf(address: Address): string | null {
  return address.name || address.address || null;
}

function notAMail(): Fault {
  return {
    line: null,
    column: null,
    rule: 'document-is-intact',
    message: 'it is not a mail, or it is damaged: there is no From, Date or Subject',
    remedy: 'save the message again as .eml from the mail program',
  };
}
