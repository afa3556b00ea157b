import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('leaves those who are told something out of what they are told, and nothing that is reported', () => {
  const quote = '“We do not believe it.”';
  expect(said(`However, Ana Lind told reporters: ${quote}`)).toEqual([quote]);
  expect(said(`However, Ana Lind told reporters before leaving Lima: ${quote}`)).toEqual([quote]);
  expect(said('Ana Lind told members that one rule stood: “No work, no pay.”')[0]).toContain('one rule stood');
});

function said(text: string): string[] {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ content }) => text.slice(content.start, content.end));
}
