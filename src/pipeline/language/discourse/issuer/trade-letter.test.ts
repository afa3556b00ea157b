import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { issuerOf } from './issuer.ts';

const BODY = '\n\nThe mills stand still. We doubt that they will open. We hear that Lima is angry.';

function isColumn(head: string): boolean {
  const { lexed, names } = markedText(`${head}${BODY}`);
  return issuerOf(sceneOf(lexed, names))?.column ?? false;
}

describe('tradeLetter', () => {
  it('takes of what a periodical tells only what it says of itself for its own', () => {
    expect(isColumn('TIN & COPPER LETTER\nMonday 8 February 2027 - subscribers only\n\nLima jumps')).toBe(true);
  });

  it('takes a letter that somebody writes for all his own words', () => {
    expect(isColumn('DOCKERS’ OPEN LETTER\nMonday 8 February 2027\n\nLima jumps')).toBe(false);
    expect(isColumn('A letter\nMonday 8 February 2027')).toBe(false);
  });
});
