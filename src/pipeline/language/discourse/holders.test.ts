import { expect, it } from 'vitest';
import { noHolders } from './holders.ts';

it('keeps who holds a role in the order in which they were told of, and which roles end in a word', () => {
  const holders = noHolders();
  expect(holders.isEmpty()).toBe(true);
  holders.add('foreign minister', 'ana');
  holders.add('deputy foreign minister', 'leo');
  holders.add('foreign minister', 'kim');
  holders.add('union leader', 'ida');
  expect(holders.isEmpty()).toBe(false);
  expect(holders.of('foreign minister')).toEqual(['ana', 'kim']);
  expect(holders.of('minister')).toEqual([]);
  expect(holders.ending('minister')).toEqual(['foreign minister', 'deputy foreign minister']);
  expect(holders.ending('foreign minister')).toEqual(['deputy foreign minister']);
  expect(holders.ending('ister')).toEqual([]);
});
