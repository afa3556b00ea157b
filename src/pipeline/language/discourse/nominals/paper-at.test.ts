import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';
import { meant } from '../fixtures/meant.ts';

/** Whose the paper is that the words describe at their last place; null where they describe none. */
function issuerOf(marked: string, words: string): string | null {
  const { document, lexed, names } = markedText(marked);
  const start = document.text.lastIndexOf(words);
  const { descriptions } = discourseOf(lexed, names);
  return descriptions.find((one) => one.start === start && one.end === start + words.length)?.party ?? null;
}

describe('a paper that speaks', () => {
  it('is whose the words about it say', () => {
    expect(issuerOf('[Norwind|organisation]’s draft asks for a delay.', 'Norwind’s draft')).toBe('norwind');
    expect(issuerOf('A letter from [Norwind|organisation] asks for a delay.', 'A letter')).toBe('norwind');
    expect(issuerOf('The text issued late by [Norwind|organisation] is short.', 'The text')).toBe('norwind');
    expect(issuerOf('The text, circulated by [Norwind|organisation], is short.', 'The text')).toBe('norwind');
  });

  it('is whose it was when it was last told of', () => {
    const lead = '[Norwind|organisation] published a draft on Monday.';
    expect(issuerOf(`${lead} The 14-page draft asks for more.`, 'The 14-page draft')).toBe('norwind');
    expect(issuerOf(`${lead} The text asks for more.`, 'The text')).toBe('norwind');
    expect(issuerOf(`${lead} [Peru|country] sent a letter. The text asks for more.`, 'The text')).toBe('peru');
  });

  it('is nobody’s where nothing says so', () => {
    const lead = '[Norwind|organisation] published a draft on Monday.';
    expect(issuerOf(`${lead} The petition asks for more.`, 'The petition')).toBeNull();
    expect(issuerOf(`${lead} A text was left on a bench.`, 'A text')).toBeNull();
    expect(issuerOf('[Norwind|organisation] praised a draft. The draft was short.', 'The draft')).toBeNull();
  });

  it('is not of the one office that hands on a joint one', () => {
    const told = (paper: string) => `[Norwind|organisation] released ${paper} on Monday. The statement asks for more.`;
    expect(issuerOf(told('the joint statement'), 'The statement')).toBeNull();
    expect(issuerOf(told('the statement'), 'The statement')).toBe('norwind');
  });

  it('is of whoever wrote, sued or ruled in the sentence before', () => {
    const wrote = 'The union [Kabin|organisation] has written to [Norwind|organisation].';
    expect(issuerOf(`${wrote} The letter asks for more.`, 'The letter')).toBe('kabin');
    expect(issuerOf(`${wrote} It rained. The letter asks for more.`, 'The letter')).toBeNull();
    expect(issuerOf(`${wrote} The complaint asks for more.`, 'The complaint')).toBeNull();
    expect(issuerOf('[Kabin|organisation] sued [Norwind|organisation]. The suit says so.', 'The suit')).toBe('kabin');
    expect(issuerOf('[Norwind|organisation] was sued. The suit says so.', 'The suit')).toBeNull();
    const court = 'The [Tarn Court|organisation] struck down the levy.';
    expect(issuerOf(`${court} The ruling says so.`, 'The ruling')).toBe('tarn-court');
    expect(issuerOf('[Norwind|organisation] rejected the levy. The ruling says so.', 'The ruling')).toBeNull();
  });

  it('is of whoever said something in it in the sentence before', () => {
    const letter = '[Kabin|organisation] named its terms in a long letter to [Norwind|organisation].';
    expect(issuerOf(`${letter} The letter asks for more.`, 'The letter')).toBe('kabin');
    const report = 'In its report, [Kabin|organisation] blamed [Norwind|organisation].';
    expect(issuerOf(`${report} The report asks for more.`, 'The report')).toBe('kabin');
    const others = 'Some wrote in a letter that [Kabin|organisation] was late.';
    expect(issuerOf(`${others} The letter asks for more.`, 'The letter')).toBeNull();
  });

  it('is whose it was by a verb that does not stand right beside it', () => {
    expect(issuerOf('[Norwind|organisation] put forward a plan. The plan asks for more.', 'The plan')).toBe('norwind');
    const late = '[Norwind|organisation] published late on Monday a draft.';
    expect(issuerOf(`${late} The draft asks for more.`, 'The draft')).toBe('norwind');
    const passive = 'A draft was circulated by [Norwind|organisation].';
    expect(issuerOf(`${passive} The draft asks for more.`, 'The draft')).toBe('norwind');
  });

  it('is whose it was by words set before it or behind a verb with its particle', () => {
    const fronted = 'Tabled by [Norwind|organisation] on Monday, the plan asks for more.';
    expect(issuerOf(fronted, 'the plan')).toBe('norwind');
    expect(issuerOf(fronted.replace('Tabled', 'Praised'), 'the plan')).toBeNull();
    expect(issuerOf('The bill drawn up by [Norwind|organisation] asks for more.', 'The bill')).toBe('norwind');
    expect(meant('The text issued by the chair of the talks, [Ana Lind|person], asks for more.', 'The text')).toBe(
      'ana-lind',
    );
  });

  it('is a draft of whatever', () => {
    const lead = '[Norwind|organisation] published a draft agreement on Monday.';
    expect(issuerOf(`${lead} The text asks for more.`, 'The text')).toBe('norwind');
    expect(issuerOf(`${lead.replace('draft ', '')} The text asks for more.`, 'The text')).toBeNull();
  });

  it('stands for a person who speaks for nobody else', () => {
    expect(meant('[Ana Lind|person] sued [Norwind|organisation]. The suit says so.', 'The suit')).toBe('ana-lind');
  });
});
