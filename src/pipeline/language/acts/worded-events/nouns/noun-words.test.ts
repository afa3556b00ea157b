import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';
import { holders } from '../../fixtures/held.ts';

function words(text: string): string[] {
  return analyse(sourceDocument(text), { issues: [], known: [] }).acts.map(({ start, end }) => text.slice(start, end));
}

describe('the words of an act that a noun tells', () => {
  it('go through the verb that they ask for', () => {
    expect(words('The comments came after pressure from Norway to end the war quickly.')).toContain(
      'pressure from Norway to end the war quickly',
    );
  });

  it('end before the sentence’s own verb', () => {
    expect(words('Norway’s appeal to Chile for calm failed.')).toContain('Norway’s appeal to Chile for calm');
  });
});

describe('the deed that a noun tells', () => {
  it('is not done where it is asked for', () => {
    expect(holders('Peru demanded Ana Lind’s resignation.')).not.toContain('RETREAT Ana Lind');
    expect(holders('Ana Lind’s resignation came late.').join()).toContain('RETREAT');
  });

  it('is no protest where it is given up', () => {
    expect(holders('The Guild ended its stoppage.').join()).not.toContain('PROTEST');
    expect(holders('The Guild began its stoppage.').join()).toContain('PROTEST');
  });
});
