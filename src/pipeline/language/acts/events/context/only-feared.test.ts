import { expect, it } from 'vitest';
import { holders } from '../../fixtures/held.ts';

it('tells no act that is only rumoured, hoped for or that few believe in', () => {
  expect(holders('Rumours that Peru will sign the treaty ran through the hall.')).not.toContain('AGREE Peru');
  expect(holders('Hopes that Peru would sign the treaty faded.')).not.toContain('AGREE Peru');
  expect(holders('Few believe that Peru will sign the treaty.')).not.toContain('AGREE Peru');
});

it('tells what somebody announces or many know', () => {
  expect(holders('Peru will sign the treaty.')).toContain('AGREE Peru');
  expect(holders('Word came that Peru will sign the treaty.')).toContain('AGREE Peru');
});
