import { describe, expect, it } from 'vitest';
import { runBriefing } from './run.ts';

describe('who the parties are', () => {
  it('is proven by a sentence that names only an organ of one', async () => {
    const text =
      'The European Commission, which drafted the rules, met the Electoral Commission in Porto on Monday. The Commission said that the plan was illegal.';
    const { unproven } = await runBriefing({
      id: 'rules',
      folder: 'rules',
      files: [{ name: 'a.txt', bytes: new TextEncoder().encode(`${text}\n`) }],
      settings: null,
      pages: [],
      force: true,
    });
    expect(unproven).toEqual([]);
  });
});
