import { GIVEN } from '../lists.ts';
import type { Piece } from '../pieces.ts';

/** Fewer make no list that tells what one of them is. */
const FEWEST = 3;
const SURE = 2;

/**
 * The names of a text that stand in a list of people: "Chuck Close" of "Ana Ruiz, Chuck Close, Tor Lien and Pia Holm". Who
 * has a given name is one of them; nobody is where a body or a place is in the list too.
 */
export function alikeIn(pieces: readonly Piece[], text: string): ReadonlySet<Piece> {
  return new Set(listsOf(pieces, text).flatMap((list) => (isOfPeople(list) ? list.filter(isOpen) : [])));
}

function listsOf(pieces: readonly Piece[], text: string): Piece[][] {
  const lists: Piece[][] = [];
  for (const piece of pieces) {
    const list = lists.at(-1);
    if (list && /^(?:, |,? and )$/.test(text.slice(list.at(-1)!.end, piece.start))) list.push(piece);
    else lists.push([piece]);
  }
  return lists.filter(({ length }) => length >= FEWEST);
}

function isOfPeople(list: readonly Piece[]): boolean {
  return list.filter(isPerson).length >= SURE && list.every((piece) => isPerson(piece) || isOpen(piece));
}

function isPerson({ words, type, title }: Piece): boolean {
  return title !== null || (type === null && words.length > 1 && GIVEN.has(words[0]!.key));
}

function isOpen({ words, type, found }: Piece): boolean {
  return type === null && found === null && words.length === 2;
}
