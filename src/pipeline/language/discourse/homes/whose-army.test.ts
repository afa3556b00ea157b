import { describe, expect, it } from 'vitest';
import { meant } from '../fixtures/meant.ts';

describe('the land named most', () => {
  const hosts = '[Oman|country] will help. [Oman|country] was glad. [Oman|country] can pay. The army fired back.';

  it('is not the one whose army is meant, where the government of another alone is told of', () => {
    expect(meant(`The government of [Tolvia|country] and rebels met. ${hosts}`, 'The army')).toBe('');
    expect(meant(`The government of [Oman|country] and [Tolvia|country] met. ${hosts}`, 'The army')).toBe('oman');
    expect(meant(hosts, 'The army')).toBe('oman');
  });

  it('is it in a paper that bears its name at the head', () => {
    const told = `The government of [Tolvia|country] and rebels met. ${hosts}`;
    expect(meant(`REPUBLIC OF [Oman|country]\n\n${told}`, 'The army')).toBe('oman');
    expect(meant(`REPUBLIC OF [Tolvia|country]\n\n${told}`, 'The army')).not.toBe('oman');
  });
});
