import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { type Component, isComponent } from './readable-text.ts';

/** The footnotes of a page, in order: for each, the sentence its link names and the quotations it holds. */
export function notesOf(tree: Root): Note[] {
  return tree.children.filter((node) => node.type === 'footnoteDefinition').map(note);
}

/** Every node below, in order, itself included; `into` false leaves a node's children out. */
export function nodesIn(node: Nodes, into: (node: Nodes) => boolean = () => true): Nodes[] {
  const found: Nodes[] = [node];
  if ('children' in node && into(node)) for (const child of node.children) found.push(...nodesIn(child, into));
  return found;
}

function note(node: FootnoteDefinition): Note {
  const inside = nodesIn(node);
  const links = inside.flatMap((child) => (child.type === 'link' ? [sourceOf(child.url)] : []));
  return {
    node,
    label: node.identifier,
    sentence: links.find((sentence) => sentence !== null) ?? null,
    quotes: inside.filter((child) => isComponent(child, 'Q')),
  };
}

function sourceOf(url: string): string | null {
  const match = /^\.\.\/sources\/([^/]+)\/#s(\d+)$/.exec(url);
  return match ? `${match[1]}.${match[2]}` : null;
}

export interface Note {
  readonly node: FootnoteDefinition;
  /** As a reference writes it, lower case. */
  readonly label: string;
  /** Id of the sentence its link leads to; null where no link leads to one. */
  readonly sentence: string | null;
  readonly quotes: readonly Component[];
}
