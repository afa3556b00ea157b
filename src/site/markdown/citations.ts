import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Rehype plugin: citations that stand side by side become one group, each says in words which sentence it leads to,
 * and an address that a source merely mentions stays text.
 */
export function citations() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (isBareAddress(node)) {
        parent.children.splice(index, 1, ...node.children);
        return [SKIP, index];
      }
      if (!isCitation(node)) return;
      const group = groupFrom(parent.children, index);
      parent.children.splice(index, group.length, together(group));
      return [SKIP, index + 1];
    });
  };
}

function groupFrom(siblings: readonly (RootContent | ElementContent)[], from: number): Element[] {
  const group: Element[] = [];
  for (const sibling of siblings.slice(from)) {
    if (!isCitation(sibling)) break;
    group.push(sibling);
  }
  return group;
}

function together(group: readonly Element[]): Element {
  for (const citation of group) nameLink(citation.children[0] as Element);
  return { type: 'element', tagName: 'span', properties: { className: ['cites'] }, children: [...group] };
}

function nameLink(link: Element): void {
  const label = /#fn-(s\d+)-(\d+)$/.exec(String(link.properties['href']));
  const number = link.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (label) link.properties['ariaLabel'] = `${number}: ${label[1]?.toUpperCase()}, sentence ${label[2]}`;
  delete link.properties['ariaDescribedBy'];
}

function isCitation(node: RootContent | ElementContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'sup') return false;
  const link = node.children[0];
  return link?.type === 'element' && 'dataFootnoteRef' in link.properties;
}

function isBareAddress(node: Element): boolean {
  const address = node.properties['href'];
  if (node.tagName !== 'a' || typeof address !== 'string' || !/^(?:https?|mailto):/.test(address)) return false;
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return address.endsWith(text);
}
