import { describe, expect, it } from 'vitest';
import { body, country, ids } from '../fixtures/joined.ts';

describe('bodies with and without their land', () => {
  it('joins what no other land has, by the adjective before it and by the land behind', () => {
    expect(ids([[body('Peruvian National Guild of Potters')], [body('National Guild of Potters')]])).toHaveLength(1);
    expect(ids([[body('Peruvian Potters’ Guild')], [body('Potters’ Guild of Peru')]])).toHaveLength(1);
    const two = [body('Peruvian National Guild of Potters'), body('Kenyan National Guild of Potters')];
    expect(ids([two, [body('National Guild of Potters')]])).toHaveLength(3);
  });

  it('takes the ministry of a document that names one land alone for the ministry of that land', () => {
    const own = body('Peruvian Ministry of Ports');
    const [peru, kenya] = [country('Peru', 'PE'), country('Kenya', 'KE')];
    const plain = body('Ministry of Ports');
    expect(
      ids([
        [own, kenya],
        [plain, peru],
      ]),
    ).toHaveLength(3);
    expect(ids([[own], [plain]])).toHaveLength(1);
    expect(ids([[own], [plain, kenya]])).toHaveLength(3);
    expect(
      ids([
        [own, peru],
        [plain, peru, kenya],
      ]),
    ).toHaveLength(4);
  });
});
