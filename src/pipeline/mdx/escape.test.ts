import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { blanks } from './blanks.ts';
import { textNodes } from './escape.ts';
import { markdownOf, treeOf } from './markdown.ts';
import { nodesIn } from './notes.ts';
import { isComponent, readableText } from './readable-text.ts';

const TRAPS = [
  'import duties rise in June',
  'export controls stay',
  'export default',
  '<5% of voters',
  '{draft}',
  '[^x] and [^s1-2]',
  '[link](http://a.example)',
  '![image](x)',
  'Stop![^s1-2]',
  '2025. was a year',
  '7) seventh',
  '- not a list',
  '+ plus',
  '* star *bold* **b** _i_ __u__',
  '# heading #',
  '> quote',
  '=== ---',
  '---',
  '| a | b |',
  'a | b \\| c',
  'www.example.com and https://example.org/a_b?c=d#e',
  'mail press@example.org or xmpp:a@b.example/x',
  'back\\slash \\* \\',
  '`code` ``more``',
  '~~gone~~ ~one~',
  '<!-- comment --> <br> </Q> <Q at="x">',
  '&amp; &#x41; &copy; AT&T',
  '{/* comment */} {"}"}',
  '“curly” ‘quotes’ – — … \u00a0 no-break \u2009 thin',
  'tabs\tand\nlines\r\nand  doubled   blanks',
  'null \0 byte',
  '[ ] task',
  '[x]: https://example.org',
  '$$math$$ :directive[x]',
  '𝒜 surrogate 👩‍👩‍👧 joined',
];

const PLACES: Readonly<Record<string, (text: string) => RootContent>> = {
  'a paragraph': (text) => ({ type: 'paragraph', children: [quoted(text), { type: 'text', value: ' told' }] }),
  'a paragraph before a note': (text) => ({
    type: 'paragraph',
    children: [quoted(text), { type: 'footnoteReference', identifier: 's1-1', label: 's1-1' }],
  }),
  'a heading': (text) => ({ type: 'heading', depth: 2, children: [quoted(text), { type: 'text', value: ' told' }] }),
  'a list': (text) => ({
    type: 'list',
    spread: false,
    children: [
      {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [quoted(text), { type: 'text', value: ' told' }] }],
      },
    ],
  }),
  'a table': (text) => ({
    type: 'table',
    align: [null],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [quoted(text)] }] }],
  }),
  'a statement': (text) => ({
    type: 'mdxJsxFlowElement',
    name: 'Statement',
    attributes: [],
    children: [
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [quoted(text), { type: 'text', value: ' told' }] }],
      },
    ],
  }),
};

describe('text on a page', () => {
  for (const [place, node] of Object.entries(PLACES))
    it(`is read back to the character from ${place}`, async () => {
      for (const trap of TRAPS) expect(readBack(page(node(trap)))).toBe(blanks(trap));
      await compile(markdownOf(page(...TRAPS.map(node))), { remarkPlugins: [remarkGfm] });
    });

  it('is read back to the character from anywhere, whatever it is', () => {
    const fragment = fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary-ascii', maxLength: 12 }),
    );
    const text = fc
      .array(fragment, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' ').trim())
      .filter((words) => words !== '');
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.values(PLACES)), (words, node) => {
        expect(readBack(page(node(words)))).toBe(blanks(words));
      }),
      { numRuns: 400 },
    );
  });

  it('starts a line without starting a module, a list or a quotation', () => {
    for (const trap of TRAPS.filter((one) => blanks(one) === one)) {
      const tree = treeOf(markdownOf(page({ type: 'paragraph', children: textNodes(trap) })));
      expect(tree.children.slice(0, -1).map(({ type }) => type)).toEqual(['paragraph']);
      expect(readableText(tree.children[0]!)).toBe(trap);
    }
  });

  it('never becomes a link', () => {
    for (const trap of TRAPS) {
      const tree = treeOf(markdownOf(page(PLACES['a paragraph']!(trap))));
      expect(nodesIn(tree).some(({ type }) => type === 'link' || type === 'image')).toBe(false);
    }
  });

  it('may be as long and as hostile as the longest sentence a page quotes', () => {
    const long = `${'www.'.repeat(500)} ${'{'.repeat(2_000)} ${'a@'.repeat(500)}`;
    expect(readBack(page(PLACES['a paragraph']!(long)))).toBe(long);
  });
});

function page(...children: RootContent[]): Root {
  const note: RootContent = {
    type: 'footnoteDefinition',
    identifier: 's1-1',
    label: 's1-1',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'note' }] }],
  };
  return { type: 'root', children: [...children, note] };
}

function quoted(text: string) {
  return { type: 'mdxJsxTextElement' as const, name: 'Q', attributes: [], children: textNodes(blanks(text)) };
}

function readBack(root: Root): string {
  const quotes = nodesIn(treeOf(markdownOf(root))).filter((node) => isComponent(node, 'Q'));
  expect(quotes).toHaveLength(1);
  return readableText(quotes[0]!);
}
