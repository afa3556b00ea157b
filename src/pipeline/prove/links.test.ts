import { describe, expect, it } from 'vitest';
import { brokenLinks } from './links.ts';

const files = new Set(['index.html', 'strike/summary/index.html', 'strike/evidence.json', 'about.html', 'a b.css']);

describe('the links of a built site', () => {
  it('hold where file and anchor are there', () => {
    const links = [
      '../../',
      '../summary/',
      '#pay',
      './#pay',
      '/strike/summary/#pay',
      '../evidence.json',
      '/about',
      '/a%20b.css',
      '#',
      '#top',
      '../summary/?q=1#pay',
      '#:~:text=pay',
    ];
    expect(broken(links)).toEqual([]);
  });

  it('are reported with page, line and column where the file is not there', () => {
    expect(
      brokenLinks(new Map([['strike/summary/index.html', '<p>\n<a href="../prices/">x</a>']]), { base: '/', files }),
    ).toEqual([
      {
        file: 'strike/summary/index.html',
        line: 2,
        column: 1,
        rule: 'link-leads-somewhere',
        message: 'the link ../prices/ leads to no file of the site',
        remedy: expect.any(String),
      },
    ]);
  });

  it('are reported where the anchor is not there, on the page itself or on another', () => {
    expect(broken(['#prices', '../../#prices'])).toEqual([
      'the link #prices leads to an anchor that its page does not have',
      'the link ../../#prices leads to an anchor that its page does not have',
    ]);
  });

  it('are looked at on images, scripts and styles too, and not on other hosts', () => {
    const html =
      '<img src="x.png"><script src="/y.js"></script><link href="z.css"><a href="https://example.org/x">a</a><a href="mailto:a@b.example">b</a>';
    expect(brokenLinks(new Map([['index.html', html]]), { base: '/', files })).toHaveLength(3);
  });

  it('stay under the path the site is served from', () => {
    const page = (href: string) => new Map([['strike/summary/index.html', `<a href="${href}">x</a>`]]);
    expect(brokenLinks(page('/sub/strike/evidence.json'), { base: '/sub', files })).toEqual([]);
    expect(brokenLinks(page('/sub/strike/evidence.json'), { base: '/sub/', files })).toEqual([]);
    expect(brokenLinks(page('/strike/evidence.json'), { base: '/sub', files })[0]?.message).toBe(
      'the link /strike/evidence.json leads outside of /sub/',
    );
    expect(brokenLinks(page('../evidence.json'), { base: '/sub', files })).toEqual([]);
  });
});

function broken(links: string[]): string[] {
  const html = `<h2 id="pay">Pay</h2>${links.map((link) => `<a href="${link}">x</a>`).join('\n')}`;
  const pages = new Map([
    ['strike/summary/index.html', html],
    ['index.html', ''],
  ]);
  return brokenLinks(pages, { base: '/', files }).map(({ message }) => message);
}
