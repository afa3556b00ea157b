import { describe, expect, it } from 'vitest';
import { meant } from '../fixtures/meant.ts';

const letter = "[Riverside Supporters' Trust|organisation]\n\nStatement\n\n3 May 2026\n\n";

describe('“the board” of a body’s own statement', () => {
  it('is the body', () => {
    expect(meant(`${letter}The board has decided to end the boycott.`, 'The board')).toBe('riverside-supporters-trust');
  });

  it('is another where the text tells of one, and nobody’s in a report', () => {
    const other = `${letter}The [Football Board|organisation] met us.`;
    expect(meant(`${other} The board has decided to wait.`, 'The board')).not.toContain('riverside');
    const report = "Talks failed on Monday. Fans of the [Riverside Supporters' Trust|organisation] left.";
    expect(meant(`${report} The board has decided to wait.`, 'The board')).toBe('');
  });
});
