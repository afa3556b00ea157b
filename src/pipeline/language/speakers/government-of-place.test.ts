import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

function speakers(text: string) {
  return analyse(sourceDocument(text), { issues: [], known: [] }).statements.flatMap((one) => one.speakers);
}

describe('the government of a province', () => {
  it.each([
    'The Catalonia government refused to lower the rents.',
    'The government of Catalonia said it would lower the rents.',
    'Catalonia’s government is raising rents. The government wants to build flats too.',
  ])('speaks as the province: %s', (text) => {
    expect(new Set(speakers(text))).toEqual(new Set(['catalonia']));
  });

  it('is no tenant there', () => {
    expect(speakers('Catalonia’s government is raising rents. Tenants of Catalonia said they would march.')).toEqual(
      [],
    );
  });
});
