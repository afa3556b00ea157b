import { describe, expect, it } from 'vitest';
import type { ComposedPage } from '../compose/blocks.ts';
import { mergedPages } from './merge.ts';
import { pageText } from './page.ts';

const options = { folder: 'content/strike', force: false };
const summary = { name: 'summary.mdx', text: pageText(page('summary', 'Talks broke down.')) };
const newer = { name: 'summary.mdx', text: pageText(page('summary', 'Talks go on.')) };

describe('pages that are there already', () => {
  it('are written anew where nobody edited them', () => {
    expect(mergedPages([newer], [summary], options)).toEqual({ pages: [newer], stale: [], problems: [] });
  });

  it('are kept and reported where the body was edited', () => {
    const edited = { ...summary, text: summary.text.replace('broke', 'fell') };
    const { pages, problems } = mergedPages([newer], [edited], options);
    expect(pages).toEqual([edited]);
    expect(problems).toMatchObject([{ file: 'content/strike/pages/summary.mdx', rule: 'page-is-unedited' }]);
    expect(problems[0]?.remedy).toMatch(/generated: false.*npm run brief -- --force/);
  });

  it('are kept and reported where the title was edited', () => {
    const edited = { ...summary, text: summary.text.replace('title: summary', 'title: Our summary') };
    expect(mergedPages([newer], [edited], options).pages).toEqual([edited]);
  });

  it('are overwritten by --force where they were edited, and reported no more', () => {
    const edited = { ...summary, text: summary.text.replace('broke', 'fell') };
    expect(mergedPages([newer], [edited], { ...options, force: true })).toEqual({
      pages: [newer],
      stale: [],
      problems: [],
    });
  });

  it('are the editor’s for good with "generated: false", --force or not', () => {
    const own = {
      ...summary,
      text: summary.text.replace('generated: true', 'generated: false').replace('broke', 'fell'),
    };
    for (const force of [true, false])
      expect(mergedPages([newer], [own], { ...options, force })).toEqual({ pages: [own], stale: [], problems: [] });
  });

  it('go where the build no longer makes them, unless somebody edited them', () => {
    const old = { name: 'strike.mdx', text: pageText(page('strike', 'Old.')) };
    expect(mergedPages([summary], [old, summary], options)).toEqual({
      pages: [summary],
      stale: ['strike.mdx'],
      problems: [],
    });
    const edited = { ...old, text: old.text.replace('Old', 'Ours') };
    expect(mergedPages([summary], [edited], options)).toMatchObject({ pages: [summary, edited], stale: [] });
  });

  it('are kept and reported where they have no front matter of a page', () => {
    for (const text of ['No front matter.', '---\ntitle: [\n---\n\nText.\n', '---\ntitle: Own\n---\n\nText.\n']) {
      const own = { name: 'own.mdx', text };
      const { pages, problems } = mergedPages([summary], [own], options);
      expect(pages).toEqual([summary, own]);
      expect(problems).toMatchObject([{ file: 'content/strike/pages/own.mdx', rule: 'page-has-front-matter' }]);
    }
  });

  it('count as unedited with the line ends of another system', () => {
    const windows = { ...summary, text: summary.text.replaceAll('\n', '\r\n') };
    expect(mergedPages([newer], [windows], options).pages).toEqual([newer]);
  });
});

function page(slug: string, words: string): ComposedPage {
  return {
    kind: 'summary',
    slug,
    title: slug,
    description: 'One line: “quoted”, #1',
    order: 1,
    notes: [],
    blocks: [{ type: 'paragraph', children: [{ type: 'words', value: words }] }],
  };
}
