import { expect, it } from 'vitest';
import { opensFeature } from './opens-feature.ts';

it('knows how a feature opens from what a report tells', () => {
  for (const scene of [
    'Nobody in Tarn will own up to having wanted this.',
    'The first thing Ana Lind did on Thursday was to buy a coffee.',
    'It is rare for two lands to meet as adversaries.',
  ])
    expect(opensFeature(scene), scene).toBe(true);
  for (const news of [
    'Nobody was on the northern road by noon.',
    'The first ship left on Thursday.',
    'It is not true that the port will close.',
    'No one was hurt in the blast.',
  ])
    expect(opensFeature(news), news).toBe(false);
});
