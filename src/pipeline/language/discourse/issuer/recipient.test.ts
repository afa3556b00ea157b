import { expect, it } from 'vitest';
import { meant } from '../fixtures/meant.ts';

const REST = '\n\nWe object. In June you sold the quay.\n\n[Tor Lien|person]\nChair, [Dockers Guild|organisation]';

it('takes the “you” of a letter for whom it greets by name, or for the one body it is to', () => {
  expect(meant(`Open letter\n\nDear Ms [Ana Lind|person],${REST}`, 'you')).toBe('ana-lind');
  expect(meant(`Mr [Ana Lind|person]\nQuay 3, Tarn\n\nDear Sir,${REST}`, 'you')).toBe('ana-lind');
  expect(meant(`Open letter\nTo the [Department of Ports|organisation]\n\nSirs and Madams,${REST}`, 'you')).toBe(
    'department-of-ports',
  );
});

it('takes it for nobody in a letter to many, or where others quote it', () => {
  expect(meant(`Open letter\n\nDear colleagues,${REST}`, 'you')).toBe('');
  const quoted = REST.replace('In June you sold the quay.', '“In June you sold the quay.”');
  expect(meant(`Open letter\n\nDear Ms [Ana Lind|person],${quoted}`, 'you')).toBe('');
});
