import { describe, expect, it } from 'vitest';
import type { LocalAct } from '../../types.ts';
import { lex } from '../lex.ts';
import { factsOf } from './facts.ts';
import { documentOf, NO_NAMES } from './fixtures/facts-in.ts';

/** The issue of the figure in a sentence that marks the words for a strike by [brackets], and a deed on no issue by <angles>. */
function issueOf(marked: string, figure: string, act: LocalAct['act'] = 'AGREE'): string | null {
  const issue = /\[(.*?)\]/.exec(marked)![1]!;
  const deed = /<(.*?)>/.exec(marked)?.[1]?.replace(/[[\]]/g, '');
  const text = marked.replace(/[[\]<>]/g, '');
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mention = { issue: 'strike', sided: false, ended: false, ...span(issue) };
  const acts = deed
    ? [
        {
          ...span(deed),
          sentence: 0,
          act,
          actors: [],
          recipients: [],
          issue: null,
          stance: null,
          modality: [],
          statement: null,
          rule: 'test',
          id: 'a',
        },
      ]
    : [];
  const facts = factsOf(lex(documentOf(text, '2031-05-16')), NO_NAMES, [[mention]], acts as unknown as LocalAct[]);
  return facts.find(({ start, end }) => text.slice(start, end).includes(figure))!.issue;
}

describe('the issue of a figure', () => {
  it.each([
    ['The [strike] cost the mill 300 jobs.', '300'],
    ['A [strike] that has cost the mill 300 jobs goes on.', '300'],
    ['Some 300 cooks, porters and drivers have been on [strike] since May.', '300'],
    ['The union wants 12 days of [strike] in June.', '12'],
    ['Each day of the [strike], halting two ferries, costs 14 million crowns.', '14'],
  ])('is what its own clause treats: %s', (sentence, figure) => expect(issueOf(sentence, figure)).toBe('strike'));

  it.each([
    ['Nurses went on [strike], and 412 flights were cancelled in the fog.', '412'],
    ['The union called off its [strike] after 90 members had left.', '90'],
    ['The [strike] is over; the mill sold 40 looms.', '40'],
    ['The mill, which employs 300 weavers, said the [strike] was over.', '300'],
    ['They left in [strike] at a mill that owes the bank 40 million crowns.', '40'],
    ['Some 160 posts stood empty before the [strike].', '160'],
  ])('is none of another clause: %s', (sentence, figure) => expect(issueOf(sentence, figure)).toBeNull());

  it('is that of another clause where a party does something by it, and only where it does', () => {
    const sentence = 'Peru will end the [strike], while Chile <will hand over 12 boats>.';
    expect(issueOf(sentence, '12')).toBe('strike');
    expect(issueOf(sentence.replace(/[<>]/g, ''), '12')).toBeNull();
  });
});
