import type { PhrasingContent, Text } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/**
 * Serialises a text node so that MDX reads back exactly its characters. It escapes more than it must: what is text in a
 * source (a brace, a "<5%", a paragraph that starts with "import duties") must never become syntax in any viewer.
 */
export const textHandler: Handle = (node: Text, _parent, _state, info) => {
  const start = info.before === '' || info.before === '\n' || info.before === '\r';
  const escaped = node.value.replace(/[\\`*_{}[\]<|~#]/g, '\\$&').replace(/&(?=[#\w])/g, '&amp;');
  const closed = info.after === '[' ? escaped.replace(/!$/, '\\!') : escaped;
  return start ? atLineStart(closed) : closed;
};

/**
 * Text nodes for a text, with a `<wbr />` wherever GFM would make a link of a bare address: a source's words are words,
 * and the parser applies that rule after it has resolved escapes, so no escape can stop it.
 */
export function textNodes(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of value.split(/(?<=[a-z]:)(?=\/\/)|(?<=www)(?=\.)|(?<=[\w+\-.])(?=@[\w-])/i)) {
    if (nodes.length > 0) nodes.push({ type: 'mdxJsxTextElement', name: 'wbr', attributes: [], children: [] });
    if (piece !== '') nodes.push({ type: 'text', value: piece });
  }
  return nodes;
}

// Only the first characters of a line can start a list, a quotation, an underline or a module statement.
function atLineStart(escaped: string): string {
  return escaped
    .replace(/^ +/, (spaces) => '&#x20;'.repeat(spaces.length))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^i(?=mport\b)/, '&#x69;')
    .replace(/^e(?=xport\b)/, '&#x65;');
}
