import { attribute, childrenOf, type Element, elementsOf, isElement, isFurniture, type Node } from './nodes.ts';

/**
 * The part of a page that is the article: the one <article> that holds most of the page's words, else <main>, else
 * the whole body.
 */
export function articleOf(page: Node): Node {
  const lengths = new Map<Node, number>();
  const whole = wordsIn(page, lengths);
  const articles = [...elementsOf(page, isFurniture)].filter((element) => element.tagName === 'article');
  const longest = articles.reduce<Element | null>(
    (best, next) => (best && lengths.get(best)! >= lengths.get(next)! ? best : next),
    null,
  );
  if (longest && lengths.get(longest)! >= whole * SHARE) return longest;
  for (const element of elementsOf(page, isFurniture))
    if (isMain(element) && lengths.get(element)! >= whole * SHARE) return element;
  return page;
}

/** A shorter article is one card of several, or a frame around nothing. */
const SHARE = 0.4;

function isMain(element: Element): boolean {
  return (
    element.tagName === 'main' ||
    attribute(element, 'role') === 'main' ||
    attribute(element, 'itemprop') === 'articleBody'
  );
}

// How many characters of text each element holds, furniture left out; children before parents.
function wordsIn(root: Node, lengths: Map<Node, number>): number {
  const stack: { node: Node; done: boolean }[] = [{ node: root, done: false }];
  while (stack.length > 0) {
    const top = stack.pop()!;
    const { node } = top;
    if (isElement(node) && isFurniture(node)) lengths.set(node, 0);
    else if (top.done)
      lengths.set(node, own(node) + childrenOf(node).reduce((sum, child) => sum + (lengths.get(child) ?? 0), 0));
    else {
      stack.push({ node, done: true });
      for (const child of childrenOf(node)) stack.push({ node: child, done: false });
    }
  }
  return lengths.get(root) ?? 0;
}

function own(node: Node): number {
  return node.nodeName === '#text' && 'value' in node ? node.value.trim().length : 0;
}
