import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

const HEAD = 'TOWN COUNCIL OF TARN\nMinutes of the meeting of 3 May 2031\n\n1. The meeting opened at six.\n\n';

/** What is said in a text, by whom. */
function said(text: string): [string, string | undefined][] {
  const document = sourceDocument(text);
  return analyse(document, { issues: [], known: [] }).statements.map(({ content, speakers }) => [
    document.text.slice(content.start, content.end),
    speakers[0],
  ]);
}

describe('withMinutes', () => {
  const item =
    '2. Cllr Ana Lind (Centre) opposed the budget. The school in Orla would have to close. "That is no plan."';

  it('gives what an item of minutes tells on to who opens it', () => {
    const found = said(HEAD + item);
    expect(found).toContainEqual(['The school in Orla would have to close.', 'ana-lind']);
    expect(found).toContainEqual(['"That is no plan."', 'ana-lind']);
  });

  it('goes on with who answers, and not with whom somebody tells of', () => {
    const answered = said(`${HEAD}${item} Mr Tor Ruiz replied that it was dear. The roof would leak.`);
    expect(answered).toContainEqual(['The roof would leak.', 'tor-ruiz']);
    const told = said(`${HEAD}${item} The Dockers' Union had promised that it would pay. The roof would leak.`);
    expect(told).toContainEqual(['The roof would leak.', 'ana-lind']);
  });

  it('gives what stands behind a colon to whoever the sentence opens with', () => {
    const found = said(`${HEAD}${item} Cllr Tor Ruiz spoke against: the roof would leak. Cllr Lind: "Let it leak."`);
    expect(found).toContainEqual(['the roof would leak.', 'tor-ruiz']);
    expect(found).toContainEqual(['"Let it leak."', 'ana-lind']);
    const asked = said(`${HEAD}${item} Mr Tor Ruiz welcomed it. Cllr Lind: "With what money?"`);
    expect(asked).toContainEqual(['"With what money?"', 'ana-lind']);
  });

  it('gives what is recorded to nobody, and nothing in a report', () => {
    expect(said(`${HEAD}${item} The item was closed. Tea was drunk.`).map(([words]) => words)).not.toContain(
      'Tea was drunk.',
    );
    expect(said(`${HEAD}2. A letter from Ana Lind was read. The roof would leak.`)).toEqual([]);
    const report = said(`Minutes from the sea\n\n${item}`).map(([words]) => words);
    expect(report).not.toContain('The school in Orla would have to close.');
  });

  it('gives what a record of a hearing tells in the past tense to who has the word, but for what happens there', () => {
    const head = 'TARN TARIFF BOARD\nDorran, Monday 14 May 2031. Summary record, not verbatim\n\n';
    const told = `${head}Mr Tor RUIZ (Bakers' Guild) opposed the duty. Flour was dear. He read out a letter.`;
    const found = said(`${told} The motion was lost. The lamps were lit.`);
    expect(found).toContainEqual(['Flour was dear.', 'tor-ruiz']);
    expect(found.map(([words]) => words).join()).not.toMatch(/read out|motion|lamps/);
    const report = said(told.replace('Summary record, not verbatim', 'By Ana Lind')).map(([words]) => words);
    expect(report).not.toContain('Flour was dear.');
  });

  it('goes on with the person who has the word, where her own body is told to expect something', () => {
    const found = said(
      `${HEAD}2. Ms Ana Lind (Revenue Board) opposed it. The Board expected rain. Flour would be dear.`,
    );
    expect(found).toContainEqual(['Flour would be dear.', 'ana-lind']);
    const bodies = said(
      `${HEAD}2. The Revenue Board opposed it. The Bakers' Guild expected rain. Flour would be dear.`,
    );
    expect(bodies).not.toContainEqual(['Flour would be dear.', 'revenue-board']);
  });
});
