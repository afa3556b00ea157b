import type { Element, Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { besideTally } from './beside-tally.ts';
import { citations } from './citations.ts';
import { loneSource } from './lone-source.ts';
import { noteOptions } from './note-options.ts';
import { sideNotes } from './side-notes.ts';
import { statementHeads } from './statement-heads.ts';
import { tables } from './tables.ts';
import { textOf } from './text-of.ts';

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

describe('how many sources report a line', () => {
  const line = (tally: string) => `Rain fell.[^s1-2] <Tally>${tally}</Tally> · 2 May\n\n[^s1-2]: A`;
  const table = (...tallies: string[]) =>
    `| Fact | Reported by |\n| - | - |\n${tallies.map((tally) => `| Where | <Tally>${tally}</Tally> |`).join('\n')}`;
  const tallies = (tree: Root) => JSON.stringify(tree).split('"name":"Tally"').length - 1;

  it('is left out where there is only one', () => {
    expect(tallies(rendered(line('1 of 1 source')))).toBe(0);
    expect(textOf(rendered(line('1 of 1 source')))).toContain('· 2 May');
    expect(tallies(rendered(line('1 of 2 sources')))).toBe(1);
    expect(tallies(rendered('- One <Tally>1 of 1 source</Tally>\n- Two <Tally>1 of 1 source</Tally>'))).toBe(0);
  });

  it('lets the day behind it look as it does, and not what a line goes on with', () => {
    const small = (source: string) =>
      elements(rendered(source), ({ properties }) => String(properties['className']) === 'tally').map(textOf);
    expect(small(line('1 of 2 sources'))).toEqual(['· 2 May']);
    expect(small(line('1 of 1 source'))).toEqual(['· 2 May']);
    expect(small('<Tally>3</Tally> more parties')).toEqual([]);
  });

  it('is no column there, and one where any row tells more', () => {
    const heads = (tree: Root) => elements(tree, (node) => node.properties['scope'] === 'col').map(textOf);
    expect(heads(rendered(table('1 of 1 source', '1 of 1 source')))).toEqual(['Fact']);
    expect(heads(rendered(table('1 of 1 source', '3')))).toEqual(['Fact', 'Reported by']);
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

  it('stands a column of figures in line with its head, and no other', () => {
    const figures = elements(tree, (node) => hasClass(node, 'figure'));
    expect(figures.map(textOf)).toEqual(['Pay', '4']);
    expect(
      elements(rendered('| A | B |\n| - | - |\n| x | 4 |\n| y | four |'), (node) => hasClass(node, 'figure')),
    ).toEqual([]);
  });

  it('aligns by a class, since no style may be written into a page', () => {
    const aligned = elements(tree, (node) => 'align' in node.properties || 'style' in node.properties);
    expect(aligned).toEqual([]);
    expect(elements(tree, (node) => hasClass(node, 'align-right'))).toHaveLength(2);
  });
});

describe('the head of a statement', () => {
  const parts = (lead: string) => {
    const tree = rendered(`<Statement id="q1">\n${lead}\n\n> words\n</Statement>`);
    const names = ['statement-whose', 'statement-act', 'statement-reported', 'statement-by'];
    return names.map((name) =>
      elements(tree, (node) => hasClass(node, name))
        .map(textOf)
        .join('|'),
    );
  };

  it('parts whose position it is, the act and the count from who says so', () => {
    expect(
      parts('<Party id="u">Crews</Party> · <Q at="a:0-9">an envoy</Q> (not named) **rejects** <Tally>1 of 2</Tally>'),
    ).toEqual(['Crews', 'rejects', '1 of 2', 'an envoy (not named)']);
    expect(
      parts('<Party id="u">Crews</Party> **demand** · through Reuters <Tally>1 of 2</Tally> · wording differs'),
    ).toEqual(['Crews', 'demand', '1 of 2 · wording differs', 'through Reuters']);
  });

  it('keeps parties that act together in one place', () => {
    expect(parts('<Party id="u">Crews</Party> · <Party id="o">Owners</Party> **agree** <Tally>2 of 2</Tally>')).toEqual(
      ['Crews · Owners', 'agree', '2 of 2', ''],
    );
  });

  it('puts a speaker who stands for no party in the party’s place, and does without an act', () => {
    expect(parts('Ana Duarte, teacher **says** <Tally>1 of 2</Tally>')).toEqual([
      'Ana Duarte, teacher',
      'says',
      '1 of 2',
      '',
    ]);
    expect(parts('<Party id="u">Crews</Party> · an envoy <Tally>1 of 2</Tally>')).toEqual([
      'Crews',
      '',
      '1 of 2',
      'an envoy',
    ]);
  });

  it('loses no word', () => {
    const lead =
      '<Party id="u">Crews</Party> · an envoy **asks** · according to <Q at="a:0-9">a clerk</Q> <Tally>1 of 2</Tally>';
    const words = (text: string) =>
      text
        .split(/[^\p{L}\d]+/u)
        .filter(Boolean)
        .sort();
    expect(words(parts(lead).join(' '))).toEqual(words('Crews an envoy asks according to a clerk 1 of 2'));
  });
});

describe('side notes', () => {
  const note = '\n\n[^s1-2]: <Q at="a:0-12">Rain fell on.</Q> [S1, sentence 2](../sources/a/#s2)';
  const cited = (line: string) =>
    elements(rendered(line + note), ({ tagName, properties }) => tagName === 'sup' && 'dataPlace' in properties);

  it('say where a line’s words stand, with the sentence they are cut from', () => {
    const [citation] = cited('<Q at="a:0-4">Rain</Q>[^s1-2]');
    expect(citation?.properties).toMatchObject({ dataPlace: '1  S1, sentence 2', dataWords: 'Rain fell on.' });
  });

  it('do not repeat a sentence that the line gives in full', () => {
    const [citation] = cited('<Q at="a:0-12">Rain fell on.</Q>[^s1-2]');
    expect(citation?.properties['dataWords']).toBeUndefined();
  });

  it('leave out tables and lists of mentions', () => {
    expect(cited('| A | B |\n| - | - |\n| C | Rain[^s1-2] |')).toEqual([]);
    expect(cited('One[^s1-2], two[^s1-2], three[^s1-2]')).toEqual([]);
  });
});

function rendered(markdown: string): Root {
  const passThrough = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkRehype, { ...noteOptions, passThrough: [...passThrough] })
    .use(besideTally)
    .use(loneSource)
    .use(citations)
    .use(sideNotes)
    .use(tables)
    .use(statementHeads);
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
