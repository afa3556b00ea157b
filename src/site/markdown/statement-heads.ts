// The types of MDX's own nodes.

import type { Element, ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Rehype plugin: the line that heads a statement becomes two. First whose position it is, the act, and how many report
 * it; below, where it is told, who says so.
 */
export function statementHeads() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Statement') return;
      const at = node.children.findIndex((child) => child.type === 'element' && child.tagName === 'p');
      const line = node.children[at];
      if (line?.type === 'element') node.children.splice(at, 1, ...headChildren(line));
    });
  };
}

function headChildren({ children }: Element): Element[] {
  const tally = children.findIndex((child) => isComponent(child, 'Tally'));
  const said = tally === -1 ? children : children.slice(0, tally);
  const end = said.findIndex((child) => !isComponent(child, 'Party') && !isSeparator(child));
  const parties = trimmed(end === -1 ? said : said.slice(0, end));
  const rest = end === -1 ? [] : said.slice(end);
  const act = rest.find(isAct);
  const speakers = trimmed(rest.filter((child) => child !== act));
  // A speaker who stands for no party takes its place.
  const [whose, by] = parties.length > 0 ? [parties, speakers] : [speakers, []];
  const head = [
    ...(whose.length > 0 ? [part('span', 'statement-whose', whose)] : []),
    ...(act ? [part('strong', 'statement-act', act.children)] : []),
    ...(tally === -1 ? [] : [part('span', 'statement-reported', children.slice(tally))]),
  ];
  const line = head.flatMap((one, place) => (place > 0 ? [{ type: 'text' as const, value: ' ' }, one] : [one]));
  return [part('p', 'statement-head', line), ...(by.length > 0 ? [part('p', 'statement-by', by)] : [])];
}

/** Without the separators at its ends, and with one where two stretches that the act parted now meet. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
  const kept = [...children];
  while (kept[0] && isSeparator(kept[0])) kept.shift();
  while (kept.at(-1) && isSeparator(kept.at(-1) as ElementContent)) kept.pop();
  return kept.map((child, place) => {
    if (child.type !== 'text') return child;
    const begun = place === 0 ? child.value.replace(/^[\s·]+/, '') : child.value;
    return { ...child, value: place === kept.length - 1 ? begun.replace(/[\s·]+$/, '') : begun };
  });
}

const isAct = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'strong';
const isSeparator = (node: ElementContent) => node.type === 'text' && /^[\s·]*$/.test(node.value);

const isComponent = (node: ElementContent, name: string) => node.type === 'mdxJsxTextElement' && node.name === name;

const part = (tagName: string, name: string, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: { className: [name] },
  children: [...children],
});
