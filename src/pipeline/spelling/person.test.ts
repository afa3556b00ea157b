import { expect, it } from 'vitest';
import { generationsAgree, personParts } from './person.ts';

it('leaves out which of two of one name is meant, and keeps it where nothing else is left', () => {
  expect(personParts('Thomas Roth Jr.')).toEqual(['thomas', 'roth']);
  expect(personParts('Thomas Roth, Sr')).toEqual(['thomas', 'roth']);
  expect(personParts('Roth III')).toEqual(['roth', 'iii']);
});

it('tells the father from the son by it, and nobody from him of whom nothing is said', () => {
  expect(generationsAgree('Thomas Roth Jr.', 'Thomas Roth Sr.')).toBe(false);
  expect(generationsAgree('Thomas Roth Jr.', 'Thomas Roth Jnr')).toBe(true);
  expect(generationsAgree('Thomas Roth Jr.', 'Thomas Roth')).toBe(true);
});

it('leaves out the Irish word for a daughter, and keeps the Chinese name', () => {
  expect(personParts('Áine Ní Dhonnchadha')).toEqual(['aine', 'dhonnchadha']);
  expect(personParts('Ni Zhongxian')).toEqual(['ni', 'zhongxian']);
});

it('keeps a particle that is the last name, and leaves out one before it', () => {
  expect(personParts('ANA Sul')).toEqual(['ana', 'sul']);
  expect(personParts('Ana do Vale')).toEqual(['ana', 'vale']);
  expect(personParts('Abdel Fattah al-Burhan')).toEqual(['abdel', 'fattah', 'burhan']);
});
