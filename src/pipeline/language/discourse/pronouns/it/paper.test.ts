import { describe, expect, it } from 'vitest';
import { meant } from '../../fixtures/meant.ts';

describe('“it” that sets or provides for something', () => {
  const draft = '[Ana Lind|person] circulated a draft on Friday.';

  it('stands for whoever issued the paper that the sentence before tells of', () => {
    expect(meant(`${draft} It sets a limit.`, 'It')).toBe('ana-lind');
    expect(meant(`${draft} It sets a limit. It would also cut the fee.`, 'It')).toBe('ana-lind');
    expect(meant('The draft, issued by [Ana Lind|person] on Monday, was short; it sets a cap.', 'it')).toBe('ana-lind');
  });

  it('stands for nobody where nothing says whose the paper is, or another sentence stands between', () => {
    expect(meant('[Ana Lind|person] praised a draft. It sets a limit.', 'It')).toBe('');
    expect(meant(`${draft} Nobody spoke. It sets a limit.`, 'It')).toBe('');
    expect(meant(`${draft} It rained.`, 'It')).toBe('');
  });

  it('stands for the body that the sentence is about, but of what papers alone do', () => {
    const body = '[Norwind|organisation] welcomed the plan tabled by [Ana Lind|person].';
    expect(meant(`${body} It demands a limit.`, 'It')).toBe('norwind');
    expect(meant(`${body} It provides for a limit.`, 'It')).toBe('ana-lind');
  });

  it('stands for whoever signed it', () => {
    const text = 'Signed on Friday by the minister, [Ana Lind|person], it scrapped the fee.';
    expect(meant(text, 'it')).toBe('ana-lind');
    expect(meant(text.replace('Signed', 'Asked'), 'it')).toBe('');
  });
});
