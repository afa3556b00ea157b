import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements under a node in document order, without those that `skip` takes out with all they hold. */
export function* elementsOf(root: Node, skip: (element: Element) => boolean = () => false): Generator<Element> {
  const stack: Node[] = [...childrenOf(root)].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isElement(node) || skip(node)) continue;
    yield node;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i -= 1) stack.push(children[i]!);
  }
}

/** What a node holds; a template holds what its content does. */
export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** True for an element, false for text, a comment and the document itself. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** What an attribute of an element says; null where it has none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Whether an element holds nothing an article says: scripts, navigation, controls, what is hidden. */
export function isFurniture(element: Element): boolean {
  if (FURNITURE.has(element.tagName)) return true;
  if (element.tagName === 'header') return !isInside(element, 'article', 'main');
  if (['navigation', 'banner', 'contentinfo', 'search', 'complementary'].includes(attribute(element, 'role') ?? ''))
    return true;
  return (
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN.test(attribute(element, 'style') ?? '')
  );
}

function isInside(element: Element, ...names: string[]): boolean {
  for (let node: Node | null = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (isElement(node) && names.includes(node.tagName)) return true;
  }
  return false;
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const FURNITURE = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'footer',
  'aside',
  'button',
  'select',
  'textarea',
  'input',
  'dialog',
  'menu',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'datalist',
  'map',
]);
