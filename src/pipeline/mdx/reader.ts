import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

/**
 * What reads an MDX body. Each is a reader of the whole of GFM and MDX but for parts of GFM that the body cannot have: the
 * parser looks for a link at every word and for a table at every line, which takes a third of its time.
 */
export function readerOf(body: string): Reader {
  const idle = PARTS.filter(({ marks }) => !marks.test(body));
  const key = idle.map(({ token }) => token).join(' ');
  const known = readers.get(key);
  if (known) return known;
  const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(without, idle).freeze();
  readers.set(key, reader);
  return reader;
}

const readers = new Map<string, Reader>();

// By their names: where the library calls them otherwise, it looks for them again.
function without(this: Processor, parts: readonly Part[]): void {
  const data = this.data();
  const names = new Set(parts.flatMap(({ constructs }) => constructs));
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
  data.micromarkExtensions = micromarkExtensions.map((extension) => withoutConstructs(extension, names));
  data.fromMarkdownExtensions = fromMarkdownExtensions
    .flat()
    .filter(({ enter }) => !parts.some(({ token }) => enter && token in enter));
}

function withoutConstructs(extension: Extension, names: ReadonlySet<string>): Extension {
  const left = (constructs: Extension['text']) =>
    Object.fromEntries(
      Object.entries(constructs ?? {}).map(([code, found]) => [
        code,
        [found ?? []].flat().filter(({ name }) => name === undefined || !names.has(name)),
      ]),
    );
  return {
    ...extension,
    text: left(extension.text),
    flow: left(extension.flow),
    insideSpan: left(extension.insideSpan as Extension['text']),
  };
}

const PARTS: readonly Part[] = [
  {
    constructs: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'],
    token: 'literalAutolink',
    // The tree's own texts are looked through for links too, where "&#64;" is "@".
    marks: /www|http|@|&#?\w+;/i,
  },
  { constructs: ['strikethrough'], token: 'strikethrough', marks: /~/ },
  { constructs: ['table'], token: 'table', marks: /\||:-|-:/ },
];

/** A part of GFM: its constructs and a token of it by the parser's names, and what none is written without. */
interface Part {
  readonly constructs: readonly string[];
  readonly token: string;
  readonly marks: RegExp;
}

interface Reader {
  parse(body: string): Root;
}

type Extension = NonNullable<Data['micromarkExtensions']>[number];
