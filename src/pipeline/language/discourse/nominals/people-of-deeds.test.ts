import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

/** For whom those speak whom the words describe at their last place; null for nobody. */
function spokenFor(marked: string, words: string): string | null {
  const { document, lexed, names } = markedText(marked);
  const start = document.text.lastIndexOf(words);
  const { descriptions } = discourseOf(lexed, names);
  return descriptions.find((one) => one.start === start && one.end === start + words.length)?.party ?? null;
}

describe('people who are called by what has just been done', () => {
  it('speak for the body that did it', () => {
    const march = 'On Monday [Open Sea|organisation] called a march. ';
    expect(spokenFor(`${march}Organisers said it was large.`, 'Organisers')).toBe('open-sea');
    expect(spokenFor(`${march}It rained. The organisers said it was large.`, 'The organisers')).toBe('open-sea');
    expect(spokenFor('The [Tarn Union|organisation] walked out. The strikers want more.', 'The strikers')).toBe(
      'tarn-union',
    );
    expect(spokenFor('Police ended a vigil of many by [Open Sea|organisation]. Activists said so.', 'Activists')).toBe(
      'open-sea',
    );
    expect(
      spokenFor('A study by the [Polar Institute|organisation] came out. The authors said so.', 'The authors'),
    ).toBe('polar-institute');
  });

  it('speak for nobody where two did it, or none, or who can have done no such thing', () => {
    const two = 'The [Tarn Union|organisation] and the [Velm Union|organisation] walked out. ';
    expect(spokenFor(`${two}The strikers want more.`, 'The strikers')).toBeNull();
    const other = 'The [Tarn Union|organisation] refused to join the strike. ';
    expect(spokenFor(`${other}The strikers want more.`, 'The strikers')).toBeNull();
    expect(spokenFor('[Tarn Ltd|organisation] called a strike unwise. Strikers left.', 'Strikers')).toBeNull();
    const march = 'On Monday [Open Sea|organisation] called a march. ';
    expect(spokenFor(`${march}Organisers in [Velm|place] said it was large.`, 'Organisers')).toBeNull();
    expect(spokenFor(`${march}Police arrested organisers.`, 'organisers')).toBeNull();
  });
});
