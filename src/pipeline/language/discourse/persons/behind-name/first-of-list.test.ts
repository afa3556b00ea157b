import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes an office behind a name with a title for another person’s where a third is told of, and else for her own', () => {
  const text = (title: string, end: string) =>
    `It sued ${title}[Ana Lind|person], the president of the [Weavers Union|organisation] and the chief of a firm${end} over this.`;
  expect(partyOf(text('President ', ''))).toBeNull();
  expect(partyOf(text('President ', ','))).toBe('weavers-union');
  expect(partyOf(text('', ''))).toBe('weavers-union');
});
