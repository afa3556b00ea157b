import { describe, expect, it } from 'vitest';
import { filesOf } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { whole, written } from './fixtures/proven.ts';
import { prove } from './prove.ts';

describe('gate 1: a document', () => {
  it('fails where a document’s bytes are no longer those that were read', () => {
    const files = filesOf(strike).map((one) =>
      one.file === 'documents/ledger.txt' ? { ...one, bytes: new TextEncoder().encode('other') } : one,
    );
    const [problem] = prove(written(strike), whole(strike), files);
    expect(problem).toMatchObject({ file: 'documents/ledger.txt', rule: 'document-is-unchanged' });
  });

  it('fails where a document is gone', () => {
    expect(prove(written(strike), whole(strike), filesOf(strike).slice(1))[0]).toMatchObject({
      file: 'documents/harbour.txt',
      rule: 'document-is-present',
    });
  });
});
