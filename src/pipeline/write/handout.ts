import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { stringify } from 'yaml';
import { textNodes } from '../mdx/escape.ts';
import { markdownOf, treeOf } from '../mdx/markdown.ts';
import { splitPage } from '../mdx/matter.ts';
import { nodesIn } from '../mdx/notes.ts';
import { type Component, isComponent } from '../mdx/readable-text.ts';

/**
 * All pages of a briefing as one MDX text for paper, to stand at `/<briefing>/handout/`: each page under its title, its
 * headings one level down, every source sentence once among the notes at the end, every statement's anchor once.
 */
export function handoutText(title: string, pages: readonly HandoutPage[]): string {
  const notes = new Map<string, FootnoteDefinition>();
  const anchors = new Set<string>();
  const parts = pages.flatMap((page) => part(page, notes, anchors));
  const body = markdownOf({ type: 'root', children: [...parts, ...notes.values()] });
  return `---\n${stringify({ title }, { lineWidth: 0 })}---\n\n${body}`;
}

function part(
  { slug, title, text }: HandoutPage,
  notes: Map<string, FootnoteDefinition>,
  anchors: Set<string>,
): RootContent[] {
  const tree: Root = treeOf(splitPage(text)?.body ?? text);
  for (const node of nodesIn(tree)) {
    if (node.type === 'heading' && node.depth < 6) node.depth += 1;
    if (node.type === 'link') node.url = fromHandout(node.url, slug);
    if (isComponent(node, 'Statement')) anchorOnce(node, anchors);
  }
  const flow: RootContent[] = [];
  for (const child of tree.children) {
    if (child.type !== 'footnoteDefinition') flow.push(child);
    else if (!notes.has(child.identifier)) notes.set(child.identifier, child);
  }
  return [{ type: 'heading', depth: 2, children: textNodes(title) }, ...flow];
}

// The handout lies as deep as every page, so "../" leads where it did; an anchor of the page itself does not.
function fromHandout(url: string, slug: string): string {
  return url.startsWith('#') ? `../${slug}/${url}` : url;
}

// A statement shown on several pages keeps its anchor where it comes first.
function anchorOnce(node: Component, anchors: Set<string>): void {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id' || typeof attribute.value !== 'string')
      continue;
    const id = attribute.value;
    let free = id;
    for (let count = 2; anchors.has(free); count += 1) free = `${id}-${count}`;
    anchors.add(free);
    attribute.value = free;
  }
}

export interface HandoutPage {
  readonly slug: string;
  readonly title: string;
  /** The page's MDX, front matter included. */
  readonly text: string;
}
