import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../../fixtures/named.ts';

const isUnmarked = (...texts: readonly string[]) => {
  for (const text of texts) expect(markedNames(text)).toBe(text);
};

describe('a program or a machine', () => {
  it('is told by its versions and what is made for it, and a firm that has products is none', () => {
    isUnmarked(
      'The latest version of Quintar fixes the fault. Quintar could vanish.',
      "Veldra's various versions crashed.",
      'The virus spread through an update to Solvanta.',
      'A patch for Quernix came a day later.',
    );
    expect(typedNames("Norwind's latest products failed. Users of Norwind complained.")).toEqual([
      'Norwind: organisation',
    ]);
  });

  it('is told by who sets it up, and who is installed in an office is a person', () => {
    isUnmarked('Clerks installed Pellora on every machine.', 'She loaded up Orvanto and began to draw.');
    isUnmarked('Schools will upgrade to Brimnor in May.', 'They moved to a newer Veldra.');
    expect(typedNames('The board installed Halvorsen as chair. He loaded Norwind with debt.')).toEqual([
      'Halvorsen: organisation',
      'Norwind: organisation',
    ]);
  });

  it('is told by the word for it before “named”', () => {
    isUnmarked('The robot, named Brighter Hope, won twice.');
    expect(typedNames('The charity named Brighter Hope won twice.')).toEqual(['Brighter Hope: organisation']);
  });

  it('is what the name behind its noun tells, and not where that noun is pointed at', () => {
    isUnmarked('They began the operation Silver Reed.');
    expect(markedNames('Quarn Mills is broke. Without this operation Quarn Mills will close.')).toBe(
      '[Quarn Mills] is broke. Without this operation [Quarn Mills] will close.',
    );
  });

  it('is none of the firm whose name it bears, nor is that firm a person', () => {
    isUnmarked('They have Velmsoft Photoshop and Mozilla Firefox.', 'They drove three Toyotas across the border.');
    expect(typedNames('Microsoft Norway left. Toyota left.')).toEqual([
      'Microsoft Norway: organisation',
      'Toyota: organisation',
    ]);
  });
});

describe('letters and common words before what they tell apart', () => {
  it('are no body where they stand nowhere else, and one where it acts too', () => {
    isUnmarked(
      'The tax changed from the ZVI system to the QMU system.',
      'Pupils sit the KLT exam in June.',
      'The Silver Rain installation hung from the roof.',
    );
    expect(markedNames('The NRF system failed. NRF members left.')).toBe(
      'The [NRF] system failed. [NRF] members left.',
    );
    expect(markedNames('The Norwind system failed.')).toBe('The [Norwind] system failed.');
  });
});

describe('a brand that has become a word', () => {
  it('is no name', () => {
    isUnmarked('Police seized six Kalashnikovs. It was the voice of the Zeitgeist.');
    expect(markedNames('The Polaroid Corporation left.')).toBe('The [Polaroid Corporation] left.');
  });
});
