import { expect, it } from 'vitest';
import { namedIn } from '../../../fixtures/named.ts';

it('parts what two lands call by one name, by whose it is and by its seat, and no name of one land', () => {
  const owners = (text: string) =>
    namedIn(text).entities.flatMap(({ name, party }) => (name === 'Interior Ministry' ? [party] : []));
  expect(owners("Chile's Interior Ministry agreed. Peru's Interior Ministry refused.")).toEqual(['chile', 'peru']);
  expect(owners("Chile's Interior Ministry agreed. The Interior Ministry in Lima refused.")).toEqual(['chile', 'peru']);
  expect(owners("Chile's Interior Ministry agreed. Later Chile's Interior Ministry refused.")).toEqual(['chile']);
  expect(owners("Chile's Interior Ministry agreed. The Interior Ministry in Arica refused.")).toEqual(['chile']);
});

it('takes what guards a state for its organ, and a body of anybody else for none', () => {
  const owners = (text: string, body: string) =>
    namedIn(text).entities.flatMap(({ name, party }) => (name === body ? [party] : []));
  expect(
    owners(
      "Chile's National Security Committee agreed. Peru's National Security Committee refused.",
      'National Security Committee',
    ),
  ).toEqual(['chile', 'peru']);
  expect(owners("Chile's National Growers Committee agreed. Peru's left.", 'National Growers Committee')).not.toContain(
    'chile',
  );
});
