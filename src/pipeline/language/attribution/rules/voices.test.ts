import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { namesOf } from '../../names/names.ts';
import { readingOf } from '../reading.ts';
import { voicesOf } from './voices.ts';

const HEAD = 'The kiln at Orvo: two views\n\nThe town votes on Sunday.';
const BELL = 'Anna Bell, potter\nThe kiln feeds forty families. We want it kept.';
const REED = 'Dr Paul Reed, head of the clinic\nI see the coughing children. It must close.';

describe('voicesOf', () => {
  it('gives what stands below a name in a line of its own to whom it names', () => {
    expect(voices(`${HEAD}\n\n${BELL}\n\nNobody asked our opinion.\n\n${REED}`)).toEqual([
      ['Anna Bell', 'The kiln feeds forty families. We want it kept.'],
      ['Anna Bell', 'Nobody asked our opinion.'],
      ['Paul Reed', 'I see the coughing children. It must close.'],
    ]);
  });

  it('ends at another heading and passes over times and accounts', () => {
    const posts = `Anna Bell\n@annabell_orvo\n9:14 AM · 4 Feb 2033\n\nWe want it kept.\n\n${REED}\n\nHow to vote\n\nI will tell you.`;
    expect(voices(`${HEAD}\n\n${posts}`)).toEqual([
      ['Anna Bell', 'We want it kept.'],
      ['Paul Reed', 'I see the coughing children. It must close.'],
    ]);
  });

  it('takes a speaker in capitals whose name nothing else shows, and an office', () => {
    const turns = 'CHAIR\nI call the first witness.\n\nANNA BELL, ORVO POTTERS\nWe want it kept.';
    expect(voices(`Committee on Air\n\n${turns}`)).toEqual([
      ['CHAIR', 'I call the first witness.'],
      ['ANNA BELL', 'We want it kept.'],
    ]);
  });

  it('takes no portraits, no names that sign and no single byline for voices', () => {
    const portraits =
      'Anna Bell, potter\nBell was born in Orvo.\n\nPaul Reed, doctor\nReed came later. His school taught us all.';
    expect(voices(`${HEAD}\n\n${portraits}`)).toEqual([]);
    const letters = 'I want the kiln kept.\n\nAnna Bell, Orvo\n\nI want it closed.\n\nPaul Reed, Orvo';
    expect(voices(`Letters\n\n${letters}`)).toEqual([]);
    expect(voices(`${HEAD}\n\n${BELL}`)).toEqual([]);
  });
});

function voices(text: string): string[][] {
  const lexed = lex(sourceDocument(text));
  const names = namesOf(lexed, { issues: [], known: [] });
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end);
  return voicesOf(readingOf(lexed), names).map(({ speaker, content }) => [words(speaker!), words(content)]);
}
