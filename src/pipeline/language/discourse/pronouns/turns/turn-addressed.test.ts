import { expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

const opening = '[Nora Roy|person], president of the [Carters’ Guild|organisation], is here.\n\n';

it('gives "your" guild to whom the question is put, and "our" guild to who answers', () => {
  const text = `${opening}[TOR LIND|person]: Your guild refused it.\n\n[NORA ROY|person|nora-roy]: Our guild had to.`;
  expect(meaning(text, 'Your guild')).toEqual(['carters-guild']);
  expect(meaning(text, 'Our guild')).toEqual(['carters-guild']);
});

it('leaves it open outside an interview', () => {
  expect(meaning(`${opening}Your guild refused it.`, 'Your guild')).toEqual([]);
});
