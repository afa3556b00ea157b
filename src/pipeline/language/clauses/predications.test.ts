import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { languageSettings } from '../../settings/language.ts';
import { analyse } from '../analyse.ts';

/** The clauses of a text as "state: words". */
function told(text: string): string[] {
  const { predications, tokens } = analyse(sourceDocument(text), languageSettings({}));
  return predications.map(({ from, own, open }, i) => {
    const words = tokens.slice(from, predications[i + 1]?.from).map(({ text: word }) => word);
    return `${own ? 'own' : 'background'}${open ? ', open' : ''}: ${words.join(' ')}`;
  });
}

describe('predicationsOf', () => {
  it('tells background from news, and leaves the news its subject', () => {
    expect(told('The strike, which began in May, has closed nine ports.')).toEqual([
      'background: began in May ,',
      'own: has closed nine ports .',
    ]);
  });

  it('tells what is done from what is to come', () => {
    expect(told('The union will meet the company on Friday.')).toEqual([
      'own, open: The union will meet the company on Friday .',
    ]);
    expect(told('The union met the company on Friday.')).toEqual(['own: The union met the company on Friday .']);
  });

  it('takes what somebody says for news, and what somebody wants for open', () => {
    expect(told('She said the pumps had failed and demanded that the council pay.')[1]).toMatch(
      /^own: the pumps had failed/,
    );
    expect(told('The city plans to sell the pumps.').at(-1)).toMatch(/^own, open: to sell/);
  });
});
