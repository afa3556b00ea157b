import type { Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Rehype plugin: what stands behind how many sources report a line, "· 2 May", "· figures differ", looks as that does. */
export function besideTally() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxTextElement', (node, at, parent) => {
      const next = parent?.children[(at ?? 0) + 1];
      if (node.name !== 'Tally' || !parent || at === undefined || next?.type !== 'text') return;
      const [, space = '', told = ''] = /^(\s*)(·.*)$/su.exec(next.value) ?? [];
      if (told === '') return;
      parent.children.splice(
        at + 1,
        1,
        { type: 'text', value: space },
        {
          type: 'element',
          tagName: 'span',
          properties: { className: ['tally'] },
          children: [{ type: 'text', value: told }],
        },
      );
    });
  };
}
