import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('the officer of a body that is called by what it is', () => {
  it('is of the body told of last, however its name is spelt', () => {
    const text = (noun: string) =>
      partyOf(
        `The [World Grain Organization|organisation] met. The talks were long. The ${noun}’s head, ${ANA}, left.`,
      );
    expect(text('organisation')).toBe('world-grain-organization');
    expect(text('organization')).toBe('world-grain-organization');
    expect(text('federation')).toBeNull();
  });

  it('is of the council whose name has the town', () => {
    const text = (noun: string) =>
      partyOf(`[Kelsey City Council|organisation] met. A day passed. The ${noun}’s head of roads, ${ANA}, left.`);
    expect(text('city')).toBe('kelsey-city-council');
    expect(text('county')).toBeNull();
  });

  it('is of a body whose name does not show what it is, where the sentence before is about it alone', () => {
    expect(partyOf(`[Corvane|organisation] raised rates. The lender’s chairman, ${ANA}, left.`)).toBe('corvane');
    expect(partyOf(`[Corvane|organisation] waited. The [Danish|country] group’s head, ${ANA}, left.`)).toBe('corvane');
    expect(partyOf(`[Corvane|organisation] met [Alta|organisation]. The lender’s chairman, ${ANA}, left.`)).toBeNull();
    expect(partyOf(`The [Tarn Union|organisation] marched. The hospital’s director, ${ANA}, left.`)).toBeNull();
    expect(partyOf(`[Corvane|organisation] bought a bank. The bank’s chairman, ${ANA}, left.`)).toBeNull();
  });
});

describe('the officer of the one with whom a sentence begins', () => {
  it('is behind “its”, where no other body does anything', () => {
    const text = (first: string) => partyOf(`${first} wait. ${ANA}, its mediator, spoke.`);
    expect(text('The [Lake Community|organisation]’s leaders have given [Alta|organisation] a week and')).toBe(
      'lake-community',
    );
    expect(text('[Alta|organisation]’s rivals, [Corvane|organisation] and [Veldt|organisation],')).toBeNull();
  });
});

describe('a union of other documents', () => {
  it('is no firm of this one', () => {
    expect(partyOf(`[Corvane|organisation] waited. The federation’s steward, ${ANA}, left.`)).toBeNull();
  });
});

describe('a commissioner', () => {
  const met = 'The [Basin Commission|organisation] met.';

  it('is of the one commission told of', () => {
    expect(partyOf(`${met} The water commissioner, ${ANA}, left.`)).toBe('basin-commission');
    expect(partyOf(`${met} Commissioner for Trade ${ANA} left.`)).toBe('basin-commission');
  });

  it('is of none of two, and may be the police’s', () => {
    expect(partyOf(`The [Reform Commission|organisation] came. ${met} Commissioner ${ANA} left.`)).toBeNull();
    expect(partyOf(`${met} Police commissioner ${ANA} left.`)).toBeNull();
  });
});

describe('the leader of the opposition in a capital', () => {
  it('gives the leader of the opposition in a capital to the land, and elsewhere to the party', () => {
    const text =
      '[Canada|country|canada|CA] voted. [Ana Lind|person], leader of the opposition in [Ottawa|place], left.';
    expect(partyOf(text, 'ana-lind')).toBe('canada');
    expect(partyOf(text.replace('Ottawa', 'Lindtown'), 'ana-lind')).toBeNull();
  });
});
