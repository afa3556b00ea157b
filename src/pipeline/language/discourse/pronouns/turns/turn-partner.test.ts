import { expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

const opening = '[Vera Roy|person], of the [Carters’ Guild|organisation], is here.\n\n';

it('takes "she" for nobody whom an answer is given to', () => {
  const text = `${opening}[TOR LIND|person]: Did you ask the minister?\n\n[VERA ROY|person|vera-roy]: I asked. He said no.\n\n[TOR LIND|person]: And then?`;
  expect(meaning(text, 'He')).toEqual([]);
});

it('may take it for another who speaks too', () => {
  const text = `${opening}[TOR LIND|person]: Mr [Odde|person] is here. He agreed.\n\n[ODDE|person]: I did.\n\n[VERA ROY|person|vera-roy]: Well.`;
  expect(meaning(text, 'He')).toEqual(['odde']);
});

it('takes "he" in the last of two people’s turns for nobody who asked', () => {
  const text = `${opening}[VERA ROY|person|vera-roy]: I asked.\n\n[TOR LIND|person]: And the minister?\n\n[VERA ROY|person|vera-roy]: He said no.`;
  expect(meaning(text, 'He')).toEqual([]);
});
