import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../../fixtures/named.ts';

describe('an office called after who has it', () => {
  it('is one name', () => {
    expect(types('The Attorney General’s Office opened a case.')).toContain('Attorney General’s Office: organisation');
    expect(types('They wrote to the Public Prosecutor’s Office of Quarn.')).toContain(
      'Public Prosecutor’s Office of Quarn: organisation',
    );
  });

  it('is none of somebody named', () => {
    expect(types('They wrote to Governor Ana Ruiz’s Office.').join()).not.toContain('Ruiz’s Office');
  });
});

describe('a body of a town', () => {
  it('ends before another body of two words', () => {
    const names = types('The Administrative Court of Quarn and Norwind Ales met.');
    expect(names).toContain('Administrative Court of Quarn: organisation');
    expect(types('The University of Quarn and Velm met.')).toContain('University of Quarn and Velm: organisation');
    expect(types('The Ministry of Fisheries and Rural Affairs met.')).toContain(
      'Ministry of Fisheries and Rural Affairs: organisation',
    );
  });
});
