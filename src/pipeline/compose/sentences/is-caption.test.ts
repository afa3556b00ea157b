import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isCaption } from './is-caption.ts';

it('takes what stands under a picture for a caption, and news of a day, or what is to come, for none', () => {
  const caption = (words: string, published = '2031-05-04') => {
    const dated = words.includes('May 3, 2031');
    const evidence = evidenceFor({
      documents: { a: [words] },
      entities: {},
      stated: { a: { published } },
      facts: dated ? [{ in: 'a', words: 'May 3, 2031', kind: 'date', value: '2031-05-03' }] : [],
    });
    return isCaption(evidence.sentences[0]!, evidenceIndex(evidence, {}));
  };
  expect(caption('The mill of Orme, pictured on 3 May 2031, the day it closed.')).toBe(true);
  expect(caption('Ferry crews wait at the eastern quay in Orme, Arland, on May 3, 2031.')).toBe(true);
  expect(caption('Ferry crews wait at the eastern quay in Orme, Arland, on May 3, 2031.', '2031-04-20')).toBe(false);
  expect(caption('Ferry crews blocked the eastern quay in Orme, Arland, on May 3, 2031.')).toBe(false);
  expect(caption('Ferry crews wait at the eastern quay for a word of the council.')).toBe(false);
  expect(caption('The council that crews await voted in Orme, Arland, on May 3, 2031.')).toBe(false);
  expect(caption('Crews light a fire on the quay. PHOTO | ANA LIND')).toBe(true);
  expect(caption('The photo shows a fire on the quay, the council said.')).toBe(false);
});
