import { describe, expect, it } from 'vitest';
import { meant } from '../../fixtures/meant.ts';

const rivals = '[Norhalm|organisation] sued [Velotrans|organisation]. ';

describe('whom a sentence says that it is about', () => {
  it('is what the pronoun behind it stands for', () => {
    expect(meant(`${rivals}As for [Velotrans|organisation], it wants a date.`, 'it')).toBe('velotrans');
    expect(meant(`${rivals}As for the [Guardians|group], they go on.`, 'they')).toBe('guardians');
    expect(meant('[Ana Lind|person] met [Eva Roth|person]. As for [Eva Roth|person], she left.', 'she')).toBe(
      'eva-roth',
    );
  });

  it('is not what a pronoun of another kind stands for', () => {
    expect(meant('[Ana Lind|person] is old. As for [Velotrans|organisation], she left.', 'she')).toBe('ana-lind');
    expect(meant(`[Norhalm|organisation] met. As for the price of [Velotrans|organisation], it rose.`, 'it')).not.toBe(
      'velotrans',
    );
  });
});

describe('“it” that wants, hopes or fears', () => {
  it('is the one body that its sentence has told of', () => {
    expect(meant('For [Velotrans|organisation] that goes too far, and it wants a date.', 'it')).toBe('velotrans');
    expect(meant('That is the aim of [Velotrans|organisation]; it has long opposed a ban.', 'it')).toBe('velotrans');
    expect(meant('We urge [Velotrans|organisation] to double the sum it promised.', 'it')).toBe('velotrans');
  });

  it('is open where that is one of two, only described, or a place, and where it may be a thing', () => {
    expect(
      meant('For [Velotrans|organisation] and [Norhalm|organisation] it is late, and it wants a date.', 'it'),
    ).toBe('');
    expect(meant('The ministry met aides of [Velotrans|organisation]; it wants a date.', 'it')).toBe('');
    expect(meant('That is the aim in [Brell|place]; it wants a date.', 'it')).toBe('');
    expect(meant('That is the bill of [Velotrans|organisation]; it provides for a date.', 'it')).toBe('');
  });
});
