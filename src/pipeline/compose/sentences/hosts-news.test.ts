import { expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { isHostsNews } from './hosts-news.ts';

it('takes what an interviewer tells before the first question for news', () => {
  expect(isNews('The strike that was to begin yesterday was called off on Sunday night.')).toBe(true);
});

it.each([
  'Your members threw out that figure a week ago, after all.',
  'The board says the strike was broken, is that so?',
  'Minister, the strike was called off late on Sunday night.',
  'Good morning.',
  'But the strike was called off at ten on Sunday night.',
])('takes what is put to a guest for none: %s', (words) => expect(isNews(words)).toBe(false));

function isNews(words: string): boolean {
  const turns = [words, 'Why so?', 'And now?', 'Is it over?'];
  const given = evidenceFor({
    documents: { a: turns.map((turn) => `LECK: ${turn}`) },
    entities: { leck: { name: 'LECK', type: 'person' } },
    statements: turns.map((content) => ({ in: 'a', content, who: 'leck', kind: 'direct' })),
  });
  // Each turn has its own label before it.
  const statements = given.statements.map((one, place) => {
    const { start } = given.sentences[place]!;
    return { ...one, speaker: { start, end: start + 'LECK'.length } };
  });
  return isHostsNews(given.sentences[0]!, evidenceIndex({ ...given, statements }, {}));
}
