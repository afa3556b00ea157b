import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

function speakers(text: string) {
  return analyse(sourceDocument(text), { issues: [], known: [] }).statements.flatMap((one) => one.speakers);
}

describe('a place that a hyphen joins to what somebody is', () => {
  it.each([
    'Oslo-based Norvel Fund rejected the plan.',
    'The Oslo-based Norvel Fund rejected the plan.',
    'London-listed Norvel Fund said it would sell.',
    'The plan was denounced by Oslo-based Norvel Fund.',
    'Sydney-based Norvel Fund, the bank’s biggest creditor, rejected the plan.',
  ])('does not speak in its stead: %s', (text) => {
    expect(speakers(text)).toEqual(['norvel-fund']);
  });

  it('does not speak for those who have no name', () => {
    expect(speakers('An Oslo-based fund rejected the plan.')).toEqual([]);
    expect(speakers('Oslo-based investors rejected the plan.')).toEqual([]);
    expect(speakers('Oslo rejected the plan.')).toEqual(['norway']);
  });
});
