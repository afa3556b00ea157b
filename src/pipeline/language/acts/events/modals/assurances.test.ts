import { describe, expect, it } from 'vitest';
import { quoted } from '../../fixtures/quoted.ts';

describe('actsOf: what is promised to others', () => {
  it('takes what others will receive for a promise, what they would for none', () => {
    expect(quoted('“Players will receive a tenth,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“Players would receive a tenth,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('takes what the speakers were told themselves for no promise of theirs', () => {
    expect(quoted('“We were told that every line would be kept,” Peru said.')).not.toContain('AGREE Peru');
    expect(quoted('“Every line will be kept,” Peru said.')).toContain('AGREE Peru');
  });

  it('takes it for a promise that no charges will be brought, and that they will be for none', () => {
    expect(quoted('“No charges will be brought against strikers,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“Charges will be brought against strikers,” Peru said.')).not.toContain('AGREE Peru');
  });
});
