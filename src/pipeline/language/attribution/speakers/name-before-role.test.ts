import { expect, it } from 'vitest';
import { spokenIn } from '../../fixtures/spoken-in.ts';

it('takes who is named before what he is, where no comma closes that', () => {
  expect(spokenIn('Ana Lindholm, Norwind General Counsel said that it was late.')).toEqual([
    'ana-lindholm: that it was late',
  ]);
});

it('leaves what is said of a firm at the head of the sentence to who says it', () => {
  for (const told of [
    'Norwind Lines, the minister said, will close.',
    'Norwind Lines, the minister said on Friday, will close.',
  ])
    expect(spokenIn(told).join()).not.toContain('norwind');
});
