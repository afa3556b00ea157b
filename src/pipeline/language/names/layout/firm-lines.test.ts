import { describe, expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

const BODY = '\n\nThe men left the quay on Monday. It rained.';

describe('the name of a firm in a line of its own at the head of its paper', () => {
  it.each([
    ['QUARN TIN MINES (PRIVATE) LIMITED\nStatement to the staff', 'QUARN TIN MINES'],
    ['Lemesh Foundry Oy\nBulletin no. 7', 'Lemesh Foundry'],
    ['Berg Walzwerke GmbH & Co. KG\nNotice', 'Berg Walzwerke'],
    ['PT Tarn Jaya Tbk\nA word to our drivers', 'Tarn Jaya'],
    ['Lemesh Water Sdn Bhd\nMedia statement', 'Lemesh Water'],
    ['LUND AND SONS (BAKERS) LTD.\nLetter to shops', 'LUND AND SONS'],
  ])('is what stands before its legal form: %s', (head, name) => {
    expect(typedNames(head + BODY)).toContain(`${name}: organisation`);
  });

  it.each(['Crews Sued Quarn Tarn Corp.', 'Limited Talks in Quarn'])('is none in a headline: %s', (head) => {
    const names = typedNames(head + BODY);
    expect(names.filter((one) => one.endsWith('organisation') && /Crews|Limited|Needs/.test(one))).toEqual([]);
  });
});
