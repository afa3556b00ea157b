import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

/** Who the words stand for at their last place. */
function meant(marked: string, words: string): string[] {
  const { document, lexed, names } = markedText(marked);
  const start = document.text.lastIndexOf(words);
  return discourseOf(lexed, names)
    .mentions.filter((mention) => mention.start === start && mention.end === start + words.length)
    .map(({ entity }) => entity);
}

describe('a body told of by those it is made of', () => {
  it('is who they are, whatever its name says first', () => {
    expect(meant("The [Delta Growers' Union|organisation] met. The growers rejected it.", 'The growers')).toEqual([
      'delta-growers-union',
    ]);
    expect(meant('The [Association of Dockers|organisation] met. In May the dockers voted.', 'the dockers')).toEqual([
      'association-of-dockers',
    ]);
    expect(
      meant("The [Nurses' Council|organisation] met. The striking nurses want more.", 'The striking nurses'),
    ).toEqual(['nurses-council']);
    expect(
      meant("The [Harbour Employers' Association|organisation] met. The employers want more.", 'The employers'),
    ).toEqual(['harbour-employers-association']);
    expect(meant('[Friends of the Moor|organisation] met. The friends want more.', 'The friends')).toEqual([
      'friends-of-the-moor',
    ]);
  });

  it('is nobody else’s where they may be others', () => {
    const union = "The [Delta Growers' Union|organisation] met. ";
    expect(meant(`${union}Police arrested the growers.`, 'the growers')).toEqual([]);
    expect(meant(`${union}The organic growers rejected it.`, 'The organic growers')).toEqual([]);
    expect(meant(`${union}Some growers came. The growers rejected it.`, 'The growers')).toEqual([]);
    expect(meant(`${union}Growers in the north came. The growers rejected it.`, 'The growers')).toEqual([]);
    expect(
      meant(`${union}The [Peru Growers' Union|organisation] met. The growers rejected it.`, 'The growers'),
    ).toEqual([]);
    expect(meant('The [Growers Bank|organisation] lent more. The growers rejected it.', 'The growers')).toEqual([]);
  });

  it('is who its members are, in whatever number they are told of', () => {
    const union = "The [Delta Growers' Union|organisation] met. ";
    expect(meant(`${union}Members rejected it.`, 'Members')).toEqual(['delta-growers-union']);
    expect(meant(`${union}The members rejected it.`, 'The members')).toEqual(['delta-growers-union']);
    expect(meant(`${union}Police arrested members.`, 'members')).toEqual([]);
    expect(meant(`${union}Other members rejected it.`, 'Other members')).toEqual([]);
    expect(meant(`${union}The [Nurses' Union|organisation] met. Members rejected it.`, 'Members')).toEqual([]);
  });

  it('is “they” where it was told of as many', () => {
    expect(meant("The [Delta Growers' Union|organisation] met. The growers left. They rejected it.", 'They')).toEqual([
      'delta-growers-union',
    ]);
  });

  it('is who its members are by what the text calls it, or by its name without a mark', () => {
    expect(meant("The growers' union [Kabin|organisation] met. The growers rejected it.", 'The growers')).toEqual([
      'kabin',
    ]);
    expect(meant('The [Delta Writers Guild|organisation] met. The writers rejected it.', 'The writers')).toEqual([
      'delta-writers-guild',
    ]);
    expect(meant("The growers' bank [Kabin|organisation] met. The growers rejected it.", 'The growers')).toEqual([]);
  });

  it('is the land whose ministers and lawmakers they are, where the text tells of its government or parliament', () => {
    const told = "[Peru|country]'s government and [Peru|country]'s parliament met. ";
    expect(meant(`${told}Ministers reject it.`, 'Ministers')).toEqual(['peru']);
    expect(meant(`${told}Lawmakers reject it.`, 'Lawmakers')).toEqual(['peru']);
    expect(meant(`${told}Ministers from the coast came. Ministers reject it.`, 'Ministers')).toEqual([]);
    expect(meant(`${told}[Chile|country]'s government left. Ministers reject it.`, 'Ministers')).toEqual([]);
  });
});
