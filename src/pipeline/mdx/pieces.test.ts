import { expect, it } from 'vitest';
import { treeOf } from './markdown.ts';
import { joined, piecesOf } from './pieces.ts';
import { readerOf } from './reader.ts';

const LINES = 'Tarn says the mill stays shut, and that nobody has asked it.\n'.repeat(80);
const WHOLE = `${LINES}\n- Called here[^a-1][^B-2]\n\n## Talks[^a-1]\n\n<Note>\n  ${LINES}</Note>\n\n## Next\n\n${LINES}\n[^a-1]: One\n\n    more.\n\n${'[^b-2]: Two[^a-1]. '.padEnd(5000, 'x ')}\n`;

const parsed = (body: string) => readerOf(body).parse(body);

it('reads a long body in pieces as it reads the whole, with every place', () => {
  expect(piecesOf(WHOLE).map(({ words }) => words.slice(0, 7))).toEqual(['Tarn sa', '## Talk', '## Next', '[^a-1]:']);
  expect(joined(piecesOf(WHOLE), parsed)).toEqual(parsed(WHOLE));
});

it('calls a note of another piece by its label in any case, and none that no piece has', () => {
  expect(piecesOf(WHOLE).map(({ elsewhere }) => elsewhere)).toEqual([['a-1', 'b-2'], ['a-1'], [], []]);
  expect(piecesOf(`${LINES}See[^c].\n\n## Talks\n\n${LINES}`).map(({ elsewhere }) => elsewhere)).toEqual([[], []]);
});

it.each([
  'short: [^a]: no\n',
  `${LINES}\`\`\`\n\n## Talks\n\n\`\`\`\n${LINES}`,
  `${LINES}{\n\n## Talks\n\n}\n${LINES}`,
  `${LINES}See [Tarn].\n\n## Talks\n\n[Tarn]: ../tarn/\n\n${LINES}`,
  `${LINES}> [^a]: Quoted.\n\n## Talks[^a]\n\n${LINES}`,
])('leaves whole what may reach over a heading', (body) => {
  expect(piecesOf(body)).toHaveLength(1);
});

it('reads in one piece what opens in one and closes in another', () => {
  const body = `<Note>\n\n${LINES}\n## Talks\n\n</Note>\n\n${LINES}`;
  expect(piecesOf(body)).toHaveLength(2);
  expect(treeOf(body)).toEqual(parsed(body));
});

it('tells of a fault by its line in the whole', () => {
  expect(() => treeOf(`${LINES}\n## Talks\n\n<Q talks\n\n${LINES}`)).toThrow(expect.objectContaining({ line: 86 }));
});
