import { attribute, childrenOf, type Element, elementsOf, isElement, isFurniture, type Node } from './nodes.ts';

/**
 * The part of a page that is the article: the one <article> that holds most of the page's words, else <main>, else
 * the whole body; of several posts that are alike all.
 */
export function articleOf(page: Node): Node {
  const lengths = new Map<Node, number>();
  const whole = wordsIn(page, lengths);
  const articles = [...elementsOf(page, isFurniture)].filter((element) => element.tagName === 'article');
  const longest = articles.reduce<Element | null>(
    (best, next) => (best && lengths.get(best)! >= lengths.get(next)! ? best : next),
    null,
  );
  const isOneOfMany = articles.some(
    (one) => one !== longest && !isWithin(one, longest!) && lengths.get(one)! >= lengths.get(longest!)! * LIKE,
  );
  if (longest && !isOneOfMany && lengths.get(longest)! >= whole * SHARE) return longest;
  for (const element of elementsOf(page, isFurniture))
    if (isMain(element) && lengths.get(element)! >= whole * SHARE) return element;
  return page;
}

/** A shorter article is one card of several, or a frame around nothing. */
const SHARE = 0.4;
/** Of the longest article's words: beside another that long it is one post of several. */
const LIKE = 0.5;

// Either inside the other.
function isWithin(one: Element, other: Element): boolean {
  return isAround(one, other) || isAround(other, one);
}

function isAround(one: Element, other: Element): boolean {
  for (let node: Node | null = other.parentNode; node; node = 'parentNode' in node ? node.parentNode : null)
    if (node === one) return true;
  return false;
}

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
