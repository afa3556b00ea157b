import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { namesOf } from '../../names/names.ts';
import { readingOf } from '../reading.ts';
import { headlineLabels } from './headline-labels.ts';

const STORY = '\n\nTalks go on. Ana Lind, the minister, left Norwind and Tarn on Monday.';

describe('headlineLabels', () => {
  it('gives a person what a headline tells behind the name and a colon', () => {
    expect(labels(`Lind: We will not sign before May${STORY}`)).toEqual([['Lind', 'We will not sign before May']]);
  });

  it('takes nothing without a verb for somebody’s words, and nobody but a person for who says it', () => {
    expect(labels(`Lind: a life at sea${STORY}`)).toEqual([]);
    expect(labels(`Tarn: Ferries will not sail before May${STORY}`)).toEqual([]);
    expect(labels(`Behind Lind: We will not sign before May${STORY}`)).toEqual([]);
  });

  it('takes no sentence of the text for a headline', () => {
    expect(labels(`Talks go on.\n\nAna Lind: We will not sign before May, and nobody will.${STORY}`)).toEqual([]);
  });
});

function labels(text: string): string[][] {
  const lexed = lex(sourceDocument(text));
  const reading = readingOf(lexed, clausesOf(lexed));
  return headlineLabels(reading, namesOf(lexed, { issues: [], known: [] })).map(({ speaker, content }) =>
    [speaker!, content].map(({ from, to }) => text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end)),
  );
}
