import { describe, expect, it } from 'vitest';
import { composePages } from '../compose/compose.ts';
import { strike } from '../fixtures/strike.ts';
import { treeOf } from '../mdx/markdown.ts';
import { splitPage } from '../mdx/matter.ts';
import { nodesIn, notesOf } from '../mdx/notes.ts';
import { attributeOf, isComponent, readableText } from '../mdx/readable-text.ts';
import { handoutText } from './handout.ts';
import { pageText } from './page.ts';

const pages = composePages(strike, {}).map((page) => ({ slug: page.slug, title: page.title, text: pageText(page) }));
const text = handoutText('Strike', pages);
const tree = treeOf(splitPage(text)?.body ?? '');

describe('the handout', () => {
  it('holds every page under its title, headings one level down', () => {
    const headings = nodesIn(tree).filter((node) => node.type === 'heading');
    expect(headings.filter(({ depth }) => depth === 2).map(readableText)).toEqual(pages.map(({ title }) => title));
    expect(headings.some(({ depth }) => depth === 3)).toBe(true);
  });

  it('holds each source sentence once, at the end', () => {
    const labels = notesOf(tree).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(5);
    expect(tree.children.slice(-labels.length).every(({ type }) => type === 'footnoteDefinition')).toBe(true);
  });

  it('gives every reference its note', () => {
    const labels = new Set(notesOf(tree).map(({ label }) => label));
    const references = nodesIn(tree).flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []));
    expect(references.every((label) => labels.has(label))).toBe(true);
  });

  it('holds each anchor once, the first statement keeping its own', () => {
    const ids = nodesIn(tree).flatMap((node) => (isComponent(node, 'Statement') ? [attributeOf(node, 'id')] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('st1');
    expect(ids).toContain('st1-2');
  });

  it('keeps links right from its own address', () => {
    const urls = nodesIn(tree).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls).toContain('../positions/#st1');
    expect(urls.every((url) => url.startsWith('../'))).toBe(true);
  });
});
