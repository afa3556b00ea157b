import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { sourceDocument } from './fixtures/source-document.ts';

function publisherOf(text: string, stated: string | null = null): string | null {
  return evidenceOf('test', [{ ...sourceDocument(text), publisher: stated }], {}, []).documents[0]!.publisher;
}

const NEWS = 'The union of bus drivers at Norwind rejected the offer on Monday. Ana Lind said it was an insult.';

describe('who published a document', () => {
  it('is what is stated beside the text before all else', () => {
    expect(publisherOf(`HOLMVIK, June 3 (North Wire) - ${NEWS}`, 'The Archive')).toBe('The Archive');
  });

  it('is the agency in the brackets of a dateline, and no bracket of the text', () => {
    expect(publisherOf(`Drivers say no\n\nHOLMVIK, June 3 (North Wire) - ${NEWS}`)).toBe('North Wire');
    expect(publisherOf(`HOLMVIK, 5 June. /KvernPress/. ${NEWS}`)).toBe('KvernPress');
    expect(publisherOf(`HOLMVIK - The Drivers' Guild (DG) - a small union - said no.\n${NEWS}`)).toBeNull();
  });

  it('is no line below the dateline of an agency', () => {
    const text = `Board orders Norwind to cut fares\n\nBy Otto Ruiz\n\nHOLMVIK, 3 June 2026 (North Wire) - The Fares Board of Holmvik ordered Norwind on Tuesday to cut its fares from 1 July.\n\nYear Fare\n\n2024 31 cents\n\n2025 38 cents\n\n“Riders have paid too much,” said the board’s head, Ana Lind. The union welcomed the order.`;
    expect(publisherOf(text)).toBe('North Wire');
    expect(publisherOf(`Press release of the Herring Guild\n\nHOLMVIK, June 3 (North Wire) - ${NEWS}`)).toBe(
      'Herring Guild',
    );
  });

  it('is nobody in the brackets of a transcript’s turns', () => {
    const turn = 'THE CHAIR (Mr. Otto Ruiz): I give the floor to Ms. Lind.';
    expect(publisherOf(`Hearing\n\n${turn}\n\nMS. LIND (Green List): Thank you. We will vote against it.`)).toBeNull();
    expect(publisherOf(`HOLMVIK (North Wire): ${NEWS}`)).toBe('North Wire');
  });

  it('is the paper or station that a line of the head begins with, not one that a headline tells of', () => {
    expect(publisherOf(`The Tarn Courier, Friday, 3 May 2025\n\nDrivers say no\n\n${NEWS}`)).toBe('The Tarn Courier');
    expect(publisherOf(`RADIO TARN - MORNING EDITION\nTranscript, 3 May 2025\n\nHOST: ${NEWS}`)).toBe('RADIO TARN');
    expect(publisherOf(`Tarn Courier sacks its editor\n\n${NEWS}`)).toBeNull();
  });

  it('is whose own release it is, by the whole letterhead, and nobody where a person signs', () => {
    expect(publisherOf(`Press release of the Herring Guild\n\nHolmvik, 11 June 2024\n\n${NEWS}`)).toBe('Herring Guild');
    expect(publisherOf(`REPUBLIC OF PERU, MINISTRY OF PORTS\nPress statement\nLima, 18 June 2026\n\n${NEWS}`)).toBe(
      'REPUBLIC OF PERU, MINISTRY OF PORTS',
    );
    const office =
      'Ministry of Ports of the Republic of Peru\nStatement by the Ministry on the strike\nLima, 18 June 2026';
    expect(publisherOf(`${office}\n\nThe Ministry regrets the strike. The Ministry of Ports has paid.`)).toBe(
      'Ministry of Ports',
    );
    expect(publisherOf(NEWS)).toBeNull();
  });
});
