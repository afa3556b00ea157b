import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse/discourse.ts';
import { statementsOf } from './speakers.ts';

const council = 'The [Lake Council|organisation]';

describe('what the items of a list report', () => {
  it('is said by whoever stands before the colon', () => {
    expect(speakers(`${council}:\n– {c1 rejects} {t1 any cut}.`)).toEqual(['lake-council']);
    expect(speakers(`${council},\n\n1. Strongly {c1 condemns} {t1 the raid};`)).toEqual(['lake-council']);
    expect(speakers(`${council}:\n\n{s1 (a)} {c1 undertakes} {t1 not to dredge};`)).toEqual(['lake-council']);
  });

  it('is said by whom the item itself names, or nobody', () => {
    expect(speakers(`${council}:\n– {s1 [Ana Lind|person]} {c1 rejects} {t1 any cut}.`)).toEqual(['ana-lind']);
    expect(speakers(`${council}:\n– anger: farmers {c1 reject} {t1 any cut}.`)).toEqual([]);
    expect(speakers(`What the [Lake Council|organisation] did:\n– {c1 rejects} {t1 any cut}.`)).toEqual([]);
  });
});

function speakers(marked: string): readonly string[] {
  const { lexed, names, attributions } = markedText(marked);
  return statementsOf(lexed, names, attributions, discourseOf(lexed, names)).statements.at(-1)!.speakers;
}
