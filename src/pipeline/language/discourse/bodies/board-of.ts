import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { ownBoard } from '../issuer/own-board.ts';
import type { Memory } from '../memory.ts';
import { isDefinite } from '../nominals/is-definite.ts';
import { bodyOf } from './bodies.ts';
import { bodyNear } from './body-near.ts';
import { seatedIn } from './seats.ts';

/** Whose board "the board" is: of the body told of just before, or of the one whose paper it is; null for other phrases. */
export function boardOf(memory: Memory, phrase: NounPhrase): string | null {
  if (!isBoard(memory, phrase)) return null;
  const told = seatedIn(memory, phrase) ?? bodyOf(memory, phrase);
  return told ?? ownBoard(memory, 'board', phrase.head) ?? firmNear(memory, phrase);
}

/** True for "the board of directors": who sits on it, and not whose it is. */
export function isOnBoard({ tokens }: Memory['scene'], { head }: Core, inner: Core): boolean {
  return tokens[head]!.lower === 'board' && /^(?:directors|trustees|managers)$/.test(tokens[inner.head]!.lower);
}

// "The board", of the one told of just before; "the county board" is another.
function isBoard(memory: Memory, phrase: NounPhrase): boolean {
  const { tokens } = memory.scene;
  return tokens[phrase.head]!.lower === 'board' && phrase.head === phrase.from + 1 && isDefinite(memory, phrase);
}

// "Norwind lost money. The board": of no union or council, and of nobody whose own letter tells of another's board.
function firmNear(memory: Memory, phrase: NounPhrase): string | null {
  const body = memory.issuer?.toMembers ? null : bodyNear(memory, phrase);
  const kinds = body === null ? undefined : memory.bodies.kinds.get(body);
  const isFirm = kinds?.has('company') || (phrase.complements.length > 0 && !kinds?.size);
  return isFirm ? body : null;
}
