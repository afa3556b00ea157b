import { expect, it } from 'vitest';
import { spokenIn } from '../fixtures/spoken-in.ts';

it('takes the name in brackets behind an office for who speaks', () => {
  expect(spokenIn('The Governor (Mrs Ana Girk) said that boats had sailed.')).toEqual([
    'ana-girk: that boats had sailed',
  ]);
  expect(spokenIn('The Governor (Mrs Ana Girk) said no.')).toEqual(['ana-girk: no.']);
});

it('takes the name in brackets behind an office that is told by its place', () => {
  expect(spokenIn('The member for Velm (Mr Girk) said that boats had sailed.')[0]).toMatch(/^girk: /);
});

it('leaves a name in brackets alone that more is said of', () => {
  expect(spokenIn('The Governor (like Mrs Ana Girk) said no.')[0]).not.toContain('ana-girk');
});

it('takes the name behind brackets that belong to the office', () => {
  expect(spokenIn('Defence Minister General (retired) Ana Girk ruled out a truce.')[0]).toContain('ana-girk');
});
