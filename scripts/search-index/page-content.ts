import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * What the index is to hold of a built page: its title and, in order, its stretches of text with the anchors they can
 * be reached at: headings, sections, and the elements whose ids `anchors` gives a title. Notes, navigation and everything marked
 * `data-pagefind-ignore` are left out. Null for a page without a title or with nothing to find.
 */
export function pageContent(html: string, anchors: ReadonlyMap<string, string>): PageContent | null {
  const main = find(parse(html), (element) => element.tagName === 'main');
  const heading = main && find(main, (element) => element.tagName === 'h1');
  if (!main || !heading || isLeftOut(main)) return null;
  const blocks: Block[] = [{ ...plain, text: [] }];
  collect(main, anchors, blocks);
  const passages = blocks.map(({ text, ...place }) => ({ ...place, text: tidy(text.join('')) }));
  const kept = withAnchorsKept(passages);
  return kept.length > 0 ? { title: tidy(textOf(heading)), passages: kept } : null;
}

const plain = { kind: 'text', id: null, title: null } as const;

function collect(element: Element, anchors: ReadonlyMap<string, string>, blocks: Block[]): void {
  for (const child of element.childNodes) {
    if (child.nodeName === '#text') blocks.at(-1)?.text.push((child as Tree.TextNode).value);
    if (!isElement(child) || isLeftOut(child) || child.tagName === 'h1') continue;
    const place = placeOf(child, anchors);
    const parts = place.id !== null || !inline.has(child.tagName);
    if (parts) blocks.push({ ...place, text: [] });
    collect(child, anchors, blocks);
    if (parts) blocks.push({ ...plain, text: [] });
  }
}

function placeOf(element: Element, anchors: ReadonlyMap<string, string>): Place {
  const id = attribute(element, 'id');
  if (/^h[2-6]$/.test(element.tagName)) return { kind: 'heading', id, title: null };
  const title =
    id === null ? undefined : (anchors.get(id) ?? (element.tagName === 'section' ? firstWords(element) : undefined));
  return title === undefined ? plain : { kind: 'text', id, title };
}

function firstWords(section: Element): string | undefined {
  const first = find(section, (element) => !inline.has(element.tagName) && element.childNodes.some(isWritten));
  const text = first ? tidy(textOf(first)) : '';
  if (text.length <= longestTitle) return text === '' ? undefined : text;
  return `${text.slice(0, longestTitle).replace(/\s\S*$/, '')} …`;
}

const longestTitle = 80;
const isWritten = (node: Tree.Node) => node.nodeName === '#text' && (node as Tree.TextNode).value.trim() !== '';

/** An anchor without text of its own belongs to the text that follows. */
function withAnchorsKept(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  let waiting: Passage | null = null;
  for (const passage of passages) {
    if (passage.text === '') waiting = passage.id === null ? waiting : passage;
    else {
      kept.push(waiting && passage.id === null ? { ...waiting, text: passage.text } : passage);
      waiting = null;
    }
  }
  return kept;
}

function isLeftOut(element: Element): boolean {
  const marks = ['data-pagefind-ignore', 'data-footnotes', 'data-footnote-ref', 'hidden'];
  return leftOut.has(element.tagName) || marks.some((mark) => attribute(element, mark) !== null);
}

const leftOut = new Set([
  'nav',
  'aside',
  'script',
  'style',
  'template',
  'dialog',
  'form',
  'button',
  'svg',
  'footer',
  'noscript',
]);

/** Elements that do not part words. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'dfn',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

function find(node: Tree.ParentNode, wanted: (element: Element) => boolean): Element | null {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return null;
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) =>
      isElement(child)
        ? isLeftOut(child)
          ? ''
          : textOf(child)
        : child.nodeName === '#text'
          ? (child as Tree.TextNode).value
          : '',
    )
    .join('');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value ?? null;

type Element = Tree.Element;

interface Place {
  readonly kind: 'heading' | 'text';
  readonly id: string | null;
  /** How a result names the place; null for a heading, which names itself. */
  readonly title: string | null;
}

interface Block extends Place {
  readonly text: string[];
}

export interface Passage extends Place {
  readonly text: string;
}

export interface PageContent {
  readonly title: string;
  readonly passages: readonly Passage[];
}
