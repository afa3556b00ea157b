import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** The text a reader sees of a node: code and line breaks too, tags and footnote marks not. */
export function readableText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'))
    return node.value;
  if ('children' in node) return node.children.map(readableText).join('');
  return '';
}

/** A plain string attribute of a component, or null. */
export function attributeOf(node: Component, name: string): string | null {
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}

/** True for `<name …>`, as a block or in a line. */
export function isComponent(node: Nodes, name: string): node is Component {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === name;
}

export type Component = MdxJsxFlowElement | MdxJsxTextElement;
