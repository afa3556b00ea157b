import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

describe('whoever a body sends', () => {
  it.each([
    '[Tarn Bank|organisation] sent [Ana Lind|person] to the talks.',
    '[Tarn Bank|organisation] will send [Ana Lind|person] to [Lima|place].',
    '[Ana Lind|person] was sent by [Tarn Bank|organisation].',
    '[Tarn Bank|organisation]’s team, including [Ana Lind|person], left at noon.',
    'The delegation of [Tarn Bank|organisation] was made up of [Ana Lind|person] and two clerks.',
    '[Tarn Bank|organisation] will be represented by [Ana Lind|person].',
  ])('speaks for it: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBe('tarn-bank');
  });

  it.each([
    '[Tarn Bank|organisation] sent [Ana Lind|person] a letter.',
    '[Tarn Bank|organisation] sent [Ana Lind|person] to prison.',
    'The [Labour Court|organisation] sent [Ana Lind|person] to the talks.',
    '[Tarn Bank|organisation]’s debtors include [Ana Lind|person].',
  ])('is not whoever only hears from it: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBeNull();
  });
});

describe('whoever comes to a body into an office', () => {
  it.each([
    '[Ana Lind|person] joined [Tarn Bank|organisation] from a rival as its chief engineer.',
    '[Ana Lind|person], who is in charge of safety at [Tarn Bank|organisation], objected.',
    '[Ana Lind|person], appearing for [Tarn Bank|organisation], objected.',
    'The writer, [Ana Lind|person], is chairwoman of [Tarn Bank|organisation].',
    '“No,” said [Ana Lind|person] for [Tarn Bank|organisation].',
  ])('speaks for it: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBe('tarn-bank');
  });

  it.each([
    '[Ana Lind|person] joined [Tarn Bank|organisation] in calling for talks.',
    '“No,” said [Ana Lind|person] for the third time, and left [Tarn Bank|organisation].',
    'The writer, [Ana Lind|person], is a customer of [Tarn Bank|organisation].',
  ])('is not whoever only deals with it: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBeNull();
  });
});
