import type { Nodes } from 'mdast';
import type { Problem } from '#src/schema/problem.ts';
import { type Note, nodesIn } from '../mdx/notes.ts';
import { attributeOf, isComponent } from '../mdx/readable-text.ts';
import { type ParsedPage, problemAt } from './page.ts';
import type { Sources } from './sources.ts';

/** Gate 1, notes: each note quotes the whole sentence its link names; each reference has its note, each note a reference. */
export function unsoundNotes(page: ParsedPage, sources: Sources): Problem[] {
  const nodes = nodesIn(page.tree, (node) => !isComponent(node, 'Q'));
  const referred = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  return [
    ...page.notes.flatMap((note) => [...unreferred(page, note, referred), ...partial(page, note, sources)]),
    ...nodes.flatMap((node) => dangling(page, node)),
  ];
}

function unreferred(page: ParsedPage, note: Note, referred: ReadonlySet<string>): Problem[] {
  if (referred.has(note.label)) return [];
  const message = `the note "${note.label}" is not referred to on this page`;
  return [
    problemAt(
      page,
      note.node,
      'note-has-reference',
      message,
      `put [^${note.label}] behind what it proves, or take the note away`,
    ),
  ];
}

function partial(page: ParsedPage, note: Note, sources: Sources): Problem[] {
  const sentence = note.sentence === null ? undefined : sources.sentences.get(note.sentence);
  if (!sentence) {
    const named =
      note.sentence === null
        ? 'names no sentence'
        : `names the sentence ${note.sentence}, which this briefing does not have`;
    return [
      problemAt(
        page,
        note.node,
        'note-names-sentence',
        `the note "${note.label}" ${named}`,
        'link it to ../sources/<document>/#s<number>',
      ),
    ];
  }
  const whole = `${sentence.document}:${sentence.start}-${sentence.end}`;
  const quoted = note.quotes.map((quote) => attributeOf(quote, 'at'));
  if (quoted.length === 1 && quoted[0] === whole) return [];
  const message = `the note "${note.label}" quotes ${quoted.join(', ') || 'nothing'}; the sentence ${sentence.id} is ${whole}`;
  return [
    problemAt(
      page,
      note.node,
      'note-is-whole-sentence',
      message,
      'quote the whole sentence, and nothing else, in the note',
    ),
  ];
}

// Markdown reads a reference that has no note as plain text; a source's own "[^…]" stands inside a quotation.
function dangling(page: ParsedPage, node: Nodes): Problem[] {
  if (node.type !== 'text') return [];
  const found = /\[\^[^\]\s]{1,60}\]/.exec(node.value);
  if (!found) return [];
  return [
    problemAt(
      page,
      node,
      'reference-has-note',
      `the reference ${found[0]} has no note on this page`,
      'add its note, or take the reference away',
    ),
  ];
}
