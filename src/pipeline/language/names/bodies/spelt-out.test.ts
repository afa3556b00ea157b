import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../../fixtures/named.ts';

describe('a name that letters behind it spell', () => {
  it.each([
    'The United Nations Support Mission in Quarnia (UNSMQUA) left.',
    'United Nations Support Mission in Quarnia (UNSMIQ)\nPRESS RELEASE\n\nIt rained.',
  ])('is one body, with a preposition inside: %s', (text) => {
    expect(typedNames(text)).toContain('United Nations Support Mission in Quarnia: organisation');
  });

  it('is none where the letters are of something else', () => {
    expect(markedNames('The Growers League in Quarnia (NRFT) left.')).not.toContain('[Growers League in Quarnia]');
    expect(markedNames('The Growers League met Norwind in Quarnia (GLMQ) again.')).not.toContain('Norwind in Quarnia]');
  });
});
