import { expect, it } from 'vitest';
import { meaning } from './fixtures/meaning.ts';

it('takes "the union" for no body that is named behind it as another one', () => {
  const text = (called: string) =>
    `[Synpilot|organisation] left. The union wants more. The [Cabin League|organisation], ${called} union, stayed.`;
  for (const called of ['a separate', 'another', 'a rival'])
    expect(meaning(text(called), 'The union')).not.toContain('cabin-league');
  expect(meaning(text('the crews’'), 'The union')).toEqual(['cabin-league']);
});

it('takes "the union" for who is said to represent workers, whatever the name', () => {
  const text = 'The [Pilots’ College|organisation|x], which represents 640 of the pilots, left. The union wants more.';
  expect(meaning(text, 'The union')).toEqual(['x']);
});
