import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { pageText } from '../write/page.ts';
import { composePages } from './compose.ts';
import { withUse } from './ledger.ts';

describe('the ledger', () => {
  it('says of each sentence once what became of it', () => {
    const { sentences } = withUse(
      strike,
      composePages(strike, {}).map((page) => ({ name: `${page.slug}.mdx`, text: pageText(page) })),
    );
    expect(sentences.map(({ id }) => id)).toEqual(strike.sentences.map(({ id }) => id));
    const of = (id: string) => sentences.find((sentence) => sentence.id === id);
    expect(of('harbour.2')).toMatchObject({
      use: 'cited',
      why: '',
      pages: ['summary', 'parties', 'positions', 'wages', 'disagreements'],
    });
    expect(of('harbour.6')).toMatchObject({
      use: 'uncited',
      why: 'background: no party says or does anything in it',
      pages: [],
    });
  });

  it('counts what an editor’s own page cites, and no page that is no MDX', () => {
    const own = {
      name: 'own.mdx',
      text: '---\ntitle: Own\n---\n\nText[^a]\n\n[^a]: [S1, sentence 6](../sources/harbour/#s6)\n',
    };
    const broken = { name: 'broken.mdx', text: '<b [^a]: [x](../sources/harbour/#s1)' };
    const { sentences } = withUse(strike, [own, broken]);
    expect(sentences.filter(({ use }) => use === 'cited').map(({ id, pages }) => [id, pages])).toEqual([
      ['harbour.6', ['own']],
    ]);
  });

  it('names the cited sentence that another repeats', () => {
    const own = { name: 'own.mdx', text: 'Text[^a]\n\n[^a]: [S2, sentence 1](../sources/ledger/#s1)\n' };
    const { sentences } = withUse(strike, [own]);
    expect(sentences.find(({ id }) => id === 'mirror.1')).toMatchObject({
      use: 'repeats',
      why: 'repeats S2, sentence 1',
    });
  });

  it('says of what it cannot read that, and not that there is nothing in it', () => {
    const evidence = evidenceFor({
      documents: { a: ['Ministeriet afviste planen.'], b: ['The sea was grey.'], c: ['The sea was calm.'] },
      stated: { a: { language: 'da' }, c: { language: 'en-GB' } },
      entities: {},
    });
    expect(withUse(evidence, []).sentences.map(({ why }) => why)).toEqual([
      'not read: its document does not read as English',
      'background: no party says or does anything in it',
      'background: no party says or does anything in it',
    ]);
  });

  it('gives the reason for each sentence it leaves out, in words a reader understands', () => {
    const evidence = evidenceFor({
      documents: {
        a: [
          'Storm at sea',
          'The sea was grey.',
          'In 1990 Peru signed the treaty.',
          'A passer-by said it was cold.',
          'Peru rejected the plan.',
          `${'word '.repeat(500)}end.`,
        ],
      },
      issues: { fish: { title: 'Fish', terms: ['fish'] } },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      statements: [{ in: 'a', content: 'it was cold', speaker: 'A passer-by', cue: 'said', unnamed: 'A passer-by' }],
      acts: [
        { in: 'a', words: 'Peru signed the treaty', act: 'AGREE', actors: ['peru'], modality: ['historical'] },
        { in: 'a', words: 'Peru rejected the plan', act: 'REJECT', actors: ['peru'] },
      ],
    });
    expect(withUse(evidence, []).sentences.map(({ why }) => why)).toEqual([
      'a heading or another line that is no full sentence',
      'background: no party says or does anything in it',
      'background: tells of earlier events',
      'what is said in it is said by no party to the matter',
      'treats none of the issues that have a page',
      'longer than 2000 characters: no sentence',
    ]);
  });
});
