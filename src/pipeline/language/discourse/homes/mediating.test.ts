import { describe, expect, it } from 'vitest';
import { meant } from '../fixtures/meant.ts';

const talks =
  'The government of [Peru|country] freed them after [Omani|country|oman] mediation. [Oman|country]’s foreign ministry and the [Omani|country|oman] envoy smiled. [Oman|country] was glad.';

describe('a land that only mediates', () => {
  it('is not whose army acts', () => {
    expect(meant(`${talks} The army denies it.`, 'The army')).toBe('peru');
    expect(meant(`${talks.replace('mediation', 'pressure')} The army denies it.`, 'The army')).toBe('');
  });

  it('is not whose government frees prisoners where others meet under its auspices', () => {
    const met =
      'Envoys of [Peru|country] and of the [Hill Front|organisation] met in [Muscat|place] under the auspices of the Sultanate of [Oman|country]. ';
    const free = 'The government will free them.';
    expect(meant(`${met}[Oman|country] hosts. ${free}`, 'The government')).toBe('peru');
    expect(meant(`${met.replace('auspices', 'eyes')}[Oman|country] hosts. ${free}`, 'The government')).not.toBe('peru');
  });

  it('is the one whose minister does, whatever its capital hosts', () => {
    const talks =
      '[Peru|country] waits. [Oman|country]’s foreign minister, [Ana Lind|person], who is mediating, met the [Hill Front|organisation]. [Oman|country] was glad. ';
    const army = '[Peru|country]’s envoys left. The government will free them.';
    expect(meant(`${talks}${army}`, 'The government')).toBe('peru');
    expect(meant(`${talks.replace('who is mediating', 'who is late')}${army}`, 'The government')).not.toBe('peru');
  });

  it('is the one that negotiates a deal of others through its envoy', () => {
    const deal =
      '[Peru|country] and [Chile|country] smiled. The deal was negotiated by the [Omani|country|oman] government. ';
    const envoy = 'Ana Lind, the [Omani|country|oman] envoy, left. The trade ministry denies it.';
    expect(meant(`${deal}${envoy}`, 'The trade ministry')).toBe('');
    expect(meant(`${deal}${envoy.replace('envoy', 'chief mediator')}`, 'The trade ministry')).toBe('');
    expect(meant(`${deal}${envoy.replace('envoy', 'poet')}`, 'The trade ministry')).toBe('oman');
  });

  it('is whose ministry speaks, where no other land is told of', () => {
    expect(
      meant('[Oman|country] has a mediator. [Omani|country|oman] mediation failed. The ministry left.', 'The ministry'),
    ).toBe('oman');
  });

  it('has no ministry told of where nothing but somebody from there is', () => {
    const text = 'She met the [Ghanaian|country|ghana] who left. The trade ministry denies it.';
    expect(meant(text, 'The trade ministry')).toBe('');
    expect(meant(text.replace('Ghanaian|country|ghana', 'Ghana|country'), 'The trade ministry')).toBe('ghana');
  });

  it('is one of “the mediators”, with whoever mediates beside it', () => {
    const met =
      '[Oman|country] and [Norway|country] mediated between [Peru|country] and the [Hill Front|organisation]. ';
    expect(meant(`${met}The mediators asked for time.`, 'The mediators')).toBe('norway+oman');
    expect(meant(`${met}She asked the mediators for time.`, 'the mediators')).toBe('');
    const none = met.replace('mediated', 'stood');
    expect(meant(`${none}The mediators asked for time.`, 'The mediators')).toBe('');
  });

  it('is no side of those whose talks it sponsors, a body neither', () => {
    const war = '[Peru|country] and the [Hill Front|organisation] are at war. It rained. ';
    const talks =
      '[Norway|country] and [Oman|country] have been sponsoring talks between them. [Norway|country] was glad. ';
    expect(meant(`${talks}${war}Both sides broke it.`, 'Both sides')).toBe('peru+hill-front');
    expect(meant(`${talks.replace('sponsoring', 'watching')}${war}Both sides broke it.`, 'Both sides')).toBe(
      'norway+oman',
    );
    const table =
      'The [Cape League|organisation]-led talks on the [Hill Front|organisation] and [Peru|country] began. ';
    expect(meant(`${table}The two sides agreed.`, 'The two sides')).toBe('hill-front+peru');
  });

  it('is not the second of two whose talks another mediates', () => {
    const talks = 'Talks between [Peru|country] and [Chile|country] mediated by [Oman|country] ended. ';
    expect(meant(`${talks}Both sides agreed.`, 'Both sides')).toBe('peru+chile');
  });
});
