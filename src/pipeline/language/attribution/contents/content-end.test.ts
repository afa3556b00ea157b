import { describe, expect, it } from 'vitest';
import { found } from '../rules/fixtures/found-in.ts';

/** What the first report of a text tells. */
const content = (text: string) => found(text)[0]?.at(-1);

describe('contentEnd', () => {
  it('ends what somebody believes before who says that he does', () => {
    expect(content('Still, Chile believes it has a case, Lind said.')).toBe('it has a case');
    expect(content('Peru hopes that it will win, the guild told reporters in Lima.')).toBe('that it will win');
  });

  it('keeps what goes on behind a comma', () => {
    expect(content('Lind said the talks had failed, the mayor left and the port closed.')).toBe(
      'the talks had failed, the mayor left and the port closed',
    );
    expect(content('Lind said that Peru paid, the guild said nothing.')).toBe('that Peru paid, the guild said nothing');
  });
});
