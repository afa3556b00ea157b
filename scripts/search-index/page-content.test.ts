import { describe, expect, it } from 'vitest';
import { pageContent } from './page-content.ts';

const page = (body: string) => `<header>Site menu</header><main><h1>Positions</h1>${body}</main><footer>Foot</footer>`;
const note = (id: string) => `<sup><a id="${id}" href="#fn" data-footnote-ref>1</a></sup>`;
const passages = (body: string, anchors: Record<string, string> = {}) =>
  pageContent(page(body), new Map(Object.entries(anchors)))?.passages.map(({ id, title, text }) => [id, title, text]);

describe('pageContent', () => {
  it('holds what the page says and nothing of its frame', () => {
    const body = '<nav>Crumbs</nav><p>Said <b>so</b>.</p><p data-pagefind-ignore>Tools</p><button>Copy</button>';
    expect(passages(body)).toEqual([[null, null, 'Said so.']]);
    expect(pageContent(page(body), new Map())?.title).toBe('Positions');
  });

  it('reaches a line at its first note and names the sentence it cites', () => {
    expect(passages(`<p>They agreed.${note('fnref-s1-6')}${note('fnref-s2-3')}</p><p>Then left.</p>`)).toEqual([
      ['fnref-s1-6', 'S1, sentence 6', 'They agreed.'],
      [null, null, 'Then left.'],
    ]);
  });

  it('reaches a statement at its own anchor, by its speaker and the sentence', () => {
    const statement = `<section id="q1"><p>Norway · Kari Lie</p><blockquote><p>“no”${note('fnref-s1-2')}</p></blockquote></section>`;
    expect(passages(statement, { q1: 'Kari Lie' })).toEqual([
      ['q1', 'Kari Lie (S1, sentence 2)', 'Norway · Kari Lie'],
      [null, null, '“no”'],
    ]);
  });

  it('names a section nobody gave a title by its first words', () => {
    expect(passages('<section id="a"><p>Who went</p><p>They</p></section>')?.[0]).toEqual([
      'a',
      'Who went',
      'Who went',
    ]);
  });

  it('keeps an anchor that has no words of its own for what follows', () => {
    expect(passages('<section id="q1"><div></div><p>Words</p></section>', { q1: 'Speaker' })).toEqual([
      ['q1', 'Speaker', 'Words'],
    ]);
  });

  it('leaves out the notes, which repeat', () => {
    expect(passages('<p>Line</p><section data-footnotes><ol><li id="fn-s1-1">Note</li></ol></section>')).toEqual([
      [null, null, 'Line'],
    ]);
  });

  it('finds nothing in a page without a title, and nothing in an empty one', () => {
    expect(pageContent('<main><p>Words</p></main>', new Map())).toBeNull();
    expect(pageContent(page(''), new Map())).toBeNull();
  });
});
