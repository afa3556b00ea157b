import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('gives who speaks for a ministry in a capital to that land, whosever ministry was told of before', () => {
  const text = 'China’s Foreign Ministry left. Vietnam came. In %, Foreign Ministry spokesman Ana Lind said no.';
  expect(partiesIn(text.replace('%', 'Hanoi'))).toContain('vietnam');
  expect(partiesIn(text.replace('In %, ', ''))).not.toContain('vietnam');
});

it('gives “the government” to the land whose parliament the words before place in its capital, and no other since', () => {
  const text =
    'LONDON - Britain imposed sanctions on Georgia, Foreign Secretary Ana Lind said. Crowds stood outside parliament in Tbilisi. % the government denied the charge.';
  expect(partiesIn(text.replace('% t', 'T')).at(-1)).toBe('georgia');
  expect(partiesIn(text.replace('% t', 'In Britain t')).at(-1)).toBe('united-kingdom');
});

function partiesIn(text: string): (string | null)[] {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ party }) => party);
}
