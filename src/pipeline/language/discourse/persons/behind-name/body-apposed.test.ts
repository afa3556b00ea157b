import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes the body alone between a name and what its bearer does for whom he speaks', () => {
  const text = '6. Mr [Ana Lind|person], [Tarn Growers’ Cooperative|organisation], sided with her.';
  expect(partyOf(text)).toBe('tarn-growers-cooperative');
  expect(partyOf(text.replace(', sided with her', ' and others left'))).toBeNull();
  expect(partyOf(text.replace('6. Mr', 'They met'))).toBeNull();
});

it('takes it behind the name to which a quotation is credited, and not behind any dash', () => {
  const text = '“We will stay out.” – [Ana Lind|person], [Tarn Growers’ Cooperative|organisation], at the gate.';
  expect(partyOf(text)).toBe('tarn-growers-cooperative');
  expect(partyOf(text.replace('“We will stay out.”', 'They met her'))).toBeNull();
});

it('takes nobody behind a credited name and a comma with which a paper breaks off', () => {
  expect(partyOf('“We will stay out.” – [Ana Lind|person],')).toBeNull();
});
