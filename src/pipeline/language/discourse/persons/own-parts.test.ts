import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('offices that look like something else', () => {
  it.each([
    '[Tarn Ferries|organisation]’ lead negotiator, [Ana Lind|person], objected.',
    '[Tarn Ferries|organisation] works manager [Ana Lind|person] objected.',
    '[Tarn Ferries|organisation]’ solicitor, [Ana Lind|person], objected.',
    '[Ana Lind|person], the solicitor for [Tarn Ferries|organisation], objected.',
  ])('are read before a name and behind it: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBe('tarn-ferries');
  });

  it.each([
    '[Tarn Ferries|organisation] works managers hard, [Ana Lind|person] said.',
    '[Ana Lind|person], a solicitor for the families, wrote to [Tarn Ferries|organisation].',
    '[Otto Ruiz|person]’s solicitor, [Ana Lind|person], wrote to [Tarn Ferries|organisation].',
  ])('are nobody’s where they are not: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBeNull();
  });
});

describe('who speaks for one body in another', () => {
  it('is of the one spoken for, as whoever signs for a land is the land’s, and a shop steward never of the firm', () => {
    const steward = '[Ana Lind|person], shop steward at [Tarn Ferries|organisation] for the [Kelp Guild|organisation],';
    expect(partyOf(`${steward} objected.`, 'ana-lind')).toBe('kelp-guild');
    expect(partyOf(steward.replace(' for the [Kelp Guild|organisation]', ''), 'ana-lind')).toBeNull();
    const manager = '[Ana Lind|person], dock manager at [Tarn Ferries|organisation], objected.';
    expect(partyOf(manager, 'ana-lind')).toBe('tarn-ferries');
    const signed =
      'It was signed by [Ana Lind|person] for [Peru|country] and by [Otto Ruiz|person] for [Chile|country].';
    expect(partyOf(signed, 'ana-lind')).toBe('peru');
    expect(partyOf('It was seen by [Ana Lind|person] for [Peru|country] alone.', 'ana-lind')).toBeNull();
  });
});

describe('a part of a body', () => {
  const chamber = 'The [Ferry Chamber|organisation] left. ';

  it('is no other group told of', () => {
    const owned = `${chamber}The [Meadow Party|organisation]’s group leader, [Ana Lind|person], objected.`;
    expect(partyOf(owned, 'ana-lind')).toBe('meadow-party');
    const behind = `${chamber}[Ana Lind|person], group leader of the [Meadow Party|organisation], objected.`;
    expect(partyOf(behind, 'ana-lind')).toBe('meadow-party');
  });

  it('gives a party its members, and no firm', () => {
    const text = 'The [Meadow Party|organisation] objected. Its MP [Ana Lind|person] left.';
    expect(partyOf(text, 'ana-lind')).toBe('meadow-party');
    expect(partyOf(text.replace('Meadow Party', 'Norwind Bank'), 'ana-lind')).toBeNull();
  });
});

describe('a rank without a body', () => {
  it('is of the police that the sentence before is about, and of no firm', () => {
    const text = 'The [Tarn Police|organisation] held two men. Sergeant [Ana Lind|person] called it a warning.';
    expect(partyOf(text, 'ana-lind')).toBe('tarn-police');
    expect(partyOf(text.replace('Tarn Police', 'Norwind'), 'ana-lind')).toBeNull();
  });
});

describe('a premier', () => {
  it('is of the province that is named, and of no other place told of', () => {
    const text = '[Ana Lind|person] is the premier of [Westmark|place]. It rained in [Tarn|place].';
    expect(partyOf(text, 'ana-lind')).toBe('westmark');
    expect(partyOf(text.replace('of [Westmark|place]', 'of hearts'), 'ana-lind')).toBeNull();
  });
});
