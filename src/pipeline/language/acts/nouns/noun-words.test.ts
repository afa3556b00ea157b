import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

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
