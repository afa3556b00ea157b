import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('is of the land that its own name begins with, whosever affairs the text tells of', () => {
  const text =
    'The US Department of Commerce announced duties on Canadian wood. Canada’s government and Ottawa protested.';
  expect(partyIn(text)).toBe('united-states');
  expect(partyIn(text.replace('US ', 'UK '))).toBe('united-kingdom');
});

function partyIn(text: string): string | null | undefined {
  return analyse(sourceDocument(text), { issues: [], known: [] }).statements[0]?.party;
}
