import { describe, expect, it } from 'vitest';
import { told } from '../../fixtures/told.ts';

const supports = (text: string) => told(text).filter((one) => one.startsWith('SUPPORT'));

describe('the support that somebody has', () => {
  it.each([
    'Peru’s support among the growers is strong.',
    'Peru’s support slipped in May.',
    'Approval of Peru has risen 8 points.',
    'Peru won its first endorsement from a mayor.',
  ])('is no act of his: %s', (text) => {
    expect(supports(text)).toEqual([]);
  });

  it.each([
    'The levy won the support of Peru.',
    'Peru’s support for the levy surprised the growers.',
    'The levy passed with Peru’s approval.',
  ])('is not the support that he gives: %s', (text) => {
    expect(supports(text)).toContain('SUPPORT Peru');
  });
});
