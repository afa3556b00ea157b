import { describe, expect, it } from 'vitest';
import { meant } from '../fixtures/meant.ts';

describe('listedAt', () => {
  const lands = '[Peru|country], [Chile|country] and [Samoa|country] met on Monday. It rained. ';

  it('takes “the three” for those of the last list of three, by a noun too', () => {
    expect(meant(`${lands}The three signed.`, 'The three')).toBe('peru+chile+samoa');
    expect(meant(`${lands}The three countries signed.`, 'The three countries')).toBe('peru+chile+samoa');
    const unions =
      'The [Pilots’ Union|organisation], the [Cabin Guild|organisation] and [Tarn Crew|organisation] met. It rained. ';
    expect(meant(`${unions}The three unions signed.`, 'The three unions')).toBe('pilots-union+cabin-guild+tarn-crew');
  });

  it('takes nobody for as many others, for others of a kind or for a part of somebody else', () => {
    expect(meant(`${lands}The four signed.`, 'The four')).toBe('');
    expect(meant(`${lands}The three unions signed.`, 'The three unions')).toBe('');
    expect(meant(`${lands}The three ministers signed.`, 'The three ministers')).toBe('');
    expect(meant(`${lands}The three of them signed.`, 'The three')).toBe('');
    expect(meant(`${lands}They met the three.`, 'the three')).toBe('');
  });
});
