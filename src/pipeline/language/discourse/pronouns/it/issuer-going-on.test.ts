import { expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

const head =
  '[FOOD AGENCY|organisation]\nNews release\n14 September 2026\n\nThe [Food Agency|organisation] regrets it.\n\n';
const will = 'It will inspect the other mill.';

it('is the body whose paper goes on with what it will do, where it only asked what another did', () => {
  const asked = 'The [Food Agency|organisation] has asked a judge whether [Norwind|organisation] broke the law.';
  expect(meaning(`${head}${asked} ${will}`, 'It will')).toEqual(['food-agency']);
});

it('is not that body behind a sentence that another opens', () => {
  const told = '[Norwind|organisation] asked the [Food Agency|organisation] whether it may go on.';
  expect(meaning(`${head}${told} ${will}`, 'It will')).not.toEqual(['food-agency']);
});
