import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('gives who speaks for a ministry in a capital to that land, whosever ministry was told of before', () => {
  const text = 'China’s Foreign Ministry left. Vietnam came. In %, Foreign Ministry spokesman Ana Lind said no.';
  expect(partiesIn(text.replace('%', 'Hanoi'))).toContain('vietnam');
  expect(partiesIn(text.replace('In %, ', ''))).not.toContain('vietnam');
});

function partiesIn(text: string): (string | null)[] {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ party }) => party);
}
