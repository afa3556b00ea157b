import { expect, it } from 'vitest';
import { bytes } from './fixtures/read-of.ts';
import { readDocument } from './read.ts';

const page = (day: string) => `---\ntitle: Strike over\npublished: ${day}\n---\nThe crews are back at work.\n`;

it('reads a document whose front matter names no day of the calendar, and says where and what to do', async () => {
  const found = await readDocument({ name: 'a.md', bytes: bytes(page('31 February 2027')) }, undefined);
  expect(found).toMatchObject({
    document: { title: 'Strike over', published: null },
    problems: [{ file: 'documents/a.md', line: 3, column: 12, rule: 'front-matter-states-a-day' }],
  });
});

it('finds nothing wrong with a day that is one, or that the settings give', async () => {
  const problems = async (day: string, settings?: { published: string }) => {
    const found = await readDocument({ name: 'a.md', bytes: bytes(page(day)) }, settings);
    return 'problems' in found ? found.problems : null;
  };
  expect(await problems('28 February 2027')).toEqual([]);
  expect(await problems('31 February 2027', { published: '2027-02-28' })).toEqual([]);
});
