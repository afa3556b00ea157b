import { expect, it } from 'vitest';
import { asPartisans } from './as-partisans.ts';

it('shows a party by its people rather than by the adjective, where a document names them', () => {
  expect(asPartisans('Republican', ['Republican', 'Republicans'])).toBe('Republicans');
  expect(asPartisans('Democratic', ['Democratic', 'Democrats'])).toBe('Democrats');
  expect(asPartisans('Republican', ['Republican'])).toBe('Republican');
  expect(asPartisans('Miner', ['Miner', 'Miners'])).toBe('Miner');
});
