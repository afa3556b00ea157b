import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { namesOfAll } from '../names.ts';

const TURNS = (label: string) => `The talks ended.\n\nPRESENTER: Will you sign?\n\n${label}: We will not sign.`;

describe('the labels of a transcript', () => {
  it('are somebody whose whole name another document has, however they are written', () => {
    expect(typed('Ana Lind spoke for an hour.', TURNS('LIND'))).toContain('LIND: person');
    expect(typed('Ana Bæver-Quarn spoke for an hour.', TURNS('BAEVER-QUARN'))).toContain('BAEVER-QUARN: person');
    expect(typed('Minister Jo Weld spoke for an hour.', TURNS('JO WELD'))).toContain('JO WELD: person');
    expect(typed('Minister Jo Weld spoke for an hour.', TURNS('WELD'))).toContain('WELD: person');
    expect(typed('Yoon Seung-jin spoke for an hour.', TURNS('YOON'))).toContain('YOON: person');
  });

  it('are nobody who only bears the letters of a body', () => {
    const union = 'Ana Lind met the Lakeshore Independent News Developers on Monday.';
    expect(typed(union, TURNS('LIND'))).not.toContain('LIND: person');
  });

  it('are somebody beside another who is, where they are no word and no other document knows them', () => {
    const turns = 'The talks ended.\n\nQUARNE: Ana Lind is with me.\n\nLIND: We will not sign.';
    expect(typed(turns)).toContain('QUARNE: person');
    expect(typed('Quarne sold its boats. Shares in Quarne fell.', turns)).not.toContain('QUARNE: person');
    expect(typed(turns.replaceAll(/quarne/gi, (name) => (name === 'QUARNE' ? 'HARBOUR' : 'Harbour')))).not.toContain(
      'HARBOUR: person',
    );
  });

  it('show nothing where no document has such a surname', () => {
    expect(typed('Ana Ruiz spoke for an hour.', TURNS('QTUV'))).not.toContain('QTUV: person');
  });
});

// The names of the last document.
function typed(...texts: string[]): string[] {
  const lexed = texts.map((text, i) => lex(sourceDocument(text, `${i}`)));
  return namesOfAll(lexed, { issues: [], known: [] })
    .at(-1)!
    .entities.map(({ name, type }) => `${name}: ${type}`);
}
