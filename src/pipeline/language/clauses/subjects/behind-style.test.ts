import { expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

it('takes for the subject who is styled behind the one that the front tells of', () => {
  expect(read('In a call with the mayor of Tarn Mr Brunt refused it.')).toEqual(['refuse(Mr Brunt)']);
  expect(read('The mayor of Tarn Mr Brunt refused it.')).toEqual(['refuse(The mayor)']);
});
