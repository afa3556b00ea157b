import { expect, it } from 'vitest';
import { namedIn, typedNames } from '../../../fixtures/named.ts';

it('takes a union’s branch with its number for one name, and no number behind another word', () => {
  expect(typedNames('Tarn Weavers Local 31 has signed. The local left.')).toEqual([
    'Tarn Weavers Local 31: organisation',
  ]);
  expect(typedNames('The local 31 bus left.')).toEqual([]);
});

it('takes the branch by its number alone for the same, where the text names one with it', () => {
  expect(namedIn('Tarn Weavers Local 31 has signed. Local 31 left.').entities).toHaveLength(1);
  expect(namedIn('Tarn Weavers Local 31 has signed. Local 9 left.').entities).toHaveLength(2);
});

it('takes a union that has a number for a name', () => {
  expect(typedNames('Union No. 7 has signed. Ana Ruiz left.')).toContain('Union No. 7: organisation');
  expect(typedNames('Bus No. 7 has left.')).toEqual([]);
});

it('takes the district of a union by its letters and its number, and no district of a town', () => {
  expect(typedNames('Ana Ruiz of TWU District 751 left.')).toContain('TWU District 751: organisation');
  expect(typedNames('The school in Tarn District 9 shut.')).not.toContain('Tarn District 9: organisation');
});
