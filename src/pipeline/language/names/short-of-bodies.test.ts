import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';
import { namesOfAll } from './names.ts';

describe('a common word at the head of a sentence', () => {
  it.each([
    'Guards at [Frontier Trains] walked out. [Frontier] rejected the claim.',
    'Guards at [Frontier Trains] walked out. [Frontier] has offered 6 percent.',
    'Guards at [Frontier Trains] walked out. [Frontier], which has 40 ships, said so.',
    'Guards at [Frontier Trains] walked out. [Frontier], owned by a fund, is ill.',
  ])('is a body where one’s name begins with it and somebody acts: %s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });

  it.each([
    'Guards at [Frontier Trains] walked out. Frontier trade is dear.',
    'Guards at [Frontier Trains] walked out. Frontier has grass.',
    'Guards at [Frontier Trains] walked out at the frontier. Frontier rejected the claim.',
    'The [Police Federation] met. Police denied it.',
    'The [Stone Union] met. Stone is dear.',
  ])('is a common word elsewhere: %s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });
});

describe('a common word that a name begins with', () => {
  const forms = (texts: readonly string[]) =>
    namesOfAll(
      texts.map((text) => lex(sourceDocument(text))),
      { issues: [], known: [] },
    ).map(({ entities }) => entities.flatMap(({ forms }) => forms));

  it('is that name though the text has it alone but once, and in the text of another', () => {
    const long = 'We ask the board of Lakeshore to wait. It was Lakeshore Engines Inc. that left.';
    const other =
      'It began after Lakeshore Engines left. The council would take Lakeshore to court. It is up to Lakeshore.';
    expect(forms([long, other]).map((own) => own.includes('Lakeshore'))).toEqual([true, true]);
    expect(forms(['We ask the board of Lakeshore to wait.'])[0]).not.toContain('Lakeshore');
  });

  it('is that name at the head of a sentence before who leads it', () => {
    const led = 'It was Midland Engines that left. Midland chief executive Ana Ruiz left.';
    expect(forms([led])[0]).toContain('Midland');
    expect(forms([led.replace('chief executive', 'farmer')])[0]).not.toContain('Midland');
  });
});
