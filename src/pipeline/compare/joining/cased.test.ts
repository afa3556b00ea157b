import { describe, expect, it } from 'vitest';
import { body, join } from '../fixtures/joined.ts';

describe('a name of capitals', () => {
  it('writes a name of capitals alone as a sentence would, and keeps the form met', () => {
    const found = join([[body('MINISTRY OF TRADE'), body('COMESA SECRETARIAT'), body('COMESA')]]);
    expect(found.map(({ name }) => name)).toEqual(['COMESA', 'COMESA Secretariat', 'Ministry of Trade']);
    expect(found.at(-1)).toMatchObject({ id: 'ministry-of-trade', aliases: ['MINISTRY OF TRADE'] });
    expect(join([[body('TARN COUNTY COUNCIL'), body('TARN'), body('Tarn')]]).map(({ name }) => name)).toContain(
      'Tarn County Council',
    );
    expect(join([[body('TAN RUA')], [body('Tan Rua')]]).map(({ name }) => name)).toEqual(['Tan Rua']);
    expect(join([[body('UN AID')]])).toMatchObject([{ name: 'UN AID', aliases: [] }]);
  });
});
