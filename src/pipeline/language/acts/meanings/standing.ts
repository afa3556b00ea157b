import type { PloverAct } from '#src/schema/evidence.ts';
import nouns from '../../../data/position-nouns.json' with { type: 'json' };
import type { Token } from '../../../types.ts';

/**
 * The act by which somebody is what a phrase calls him: "a long-time opponent of the toll", "no friend of the toll"; null
 * where the words from a token to another call nobody so.
 */
export function standingIn(from: number, to: number, tokens: readonly Token[]): PloverAct | null {
  let at = from;
  while (at < to && PHRASE.has(tokens[at]!.pos) && !NOUNS.has(tokens[at]!.lower)) {
    if (PAST.has(tokens[at]!.lower)) return null;
    at += 1;
  }
  const act = at < to ? (NOUNS.get(tokens[at]!.lower) ?? null) : null;
  // "A supporter of his", "of Leeds United": of no thing that is decided.
  const thing = tokens[at + 2];
  if (!act || at + 2 >= to || tokens[at + 1]!.lower !== 'of' || (act === 'SUPPORT' && thing!.pos === 'PROPN'))
    return null;
  return DENYING.has(tokens[from]!.lower) ? (OPPOSITE.get(act) ?? null) : act;
}

/** A noun for who stands by or against something: "critics". */
export function isStanding({ lower }: Token): boolean {
  return NOUNS.has(lower);
}

const PHRASE = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'NUM', 'ADV', 'PUNCT']);
const NOUNS = new Map(
  Object.entries(nouns.standing).flatMap(([act, words]) => words.map((word) => [word, act as PloverAct] as const)),
);
const PAST = new Set(['former', 'once', 'ex', 'erstwhile', 'potential', 'would', 'likely', 'possible', ',', '(']);
const DENYING = new Set(['no', 'never', 'not', 'hardly']);
/** What who does not do it does instead. */
export const OPPOSITE: ReadonlyMap<PloverAct, PloverAct> = new Map([
  ['SUPPORT', 'REJECT'],
  ['AGREE', 'REJECT'],
]);
