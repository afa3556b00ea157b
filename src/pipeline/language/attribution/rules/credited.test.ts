import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

/** Who says what, by the rule alone. */
function said(text: string): (string | null)[][] {
  const { statements } = analyse(sourceDocument(text), { known: [], issues: [] });
  return statements
    .filter(({ rule }) => rule === 'credited')
    .map(({ content, speakers, unnamed }) => [text.slice(content.start, content.end), speakers[0] ?? unnamed]);
}

it('gives what is quoted to whom it is credited behind a dash or in a line of names', () => {
  expect(said('"We will stay out" – Ana Lindholm, Dockers\' Guild, at the gate.')).toEqual([
    ['"We will stay out"', 'ana-lindholm'],
  ]);
  expect(said('▸ Quote of the week. "I was asleep, friends." Ana Lindholm, still chair of Norwind.')).toEqual([
    ['"I was asleep, friends."', 'ana-lindholm'],
  ]);
  expect(said('"Nobody asked the school." — a teacher from Tarn')).toEqual([
    ['"Nobody asked the school."', 'a teacher from Tarn'],
  ]);
});

it('gives it to no agency that sent the report', () => {
  expect(said('"We will stay out here." - AFP')).toEqual([]);
});

it('gives it to nobody of whom the next sentence tells, nor where a report goes before', () => {
  expect(said('"We will stay out here." Ana Lindholm, a docker, looks at the gate.')).toEqual([]);
  expect(said('The guild wrote on a wall "we will stay out" – Ana Lindholm, its chair.')).toEqual([]);
});

it('gives in small letters behind a colon what somebody says of himself, and no headline', () => {
  expect(said('13.10 Danish line Norwind Ltd: we will pay our share.')).toEqual([
    ['we will pay our share.', 'norwind-ltd'],
  ]);
  expect(said('Norwind Ltd: they will pay our share.')).toEqual([]);
});
