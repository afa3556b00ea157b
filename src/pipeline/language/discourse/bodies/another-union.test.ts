import { expect, it } from 'vitest';
import { analysed } from '../../../analysed.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { meaning } from '../fixtures/meaning.ts';

it('takes "the union" for no body that is named behind it as another one', () => {
  const text = (called: string) =>
    `[Synpilot|organisation] left. The union wants more. The [Cabin League|organisation], ${called} union, stayed.`;
  for (const called of ['a separate', 'another', 'a rival'])
    expect(meaning(text(called), 'The union')).not.toContain('cabin-league');
  expect(meaning(text('the crews’'), 'The union')).toEqual(['cabin-league']);
});

it('takes "the union" for no body of unknown kind where the text has told of one by its members', () => {
  const text = (told: string) => `[Norhalm|organisation] left. ${told} was angry. The union wants more.`;
  expect(meaning(text("The drivers' union"), 'The union')).toEqual([]);
  expect(meaning(text('Everybody'), 'The union')).toEqual(['norhalm']);
});

it('takes "the union" for who is said to represent workers, whatever the name', () => {
  const text = 'The [Pilots’ College|organisation|x], which represents 640 of the pilots, left. The union wants more.';
  expect(meaning(text, 'The union')).toEqual(['x']);
});

it('takes "the union" for the pilots’ association of a briefing that is about it, and no union that others name now and then', () => {
  const own = 'The Line Pilots’ Association called a strike. It rained. The union welcomed the offer.';
  const about = 'The Line Pilots’ Association struck. The Line Pilots’ Association left. The Crew Union stayed.';
  const aside = 'The Crew Union struck. The Crew Union left. The Crew Union sang.';
  expect(welcomedBy(own, about)).toEqual(['line-pilots-association']);
  expect(welcomedBy(own, aside)).not.toContain('line-pilots-association');
});

it('takes "the company" for the firm of the other documents that this one names like a place', () => {
  const own = 'To all members at Norhalm. We met. The company broke off the talks. We want more. We met at Norhalm.';
  const firm = 'The airline Norhalm left. Norhalm’s management met. The company, Norhalm, stayed.';
  expect(brokenOffBy(own, firm)).toEqual(['norhalm']);
});

it('takes "the trade commission", which names nobody, for the one that another document names', () => {
  const own = 'The trade commission rejected the plan. Rain fell. The trade commission rejected it again.';
  const named = 'The Lima Trade Commission met. The Lima Trade Commission left. The Commission rejected the plan.';
  const short = 'Mr Tor Lind of the Trade Commission left. The Trade Commission met.';
  expect(brokenOffBy(own, named, short)).toEqual(['lima-trade-commission']);
});

it('takes "the minister", before a text names one whom only the others call so, for whom they name far more', () => {
  const own = 'The minister rejected the plan. Rain fell. The threat by Mr Lund is an insult.';
  const both = 'Health Minister Jon Vik left Peru. Finance Minister Ole Lund stayed in Peru. ';
  expect(brokenOffBy(own, `${both}Jon Vik sang.`)).not.toContain('jon-vik');
  expect(brokenOffBy(own, `${both}Jon Vik sang. Jon Vik sat. Jon Vik ate. Jon Vik ran.`)).toEqual(['jon-vik']);
});

it('takes "her union" for the one for which only another document says that she speaks', () => {
  const own = 'Ana Lind asked why. Her union rejected the plan. Rain fell.';
  const named = 'Ana Lind, chair of the Bakers’ Union, left. The Bakers’ Union met.';
  expect(brokenOffBy(own, named)).toEqual(['bakers-union']);
  expect(brokenOffBy(own.replace('Her union', 'Her brother'), named)).not.toContain('bakers-union');
});

it('takes "her union" for the one for which only another document says that she speaks, and for no firm', () => {
  const own = 'Ana Lind spoke on Monday. Her union rejected the plan.';
  expect(brokenOffBy(own, 'Ana Lind, president of the Tarn Dockers’ Union, left.')).toEqual(['tarn-dockers-union']);
  expect(brokenOffBy(own, 'Ana Lind, president of Norwind Ltd, left.')).toEqual([]);
});

const welcomedBy = (own: string, other: string) => doersOf('SUPPORT', own, other);
const brokenOffBy = (own: string, ...others: string[]) => doersOf('REJECT', own, ...others);

function doersOf(act: string, ...texts: string[]): readonly string[] {
  const documents = texts.map((text, i) => sourceDocument(text, `d${i}`));
  const { analyses } = analysed(documents, { known: [], issues: [] }, {});
  return analyses[0]!.acts.find((one) => one.act === act)?.actors ?? [];
}
