import { expect, it } from 'vitest';
import { spokenIn } from '../../fixtures/spoken-in.ts';

it('reads past how many children somebody has to the name', () => {
  expect(spokenIn('“I walk,” said mum-of-three Ana Lind from Tarn.')).toEqual(['ana-lind: “I walk,”']);
  expect(spokenIn('“I walk,” said father-of-two Mark Lind.')).toEqual(['mark-lind: “I walk,”']);
});

it('names nobody where only a parent of so many speaks', () => {
  expect(spokenIn('“I walk,” said a father-of-two.')).toEqual(["'a father-of-two': “I walk,”"]);
  expect(spokenIn('A mother-of-two teacher refused to walk.')).toEqual(["'A mother-of-two teacher': to walk"]);
});
