import { BODIES } from '../../lists.ts';
import type { Piece } from '../../pieces.ts';
import type { Word } from '../../words.ts';

/** What stands beside one mention of a name. */
export function besideOf(
  piece: Piece,
  words: readonly Word[],
  next: readonly Word[] | undefined,
  text: string,
): Beside {
  const first = piece.words[0]!;
  const last = piece.words.at(-1)!;
  const after = words[last.index + 1];
  const before = /^,?\s["“‘]?$/.test(first.gap) ? words[first.index - 1] : undefined;
  const apposed = first.gap.startsWith(',');
  const firm = before !== undefined && BODIES.has(before.key);
  const link = before?.key === 'the' && !apposed ? words[before.index - 1] : before;
  return {
    piece,
    words,
    next,
    text,
    first,
    last,
    before,
    apposed,
    lead: apposed ? undefined : before,
    firm,
    speaks: !HANGING.test(link?.key ?? '') && (apposed || !firm),
    after,
    touched: after?.gap === ' ' && !last.possessive ? after : undefined,
    behind: text.slice(last.end, last.end + NEAR),
  };
}

const HANGING = /^(?:at|of|for|in|from|with|on|along|across|near)$/;
/** In characters. */
const NEAR = 12;

export interface Beside {
  readonly piece: Piece;
  /** Of its sentence. */
  readonly words: readonly Word[];
  /** Of the sentence behind. */
  readonly next: readonly Word[] | undefined;
  readonly text: string;
  /** Of the name. */
  readonly first: Word;
  readonly last: Word;
  /** The word before it, where at most a comma parts them. */
  readonly before: Word | undefined;
  /** A comma stands before it. */
  readonly apposed: boolean;
  /** The word before it, where no comma parts them. */
  readonly lead: Word | undefined;
  /** That word is the name of a kind of body. */
  readonly firm: boolean;
  /**
   * It may itself be who speaks behind: in "Analysts at Quarn said" Quarn does not, nor in "the head of the brewer Quarn
   * Ales said" somebody of that name.
   */
  readonly speaks: boolean;
  readonly after: Word | undefined;
  /** The word behind it, where nothing parts them. */
  readonly touched: Word | undefined;
  /** The text right behind it. */
  readonly behind: string;
}
