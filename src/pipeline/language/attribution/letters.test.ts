import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

/** Who says what. */
function said(text: string): string[] {
  const { document, statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ speakers, unnamed, content }) => {
    const words = document.text.slice(content.start, content.end);
    return `${speakers.join('+') || unnamed || '-'}: ${words}`;
  });
}

const HEAD = 'The Quarn Bugle\n\nLetters to the editor';
const FIRST = 'Sir, The weir is a disgrace. We have had enough.\n\nAna Lind, Velm';
const SECOND = 'Sir, I was there and the weir is sound.\n\nName and address supplied';

describe('a page of letters', () => {
  it('gives each sentence to whoever signs below it, and none to the paper', () => {
    const found = said(`${HEAD}\n\n${FIRST}\n\n${SECOND}`);
    expect(found).toContain('ana-lind: The weir is a disgrace.');
    expect(found).toContain('ana-lind: We have had enough.');
    expect(found).toContain('Name and address supplied: I was there and the weir is sound.');
    expect(found.join()).not.toContain('Bugle:');
  });

  it('leaves what a letter reports to whose it is, and a single greeting to the text it stands in', () => {
    const reporting = FIRST.replace('The weir is a disgrace.', 'Otto Ruiz said the weir was a disgrace.');
    expect(said(`${HEAD}\n\n${reporting}\n\n${SECOND}`)).toContain('otto-ruiz: the weir was a disgrace');
    expect(said('He spoke.\n\nSir, I was there and the weir is sound.\n\nThe rain fell.')).toEqual([]);
  });

  it('takes each text above a line of a name for a letter on a page of them, whether or not it greets anybody', () => {
    const page = (head: string) =>
      said(
        `${head}\n\nBins again\nThe bins are a disgrace. Scrap them.\nANA LIND\nVelm\n\nI drive that route.\nOtto Ruiz, driver`,
      );
    const found = page('YOUR SAY   letters@bugle.example');
    expect(found).toContain('ana-lind: The bins are a disgrace.');
    expect(found).toContain('otto-ruiz: I drive that route.');
    expect(page('A day in Velm').join()).not.toContain('otto-ruiz:');
  });

  it('gives what “we” do to whoever signs', () => {
    const own = FIRST.replace('have had enough', 'will oppose any new licence');
    expect(said(`${HEAD}\n\n${own}\n\n${SECOND}`)).toContain('ana-lind: any new licence');
  });
});
