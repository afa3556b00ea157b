import { expect, it } from 'vitest';
import { spokenIn } from '../../fixtures/spoken-in.ts';

it('takes the minister who is named behind all of the fields', () => {
  const told = (opening: string) => spokenIn(`${opening}, Mrs Ana Girk, said that boats had sailed.`);
  expect(told('The Minister of Ports and the Blue Economy')).toEqual(['ana-girk: that boats had sailed']);
  expect(told('The Minister of Ports and Industry')).toEqual(['ana-girk: that boats had sailed']);
});
