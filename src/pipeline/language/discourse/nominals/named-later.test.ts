import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

/** Who the words stand for at their first place. */
function meant(marked: string, words: string): string[] {
  const { document, lexed, names } = markedText(marked);
  const start = document.text.indexOf(words);
  return discourseOf(lexed, names)
    .mentions.filter((mention) => mention.start === start && mention.end === start + words.length)
    .map(({ entity }) => entity);
}

describe('an office before the name of who holds it', () => {
  const lead = 'It will rain, the farm minister said on Monday. ';

  it('is that of the one who is named as its holder behind it', () => {
    expect(meant(`${lead}“We are ready,” [Ana Lind|person] told reporters.`, 'the farm minister')).toEqual([
      'ana-lind',
    ]);
    expect(meant(`${lead}Farm Minister [Ana Lind|person] left.`, 'the farm minister')).toEqual(['ana-lind']);
  });

  it('is that of the place whose officer is named with no other place', () => {
    const text = '[Bihar|place]’s governor asked for rain. Governor [Ana Lind|person] left.';
    expect(meant(text, 'Bihar’s governor')).toEqual(['ana-lind']);
    expect(meant(text.replace('Governor [', 'Goa Governor ['), 'Bihar’s governor')).toEqual([]);
  });

  it('is nobody’s where another office is named, or two who hold it', () => {
    expect(meant(`${lead}Trade Minister [Ana Lind|person] left.`, 'the farm minister')).toEqual([]);
    const two = `${lead}Farm Minister [Ana Lind|person] of [Peru|country] met Farm Minister [Jon Vik|person] of [Chile|country].`;
    expect(meant(two, 'the farm minister')).toEqual([]);
  });

  it('says too little where it may be anybody’s, or far behind', () => {
    expect(meant('The director left. [Ana Lind|person], director of a museum, came.', 'The director')).toEqual([]);
    expect(meant('A spokesman left. [Ana Lind|person], a spokesman, came.', 'A spokesman')).toEqual([]);
    expect(
      meant(`${lead}${'It rained. '.repeat(8)}Farm Minister [Ana Lind|person] left.`, 'the farm minister'),
    ).toEqual([]);
  });
});
