import { expect, it } from 'vitest';
import { openingMarkLength } from './opening-mark.ts';

it.each([
  ['06.10 The gates are shut.', 'The gates are shut.'],
  ['14:05 GMT – Pilots march to the lock.', 'Pilots march to the lock.'],
  ['9.30 am: “Nobody sails,” says Lind.', '“Nobody sails,” says Lind.'],
  ['HOLMVIK, June 3 (North Wire) - Pilots march.', 'Pilots march.'],
  ['A: On Tuesday the cabinet met.', 'On Tuesday the cabinet met.'],
  ['A. Lind sails.', 'A. Lind sails.'],
  ['– a rise of 3 percent', 'a rise of 3 percent'],
  ['06.10 trains are late.', '06.10 trains are late.'],
  ['32.50 Kroner is the new fare.', '32.50 Kroner is the new fare.'],
  ['3.5 Million is too much.', '3.5 Million is too much.'],
])('leaves what stands before the words of a line aside: %s', (line, told) => {
  expect(line.slice(openingMarkLength(line))).toBe(told);
});
