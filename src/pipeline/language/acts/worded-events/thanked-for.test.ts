import { describe, expect, it } from 'vitest';
import { told } from '../fixtures/told.ts';

describe('actsOf: what somebody is thanked or criticised for', () => {
  it('is done by whom the words thank', () => {
    expect(told('Peru thanked Chile for backing the plan.')).toEqual(['SUPPORT Peru > Chile', 'SUPPORT Chile']);
    expect(told('Peru criticised Chile for having left the talks.')).toEqual(['ACCUSE Peru > Chile', 'REJECT Chile']);
    expect(told('Peru expressed its thanks to Chile for backing the plan.')).toContain('SUPPORT Chile');
  });

  it('is told of nobody who is only accused, or is not thanked', () => {
    expect(told('Peru accused Chile of leaving the talks.')).toEqual(['ACCUSE Peru > Chile']);
    expect(told('Peru was thanked for backing the plan.')).not.toContain('SUPPORT Peru');
    expect(told('Peru asked Chile for backing.')).not.toContain('SUPPORT Chile');
  });
});
