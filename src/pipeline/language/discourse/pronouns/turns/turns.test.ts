import { describe, expect, it } from 'vitest';
import { meant } from '../../fixtures/meant.ts';

const talk = '[Ana Lind|person] was asked.\n\n[LIND|person|ana-lind]: ';

describe('a pronoun in somebody’s turn of an interview', () => {
  it('is whom she tells of, not she herself', () => {
    expect(meant(`${talk}I met [Jon Vik|person]. He left at once.`, 'He')).toBe('jon-vik');
    expect(meant(`${talk}I asked the firm [Goldex|organisation], and they declined.`, 'they')).toBe('goldex');
    expect(meant(`${talk}Not so. She left at once.`, 'She')).toBe('');
  });

  it('may be she where another has the turn', () => {
    const answer = `${talk}Not so.\n\n[HOLM|person|per-holm]: Minister [Ana Lind|person] left. She smiled.`;
    expect(meant(answer, 'She')).toBe('ana-lind');
  });
});
