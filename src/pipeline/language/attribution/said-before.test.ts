import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

/** What is said in a paragraph behind the news, by whom. */
function said(paragraph: string): [string, string | undefined][] {
  const before = 'The mine shut on Monday. Ana Lind leads the guild.\n\n';
  const document = sourceDocument(before + paragraph);
  return analyse(document, { issues: [], known: [] })
    .statements.filter(({ content }) => content.start >= before.length)
    .map(({ content, speakers }) => [document.text.slice(content.start, content.end), speakers[0]]);
}

describe('withSaidBefore', () => {
  const words = 'Norwind did not fix the roof.';

  it('gives a paragraph of somebody’s own words to whom only its end names', () => {
    expect(said(`${words} We asked it to, - said Lind.`)).toContainEqual([words, 'ana-lind']);
    expect(said(`${words} Our people will stay out. – said Lind.`)).toContainEqual([words, 'ana-lind']);
    expect(said(`${words} It rained. I saw it, — Lind said.`)).toContainEqual([words, 'ana-lind']);
  });

  it('gives it to whoever signs it by name and office', () => {
    expect(said(`${words} We will stay out. Ana Lind Chair of the Guild`)).toContainEqual([words, 'ana-lind']);
  });

  it('leaves to the paper what may be its own', () => {
    const told = (paragraph: string) => said(paragraph).map(([own]) => own);
    expect(told(`${words} Nobody asked it to, - said Lind.`)).not.toContain(words);
    expect(told(`${words} We asked it to, said Lind.`)).not.toContain(words);
    expect(told(`${words} “We asked it to,” – said Lind.`)).not.toContain(words);
    expect(told(`${words}\n\nWe asked it to, - said Lind.`)).not.toContain(words);
    expect(told(`${words} We will stay out. Ana Lind chairs the guild`)).not.toContain(words);
    expect(told(`${words} We saw a letter – said to be by Lind.`)).not.toContain(words);
  });

  it('says once what “we” agreed inside it', () => {
    expect(said(`${words} We have agreed on a truce. We went home, - said Lind.`).map(([own]) => own)).not.toContain(
      'a truce',
    );
  });
});
