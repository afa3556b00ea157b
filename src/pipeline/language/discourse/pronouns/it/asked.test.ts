import { describe, expect, it } from 'vitest';
import { meant } from '../../fixtures/meant.ts';

const peru = '[Peru|country]';
const chile = '[Chile|country]';

describe('“it” in what somebody else is asked, thanked or blamed for', () => {
  it('is who is asked to do something with what is theirs', () => {
    expect(meant(`${peru} urged ${chile} to free the crew it holds.`, 'it')).toBe('chile');
    expect(meant(`${peru} called on ${chile} to return the ship, which it seized.`, 'it')).toBe('chile');
    expect(meant(`${peru} demanded that ${chile} release the boats it seized.`, 'it')).toBe('chile');
    expect(meant(`${peru} asked ${chile} to let them see the 22 men it keeps.`, 'it')).toBe('chile');
  });

  it('is who is thanked or blamed', () => {
    expect(meant(`${peru} thanked ${chile} for the tents it sent.`, 'it')).toBe('chile');
    expect(meant(`${peru} accused ${chile} of hiding the men it arrested.`, 'it')).toBe('chile');
  });

  it('is not who is only to take up what the other has put forward, nor who is told something', () => {
    expect(meant(`${peru} urged ${chile} to sign the deal it has drafted.`, 'it')).toBe('peru');
    expect(meant(`${peru} offered ${chile} the tents it had bought.`, 'it')).toBe('peru');
    expect(meant(`${peru} urged ${chile} to wait until it had signed.`, 'it')).toBe('peru');
    expect(meant(`${peru} urged [Ana Lind|person] to end the ban it imposed.`, 'it')).not.toBe('ana-lind');
  });

  it('is left open where the one who is asked is not known', () => {
    expect(meant(`${peru} asked the union to free the men it holds.`, 'it')).toBe('');
  });
});
