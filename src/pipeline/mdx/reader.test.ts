import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { readerOf } from './reader.ts';

const WHOLE = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

it.each([
  'No talks.\n\n- <Q at="a:1-9">No talks</Q>[^a-1] *now*\n- [x] done\n\n[^a-1]: [A, sentence 1](../sources/a/#s1)\n',
  'See www.example.org, http://example.org and press@example.org.\n',
  'See ana&#64;example.org and WWW&period;example.org.\n',
  'Tarn ~~left~~ ~stayed~, and **stayed ~~there~~**.\n',
  '| A | B |\n| - | -: |\n| 1 | ~~2~~ |\n\nA\n:-\n1\n\nA\n-\n1\n',
])('reads as the whole of GFM does: %j', (body) => {
  expect(readerOf(body).parse(body)).toEqual(WHOLE.parse(body));
});

it('looks for links, tables and words struck out only where there can be some', () => {
  expect(readerOf('No talks.\n')).toBe(readerOf('No deal.\n'));
  const others = ['No ~~deal~~.\n', '| A |\n| - |\n', 'www.example.org\n'].map(readerOf);
  expect(new Set([readerOf('No talks.\n'), ...others]).size).toBe(4);
});
