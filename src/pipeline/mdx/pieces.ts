import type { Root } from 'mdast';

/** In characters. Pieces of about this length are read fastest. */
const LEAST = 4000;

/**
 * A long body in pieces, each from a heading or a note on that nothing before it reaches into: of what is long the parser
 * takes up to three times as much time a character. In one piece where its lines alone do not tell.
 */
export function piecesOf(body: string): Piece[] {
  const starts = mayReachOver(body) ? [0] : startsIn(body);
  const noted = labelsIn(body, NOTE);
  let line = 1;
  return starts.map((start, i) => {
    const words = body.slice(start, starts[i + 1]);
    const own = labelsIn(words, NOTE);
    const elsewhere = [...labelsIn(words, CALL)].filter((label) => noted.has(label) && !own.has(label));
    const piece = { words, start, line, elsewhere };
    line += linesIn(words);
    return piece;
  });
}

/** The tree of a body from those of its pieces; throws where one is no MDX by itself. */
export function joined(pieces: readonly Piece[], parse: (words: string) => Root): Root {
  const trees = pieces.map((piece) => placed(piece, parse));
  const { end } = trees.at(-1)!.position!;
  return {
    ...trees[0]!,
    children: trees.flatMap(({ children }) => children),
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  };
}

// "[^1]" calls a note only where there is one: before the piece stand empty ones for those in others.
function placed({ words, start, line, elsewhere }: Piece, parse: (words: string) => Root): Root {
  const before = elsewhere.map((label) => `[^${label}]:\n\n`).join('');
  const tree = parse(before + words);
  const by = { lines: line - 1 - linesIn(before), characters: start - before.length };
  tree.children.splice(0, elsewhere.length);
  move(tree, by);
  return tree;
}

function move(node: Placed, by: Move): void {
  const { position, attributes = [], children = [] } = node;
  if (position) node.position = { start: moved(position.start, by), end: moved(position.end, by) };
  for (const attribute of attributes) move(attribute, by);
  for (const child of children) move(child, by);
}

function moved({ line, column, offset = 0 }: Point, { lines, characters }: Move): Point {
  return { line: line + lines, column, offset: offset + characters };
}

// Code, braces, and what a link is called by elsewhere may go on behind a heading or mean something there.
function mayReachOver(body: string): boolean {
  return /```|~~~|(?<!\\)\{|\r/.test(body) || body.split(']:').length - 1 !== [...body.matchAll(NOTE)].length;
}

function startsIn(body: string): number[] {
  const starts = [0];
  for (const { index } of body.matchAll(START))
    if (index - starts.at(-1)! >= LEAST && body.length - index >= LEAST) starts.push(index);
  return starts;
}

function labelsIn(words: string, pattern: RegExp): Set<string> {
  return new Set(Array.from(words.matchAll(pattern), ([, label]) => label!.toLowerCase()));
}

function linesIn(words: string): number {
  return words.split('\n').length - 1;
}

const START = /(?<=\n\n)(?:#{1,6} |\[\^[^\s[\]]+\]:)/g;
const NOTE = /(?<=^|\n\n)\[\^([^\s[\]]+)\]:/g;
const CALL = /\[\^([^\s[\]]+)\]/g;

/** Part of a body. */
export interface Piece {
  readonly words: string;
  /** Where it starts in the body. */
  readonly start: number;
  /** The body's line that is its first. */
  readonly line: number;
  /** The labels of notes that it calls and another piece has. */
  readonly elsewhere: readonly string[];
}

interface Move {
  readonly lines: number;
  readonly characters: number;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** Whatever has a place in a tree. */
interface Placed {
  position?: { start: Point; end: Point } | undefined;
  readonly attributes?: readonly Placed[];
  readonly children?: readonly Placed[];
}
