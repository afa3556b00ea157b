import { expect, it } from 'vitest';
import { read } from './fixtures/read-of.ts';

it('takes no first paragraph without a full stop for the headline, and a line with "U.S." for one', async () => {
  const told =
    'The crews went home on Monday. They were glad of it. The union said that its members had voted for the deal';
  const title = async (line: string) =>
    (await read('a.txt', `${line}\n\nIt rained on the quay. The rain went on.\n`)).title;
  expect(await title(told)).toBe('a');
  expect(
    await title('Gov. Lind calls on U.S. Steel and U.S. Grain to keep their word to the towns of the valley'),
  ).toContain('Gov. Lind');
});
