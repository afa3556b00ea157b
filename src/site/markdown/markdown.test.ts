import type { Element, Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { citations } from './citations.ts';
import { noteOptions } from './note-options.ts';
import { tables } from './tables.ts';

describe('citations', () => {
  it('joins citations that stand side by side, and only those', () => {
    const groups = found(
      'Rain fell.[^s1-2][^s2-9] Then sun.[^s1-4]\n\n[^s1-2]: A\n\n[^s2-9]: B\n\n[^s1-4]: C',
      'cites',
    );
    expect(groups.map(({ children }) => children.length)).toEqual([2, 1]);
  });

  it('says in words which sentence a citation leads to', () => {
    const [group] = found('Rain fell.[^s12-3]\n\n[^s12-3]: A', 'cites');
    const [sup] = group?.children ?? [];
    const [link] = sup?.type === 'element' ? sup.children : [];
    expect(link?.type === 'element' && link.properties['ariaLabel']).toBe('1: S12, sentence 3');
  });

  it('leaves an address that a source mentions as text', () => {
    const tree = rendered('See https://harbour.example/notice for more.');
    expect(elements(tree, (node) => node.tagName === 'a')).toEqual([]);
    expect(textOf(tree)).toBe('See https://harbour.example/notice for more.');
  });

  it('keeps a link that leads into the briefing', () => {
    const tree = rendered('See [the parties](../parties/).');
    expect(elements(tree, (node) => node.tagName === 'a')).toHaveLength(1);
  });
});

describe('tables', () => {
  const tree = rendered('| Party | Ferries | Pay |\n| - | - | -: |\n| Union | for | 4 |');

  it('lets the first cell of a row head it', () => {
    const heads = elements(tree, (node) => node.properties['scope'] === 'row');
    expect(heads.map(textOf)).toEqual(['Union']);
  });

  it('gives each other cell the name of its column', () => {
    const cells = elements(tree, (node) => node.tagName === 'td');
    expect(cells.map(({ properties }) => properties['dataLabel'])).toEqual(['Ferries', 'Pay']);
  });

  it('aligns by a class, since no style may be written into a page', () => {
    const aligned = elements(tree, (node) => 'align' in node.properties || 'style' in node.properties);
    expect(aligned).toEqual([]);
    expect(elements(tree, (node) => hasClass(node, 'align-right'))).toHaveLength(2);
  });
});

function rendered(markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, noteOptions).use(citations).use(tables);
  return processor.runSync(processor.parse(markdown)) as Root;
}

function found(markdown: string, className: string): Element[] {
  return elements(rendered(markdown), (node) => hasClass(node, className));
}

function elements(tree: Root, wanted: (node: Element) => boolean): Element[] {
  const list: Element[] = [];
  visit(tree, 'element', (node) => {
    if (wanted(node)) list.push(node);
  });
  return list;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function textOf(tree: Root | Element): string {
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
    return SKIP;
  });
  return text;
}
