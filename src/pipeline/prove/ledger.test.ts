import { describe, expect, it } from 'vitest';
import { strike } from '../fixtures/strike.ts';
import { ledgerFaults, whole } from './fixtures/proven.ts';

describe('gate 6', () => {
  it('fails where a sentence is missing from the ledger, twice in it, or misstated, and takes a bar for no word', () => {
    const evidence = whole(strike);
    const missing = { ...evidence, sentences: evidence.sentences.filter(({ id }) => id !== 'harbour.6') };
    expect(ledgerFaults(missing)).toEqual([
      expect.stringMatching(
        /S1 holds words that no sentence of the ledger has, at \d+-\d+: “The airport opened in 1962\.”/,
      ),
    ]);
    const barred = {
      ...missing,
      documents: missing.documents.map((one) => ({
        ...one,
        text: one.text.replace('The airport opened in 1962.', '|'.padEnd('The airport opened in 1962.'.length)),
      })),
    };
    expect(ledgerFaults(barred).join()).not.toContain('holds words that no sentence');
    const twice = { ...evidence, sentences: [...evidence.sentences, evidence.sentences[0]!] };
    expect(ledgerFaults(twice).join()).toContain('harbour.1 is in the ledger twice');
    const misstated = {
      ...evidence,
      sentences: evidence.sentences.map((one) => (one.id === 'harbour.6' ? { ...one, use: 'cited' as const } : one)),
    };
    expect(ledgerFaults(misstated).join()).toContain('the ledger calls the sentence harbour.6 cited');
    const silent = {
      ...evidence,
      sentences: evidence.sentences.map((one) => (one.id === 'harbour.6' ? { ...one, why: '' } : one)),
    };
    expect(ledgerFaults(silent).join()).toContain('no reason why the sentence harbour.6');
  });
});
