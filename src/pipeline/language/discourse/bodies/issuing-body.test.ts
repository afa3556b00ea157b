import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

describe('the body whose paper a text is', () => {
  const paper = (told: string) =>
    `PRESS RELEASE\n[Hospital Employers' Association|organisation]\n\nWe regret the strike ${told}. The federation insists on it.`;

  it('is not what another body is called that it tells of', () => {
    expect(meaning(paper('of the [Federation of Nurses|organisation]'), 'The federation')).toEqual([
      'federation-of-nurses',
    ]);
    expect(meaning(paper('of [Norwind|organisation]'), 'The federation')).not.toEqual(['norwind']);
  });

  it('is no regulator, where nothing tells of what kind it is', () => {
    const of = (noun: string) =>
      meaning(`PRESS RELEASE\n[Norwind|organisation]\n\nWe ask the ${noun} for more.`, `the ${noun}`);
    expect(of('regulator')).not.toEqual(['norwind']);
  });

  it('is no institute, where it tells of one by its name in another language', () => {
    const of = (other: string) =>
      meaning(
        `PRESS RELEASE\n[Medicines For All|organisation]\n\nWe thank the [${other}|organisation]. The institute insists on it.`,
        'The institute',
      );
    expect(of('Instituto Tarn')).toEqual(['instituto-tarn']);
    expect(of('Norwind')).toEqual(['medicines-for-all']);
  });

  it('is no army, where a ministry or an embassy issues it, and "the department" for a ministry', () => {
    const of = (noun: string) =>
      meaning(
        `PRESS RELEASE\n[Ministry of Ports|organisation]\n\nWe regret the delay. The ${noun} left on Monday.`,
        `The ${noun}`,
      );
    expect(of('ministry')).toEqual(['ministry-of-ports']);
    expect(of('department')).toEqual(['ministry-of-ports']);
    expect(of('army')).not.toEqual(['ministry-of-ports']);
  });
});
