import type { Anchor, Fragment } from './pagefind.ts';
import type { Query, Slot } from './query.ts';
import { shortestWindow } from './window.ts';
import { answers, folded, rejoined } from './words.ts';

/**
 * The places of a page that answer the query, best first: those with the most of what was asked, the closest
 * together. A place is a sentence, a statement or what follows a heading; marked words are really what was asked.
 */
export function passagesOf(
  fragment: Fragment,
  positions: ReadonlyMap<number, readonly number[]>,
  query: Query,
): Passage[] {
  const tokens = fragment.content.split(/[^\S\uFEFF]+/);
  const genuine = new Map(
    [...positions].map(([index, list]) => [index, list.filter((at) => isAnswer(tokens[at] ?? '', index, query))]),
  );
  const asked = new Set(query.words);
  const stretches = stretchesOf(fragment, tokens.length);
  // A page often says one sentence twice: as a line and as a statement.
  const passages = stretches
    .flatMap((stretch) => passageIn(stretch, tokens, genuine, asked) ?? [])
    .sort((a, b) => b.found.length - a.found.length || b.words - a.words || a.spread - b.spread);
  const groups = Map.groupBy(passages, (passage) => sentenceOf(passage) ?? passage);
  return [...groups.values()].map(([first]) => first!);
}

/** The sentence that a passage's title says it is or rests on; null where it names none. */
export function sentenceOf({ title }: Pick<Passage, 'title'>): string | null {
  return /\bS\d+, sentence \d+\b/.exec(title)?.[0] ?? null;
}

/** Words that only begin as the last one asked for count too: it may not have been typed to its end. */
function isAnswer(token: string, index: number, query: Query): boolean {
  const slot = query.slots[index] as Slot;
  const typing = index === query.slots.length - 1 && !query.phrase;
  return slot.forms.some((form) =>
    form.some((word) => answers(token, word, form.length === 1 && word.length >= (typing ? 3 : 5))),
  );
}

/** The page from each place one can land on to the next; what comes before the first is the page itself. */
function stretchesOf(fragment: Fragment, end: number): Stretch[] {
  const anchors = fragment.anchors.filter(isPlace).sort((a, b) => a.location - b.location);
  const starts = anchors.map(({ id, element, title, text, location }) => {
    const heading = title === undefined && /^h\d$/.test(element) ? (text ?? '') : '';
    return { id, title: (title ?? text ?? '').trim(), from: location, skip: lengthOf(heading) };
  });
  const page = { id: null, title: '', from: 0, skip: lengthOf(fragment.meta['title'] ?? '') };
  return [page, ...starts].map((start, index) => ({ ...start, to: starts[index]?.from ?? end }));
}

function isPlace({ element, title, text }: Anchor): boolean {
  return folded(title ?? '') !== '' || (/^h\d$/.test(element) && folded(text ?? '') !== '');
}

const lengthOf = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function passageIn(
  stretch: Stretch,
  tokens: readonly string[],
  genuine: ReadonlyMap<number, readonly number[]>,
  asked: ReadonlySet<string>,
): Passage | null {
  const inside = [...genuine].map(([index, list]) => ({
    index,
    list: list.filter((at) => at >= stretch.from && at < stretch.to),
  }));
  const present = inside.filter(({ list }) => list.length > 0);
  if (present.length === 0) return null;
  const window = shortestWindow(present.map(({ list }) => list));
  const marked = new Set(present.flatMap(({ list }) => list));
  return {
    id: stretch.id,
    title: stretch.title,
    found: present.map(({ index }) => index),
    words: new Set(
      tokens
        .slice(stretch.from, stretch.to)
        .map(folded)
        .filter((word) => asked.has(word)),
    ).size,
    spread: window.length,
    excerpt: excerptOf(stretch, tokens, marked, window),
  };
}

/** Sentences up to this many words are shown whole. */
const mostShown = 45;

function excerptOf(
  { from: first, to: end, skip }: Stretch,
  tokens: readonly string[],
  marked: ReadonlySet<number>,
  window: { from: number; length: number },
): Piece[] {
  const start = Math.min(first + skip, end);
  const middle = window.from + Math.floor(Math.min(window.length, mostShown) / 2);
  const from = Math.max(start, Math.min(end - mostShown, middle - Math.floor(mostShown / 2)));
  const to = Math.min(end, from + mostShown);
  const words = tokens.slice(from, to).map((text, offset) => ({ text, marked: marked.has(from + offset) }));
  const before: Piece[] = from > start ? [{ text: '… ', marked: false }] : [];
  const after: Piece[] = to < end ? [{ text: ' …', marked: false }] : [];
  return [...before, ...mergedPieces(words), ...after];
}

/** Neighbouring words of one kind become one piece, the spaces that only the index has taken out again. */
function mergedPieces(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, word] of words.entries()) {
    const last = pieces.at(-1);
    const gap = index === 0 ? '' : ' ';
    if (last && last.marked === word.marked) pieces.splice(-1, 1, { ...last, text: `${last.text}${gap}${word.text}` });
    else if (last?.marked) pieces.push({ text: `${gap}${word.text}`, marked: false });
    else {
      if (last) pieces.splice(-1, 1, { ...last, text: `${last.text}${gap}` });
      pieces.push(word);
    }
  }
  return pieces.map((piece) => ({ ...piece, text: rejoined(piece.text) })).filter((piece) => piece.text !== '');
}

interface Stretch {
  readonly id: string | null;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** How many of its first words are its title, which needs no saying twice. */
  readonly skip: number;
}

/** A run of an excerpt's words that are all marked or all not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Passage {
  /** The anchor to land on; null for the page's beginning. */
  readonly id: string | null;
  readonly title: string;
  /** Which of the things asked for it holds, by their place in the query. */
  readonly found: readonly number[];
  /** How many of the words typed it holds as they stand, dull ones too. */
  readonly words: number;
  /** Words from the first to the last of them, at their closest. */
  readonly spread: number;
  readonly excerpt: readonly Piece[];
}
