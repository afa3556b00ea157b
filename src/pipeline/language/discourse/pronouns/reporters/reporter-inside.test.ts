import { describe, expect, it } from 'vitest';
import { meant } from '../../fixtures/meant.ts';

describe('“it” in what somebody says of whom nothing is known', () => {
  const before = '[Norwind|organisation] has cut its fares. [Norwind|organisation] is glad.';

  it('is not the body told of before', () => {
    expect(meant(`${before} The consumer office said on Monday that it would pay.`, 'it')).toBe('');
    expect(meant(`${before} The mediator’s office has claimed that it would pay.`, 'it')).toBe('');
  });

  it('is whoever speaks, where that is known, and that body where nobody does', () => {
    expect(meant(`${before} [Skylark|organisation] said that it would pay.`, 'it')).toBe('skylark');
    expect(meant(`${before} It would pay.`, 'It')).toBe('norwind');
  });
});

describe('who speaks behind a colon', () => {
  const before = '[Tom Reed|person] leads the dockers.';

  it('is whom the words before it are about', () => {
    expect(meant(`${before} An aide was kinder: the men, he said, had been patient.`, 'he')).toBe('');
    expect(meant(`${before} [Hugo Bell|person] was kinder: the men, he said, were calm.`, 'he')).toBe('hugo-bell');
  });

  it('is whoever was told of before where they are about nobody', () => {
    expect(meant(`${before} There was more: the men, he said, had been patient.`, 'he')).toBe('tom-reed');
  });
});

describe('a body and what it is of', () => {
  const before = 'The [Association of Cement Producers|organisation] met. The [Harbour Commission|organisation] left.';

  it('is no other of which something else is said', () => {
    expect(meant(`${before} The association of carriers said it.`, 'The association')).toBe('');
    expect(meant(`${before} The commission for fair trade said it.`, 'The commission')).toBe('');
  });

  it('is the one told of where no more is said, or what it is asked for', () => {
    expect(meant(`${before} The association said it.`, 'The association')).toBe('association-of-cement-producers');
    expect(meant(`${before} Growers asked the commission for help.`, 'the commission')).toBe('harbour-commission');
  });
});
