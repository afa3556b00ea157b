import { describe, expect, it } from 'vitest';
import { markedNames } from '../../../fixtures/named.ts';

describe('a body that lists its fields', () => {
  it('is one name, with its commas', () => {
    expect(markedNames('The Rail, Maritime and Transport Union struck.')).toBe(
      'The [Rail, Maritime and Transport Union] struck.',
    );
    expect(markedNames('It was filed by the Hearth, Patio & Barbecue Association.')).toBe(
      'It was filed by the [Hearth, Patio & Barbecue Association].',
    );
  });

  it('is told by its letters in brackets, without the word for a body too', () => {
    expect(markedNames('The Boat, Dock and Harbour (BDH) union struck.')).toContain('[Boat, Dock and Harbour] ([BDH])');
    expect(markedNames('Boat, Dock and Harbour (BDH) members struck.')).toContain('[Boat, Dock and Harbour] ([BDH])');
    expect(markedNames('Boats, Docks and Harbour (BHD) members struck.')).not.toContain('[Boats, Docks');
  });

  it('is none of several bodies, lands, days or ministries', () => {
    expect(markedNames('The Guild, Kestrel and the Farm Union met.')).toContain('[Farm Union]');
    expect(markedNames('Envoys of the Peru, Chile and Farm Union met.')).toContain('[Peru], [Chile] and [Farm Union]');
    expect(markedNames('It met the Foreign, Trade and Interior ministries.')).not.toContain('[Foreign, Trade');
  });
});
