import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('two bodies joined by "and"', () => {
  it('cuts two bodies at "and" where one is named alone or has an "and" of its own, and never a body that is one', () => {
    const joined = 'The Federation of Grain Carters and Tarn Quays agreed.';
    expect(marked(`${joined} Tarn Quays paid.`)).toBe(
      'The [Federation of Grain Carters] and [Tarn Quays] agreed. [Tarn Quays] paid.',
    );
    expect(marked('The Federation of Grain and Coal Carters and Vorden Quays agreed.')).toBe(
      'The [Federation of Grain and Coal Carters] and [Vorden Quays] agreed.',
    );
    expect(marked('The Food and Drug Administration met the Drug Administration of Tarn.')).toContain(
      '[Food and Drug Administration]',
    );
    expect(marked('The Department of Energy and Climate Change is new. The Department of Energy was not.')).toContain(
      '[Department of Energy and Climate Change]',
    );
  });

  it('cuts two that a hyphen joins where the text names both alone, and no name with one', () => {
    const merger = 'They stopped the Norwind-Velmar merger.';
    expect(marked(`${merger} The head of Norwind met the head of Velmar.`)).toContain('the [Norwind]-[Velmar] merger');
    expect(marked(`${merger} The head of Peru left.`)).toContain('the [Norwind-Velmar] merger');
  });
});
