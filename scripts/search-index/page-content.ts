import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * What the index is to hold of a built page: its title and, in order, its stretches of text with the anchors they can be
 * reached at: headings, sections, lines that cite a note, and the elements whose ids `anchors` gives a title. Notes,
 * navigation, heads of tables and everything marked `data-pagefind-ignore` are left out. Null for a page without a title or
 * with nothing to find.
 */
export function pageContent(html: string, anchors: ReadonlyMap<string, string>): PageContent | null {
  const main = find(parse(html), (element) => element.tagName === 'main');
  const heading = main && find(main, (element) => element.tagName === 'h1');
  if (!main || !heading || isLeftOut(main)) return null;
  const blocks: Block[] = [blockAt(plain)];
  collect(main, anchors, blocks, null);
  const passages = withAnchorsKept(blocks.map(passageOf));
  return passages.length > 0 ? { title: tidy(textOf(heading)), passages } : null;
}

const plain: Place = { kind: 'text', id: null, title: null };
const blockAt = (place: Place): Block => ({ ...place, text: [], notes: [] });

/** `section` is the one with an anchor that the element lies in: its notes are its own. */
function collect(element: Element, anchors: ReadonlyMap<string, string>, blocks: Block[], section: Block | null): void {
  for (const child of element.childNodes) {
    if (child.nodeName === '#text') blocks.at(-1)?.text.push((child as Tree.TextNode).value);
    if (!isElement(child)) continue;
    const note = attribute(child, 'data-footnote-ref') === null ? null : noteOf(child);
    if (note) (section ?? blocks.at(-1))?.notes.push(note);
    if (isLeftOut(child) || child.tagName === 'h1') continue;
    const place = placeOf(child, anchors);
    const parts = place.id !== null || !inline.has(child.tagName);
    if (parts) blocks.push(blockAt(place));
    collect(child, anchors, blocks, place.kind === 'text' && place.id !== null ? (blocks.at(-1) ?? null) : section);
    if (parts) blocks.push(blockAt(plain));
  }
}

/** A reference to a note, as the site's notes are named: "fnref-s1-13" is the first to sentence 13 of document S1. */
function noteOf(reference: Element): Note | null {
  const id = attribute(reference, 'id');
  const [, label, number] = /^fnref-(s\d+)-(\d+)/.exec(id ?? '') ?? [];
  return id && label ? { id, sentence: `${label.toUpperCase()}, sentence ${number}` } : null;
}

/** A line is reached at its first note; what has an anchor of its own says which sentence it rests on. */
function passageOf({ text, notes: [note], ...place }: Block): Passage {
  const own = { ...place, text: tidy(text.join('')) };
  if (!note || place.kind === 'heading') return own;
  if (place.id === null) return { ...own, id: note.id, title: note.sentence };
  return { ...own, title: place.title?.includes(note.sentence) ? place.title : `${place.title} (${note.sentence})` };
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
  'thead',
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
  readonly notes: Note[];
}

interface Note {
  readonly id: string;
  readonly sentence: string;
}

export interface Passage extends Place {
  readonly text: string;
}

export interface PageContent {
  readonly title: string;
  readonly passages: readonly Passage[];
}
